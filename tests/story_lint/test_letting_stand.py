"""What an author has looked at: allowances, baselines, selections, settings."""

from collections import Counter

import pytest
from lint_cases import found, linted

from story_lint import baseline
from story_lint.page import HEAD
from story_lint.rules.every import RULES
from story_lint.selection import SelectionError, chosen, find_rule
from story_lint.settings import SettingsError, read_settings

EMPTY = "passages:\n  kitchen:{}\n    to: bread\n"


def test_a_line_is_let_stand() -> None:
    """An author may know better; the remark says so where it is."""
    names = found(EMPTY.format("  # story-lint: allow empty-passage"))

    assert names == []


def test_a_code_lets_stand_as_well() -> None:
    """Codes stay when a name is polished."""
    names = found(EMPTY.format("  # story-lint: allow S064"))

    assert names == []


def test_words_in_a_block_are_let_stand_at_its_bar() -> None:
    """Within `page: |` a remark would be read aloud."""
    wide = "x" * 60
    story = (
        f"passages:\n  kitchen:\n    page: |  # story-lint: allow wide-word\n      {wide}\n    to: bread\n"
    )

    assert found(story) == []


def test_a_remark_within_words_is_no_allowance() -> None:
    """It is a part of the story."""
    wide = "x" * 60
    story = f"passages:\n  kitchen:\n    page: |\n      {wide} # story-lint: allow wide-word\n    to: bread\n"

    assert found(story) == ["wide-word"]


def test_an_allowance_of_no_rule_is_told() -> None:
    """A slip in the name would let nothing stand."""
    names = found(EMPTY.format("  # story-lint: allow empty-pasage"))

    assert sorted(names) == ["empty-passage", "unused-allowance"]


def test_what_a_baseline_knows_is_not_told_again() -> None:
    """An old story is taken over as it is, and only what is new is told."""
    story = f"{HEAD}passages:\n  kitchen:\n    to: bred\n  hall:\n    to: bred\n"
    before = linted({"story.yaml": story.replace("hall", "attic").split("  attic")[0].encode()})
    known = baseline.read(baseline.write((each, before.sources) for each in before.findings))
    after = linted({"story.yaml": story.replace("passages:", "\npassages:").encode()})
    left = baseline.unknown(after.findings, after.sources, known)

    assert [(each.name, each.span.line) for each in left] == [("dangling-target", 9)]


def test_a_file_that_is_no_baseline_is_refused() -> None:
    """Silence would hide everything, or nothing."""
    with pytest.raises(baseline.BaselineError):
        baseline.read('{"other": 1}')


def test_rules_are_chosen_by_family_code_and_name() -> None:
    """Ruff's manners."""
    names = [
        rule.code for rule in chosen(RULES, ["T", "R001", "soft-lock"], ["T001", "orphaned-translation"])
    ]

    assert names == ["R001", "R006", "T002", "T004", "T005"]


def test_a_name_that_no_rule_has_is_asked_about() -> None:
    """A slip in `--select` would otherwise pass every story."""
    with pytest.raises(SelectionError, match="did you mean `soft-lock`"):
        find_rule("soft-lok", RULES)


@pytest.mark.parametrize("table", [{"stats": 1}, {"states": "many"}, {"select": "ALL"}, {"asks": True}])
def test_a_setting_that_does_not_fit_is_told(table: dict[str, object]) -> None:
    """A slip in the settings would otherwise do nothing."""
    with pytest.raises(SettingsError):
        read_settings(table, "pyproject.toml")


def test_settings_move_thresholds() -> None:
    """Another house may have other measures."""
    settings = read_settings({"choice-words": 9, "rare-ending": 0.5, "ignore": ["T"]}, "pyproject.toml")

    assert (settings.choice_words, settings.rare_ending, settings.ignore) == (9, 0.5, ("T",))


def test_a_known_finding_counts_as_often_as_it_was_known() -> None:
    """A second slip of the same words is new."""
    told = linted(
        {"story.yaml": f"{HEAD}passages:\n  kitchen:\n    to: bred\n  hall:\n    to: bred\n".encode()}
    )
    known = Counter({("dangling-target", "story.yaml", "to: bred"): 1})

    assert len(baseline.unknown(told.findings, told.sources, known)) == 1
