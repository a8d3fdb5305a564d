"""Where the hand stands: the focus, its ring, and what is pointed at."""

from pilot import Pilot

from game.stage.geometry import Size
from game.stage.intent import Action
from game.stage.mark import Clip, Outline


def test_the_focus_stands_where_reading_begins() -> None:
    """Enter must open the first words, without a look for where to press."""
    pilot = Pilot()

    assert pilot.director.showing.focus == "go on:lake"


def test_the_ring_is_shown_once_keys_are_used() -> None:
    """Who uses keys must see where they are; who points need not."""
    pilot = Pilot()
    before = pilot.director.showing.ring
    pilot.key(Action.NEXT)

    assert (before, pilot.director.showing.ring) == (False, True)


def test_the_pointer_hides_the_ring() -> None:
    """A ring that stays behind would say that something else is chosen."""
    pilot = Pilot().key(Action.NEXT).press("Help")

    assert pilot.director.showing.ring is False


def test_the_ring_is_drawn_over_the_marks() -> None:
    """The last thing painted is what is seen."""
    pilot = Pilot().key(Action.NEXT)
    last = pilot.director.view().marks[-1]

    assert isinstance(last, Clip)
    assert any(isinstance(each, Outline) for each in last.marks)


def test_a_ring_outside_columns_is_drawn_plainly() -> None:
    """What never scrolls needs no window."""
    pilot = Pilot().key(Action.HELP)
    last = pilot.director.view().marks[-1]

    assert isinstance(last, Outline)


def test_the_focus_is_remembered_beneath() -> None:
    """Who comes back from help stands where they left."""
    pilot = Pilot().reach("About").key(Action.HELP, Action.BACK)

    assert pilot.focus() == "About"


def test_what_is_pointed_at_is_marked() -> None:
    """A thing that can be pressed answers to the pointer."""
    pilot = Pilot().hover("Help")
    pointed = pilot.director.showing.hover

    assert pointed == "help"


def test_the_ring_comes_with_its_part_into_sight() -> None:
    """A focus that is out of sight is a lost focus."""
    pilot = Pilot(size=Size(420, 420)).key(Action.LAST)
    part = pilot.director.showing.focused_part

    assert part is not None
    assert part.sight is not None
    assert part.sight.holds(part.box.centre)
