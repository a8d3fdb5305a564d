"""Hands on the reading page: the dial turns, long pages move, and the focus stays in sight."""

from dataclasses import replace

import pytest
from readings import HEADPHONES, after, find, frame, part, shown, step, story, then, written

from game.play.trail import Turned
from game.stage.geometry import Point, Size
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    Intent,
    Key,
    Resize,
    Reveal,
    Tick,
    Wheel,
)
from game.stage.scenes.reading_layout import lay

NOW = frame()
STILL = frame(motion=False)


def test_the_wheel_over_the_picture_turns_the_dial() -> None:
    """It lies in the hand."""
    page = then(shown(NOW), Wheel(Point(50, 50), 1))

    assert page.here.reading.state.trail == (Turned("headphones", 60),)


@pytest.mark.parametrize("intent", [Key(Action.DIAL_UP), Adjust("dial:headphones", 1)])
def test_the_dial_turns_by_key_and_by_focus(intent: Intent) -> None:
    """No wheel is needed."""
    page = then(shown(NOW), intent)

    assert page.here.reading.state.trail == (Turned("headphones", 60),)


def test_a_turn_changes_the_page_in_place() -> None:
    """Lines that stand are not typed again, and those that differ fade over."""
    page = then(shown(NOW), Key(Action.DIAL_UP), Tick(0.1))

    assert (page.here.done, find(page, "The soup").alpha, 0 < find(page, "E.t.").alpha < 1) == (
        True,
        1.0,
        True,
    )


def test_muffled_words_stand_clear_in_the_calm_setting() -> None:
    """No effect may keep words from those who cannot use it."""
    given = frame(calm=True)
    page = then(shown(given), Key(Action.DIAL_UP), Tick(0.1), given=given)

    assert "E.t." not in written(page, given)


def test_words_soften_as_the_dial_closes() -> None:
    """Above the middle other people blur; one's own words do not."""
    page = then(shown(NOW), Key(Action.DIAL_UP), Key(Action.DIAL_UP), Key(Action.DIAL_UP))
    page = after(page, 2, NOW)

    assert (find(page, "Fine.").blur > 2, find(page, "He has not").blur, find(page, "Dad").blur) == (
        True,
        0.0,
        0.0,
    )


def test_the_sound_closes_with_the_dial() -> None:
    """One hears it turn."""
    page = shown(NOW)
    turned = after(then(page, Key(Action.DIAL_UP), Key(Action.DIAL_UP)), 2, NOW)

    assert page.view(NOW).sound.muffled < turned.view(NOW).sound.muffled


def test_a_dial_at_its_end_stays() -> None:
    """It cannot be turned beyond 100."""
    page = shown(NOW)
    for _ in range(5):
        page = then(page, Key(Action.DIAL_UP))

    assert len(page.here.reading.state.trail) == 3


def test_a_dial_that_resists_springs_back() -> None:
    """Above its resistance it comes down one step a page."""
    loud = {**story().meters, "headphones": replace(HEADPHONES, start=100)}
    down = then(shown(NOW, meters=loud), Adjust("dial:headphones", -3), Tick(0.05))
    shaken = down.view(NOW)

    assert (down.here.kick < 1, shaken.moving) == (True, True)


def test_a_page_without_a_dial_has_none_to_turn() -> None:
    """In another chair the headphones are not yours."""
    passages = {**story().passages, "table": replace(story().passages["table"], seat="dad")}
    page = shown(NOW, passages=passages)

    assert step(page, Key(Action.DIAL_UP)).scene is page


def test_the_wheel_over_the_sheet_scrolls() -> None:
    """Long pages move."""
    given = frame(text_size=250)
    page = then(shown(given), Wheel(Point(1200, 300), -2), given=given)

    assert page.here.scroll > 0


@pytest.mark.parametrize("action", [Action.PAGE_DOWN, Action.DOWN, Action.LAST])
def test_keys_scroll_and_come_back(action: Action) -> None:
    """Down and up again is where one was."""
    given = frame(text_size=250)
    page = then(shown(given), Key(action), given=given)

    assert (page.here.scroll > 0, then(page, Key(Action.FIRST), given=given).here.scroll) == (True, 0.0)


def test_more_below_and_above_can_be_pressed() -> None:
    """A mouse without a wheel reads everything as well."""
    given = frame(text_size=250)
    down = then(shown(given), Activate("below"), given=given)

    assert then(down, Activate("above"), given=given).here.scroll == 0


def test_a_focused_offer_is_brought_into_sight() -> None:
    """The focus is never lost."""
    given = frame(360, 640, text_size=200)
    page = then(shown(given), Reveal("offer:wait"), given=given)
    sight, found = lay(page.here, given).sight, part(page.view(given), "offer:wait").box

    assert sight.y <= found.y <= found.bottom <= sight.bottom


def test_what_is_not_there_is_not_revealed() -> None:
    """Nothing moves for a part that is gone."""
    page = shown(NOW)

    assert step(page, Reveal("offer:none")).scene is page


def test_a_larger_window_scrolls_back_into_reach() -> None:
    """No page hangs above its own end."""
    given = frame(text_size=250)
    page = then(shown(given), Key(Action.LAST), given=given)

    assert then(page, Resize(Size(1280, 720)), given=NOW).here.scroll < page.here.scroll
