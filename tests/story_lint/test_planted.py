"""Defects planted into sound stories: each is found by its rule, no rule is left out, the sound are clean."""

import pytest
from lint_cases import linted
from planted import beside, evening, walk

from story_lint.rules.every import RULES

SOUND = {
    "evening": {"story.yaml": evening.SOUND},
    "walk": {"story.yaml": walk.SOUND},
    "beside": beside.SOUND,
}


def slipped(text: str, pairs: tuple[str, ...]) -> dict[str, str | None]:
    """Write an author's slips into a story of one file."""
    for sound, slip in zip(pairs[::2], pairs[1::2], strict=True):
        assert text.count(sound) >= 1, sound
        text = text.replace(sound, slip, 1)
    return {"story.yaml": text}


PLANTED = [
    *(("evening", rule, slipped(evening.SOUND, tuple(pairs))) for rule, *pairs in evening.SLIPS),
    *(("walk", rule, slipped(walk.SOUND, tuple(pairs))) for rule, *pairs in walk.SLIPS),
    *(("beside", rule, files) for rule, files in beside.SLIPS),
]
"""Story, rule, and the files that an author wrote, or lost."""

UNPLANTED = {"no-c-parser"}
"""Rules about the machine: no story shows them."""


def names(files: dict[str, str]) -> set[str]:
    """Name the findings of a story."""
    given = {name: text.encode("utf-8", "surrogateescape") for name, text in files.items()}
    return {finding.name for finding in linted(given).findings}


@pytest.mark.parametrize("story", SOUND)
def test_a_sound_story_is_clean(story: str) -> None:
    """A rule that fires on what is well is soon turned off."""
    assert names(SOUND[story]) == set()


@pytest.mark.parametrize(
    ("story", "rule", "files"),
    [pytest.param(*each, id=f"{each[1]}-{number}") for number, each in enumerate(PLANTED)],
)
def test_a_planted_defect_is_found(story: str, rule: str, files: dict[str, str | None]) -> None:
    """A slip as an author makes it; its sound twin above is silent."""
    left = {name: text for name, text in (SOUND[story] | files).items() if text is not None}

    assert rule in names(left)


def test_no_rule_is_left_out() -> None:
    """Each rule has a defect of its own in a whole story, and there are 150 of them at least."""
    planted = {rule for _, rule, _ in PLANTED}

    assert ({rule.name for rule in RULES} - planted, len(PLANTED) >= 150) == (UNPLANTED, True)
