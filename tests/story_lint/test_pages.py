"""Each rule's page: complete, and its examples do what they say."""

import ast
import pkgutil
from pathlib import Path

import pytest
from lint_cases import linted

from story_lint import rules
from story_lint.handbook import handbook
from story_lint.page import Example, page_of
from story_lint.rule import Rule
from story_lint.rules.every import RULES

HOUSE = Path(__file__).parents[2]

UNSHOWN = {"no-c-parser"}
"""Rules about the machine: no story shows them."""

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}-{'fail' if example.fails else 'pass'}-{number}")
    for rule in RULES
    for number, example in enumerate(page_of(rule).examples)
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_does_what_its_page_says(rule: Rule, example: Example) -> None:
    """A page that is wrong would be believed."""
    told = linted(example.files(), RULES if rule.name == "unused-allowance" else (rule,))
    names = [finding.name for finding in told.findings]

    assert (rule.name in names) == example.fails, [finding.problem.message for finding in told.findings]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_page_says_what_why_and_how_to_mend(rule: Rule) -> None:
    """An author asks three things, and wants to see one."""
    page = page_of(rule)
    said = [part in page.body for part in ("Why: ", "Mend: ")]
    shown = {example.fails for example in page.examples}

    assert (said, shown) == ([True, True], set() if rule.name in UNSHOWN else {True, False})


def test_every_rule_file_is_listed() -> None:
    """A rule that nobody lists would never speak."""
    packages = pkgutil.walk_packages(rules.__path__, "story_lint.rules.")
    files = [
        found.name for found in packages if found.name.count(".") == 3 and not found.name.endswith(".listed")
    ]

    assert len(files) == len(RULES)


def test_codes_and_names_are_each_one_rules_own() -> None:
    """Allowances and baselines hang on them."""
    codes, names = {rule.code for rule in RULES}, {rule.name for rule in RULES}

    assert (len(codes), len(names)) == (len(RULES), len(RULES))


def test_the_handbook_is_current() -> None:
    """What stands in RULES.md is what the rules say."""
    written = (HOUSE / "tools" / "story_lint" / "RULES.md").read_text(encoding="utf-8")

    assert written == handbook(RULES)


def problem_codes() -> set[str]:
    """Find every code that the loader gives a problem, in its source."""
    asks = {"error", "warn", "note", "report", "Problem", "known", "_problem"}
    found = set()
    for path in sorted((HOUSE / "game" / "story").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                words = [each.value for each in node.args if isinstance(each, ast.Constant)]
                found |= {word for word in words if name in asks and isinstance(word, str) and _is_code(word)}
    return found


def _is_code(word: str) -> bool:
    return "-" in word and word.replace("-", "").isalpha() and word.islower()


def test_every_problem_of_the_loader_has_a_page() -> None:
    """Who is told of a slip can ask what it means."""
    assert problem_codes() - {rule.name for rule in RULES} == set()
