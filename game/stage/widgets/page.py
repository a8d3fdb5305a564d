"""The page's text as marks: what has arrived, what softens, what can be chosen."""

from collections.abc import Iterator
from dataclasses import replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.layout.arrival import share_at, share_between
from game.stage.layout.run import Piece
from game.stage.mark import Colour, Mark, Sketch, Words
from game.stage.widgets.book import Book
from game.stage.widgets.choice_list import Choices, Choosable, margin_run
from game.stage.widgets.column import Column, Key, key
from game.stage.widgets.paragraph import Paragraph
from game.stage.widgets.underline import underline

MUFFLED = 1.1
"""Softness, in pixels at 720 lines, of words that are muffled as written."""

OUT = 0.42
"""How far letters stand out into the margin, in em: an opening quote hangs there too."""

FADED = 0.12
"""Least strength of an offer that is going: it is still to be read."""


@frozen
class Moment:
    """How far the page has come."""

    now: float = float("inf")
    """Beats of the text."""
    stand: frozenset[Key] = frozenset()
    """What does not change while `swap` goes on."""
    swap: float = 1.0
    """How far what changed has appeared, 0.0 to 1.0."""
    blur: float = 0.0
    """Softness of other people's words, pixels."""
    alpha: float = 1.0
    whole: bool = False
    """A paragraph comes whole: none of its words runs."""


def text_marks(column: Column, at: Point, moment: Moment, scale: float) -> Iterator[Mark]:
    """Give a column's marks from its top left."""
    for y, paragraph in column.paragraphs:
        alpha = moment.alpha
        if key(paragraph) not in moment.stand:
            alpha *= moment.swap
        blur = moment.blur if paragraph.soft else 0.0
        if paragraph.muffled:
            blur = max(blur, MUFFLED * scale)
        seen = replace(moment, alpha=alpha, blur=blur)
        yield from _paragraph_marks(paragraph, Point(at.x, at.y + y), seen)


def _paragraph_marks(paragraph: Paragraph, at: Point, moment: Moment) -> Iterator[Mark]:
    first = paragraph.pieces[0].beats if paragraph.pieces else ()
    if first and moment.now <= first[0][0]:
        return
    now = float("inf") if moment.whole else moment.now
    if paragraph.signs:
        strokes = tuple(replace(each, alpha=each.alpha * moment.alpha) for each in paragraph.signs)
        wide = max((piece.x + piece.width for piece in paragraph.pieces), default=0.0)
        yield Sketch(Box(at.x, at.y, wide, paragraph.height), strokes)
    for piece in paragraph.pieces:
        shown = share_at(piece.beats, now)
        if shown > 0:
            yield replace(
                placed(piece, at),
                alpha=moment.alpha,
                shown=shown,
                blur=0.0 if piece.type.small_caps else moment.blur,
                struck=share_between(piece.struck, now),
            )


def placed(piece: Piece, at: Point, colour: Colour | None = None) -> Words:
    """Give a piece as a mark."""
    return Words(Point(at.x + piece.x, at.y + piece.y), piece.words, piece.type, colour or piece.colour)


@frozen
class Hand:
    """What the reader's hand does to the list."""

    at: str | None = None
    """Id of what is pointed at or focused."""
    alpha: float = 1.0
    """How far the list has appeared."""
    refused: str | None = None
    """The locked one that was pressed."""
    stroke: float = 1.0
    """How far the pencil has struck it again."""
    sat: float = 0.0
    """Seconds since the list appeared, for what fades."""
    pace: float = 0.0
    """How many times as long fading takes; 0: nothing fades."""


def choice_marks(choices: Choices, at: Point, hand: Hand, book: Book) -> Iterator[Mark]:
    """Give the list's marks from its top left."""
    for item in choices.items:
        yield from _choice(item, Point(at.x, at.y + item.y), hand, book)


def _choice(item: Choosable, at: Point, hand: Hand, book: Book) -> Iterator[Mark]:
    here = hand.at == item.id
    theme = book.theme
    alpha = hand.alpha * staying(item, hand)
    run = margin_run(item, book)
    if run is not None:
        first = item.words[0]
        base = first.y + book.ruler.ascent(first.type) - book.ruler.ascent(run.type)
        colour = theme.accent if here else run.colour
        x = at.x - OUT * book.body if item.sign else at.x
        yield Words(Point(x, at.y + base), run.words, run.type, colour, alpha)
    ink: Colour | None = theme.accent if here and not item.locked else None
    stroke = hand.stroke if hand.refused == item.id else min(1.0, hand.alpha)
    for piece in item.words:
        struck = stroke if item.locked else 0.0
        yield replace(placed(piece, at, ink), alpha=alpha, struck=struck)
    for piece in item.reason:
        yield replace(placed(piece, at, theme.ink if here else None), alpha=alpha)
    if here and not item.locked:
        yield from underline(item.words, at, book, alpha)


def staying(item: Choosable, hand: Hand) -> float:
    """Tell how strong an offer still is that goes by itself, 0.0 to 1.0."""
    if item.fades is None or not hand.pace:
        return 1.0
    gone = hand.sat / (item.fades * hand.pace)
    return max(FADED, min(1.0, 1.25 - gone * 1.13))
