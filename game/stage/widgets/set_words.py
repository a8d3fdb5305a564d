"""Words of a story as blocks that stack with the others, set with all the care of the page."""

from dataclasses import replace

from game.play.page import Page, Words, plain
from game.stage.geometry import Box, Point
from game.stage.layout.paragraph import set_paragraph
from game.stage.layout.run import Shape
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import Block, Drawn
from game.stage.widgets.book import book
from game.stage.widgets.column import Leaf, column
from game.stage.widgets.page import Moment, placed, text_marks
from game.stage.widgets.paragraph import runs


def set_words(
    id_: str, words: Words, *, share: float = 1.0, italic: bool = False, faint: bool = False
) -> Block:
    """Set a paragraph of the story."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(frame)
        colour = frame.theme.faint if faint else frame.theme.ink
        shape = Shape(width, hand.lead(share), justified=hand.justified)
        block = set_paragraph(runs(words, hand.type(share, italic=italic), colour), shape, frame.ruler)
        marks = tuple(placed(piece, at) for piece in block.pieces)
        part = Part(id_, Role.TEXT, plain(words), Box(at.x, at.y, width, block.height), live=True)
        return Drawn(marks, (part,), width, block.height)

    return draw


def set_page(page: Page) -> Block:
    """Set a page's lines, all at once."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        given = column(Leaf(page, width), book(frame))
        marks = tuple(text_marks(given, at, Moment(), frame.scale))
        parts = tuple(
            Part(each.id, each.role, each.spoken, Box(at.x, at.y + y, width, each.height))
            for y, each in given.paragraphs
        )
        return Drawn(marks, parts, width, given.height)

    return draw


def named(block: Block, id_: str, role: Role, name: str) -> Block:
    """Give a block that is a picture a name, in place of the parts that it has."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = block(frame, at, width)
        part = Part(id_, role, name, Box(at.x, at.y, width, drawn.height))
        return replace(drawn, parts=(part,))

    return draw


def struck_words(id_: str, words: Words, reason: Words) -> Block:
    """Set what could not be said, struck through, and why beneath it."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(frame)
        given = runs(words, hand.type(0.94), frame.theme.struck)
        block = set_paragraph(given, Shape(width, hand.lead(0.94)), frame.ruler)
        marks = tuple(replace(placed(piece, at), struck=1.0) for piece in block.pieces)
        under = set_words(f"{id_}:why", reason, share=0.84, italic=True, faint=True)
        why = under(frame, Point(at.x, at.y + block.height), width)
        told = frame.tell("struck out: {reason}").format(reason=plain(reason))
        part = Part(id_, Role.TEXT, plain(words), Box(at.x, at.y, width, block.height), told)
        return Drawn((*marks, *why.marks), (part, *why.parts), width, block.height + why.height)

    return draw
