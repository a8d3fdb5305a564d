"""The ring of one switch: its steps, its groups, its rests; without a screen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.stage.intent import Activate, Adjust
from game.stage.scan import FIRST, ROUNDS, Scan, Stop, dwell, fitted, path, pressed, ticked

PACE = 1.2


def leaf(name: str) -> Stop:
    """Give a stop that is taken at once."""
    return Stop(name, (name,), meant=(Activate(name),))


OUT = Stop("out", ("b", "c"), name="Out", leaves=True)
ROW = Stop("row", ("b", "c"), inner=(leaf("b"), leaf("c"), OUT))
STOPS = (leaf("a"), ROW, leaf("d"))
SLIDER = Stop("more", ("s",), meant=(Adjust("s", 1),), again=3)


def steps(scan: Scan, seconds: float = PACE) -> Iterator[Scan]:
    """Give where the ring stands after each stretch of time."""
    while True:
        scan, _ = ticked(scan, STOPS, seconds, PACE)
        yield scan


def on(name: str, **more: object) -> Scan:
    """Stand on a stop, long after the last press."""
    return replace(Scan(at=name), **more)


def test_the_ring_goes_from_stop_to_stop_in_order() -> None:
    """Whoever waits for the ring knows where it comes next."""
    going = steps(on("a", longer=False))

    assert [next(going).at for _ in range(3)] == ["row", "d", "a"]


def test_the_first_stop_is_ringed_longer() -> None:
    """There one must first see that the ring has come."""
    first, second = dwell(on("a"), PACE), dwell(on("row", longer=False), PACE)

    assert (first, second) == (FIRST * PACE, PACE)


def test_a_step_takes_its_whole_time() -> None:
    """Ticks that are shorter than a step add up to one."""
    going = steps(on("a", longer=False), 0.4)

    assert [next(going).at for _ in range(3)] == ["a", "a", "row"]


def test_the_ring_waits_for_the_voice() -> None:
    """Who listens knows where the ring stands once that has been said, and then has the whole step."""
    spoken, _ = ticked(on("a", longer=False), STOPS, 60.0, PACE, quiet=0.0)
    heard, _ = ticked(spoken, STOPS, PACE, PACE, quiet=PACE / 4)
    gone, _ = ticked(heard, STOPS, PACE * 3 / 4, PACE, quiet=PACE)

    assert (spoken.at, heard.at, gone.at) == ("a", "a", "row")
    assert dwell(heard, PACE) == pytest.approx(PACE * 3 / 4)


def test_a_press_takes_what_is_ringed() -> None:
    """That is what the press is for."""
    _, meant = pressed(on("d"), STOPS, 0.3)

    assert meant == (Activate("d"),)


def test_a_press_on_a_group_leads_into_it() -> None:
    """Rows first, then what stands in them: fewer steps to everything."""
    scan, meant = pressed(on("row"), STOPS, 0.3)

    assert (scan.at, meant) == ("b", ())


def test_a_group_has_a_way_out_at_its_end() -> None:
    """Whoever came into the wrong row must not have to take something of it."""
    scan, meant = pressed(on("out"), STOPS, 0.3)

    assert (scan.at, meant) == ("row", ())


def test_the_ring_leaves_a_group_that_nobody_presses_in() -> None:
    """A press that came too early costs two rounds of waiting, and nothing else."""
    going = steps(on("b", longer=False))

    assert "row" in [next(going).at for _ in range(8)]


def test_the_ring_rests_after_its_rounds() -> None:
    """A ring that never stops tires the eye and the battery."""
    going = steps(on("a", longer=False))
    seen = [next(going) for _ in range(4 * ROUNDS + 2)]

    assert (seen[-1].resting, seen[-1].at) == (True, "a")


def test_a_resting_ring_does_not_move() -> None:
    """It waits for a press, however long."""
    scan, meant = ticked(on("a", resting=True), STOPS, 3600.0, PACE)

    assert (scan.at, scan.resting, meant) == ("a", True, ())


def test_a_press_wakes_a_resting_ring() -> None:
    """And takes nothing: nobody waited for that stop."""
    scan, meant = pressed(on("d", resting=True), STOPS, 0.3)

    assert (scan.resting, scan.at, meant) == (False, "d", ())


@pytest.mark.parametrize(("since", "counts"), [(0.1, False), (0.29, False), (0.3, True), (2.0, True)])
def test_a_press_counts_only_some_time_after_another(since: float, counts: bool) -> None:  # noqa: FBT001 - a case
    """A hand that trembles presses twice."""
    _, meant = pressed(on("a", since=since), STOPS, 0.3)

    assert bool(meant) is counts


def test_a_press_that_does_not_count_begins_no_time_anew() -> None:
    """Else a hand that trembles for long could press nothing at all."""
    scan, _ = pressed(on("a", since=0.2), STOPS, 0.3)

    assert scan.since == 0.2


def test_a_way_that_goes_on_stops_at_its_end() -> None:
    """Three steps are left: one by the press, two by themselves."""
    stops = (SLIDER, leaf("a"))
    scan, meant = pressed(on("more"), stops, 0.3)
    done = len(meant)
    for left in (2, 1, 0, 0):
        slider = replace(SLIDER, again=left)
        scan, meant = ticked(scan, (slider, leaf("a")), PACE, PACE)
        done += len(meant)

    assert done == 3


def test_a_press_stops_what_goes_on() -> None:
    """The next press is the end of it, and no step more."""
    scan, meant = pressed(on("more", left=2), (SLIDER,), 0.3)

    assert (scan.left, meant) == (0, ())


def test_the_ring_stays_where_it_stood_after_a_change() -> None:
    """What was switched on is perhaps to be switched off again."""
    assert fitted(on("b"), STOPS, "a").at == "b"


def test_the_ring_begins_anew_where_its_stop_is_gone() -> None:
    """Another page begins with its first."""
    assert fitted(on("gone"), STOPS, "a") == Scan(at="a", since=on("gone").since)


def test_a_stop_is_found_with_the_groups_around_it() -> None:
    """The way to a part is the way of the presses."""
    assert [each.id for each in path(STOPS, "c")] == ["row", "c"]


def test_a_screen_without_stops_has_no_ring() -> None:
    """Nothing to press is no reason to fall over."""
    scan, _ = ticked(fitted(Scan(), (), None), (), 5.0, PACE)

    assert pressed(scan, (), 0.3)[1] == ()
