"""A page with what a class felt along it: beside each line a stroke, the stronger the more tapped there."""

from collections.abc import Iterator, Mapping

from game.play.findings import length, shown
from game.play.page import Page
from game.play.said import in_words
from game.stage.geometry import Box, Point
from game.stage.mark import Mark, Sketch, Stroke
from game.stage.scene import Frame, Part
from game.stage.widgets.block import Block, Drawn
from game.stage.widgets.book import Book, book
from game.stage.widgets.column import Leaf, column
from game.stage.widgets.page import Moment, text_marks
from game.stage.widgets.pencil import line as pencil
from game.stage.widgets.prose import lines

MARGIN = 2.6
"""Width of the margin in which it is drawn, in ems of the text."""


def heat_text(page: Page, heat: Mapping[int, int], *, opens: bool) -> Block:
    """Set a page's lines with the taps of a class, by the index of each authored line."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(frame)
        margin = MARGIN * hand.body if heat else 0.0
        given = column(Leaf(page, width - margin, opens=opens), hand)
        where = Point(at.x + margin, at.y)
        marks: list[Mark] = list(text_marks(given, where, Moment(), frame.scale))
        parts: list[Part] = []
        most = length(max(heat.values(), default=1))
        for y, paragraph in given.paragraphs:
            number = _number(paragraph.id)
            taps = (
                heat.get(page.lines[number].index, 0)
                if number is not None and number < len(page.lines)
                else 0
            )
            box = Box(at.x, at.y + y, width, paragraph.height)
            value = _told(taps, frame) if taps else ""
            parts.append(Part(paragraph.id, paragraph.role, paragraph.spoken, box, value))
            if taps:
                marks += _stroke(
                    length(taps) / most, value, Box(at.x, at.y + y, margin, paragraph.height), hand, frame
                )
        return Drawn(tuple(marks), tuple(parts), width, given.height)

    return draw


def _number(id_: str) -> int | None:
    kind, _, number = id_.partition(":")
    return int(number) if kind == "line" and number.isdigit() else None


def _told(taps: int, frame: Frame) -> str:
    return in_words(shown(taps), frame.tell)


def _stroke(share: float, told: str, box: Box, hand: Book, frame: Frame) -> Iterator[Mark]:
    """Draw a stroke beside a line: its thickness and its number say the same."""
    x = box.width - 0.5 * hand.body
    top, foot = 0.15 * hand.leading, box.height - 0.15 * hand.leading
    points = pencil((x, top), (x, foot), round(box.y), 0.8)
    wide = (1.5 + 5.5 * share) * frame.scale
    yield Sketch(box, (Stroke(points, frame.theme.accent, wide),))
    kind = hand.type(0.6, italic=True)
    yield from lines(
        frame, Point(box.x, box.y), box.width - hand.body, told, kind, frame.theme.ink, leading=1.5
    ).marks
