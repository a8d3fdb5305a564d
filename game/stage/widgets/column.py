"""The text of a page in one column: paragraphs with the spaces between them, and when each word comes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from game.frozen import frozen
from game.play.page import Line, Page
from game.stage.layout.arrival import PARAGRAPH, spoken
from game.stage.layout.run import Piece
from game.stage.widgets.book import Book
from game.stage.widgets.extras import extras_after, extras_before
from game.stage.widgets.paragraph import NEXT, Kind, Paragraph
from game.stage.widgets.spoken import spoken as spoken_lines

Key: TypeAlias = tuple[str, Line | None]
"""What a paragraph is known by from one page to the next."""

STROKE = 16.0
"""Beats that a pencil takes to strike out a draft."""

DOUBT = 14.0
"""Beats that a draft stands before it is struck out."""


@frozen
class Leaf:
    """What a column is made of; equal leaves make equal columns."""

    page: Page
    width: float
    opens: bool = False
    """A scene opens here."""
    hint: str = ""
    stand: frozenset[Key] = frozenset()
    """What stood before and so has arrived already."""


@frozen
class Column:
    """Paragraphs in their places, from the column's top left."""

    paragraphs: tuple[tuple[float, Paragraph], ...]
    """Each with the top of its lines."""
    height: float
    beats: float
    """When the last word has come."""

    @property
    def keys(self) -> frozenset[Key]:
        """What its paragraphs are known by."""
        return frozenset(key(paragraph) for _, paragraph in self.paragraphs)


def key(paragraph: Paragraph) -> Key:
    """Tell what a paragraph is known by."""
    return paragraph.id, paragraph.line


@lru_cache(maxsize=32)
def column(leaf: Leaf, book: Book) -> Column:
    """Set a page's text."""
    paragraphs = (
        *extras_before(leaf.page, book, leaf.width),
        *spoken_lines(leaf.page, book, leaf.width, opens=leaf.opens),
        *extras_after(leaf.page, book, leaf.width, leaf.hint),
    )
    y = 0.0
    placed: list[tuple[float, Paragraph]] = []
    for spaced in _spaced(paragraphs, book.leading):
        y += spaced.gap
        placed.append((y, spaced))
        y += spaced.height
    timed, beats = _timed(placed, leaf.stand)
    return Column(timed, y, beats)


def _spaced(paragraphs: Iterable[Paragraph], leading: float) -> Iterator[Paragraph]:
    before: Paragraph | None = None
    for paragraph in paragraphs:
        share = _gap(before, paragraph) if before else 0.0
        yield replace(paragraph, gap=float(round(share * leading)))
        before = paragraph


def _gap(before: Paragraph, after: Paragraph) -> float:
    """Tell the space between two paragraphs, in lines."""
    match before.kind, after.kind:
        case (Kind.NARRATION, Kind.NARRATION):
            return 0.0
        case (_, Kind.LAYER):
            return 0.06
        case (_, Kind.PAUSE) | (Kind.PAUSE, _):
            return 0.2
        case (Kind.SPEECH | Kind.LAYER, Kind.SPEECH):
            return 0.3
        case _:
            return 0.5


def _timed(
    placed: Iterable[tuple[float, Paragraph]], stand: frozenset[Key]
) -> tuple[tuple[tuple[float, Paragraph], ...], float]:
    now = 0.0
    done: list[tuple[float, Paragraph]] = []
    for y, paragraph in placed:
        if key(paragraph) in stand or paragraph.kind is Kind.HINT:
            done.append((y, _at_once(paragraph)))
            continue
        pieces, now = (
            _drafted(paragraph, now) if paragraph.kind is Kind.DRAFT else spoken(paragraph.pieces, now)
        )
        done.append((y, replace(paragraph, pieces=pieces)))
        now += PARAGRAPH
    return tuple(done), max(0.0, now - PARAGRAPH)


def _at_once(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, pieces=tuple(replace(each, beats=()) for each in paragraph.pieces))


def _drafted(paragraph: Paragraph, now: float) -> tuple[tuple[Piece, ...], float]:
    """Type a version, let it stand, strike it out, type the next."""
    done: list[Piece] = []
    version: list[Piece] = []
    for piece in paragraph.pieces:
        if version and piece.beats == NEXT:
            more, now = _struck_out(version, now)
            done += more
            version = []
        version.append(piece)
    last, now = spoken(version, now)
    return (*done, *last), now


def _struck_out(version: Iterable[Piece], now: float) -> tuple[tuple[Piece, ...], float]:
    typed, now = spoken(version, now)
    now += DOUBT
    done: list[Piece] = []
    for piece in typed:
        if piece.struck is None:
            done.append(piece)
            continue
        done.append(replace(piece, struck=(now, now + STROKE)))
        now += STROKE
    return tuple(done), now + DOUBT / 2
