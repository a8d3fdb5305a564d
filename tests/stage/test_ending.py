"""The slow exit: an ending's words, its landscape, its roads, and the way back to the shelf."""

from dataclasses import replace
from itertools import pairwise

import pytest
from readings import BARE, frame, lines_of, part, reading, shown, story, written

from game.play.page import Close, Level
from game.play.reading import Reading
from game.play.trail import Chose, Turned
from game.stage.geometry import Point
from game.stage.intent import Action, Activate, Intent, Key, Tick, Wheel
from game.stage.request import WritePicture
from game.stage.route import Route, ToCalm, ToHere, ToReading, ToReplay, ToTitle
from game.stage.scenes.ending import EndingPage, open_ending
from game.stage.scenes.ending_spreads import ground
from game.stage.widgets.landscape import landscape
from game.stage.widgets.over_time import over_time
from game.stage.widgets.shapes import shape_words

NOW = frame()


def ended(name: str = "guess") -> Reading:
    """Read a short way to the end."""
    passages = {**story().passages, name: replace(story().passages["bread"], id=name)}
    return reading(passages=passages).pick(Chose("push"))


def page(given: Reading | None = None, at: int = 0) -> EndingPage:
    """Open the ending at a spread."""
    opened = open_ending(given or ended())
    assert opened is not None
    return replace(opened, at=at, age=9.0)


def test_where_nothing_ended_there_is_no_ending() -> None:
    """A page in the middle is no last one."""
    assert open_ending(reading()) is None


def test_the_first_spread_has_the_last_words() -> None:
    """The ending is read like a page."""
    seen = written(page())

    assert ("Bread" in seen, "It is supposed to be salty." in seen) == (True, True)


def test_the_landscape_is_told_in_words() -> None:
    """Every picture has words."""
    told = part(page(at=1).view(NOW), "landscape").name

    assert "Map 30" in told


def test_the_landscape_is_the_same_for_the_same_reading() -> None:
    """It belongs to what was read."""
    drawn = [landscape(ground(ended(), (800, 336), NOW)) for _ in range(2)]

    assert drawn[0] == drawn[1]


def test_the_landscape_differs_for_another_reading() -> None:
    """No two roads look alike."""
    other = reading(passages={**story().passages, "guess": replace(BARE, id="guess")})
    turned = other.pick(Turned("headphones", 80)).pick(Chose("push"))

    assert landscape(ground(turned, (800, 336), NOW)) != landscape(ground(ended(), (800, 336), NOW))


@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_every_level_makes_a_landscape(level: float) -> None:
    """Neither an empty map nor a flood breaks the picture."""
    given = replace(ground(ended(), (800, 336), NOW), map=level, water=level, bridge=level, shore=1 - level)
    drawn = landscape(replace(given, bends=()))

    assert all(len(stroke.points) > 1 for stroke in drawn)


def test_the_picture_can_be_kept() -> None:
    """It is the reader's."""
    assert page(at=1).react(Activate("keep"), NOW).requests == (WritePicture("salt-guess", 1920, 1080),)


def test_a_kept_picture_has_no_controls() -> None:
    """Nobody hangs buttons on a wall."""
    seen = written(page(at=1), frame(bare=True))

    assert ("Keep this picture" in seen, "Leave now" in seen) == (False, False)


@pytest.mark.parametrize("shape", ["dry_well", "candle", "hunters_map", "logbook", "diver"])
def test_a_shape_is_named_of_the_reading_alone(shape: str) -> None:
    """No verdict on whoever read it."""
    opened = page(at=1)
    given = replace(opened, close=replace(opened.close, shape=shape))
    sentence = shape_words(shape, NOW.tell)[1]

    assert (sentence.startswith("In this reading"), shape_words(shape, NOW.tell)[0] in written(given)) == (
        True,
        True,
    )


def test_the_roads_are_told_without_names() -> None:
    """No passage that was not walked is given away."""
    told = part(page(at=2).view(NOW), "roads").name

    assert told.startswith("The road taken: 2 of ")


def test_hidden_meters_stay_hidden_at_the_end() -> None:
    """Who hid them does not find them here."""
    shown_ids = [
        {each.id for each in page(at=2).view(frame(meters=meters)).parts} for meters in (True, False)
    ]

    assert ["course" in ids for ids in shown_ids] == [True, False]


def test_the_names_of_lines_do_not_lie_on_each_other() -> None:
    """Meters often end side by side."""
    levels = tuple(Level(name, name.title(), value, "", "") for name, value in (("a", 2), ("b", 1), ("c", 0)))
    drawn = over_time(levels, {"a": (1, 2), "b": (1,), "c": (3, 0)})(NOW, Point(0, 0), 600)
    tops = sorted(each.at.y for each in lines_of(drawn.marks))

    assert min(b - a for a, b in pairwise(tops)) >= 14


def test_questions_are_taken_along() -> None:
    """The story asks, it does not grade."""
    assert "Who was heard?" in written(page(at=3))


@pytest.mark.parametrize(
    ("name", "route"),
    [
        ("shelf", ToTitle()),
        ("menu", ToTitle()),
        ("leave", ToCalm()),
        ("again", ToReading("salt")),
        ("nothing", None),
    ],
)
def test_ways_lead_on_from_the_ending(name: str, route: Route | None) -> None:
    """Nobody is kept."""
    assert page(at=3).react(Activate(name), NOW).go == route


@pytest.mark.parametrize(("intent", "kind"), [(Activate("replay"), ToReplay), (Key(Action.UNDO), ToHere)])
def test_the_reading_goes_along(intent: Intent, kind: type) -> None:
    """To the other chair, or back into it."""
    assert isinstance(page(at=3).react(intent, NOW).go, kind)


def test_escape_leads_to_the_shelf() -> None:
    """One key is enough."""
    assert page().react(Key(Action.BACK), NOW).go == ToTitle()


@pytest.mark.parametrize(
    ("intent", "at"),
    [
        (Key(Action.ACCEPT), 2),
        (Key(Action.RIGHT), 2),
        (Activate("on"), 2),
        (Key(Action.LEFT), 0),
        (Activate("before"), 0),
    ],
)
def test_spreads_are_leafed(intent: Intent, at: int) -> None:
    """Forwards and back, by key or word."""
    leafed = page(at=1).react(intent, NOW).scene

    assert isinstance(leafed, EndingPage)
    assert leafed.at == at


def test_the_last_spread_is_the_last() -> None:
    """Nothing lies beyond."""
    last = page(at=3)

    assert last.react(Key(Action.RIGHT), NOW).scene is last


def test_a_spread_appears_slowly_and_then_stands() -> None:
    """A slow exit, and then a still page."""
    opened = open_ending(ended())
    assert opened is not None
    risen = opened.react(Tick(1.0), NOW).scene

    assert (opened.view(NOW).moving, risen.view(NOW).moving, risen.react(Tick(1.0), NOW).scene is risen) == (
        True,
        False,
        True,
    )


def test_a_long_spread_scrolls() -> None:
    """Large type reads the end as well."""
    given = frame(text_size=250)
    moved = page(at=2).react(Wheel(Point(640, 300), -3), given).scene

    assert isinstance(moved, EndingPage)
    assert moved.scroll.offset > 0


def test_the_reading_page_leads_here() -> None:
    """From the last lines, one word on."""
    assert shown(NOW, "bread").view(NOW).first_focus == "close"


def test_an_ending_without_a_replay_offers_none() -> None:
    """Where the other chair was not on the road."""
    seen = page(reading("bare"), 3)

    assert (isinstance(seen.close, Close), "See it again" in written(seen)) == (True, False)
