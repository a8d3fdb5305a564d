"""News that comes over a screen: how long it stays, and how it is put away."""

from pilot import Pilot
from shelves import Shelf

from game.stage.intent import Action


def test_a_message_goes_by_itself() -> None:
    """News that nobody needs to answer must not stay in the way."""
    pilot = Pilot().hear("Kept.")
    there = "Kept." in pilot.words()
    pilot.tick(10)

    assert (there, "Kept." in pilot.words()) == (True, False)


def test_a_message_is_read_aloud() -> None:
    """A screen reader must not miss it."""
    part = Pilot().hear("Kept.").part("Kept.")

    assert part.live


def test_bad_news_stays_until_dismissed() -> None:
    """A save that went wrong must be read, however long that takes."""
    pilot = Pilot().hear("The disk is full.", bad=True).tick(100)
    there = "The disk is full." in pilot.words()
    pilot.press("Dismiss")

    assert (there, "The disk is full." in pilot.words()) == (True, False)


def test_bad_news_is_dismissed_by_keys() -> None:
    """A strip that only a pointer can take away stays for ever for some."""
    pilot = Pilot().hear("The disk is full.", bad=True).reach("Dismiss").key(Action.ACCEPT)

    assert "The disk is full." not in pilot.words()


def test_the_same_news_is_told_once() -> None:
    """Three failed saves are one sentence."""
    pilot = Pilot().hear("The disk is full.", bad=True).hear("The disk is full.", bad=True)

    assert pilot.words().count("The disk is full.") == 1


def test_a_save_that_does_not_open_says_why() -> None:
    """The reader stays where they were, and learns the reason."""
    pilot = Pilot(Shelf(kept=())).key(Action.ACCEPT)

    assert "There is no such save." in pilot.words()


def test_a_save_of_another_version_is_told_and_opened() -> None:
    """It opens as near as it can; the reader learns that."""
    pilot = Pilot().press("look:lake").press("Saves").press("load:1")

    assert ("The story was changed since." in pilot.words(), "Eat while" in pilot.said()) == (True, True)
