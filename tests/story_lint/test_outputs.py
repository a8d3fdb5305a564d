"""Every way in which findings are written down."""

import json
from xml.etree import ElementTree as ET

import pytest
from lint_cases import linted

from story_lint.linter import Linted
from story_lint.page import HEAD
from story_lint.reporters.formats import FORMATS, written
from story_lint.reporters.sarif import sarif
from story_lint.reporters.text import concise, statistics
from story_lint.rules.every import RULES

BAD = f"{HEAD}passages:\n  kitchen:\n    to: bred\n"
ESCAPE = f"{HEAD}passages:\n  kitchen:\n    page: a\n    to: '\u200b\u00ad<b>&]]>'\n"


def bad(text: str = BAD) -> list[Linted]:
    """Look through a story with a slip."""
    return [linted({"story.yaml": text.encode()})]


def test_one_line_a_finding_holds_code_and_name() -> None:
    """A line is enough for who knows the rules."""
    line = concise(bad()).split("\n")[0]

    assert line.startswith("story.yaml:6:9: S001 dangling-target: you wrote `to: bred`, but no passage")


def test_sarif_has_what_its_schema_requires() -> None:
    """A code host refuses a file that lacks a field; required fields are those of sarif-schema-2.1.0."""
    log = json.loads(sarif(bad(), RULES))
    run = log["runs"][0]
    result = run["results"][0]
    place = result["locations"][0]["physicalLocation"]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
    found = {
        "version": log["version"],
        "name": run["tool"]["driver"]["name"],
        "rule": (rule["id"], result["ruleId"]),
        "text": bool(result["message"]["text"]),
        "level": result["level"] in {"none", "note", "warning", "error"},
        "uri": place["artifactLocation"]["uri"],
        "least": min(place["region"].values()) >= 1,
    }

    assert found == {
        "version": "2.1.0",
        "name": "story-lint",
        "rule": ("S001", "S001"),
        "text": True,
        "level": True,
        "uri": "story.yaml",
        "least": True,
    }


def test_junit_is_xml_and_counts_failures() -> None:
    """A build server parses it, whatever a story holds."""
    root = ET.fromstring(written("junit", bad(ESCAPE), RULES))  # noqa: S314 - our own words

    assert (root.tag, int(root.attrib["failures"]) >= 1) == ("testsuites", True)


def test_github_shows_findings_beside_the_lines() -> None:
    """Its commands name file, line and title, with signs of its own escaped."""
    first = written("github", bad(), RULES).split("\n")[0]

    assert first.startswith(
        "::error file=story.yaml,line=6,endLine=6,col=9,title=S001 dangling-target::you wrote"
    )


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_lets_a_story_speak_to_the_terminal(name: str) -> None:
    """A story comes from anywhere, and its words reach whoever lints it."""
    words = written(name, bad(ESCAPE), RULES)

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
