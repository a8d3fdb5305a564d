"""What an author may trust is said where it is proved, and nowhere else."""

import pytest
from lint_cases import linted

from story_lint.linted import Linted
from story_lint.page import HEAD, TAIL
from story_lint.reporters.text import concise, text
from story_lint.rules.every import RULES

SOUND = """\
passages:
  kitchen:
    page: Soup.
    choices:
      - {id: salt, say: Salt?, to: bread}
      - {id: leave, silence: true, to: street}
  street:
    ending: {title: The street, text: It is cold.}
"""

LOCKED_UP = """\
passages:
  kitchen:
    page: Soup.
    choices:
      - {id: salt, say: Salt?, once: true, to: kitchen}
      - {id: hold, do: Hold it., when: not chose(salt), shift: {affective: [10, Warm.]}, to: kitchen}
      - {id: stay, do: Stay., when: not chose(salt), to: bread}
      - {id: leave, do: Go., locked: {unless: affective >= 40, reason: No.}, to: street}
  street:
    ending: {title: The street, text: It is cold.}
"""
"""Both endings are reached, but who asks about the salt first is caught."""

NOT_PROVED = {
    "an ending nobody comes to": SOUND.replace("silence: true,", "do: Go., when: cognitive >= 90,"),
    "a page where every offer can be closed": LOCKED_UP,
    "an ending no road leads to": SOUND.replace("to: street", "to: kitchen"),
    "an error": SOUND.replace("to: street", "to: stret"),
}


def looked_through(passages: str, settings: str = "") -> Linted:
    """Look through a story of these passages, and the ending `bread`."""
    return linted({"story.yaml": f"{HEAD}{passages}{TAIL}".encode(), "settings": settings.encode()}, RULES)


def test_a_story_whose_endings_are_all_reached_is_told_to_be_so() -> None:
    """A teacher trusts it on Monday because it is said, not because nothing was."""
    told = looked_through(SOUND)

    assert told.proof == (
        "each of its 2 endings can be reached, and nobody gets stuck (proved: all 3 states were visited)"
    )


@pytest.mark.parametrize("amiss", NOT_PROVED)
def test_nothing_is_promised_of_a_story_that_is_not_so(amiss: str) -> None:
    """A promise that does not hold is worse than none."""
    assert looked_through(NOT_PROVED[amiss]).proof == ""


def test_nothing_is_promised_beyond_the_budget() -> None:
    """What was not walked whole is not known whole."""
    assert looked_through(SOUND, "states = 2\n").proof == ""


def test_the_promise_stands_above_the_count_in_what_people_read() -> None:
    """The last line stays the count, which scripts look for."""
    told = [looked_through(SOUND)]

    assert [write(told).splitlines()[-2].partition(": ")[2] for write in (text, concise)] == [
        told[0].proof
    ] * 2
