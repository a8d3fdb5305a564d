"""Time on the reading page: offers go, silences pass, a pause holds them, and all of it can be off."""

import pytest
from readings import after, find, frame, picked, shown, then, written

from game.play.trail import Chose, Faded, Sat
from game.stage.intent import (
    Action,
    Key,
)
from game.stage.scene import Frame
from game.stage.settings import Timing

NOW = frame()
STILL = frame(motion=False)


def test_an_offer_that_fades_thins_and_goes() -> None:
    """A moment passes, and that is a pick of its own."""
    page = then(shown(NOW), Key(Action.LAST))
    half, gone = after(page, 3, NOW), after(page, 6, NOW)

    assert (find(half, "\u2014").alpha < 1, gone.here.reading.state.trail) == (True, (Faded("wait"),))


@pytest.mark.parametrize("given", [frame(calm=True), frame(timing=Timing.OFF)])
def test_nothing_fades_for_those_who_need_time(given: Frame) -> None:
    """Calm and untimed reading take nothing away."""
    page = after(then(shown(given), Key(Action.LAST), given=given), 8, given)

    assert find(page, "\u2014", given).alpha == 1.0


def test_time_can_be_stretched() -> None:
    """Twice as long is twice as long."""
    given = frame(timing=Timing.DOUBLE)

    assert after(shown(given), 8, given).here.reading.state.trail == ()


def test_a_pause_holds_the_clock() -> None:
    """Pause means pause."""
    page = then(shown(NOW), Key(Action.PAUSE))

    assert after(page, 9, NOW).here.reading.state.trail == ()


def test_a_silence_passes_by_itself() -> None:
    """Sitting it out is doing nothing."""
    page = after(shown(NOW, "hush"), 3.2, NOW)

    assert page.here.reading.state.trail == (Sat(),)


def test_what_stood_before_the_silence_is_not_typed_again() -> None:
    """The page goes on, it does not begin anew."""
    page = after(shown(NOW, "hush"), 2.7, NOW)

    assert (page.here.done, find(page, "It is her soup").shown) == (False, 1.0)


def test_a_silence_can_be_broken() -> None:
    """One may speak into it."""
    page = picked(shown(NOW, "hush"), "offer:break")

    assert page.here.reading.state.trail == (Chose("break"),)


def test_without_a_clock_a_button_sits_the_silence_out() -> None:
    """Untimed reading still has its silences."""
    given = frame(timing=Timing.OFF)
    page = picked(shown(given, "hush"), "sit", given)

    assert page.here.reading.state.trail == (Sat(),)


def test_a_silence_that_is_over_says_so() -> None:
    """Nothing is said, and that stands on the page."""
    page = then(after(shown(NOW, "hush"), 3.2, NOW), Key(Action.ACCEPT))

    assert "Nothing is said." in written(page)


def test_a_silence_empties_its_line() -> None:
    """Time that passes is to be seen."""
    page = after(shown(NOW, "hush"), 1, NOW)

    assert "Nothing is said." in written(page)
