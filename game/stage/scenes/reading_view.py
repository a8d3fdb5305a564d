"""The reading page as it is seen: picture, meters, paper, text, choices, and the quiet words around them."""

from collections.abc import Iterator

from game.play.page import Pausing
from game.stage.geometry import Box, Point
from game.stage.mark import Clip, Fill, Mark, Paper, Scenery
from game.stage.scene import Frame, Soundscape, View
from game.stage.scenes.reading_layout import Laid, lay
from game.stage.scenes.reading_parts import caption, parts
from game.stage.scenes.reading_state import (
    APPEARS,
    CROSSES,
    LEAVES,
    STRIKES,
    SWAPS,
    Here,
    beats,
    fades,
    fading,
    gauge,
    pace,
)
from game.stage.scenes.reading_time import is_moving
from game.stage.settings import Speed
from game.stage.widgets.captions import caption_marks
from game.stage.widgets.column import Key, Leaf, column
from game.stage.widgets.dial import highest, muffled, softness
from game.stage.widgets.edges import faded
from game.stage.widgets.field import field_marks
from game.stage.widgets.foot import foot_marks
from game.stage.widgets.head import head_marks
from game.stage.widgets.meters import strip_marks
from game.stage.widgets.page import Hand, Moment, choice_marks, text_marks
from game.stage.widgets.silence import silence_marks
from game.stage.widgets.turner import turner_marks
from game.story.scenery import Place

WEATHER = 12.0
"""Frames a second that weather wants."""


def view(here: Here, frame: Frame) -> View:
    """Tell what is to be seen and heard now."""
    laid = lay(here, frame)
    moves = is_moving(here, frame)
    weather = frame.settings.motion and _place_of(here, here.page.place) is not None
    listed = parts(here, laid, frame)
    return View(
        marks=(*_room(here, laid, frame), *_paper(here, laid, frame)),
        parts=listed,
        sound=_sound(here, frame),
        moving=moves or weather,
        pace=60.0 if moves else WEATHER,
        first_focus=_first_focus(here, laid),
        arriving=not here.done,
        leaf=leaf_of(here),
    )


def leaf_of(here: Here) -> str:
    """Name the page at hand: what is added to it while a reader stays is no other page."""
    state = here.reading.state
    return f"{here.reading.story.id}:{here.page.language}:{state.entry}:{here.page.passage}"


def _first_focus(here: Here, laid: Laid) -> str | None:
    """Name the only thing there is to do, once it is there; where there are several, none is put forward."""
    if laid.field:
        return "field"
    items = laid.choices.items
    return items[0].id if here.done and len(items) == 1 else None


def _sound(here: Here, frame: Frame) -> Soundscape:
    seen = gauge(here, frame.settings)
    level = highest(here.page.levels, seen.shown)
    return Soundscape(here.page.sounds, here.reading.story.id, muffled(level))


def _room(here: Here, laid: Laid, frame: Frame) -> Iterator[Mark]:
    """Draw what lies around the paper: the place and the meters."""
    theme, grid = frame.theme, laid.grid
    yield Fill(Box(0, 0, frame.size.width, frame.size.height), theme.room)
    arrived = min(1.0, here.placed / CROSSES) if frame.settings.motion else 1.0
    yield Scenery(
        grid.picture,
        _place_of(here, here.page.place),
        levels=dict(here.levels),
        seconds=round(frame.seconds, 3) if frame.settings.motion else 0.0,
        before=_place_of(here, here.place) if arrived < 1 else None,
        arrived=arrived,
    )
    told = caption(here, frame)
    if told:
        yield from caption_marks(told, grid.seen, laid.book)
    if grid.strip.height:
        yield from strip_marks(gauge(here, frame.settings), grid.strip, laid.book)


def _place_of(here: Here, name: str | None) -> Place | None:
    return here.reading.story.places.get(name) if name else None


