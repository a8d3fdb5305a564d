"""The meters in words: where each stands, how far it went, and why."""

from collections.abc import Iterator

from game.play.page import Level, Movement, plain
from game.stage.geometry import Box
from game.stage.scene import Amount, News, Part, Role
from game.stage.widgets.book import Book
from game.stage.widgets.dial import dial_id
from game.stage.widgets.meters import Gauge, cell_boxes


def meter_id(meter: str) -> str:
    """Name a meter's part."""
    return f"meter:{meter}"


def strip_parts(gauge: Gauge, box: Box, book: Book) -> Iterator[Part]:
    """Give the meters' parts, their causes in words."""
    dials = {dial.meter: dial for dial in gauge.dials}
    for level, cell in zip(gauge.levels, cell_boxes(gauge.levels, box, book), strict=True):
        told = value_words(gauge, level, book)
        dial = dials.get(level.meter)
        if dial:
            yield Part(
                dial_id(level.meter),
                Role.DIAL,
                level.name,
                cell,
                told,
                focusable=True,
                actions=("adjust",),
                live=True,
                amount=Amount(level.value, dial.step),
                news=news(gauge, level, book),
            )
        else:
            yield Part(
                meter_id(level.meter),
                Role.METER,
                level.name,
                cell,
                told,
                live=True,
                amount=Amount(level.value),
                news=news(gauge, level, book),
            )


def value_words(gauge: Gauge, level: Level, book: Book) -> str:
    """Tell a meter in words: `34 of 100, up 6: how many sat the exam`."""
    tell = book.tell
    own = (each for each in gauge.movements if each.meter == level.meter)
    return ", ".join(
        (tell("{value} of 100").format(value=level.value), *(_moved_words(each, book) for each in own))
    )


def news(gauge: Gauge, level: Level, book: Book) -> tuple[News, ...]:
    """Tell what moved a meter on this page, each with where it stands after all of it."""
    now = book.tell("{value} of 100").format(value=level.value)
    own = (each for each in gauge.movements if each.meter == level.meter)
    return tuple(News(_way(each, book), now, plain(each.cause)) for each in own)


def _way(movement: Movement, book: Book) -> str:
    """Tell which way a meter went, and how far."""
    tell = book.tell
    if movement.stilled:
        return tell("kept out by the dial")
    if not movement.by:
        return tell("unmoved")
    return (tell("up {by}") if movement.by > 0 else tell("down {by}")).format(by=abs(movement.by))


def _moved_words(movement: Movement, book: Book) -> str:
    tell, cause = book.tell, plain(movement.cause)
    if movement.stilled:
        return tell("kept out by the dial: {cause}").format(cause=cause)
    if not movement.by:
        return tell("unmoved: {cause}").format(cause=cause)
    words = tell("up {by}: {cause}") if movement.by > 0 else tell("down {by}: {cause}")
    return words.format(by=abs(movement.by), cause=cause)
