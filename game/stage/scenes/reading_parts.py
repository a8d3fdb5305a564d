"""The reading page's named parts, in reading order: what focus, pointer and screen readers go by."""

from collections.abc import Iterator
from dataclasses import replace

from game.stage.geometry import Box, Point
from game.stage.scene import Frame, Part, Role
from game.stage.scenes.reading_layout import Laid
from game.stage.scenes.reading_state import Here, gauge
from game.stage.widgets.captions import caption_part, caption_words
from game.stage.widgets.choice_list import Choosable
from game.stage.widgets.foot import foot_parts
from game.stage.widgets.meter_parts import strip_parts
from game.stage.widgets.turner import turner_parts

HOUSE = frozenset({"sit", "onward", "close", "hint", "summary:head"})
"""Ids of what is told in the house's words on a story's page."""


def parts(here: Here, laid: Laid, frame: Frame) -> tuple[Part, ...]:
    """Give every part of the page."""
    scroll = min(here.scroll, laid.reach)
    top = laid.sight.y - float(round(scroll))
    tongue = here.page.language
    told = (_title(here, laid), *_picture(here, laid, frame), *_text(laid, top), *_choices(here, laid, top))
    return (
        *(replace(each, tongue=tongue) if is_story(each) else each for each in told),
        *(turner_parts(scroll, laid.reach, laid.turner, laid.book) if laid.reach else ()),
        *(replace(each, tongue=tongue) for each in _meters(here, laid, frame)),
        *_foot(laid, top),
    )


def is_story(part: Part) -> bool:
    """Tell whether a part has the story's own words; ways on and hints are told in the house's."""
    return part.role is not Role.BUTTON and part.id not in HOUSE


def _title(here: Here, laid: Laid) -> Part:
    return Part("title", Role.HEADING, here.reading.story.title, laid.grid.head, here.page.seat_name)


def _picture(here: Here, laid: Laid, frame: Frame) -> Iterator[Part]:
    place = here.reading.story.places.get(here.page.place) if here.page.place else None
    told, seen = caption(here, frame), laid.grid.seen
    if told:
        spoken = caption_part(told, seen, laid.book)
        seen = Box(seen.x, seen.y, seen.width, seen.height - spoken.box.height)
        yield spoken
    if place:
        yield Part("place", Role.PICTURE, place.alt, seen)


def caption(here: Here, frame: Frame) -> str:
    """Name what is heard, where captions are asked for and it is not what was heard before."""
    reading = here.reading
    before = reading.turns[reading.at - 1].page.sounds if reading.at else ()
    changed = here.page.sounds != before and frame.settings.captions
    return caption_words(reading.story, here.page.sounds) if changed else ""


def _text(laid: Laid, top: float) -> Iterator[Part]:
    sight = laid.sight
    for y, paragraph in laid.column.paragraphs:
        box = Box(sight.x, top + y, sight.width, paragraph.height)
        yield Part(paragraph.id, paragraph.role, paragraph.spoken, box, live=True, sight=sight)


def _choices(here: Here, laid: Laid, top: float) -> Iterator[Part]:
    if not here.done:
        return
    sight = laid.sight
    y = top + laid.choices_top
    if laid.field:
        question = "".join(run.words for run in here.page.writing.question) if here.page.writing else ""
        box = Box(sight.x, y - laid.field, sight.width, laid.book.target)
        yield Part("field", Role.FIELD, question, box, here.written, focusable=True, sight=sight)
    for item in laid.choices.items:
        yield _choice(item, Box(sight.x, y + item.y, sight.width, item.height), here, laid)


def _choice(item: Choosable, box: Box, here: Here, laid: Laid) -> Part:
    struck = laid.book.tell("struck out: {reason}").format(reason=item.told) if item.locked else ""
    return Part(
        item.id,
        item.role,
        item.spoken,
        box,
        struck,
        focusable=True,
        actions=("activate",),
        live=here.refused == item.id,
        digit=item.digit,
        sight=laid.sight,
    )


def _meters(here: Here, laid: Laid, frame: Frame) -> Iterator[Part]:
    if laid.grid.strip.height:
        yield from strip_parts(gauge(here, frame.settings), laid.grid.strip, laid.book)


def _foot(laid: Laid, top: float) -> Iterator[Part]:
    foot = laid.grid.foot
    if foot.height:
        return foot_parts(laid.foot, Point(foot.x, foot.y))
    return foot_parts(laid.foot, Point(laid.sight.x, top + laid.foot_top), laid.sight)
