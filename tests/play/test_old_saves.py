"""Saves that older versions wrote: one file a format, kept as it was written."""

from pathlib import Path

import pytest
from play.build import choice, ending, moving, number, passage, setting, speak, story, whole

from game.play.edited import Outcome
from game.play.reading import Reading, start
from game.play.save import FORMAT, Loaded, load
from game.play.trail import Chose, Went
from game.story.model import Story

SAVES = Path(__file__).parent / "saves"


def salt() -> Story:
    """The story of the kept saves; it must not change."""
    pick = choice("salt", "soup", set=setting(spoons=number(2)), shift=moving(concern=(8, "A hand.")))
    return story(
        passage("kitchen", speak("dad", "Fine."), pick),
        passage("soup", exit="bread"),
        ending("bread"),
        variables=[whole("spoons", 3)],
        content_hash="one",
    )


def evening() -> Reading:
    """The reading that the kept saves hold."""
    return start(salt(), 7).pick(Chose("salt")).pick(Went())


# --- tests ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_a_save_of_every_format_still_opens(version: int) -> None:
    """A new version of the program must not cost anybody an evening."""
    loaded = load((SAVES / f"format-{version}.json").read_bytes(), salt())

    assert loaded == Loaded(Outcome.EXACT, evening())
