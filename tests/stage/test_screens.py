"""Every screen is reached and left by each kind of hand alone."""

import pytest
from pilot import Pilot

from game.stage.intent import Action

WAYS = {
    "comfort": (("Settings",), "Set everything for a classroom"),
    "help": (("Help",), "Struck through"),
    "about": (("About",), "What it is not"),
    "story": (("look:lake",), "Before you begin"),
    "saves": (("look:lake", "saves"), "Kept by itself"),
    "class": (("look:lake", "class"), "Ground rules, to read aloud"),
    "problems": (("See why",), "One thing is wrong in this story, and it does not open."),
}
"""What is pressed from the title to come to a screen, and words that stand on it alone."""

SCREENS = pytest.mark.parametrize("screen", WAYS)


@SCREENS
def test_a_screen_is_reached_and_left_by_pointer_alone(screen: str) -> None:
    """Nobody must need a keyboard."""
    ways, words = WAYS[screen]
    pilot = Pilot()
    for each in ways:
        pilot.press(each)
    reached = words in pilot.said()
    for _ in ways:
        pilot.press("Back")

    assert (reached, "Still Hear" in pilot.said()) == (True, True)


@SCREENS
def test_a_screen_is_reached_and_left_by_keyboard_alone(screen: str) -> None:
    """Nobody must need a pointer."""
    ways, words = WAYS[screen]
    pilot = Pilot()
    for each in ways:
        pilot.reach(each).key(Action.ACCEPT)
    reached = words in pilot.said()
    for _ in ways:
        pilot.key(Action.BACK)

    assert (reached, "Still Hear" in pilot.said()) == (True, True)


@SCREENS
def test_a_screen_is_left_by_its_word_and_tab_alone(screen: str) -> None:
    """Who has only two keys comes everywhere too."""
    ways, _ = WAYS[screen]
    pilot = Pilot()
    for each in ways:
        pilot.reach(each).key(Action.ACCEPT)
    for _ in ways:
        pilot.reach("Back").key(Action.ACCEPT)

    assert "Still Hear" in pilot.said()


ARROWS = (Action.DOWN, Action.UP, Action.RIGHT, Action.LEFT)


@SCREENS
def test_a_screen_is_reached_and_left_by_pad_alone(screen: str) -> None:
    """A pad has arrows, and buttons for yes and back."""
    ways, words = WAYS[screen]
    pilot = Pilot()
    for each in ways:
        _walk(pilot, each)
        pilot.key(Action.ACCEPT, pad=True)
    reached = words in pilot.said()
    for _ in ways:
        pilot.key(Action.BACK, pad=True)

    assert (reached, "Still Hear" in pilot.said()) == (True, True)


def _walk(pilot: Pilot, name: str) -> None:
    """Find a way to a part by arrows alone: breadth first, over everything that arrows reach."""
    start = pilot.director
    ways = [start]
    seen = {start.showing.focus}
    while ways:
        pilot.director = ways.pop(0)
        found = pilot.director.showing.focused_part
        if found is not None and name in {found.name, found.id}:
            return
        here = pilot.director
        for arrow in ARROWS:
            pilot.director = here
            for _ in range(30):
                pilot.key(arrow, pad=True)
                if pilot.director.showing.focus != here.showing.focus:
                    break
            if pilot.director.showing.focus not in seen:
                seen.add(pilot.director.showing.focus)
                ways.append(pilot.director)
    raise AssertionError(f"no arrows lead to {name!r}")


def test_the_calm_page_is_one_key_away_from_everywhere() -> None:
    """Who needs to leave has no time to look for a way."""
    pilot = Pilot().key(Action.ACCEPT, Action.LEAVE)

    assert "You can stop here." in pilot.words()


def test_the_calm_page_leads_back() -> None:
    """Nothing was lost, as it says."""
    pilot = Pilot().key(Action.ACCEPT, Action.LEAVE).press("Go on")

    assert "Eat while it is hot." in pilot.said()


def test_the_calm_page_leads_to_the_shelf() -> None:
    """Enough of this story, for now."""
    pilot = Pilot().key(Action.ACCEPT, Action.LEAVE).press("To the shelf")

    assert len(pilot.director.showing.rooms) == 1


def test_the_calm_page_leads_out() -> None:
    """And enough of everything."""
    pilot = Pilot().key(Action.LEAVE).press("Quit")

    assert [type(each).__name__ for each in pilot.asked] == ["Quit"]


def test_the_calm_page_asks_nothing_of_other_keys() -> None:
    """No key on it does something by surprise."""
    pilot = Pilot().key(Action.LEAVE, Action.PAGE_DOWN, Action.MENU, Action.BACK)

    assert "You can stop here." in pilot.words()


def test_a_story_without_notes_begins_at_once() -> None:
    """A page with nothing on it would only stand in the way."""
    pilot = Pilot().press("begin:bowls")

    assert "Four bowls stand on the table." in pilot.said()


def test_a_storys_notes_tell_what_can_be_skipped() -> None:
    """A note without a choice does not help anybody."""
    pilot = Pilot().press("look:lake")

    assert "An animal dies. You can skip this scene; its summary will be told." in pilot.said()


def test_a_story_is_begun_anew_from_its_own_page() -> None:
    """A save does not keep anybody from the first page."""
    pilot = Pilot().press("look:lake").press("Begin anew")

    assert "Four bowls stand on the table." in pilot.said()


def test_a_story_goes_on_from_its_own_page() -> None:
    """As from the shelf."""
    pilot = Pilot().press("look:lake").press("Go on")

    assert "Eat while it is hot." in pilot.said()


def test_a_story_that_is_still_being_read_says_so() -> None:
    """A card that cannot be opened yet must not look broken."""
    assert "Being read …" in Pilot().words()


def test_the_shelf_tells_how_far_a_story_was_read() -> None:
    """Two of eight is an invitation, not a score."""
    assert "1 of 2 endings found" in Pilot().said()


def test_the_page_about_access_says_that_screen_readers_are_told() -> None:
    """Who needs one looks there first."""
    pilot = Pilot().press("About").press("leaf:access")

    assert "The window tells screen readers what it shows" in pilot.said()


def test_the_page_about_access_says_where_screen_readers_are_not_told() -> None:
    """On such a machine the other line would be a lie."""
    said = Pilot(is_told=False).press("About").press("leaf:access").said()

    assert "AccessKit is missing" in said
    assert "The window tells screen readers" not in said
