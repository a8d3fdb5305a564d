"""A new page arrives: its words come, its offers come after them, and the first touch completes it."""

import pytest
from readings import (
    after,
    find,
    frame,
    lines_of,
    reading,
    shown,
    step,
    then,
    written,
)

from game.stage.geometry import Point
from game.stage.intent import (
    Action,
    Activate,
    Intent,
    Key,
    Press,
    Tick,
)
from game.stage.mark import Clip, Mark, Scenery
from game.stage.scene import Frame
from game.stage.scenes.reading import open_page
from game.stage.settings import Speed, Timing

NOW = frame()


STILL = frame(motion=False)


def test_a_new_page_begins_empty_and_its_words_arrive() -> None:
    """Text comes as if it were spoken."""
    page = open_page(reading())
    early, late = after(page, 0.2, NOW), after(page, 1.2, NOW)

    assert len(written(early)) < len(written(late)) < len(written(then(page, Key(Action.ACCEPT))))


@pytest.mark.parametrize("intent", [Key(Action.ACCEPT), Press(Point(900, 300)), Activate("line:0")])
def test_the_first_touch_completes_the_page(intent: Intent) -> None:
    """Nobody has to wait for letters."""
    assert then(open_page(reading()), intent).here.done


def test_a_press_on_the_picture_completes_nothing() -> None:
    """Looking at the place is no turning of the page."""
    page = open_page(reading())

    assert step(page, Press(Point(20, 20))).scene is page


@pytest.mark.parametrize("given", [STILL, frame(speed=Speed.OFF)])
def test_without_motion_all_words_are_there_at_once(given: Frame) -> None:
    """Reduced motion and a whole page type nothing."""
    assert then(open_page(reading()), Tick(0.01), given=given).here.done


def test_a_whole_page_stands_from_its_first_moment() -> None:
    """Who asked for no arrival sees the words of the page before no longer, and no offer that fades in."""
    given = frame(speed=Speed.OFF)
    first = then(shown(given), Activate("offer:salt"), given=given)
    second = then(first, Tick(0.01), given=given)
    begun, at_rest = (
        [(each.words, each.alpha) for clip in clips(page.view(given).marks) for each in lines_of(clip.marks)]
        for page in (second, after(second, 0.4, given))
    )

    assert "Fine. It is fine." not in written(first, given)
    assert {strength for _, strength in begun} == {1.0}
    assert set(begun) <= set(at_rest)


def clips(marks: tuple[Mark, ...]) -> list[Clip]:
    """Give what scrolls: the text and the offers."""
    return [each for each in marks if isinstance(each, Clip)]


def test_line_by_line_no_letters_run() -> None:
    """Each paragraph stands whole, one after the other: somebody speaks, and nothing is typed."""
    given = frame(speed=Speed.INSTANT)
    pages = [after(open_page(reading()), seconds, given) for seconds in (0.1, 0.6, 1.2)]
    counts = [len(written(each, given)) for each in pages]

    assert counts == sorted(set(counts))
    assert {mark.shown for each in pages for mark in lines_of(each.view(given).marks)} == {1.0}


def test_offers_come_after_the_text() -> None:
    """What can be said is not offered before the other has spoken."""
    page = open_page(reading())
    ids = [[each.id for each in view.parts] for view in (page.view(NOW), shown(NOW).view(NOW))]

    assert ["offer:salt" in each for each in ids] == [False, True]


def test_a_long_page_arrives_by_itself() -> None:
    """Who only watches sees it completed."""
    assert after(open_page(reading()), 20, frame(timing=Timing.OFF)).here.done


def test_the_old_words_fade_while_the_page_turns() -> None:
    """A page is not swapped like a slide."""
    page = then(shown(NOW), Activate("offer:salt"), Tick(0.05))

    assert 0 < find(page, "The soup").alpha < 1


def test_the_place_crosses_over() -> None:
    """One room becomes another before the eyes."""
    page = then(shown(NOW), Activate("offer:salt"), Tick(0.2))
    scenery = next(each for each in page.view(NOW).marks if isinstance(each, Scenery))

    assert (scenery.before is not None, 0 < scenery.arrived < 1) == (True, True)


def test_a_page_at_rest_asks_for_few_frames() -> None:
    """Weather alone wants twelve a second; without motion nothing is drawn at all."""
    still = after(shown(STILL), 12, frame(motion=False, timing=Timing.OFF))
    view = still.view(frame(motion=False, timing=Timing.OFF))

    assert (view.moving, view.pace) == (False, 12.0)


def test_a_page_that_arrives_asks_for_many() -> None:
    """Words move smoothly."""
    assert open_page(reading()).view(NOW).pace == 60.0


def test_a_page_read_before_opens_complete() -> None:
    """Who comes back from the history reads on at once."""
    assert open_page(reading(), seen=True).here.done
