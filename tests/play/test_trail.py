"""All picks up to a moment, as a value that shares what came before."""

import pytest

from game.play.trail import Chose, Sat, Trail, Went

ROAD = Trail().then(Chose("salt"), Sat(), Went())


def test_a_trail_equals_the_tuple_of_its_picks() -> None:
    """Whoever asks for the picks need not know how they are held."""
    assert (ROAD, hash(ROAD)) == ((Chose("salt"), Sat(), Went()), hash((Chose("salt"), Sat(), Went())))


def test_a_trail_gives_its_picks_by_their_place() -> None:
    """From either end, and in slices."""
    assert (len(ROAD), ROAD[0], ROAD[-1], ROAD[1:], Sat() in ROAD) == (
        3,
        Chose("salt"),
        Went(),
        (Sat(), Went()),
        True,
    )


def test_a_trail_without_picks_has_no_last_one() -> None:
    """Where a reading begins nothing was picked."""
    with pytest.raises(IndexError):
        Trail()[-1]


def test_going_on_leaves_the_trail_as_it_was_and_shares_it() -> None:
    """Ten thousand turns held fifty million picks, and half a gigabyte."""
    longer = ROAD.then(Sat())

    assert (len(ROAD), longer.since(ROAD), longer.chain is not None and longer.chain[0] is ROAD.chain) == (
        3,
        (Sat(),),
        True,
    )


def test_nothing_came_after_a_later_moment() -> None:
    """A reading that was begun anew has no pick at its new beginning."""
    assert Trail().since(ROAD) == ()


@pytest.mark.parametrize(
    "other",
    [
        Trail(),
        ROAD.then(Went()),
        Trail().then(Chose("salt"), Sat(), Sat()),
        Trail().then(Chose("push"), Sat(), Went()),
        (Chose("salt"), Sat()),
        "salt",
    ],
)
def test_other_picks_are_another_trail(other: object) -> None:
    """One pick is enough."""
    assert other != ROAD


def test_the_same_picks_made_apart_are_the_same_trail() -> None:
    """A reading that came from a save equals the one that was kept."""
    again = Trail().then(Chose("salt")).then(Sat()).then(Went())

    assert (again == ROAD, repr(again)) == (True, repr(ROAD))