def _paper(here: Here, laid: Laid, frame: Frame) -> Iterator[Mark]:
    """Draw the sheet and what stands on it."""
    theme, grid, hand = frame.theme, laid.grid, laid.book
    yield Paper(grid.sheet, theme.paper, 0.55)
    yield from head_marks(here.reading.story.title, here.page.seat_name, grid.head, hand)
    leaves = here.fresh and not here.done and here.age < LEAVES and fades(frame.settings)
    if leaves and here.old:
        leaf = Leaf(here.old, grid.column.width)
        leaving = Moment(alpha=1 - here.age / LEAVES)
        left = tuple(text_marks(column(leaf, hand), Point(laid.sight.x, laid.sight.y), leaving, hand.scale))
        yield Clip(_bled(laid.sight, hand.body), left)
    else:
        scroll = float(round(min(here.scroll, laid.reach)))
        written = tuple(faded(_written(here, laid, frame), laid.sight, scroll, laid.reach, hand.leading))
        yield Clip(_bled(laid.sight, hand.body), written, scroll)
    if laid.reach:
        yield from turner_marks(min(here.scroll, laid.reach), laid.reach, laid.turner, hand)
    if grid.foot.height:
        yield from foot_marks(laid.foot, Point(grid.foot.x, grid.foot.y), frame, hand)


def _bled(box: Box, body: float) -> Box:
    """Leave room beside the column for digits, signs and hanging quotes."""
    return Box(box.x - 1.6 * body, box.y, box.width + 3.2 * body, box.height)


def _written(here: Here, laid: Laid, frame: Frame) -> Iterator[Mark]:
    """Draw what scrolls: text, choices, and where it is narrow the quiet row."""
    hand, at = laid.book, Point(laid.sight.x, laid.sight.y)
    yield from text_marks(laid.column, at, _moment(here, laid, frame), hand.scale)
    yield from _silence(here, laid, frame)
    if here.done:
        alpha = min(1.0, here.rested / APPEARS) if fades(frame.settings) else 1.0
        where = Point(at.x, at.y + laid.choices_top)
        if laid.field:
            box = Box(at.x, where.y - laid.field, laid.sight.width, hand.target)
            yield from field_marks(here.written, box, frame, hand)
        yield from choice_marks(laid.choices, where, _hand(here, frame, alpha), hand)
    if not laid.grid.foot.height:
        yield from foot_marks(laid.foot, Point(at.x, at.y + laid.foot_top), frame, hand)


def _moment(here: Here, laid: Laid, frame: Frame) -> Moment:
    shown = gauge(here, frame.settings).shown
    blur = 0.0 if laid.book.calm else softness(highest(here.page.levels, shown), laid.book.scale)
    swap = min(1.0, here.age / SWAPS) if here.changed and frame.settings.motion else 1.0
    stand = frozenset() if swap >= 1 else _stood(here, laid)
    whole = frame.settings.speed is Speed.INSTANT
    return Moment(beats(here, frame.settings), stand, swap, blur, whole=whole)


def _stood(here: Here, laid: Laid) -> frozenset[Key]:
    if here.old is None:
        return frozenset()
    leaf = Leaf(here.old, laid.grid.column.width, opens=here.opens)
    return column(leaf, laid.book).keys


def _hand(here: Here, frame: Frame, alpha: float) -> Hand:
    return Hand(
        at=frame.hover or (frame.focus if frame.ring else None),
        alpha=alpha,
        refused=here.refused,
        stroke=min(1.0, here.stroke / STRIKES) if frame.settings.motion else 1.0,
        sat=here.rested,
        pace=fading(frame.settings),
    )


def _silence(here: Here, laid: Laid, frame: Frame) -> Iterator[Mark]:
    if not here.page.sit or not here.done:
        return
    factor = pace(frame.settings)
    left = 1 - here.rested / (here.page.sit * factor) if factor else 1.0
    for y, paragraph in laid.column.paragraphs:
        if isinstance(paragraph.line, Pausing) and not paragraph.line.over:
            box = Box(laid.sight.x, laid.sight.y + y, laid.sight.width, paragraph.height)
            yield from silence_marks(max(0.0, left), box, laid.book)
