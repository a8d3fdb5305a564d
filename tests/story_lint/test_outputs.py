"""Every way in which findings are written down."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator
from lint_cases import linted

from story_lint.linted import Linted
from story_lint.page import HEAD, TAIL, page_of
from story_lint.reporters.formats import FORMATS, written
from story_lint.reporters.sarif import sarif
from story_lint.reporters.text import concise, statistics
from story_lint.rules.every import RULES

SCHEMAS = Path(__file__).parent / "schemas"
SOUND = f"{HEAD}passages:\n{TAIL}"
BAD = f"{HEAD}passages:\n  kitchen:\n    to: bred\n"
ESCAPE = f"{HEAD}passages:\n  kitchen:\n    page: a\n    to: '\u200b\u00ad<b>&]]>'\n"


def bad(text: str = BAD) -> list[Linted]:
    """Look through a story with a slip."""
    return [linted({"story.yaml": text.encode()})]


def test_one_line_a_finding_holds_code_and_name() -> None:
    """A line is enough for who knows the rules."""
    line = concise(bad()).split("\n")[0]

    assert line.startswith("story.yaml:6:9: S001 dangling-target: you wrote `to: bred`, but no passage")


def test_sarif_fits_its_schema_whatever_was_found() -> None:
    """A code host refuses a whole file for one field: every example of every rule's page is written down."""
    schema = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    shown = [linted(example.files()) for rule in RULES for example in page_of(rule).examples]
    written_down = [bad(), bad(ESCAPE), [linted({"story.yaml": SOUND.encode()})], [], shown]
    amiss = [
        error.message
        for told in written_down
        for error in Draft4Validator(schema).iter_errors(json.loads(sarif(told, RULES)))
    ]

    assert amiss == []


def test_the_schema_refuses_what_is_no_sarif() -> None:
    """A schema that takes everything would prove nothing."""
    schema = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    log = json.loads(sarif(bad(), RULES))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0

    assert [error.message for error in Draft4Validator(schema).iter_errors(log)] != []


def test_sarif_tells_the_rule_and_the_place() -> None:
    """What a code host shows beside the line."""
    run = json.loads(sarif(bad(), RULES))["runs"][0]
    result = run["results"][0]
    place = result["locations"][0]["physicalLocation"]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]

    assert (rule["id"], rule["name"], place["artifactLocation"]["uri"], place["region"]) == (
        "S001",
        "dangling-target",
        "story.yaml",
        {"startLine": 6, "startColumn": 9, "endLine": 6, "endColumn": 13},
    )


def test_junit_is_xml_that_counts_what_it_holds() -> None:
    """A build server parses it, whatever a story holds, and shows the numbers of its head."""
    root = ET.fromstring(written("junit", [*bad(ESCAPE), *bad()]))  # noqa: S314 - our own words
    cases, failures = len(root.findall("*/testcase")), len(root.findall("*/testcase/failure"))
    suites = [(suite.attrib["name"], suite.attrib["failures"]) for suite in root.findall("testsuite")]

    assert (
        root.tag,
        int(root.attrib["tests"]),
        int(root.attrib["failures"]),
        failures >= 2,
        len(suites),
    ) == (
        "testsuites",
        cases,
        failures,
        True,
        2,
    )


def test_github_shows_findings_beside_the_lines() -> None:
    """Its commands name file, line and title, with signs of its own escaped."""
    first = written("github", bad()).split("\n")[0]

    assert first.startswith(
        "::error file=story.yaml,line=6,endLine=6,col=9,title=S001 dangling-target::you wrote"
    )


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_lets_a_story_speak_to_the_terminal(name: str) -> None:
    """A story comes from anywhere, and its words reach whoever lints it."""
    words = written(name, bad(ESCAPE))

    assert [letter for letter in words if not letter.isprintable() and letter != "\n"] == []


def test_findings_are_counted_by_rule() -> None:
    """Who inherits a long story begins with what is most frequent."""
    rows = statistics(bad()).split("\n")

    assert rows[0].split() == ["1", "S001", "dangling-target"]


def test_ten_thousand_findings_are_written() -> None:
    """A generated story may be wrong everywhere."""
    passages = "".join(f"  p{number}:\n    to: nowhere{number}x\n" for number in range(10_000))
    told = concise([linted({"story.yaml": f"{HEAD}passages:\n{passages}".encode()})])

    assert told.count("dangling-target") == 10_000
