"""How each kind of line looks: told, said, thought, typed and deleted, brought back, not said at all."""

from collections.abc import Iterator
from dataclasses import replace

from game.play.page import (
    Drafting,
    Hearing,
    Page,
    Pausing,
    Quoting,
    Saying,
    Shown,
    Telling,
    Words,
    plain,
)
from game.stage.layout.run import Block, Piece, Run
from game.stage.mark import Colour, Stroke
from game.stage.widgets.book import Book
from game.stage.widgets.layers import layers, marginal
from game.stage.widgets.paragraph import NEXT, Kind, Paragraph, below, runs, shifted
from game.stage.widgets.pencil import line as pencil
from game.stage.widgets.setting import Setting, name_runs
from game.story.model import YOU

OPENING = 3
"""Words in small capitals where a scene opens."""


def spoken(page: Page, book: Book, width: float, *, opens: bool) -> Iterator[Paragraph]:
    """Give the paragraphs of a page's lines, without the spaces between them."""
    before: Kind | None = None
    for number, shown in enumerate(page.lines):
        first = opens and before is None
        for paragraph in _line(shown, number, Setting(page, book, width, before, first)):
            yield paragraph
            before = paragraph.kind


def _line(shown: Shown, number: int, here: Setting) -> Iterator[Paragraph]:
    id_ = f"line:{number}"
    if shown.margin and isinstance(shown.line, Telling | Saying):
        yield marginal(id_, shown.line, here)
        return
    match shown.line:
        case Telling() as line:
            yield _telling(id_, line, here)
            yield from layers(id_, line.hearing, here)
        case Saying(thinks=True) as line:
            yield _thinking(id_, line, here)
            yield from layers(id_, line.hearing, here)
        case Saying() as line:
            yield _saying(id_, line, here)
            yield from layers(id_, line.hearing, here)
        case Drafting() as line:
            yield _drafting(id_, line, here)
        case Quoting() as line:
            yield _quoting(id_, line, here)
        case Pausing() as line:
            yield _pausing(id_, line, here)


def heard_words(words: Words, hearing: Hearing, book: Book) -> Words:
    """Give what stands on the page: in the calm setting a muffled line stands clear."""
    return hearing.clear if book.calm and hearing.clear else words


def _telling(id_: str, line: Telling, here: Setting) -> Paragraph:
    book = here.book
    words = heard_words(line.words, line.hearing, book)
    given = runs(words, book.type(), book.theme.ink)
    if here.opens:
        given = _opening(given, book)
    shape = here.shape(first=1.3 if here.before is Kind.NARRATION else 0.0)
    block = here.set(given, shape)
    muffled = bool(line.hearing.clear) and not book.calm
    return Paragraph(
        id_, Kind.NARRATION, plain(words), block.pieces, block.height, muffled=muffled, line=line
    )


def _opening(given: tuple[Run, ...], book: Book) -> tuple[Run, ...]:
    """Put the first words of a scene into small capitals."""
    if not given or not given[0].words[0].isascii() or given[0].type.italic:
        return given
    words = given[0].words.split(" ")
    if len(words) <= OPENING:
        return given
    head = Run(" ".join(words[:OPENING]) + " ", book.type(small_caps=True), given[0].colour)
    return (head, replace(given[0], words=" ".join(words[OPENING:])), *given[1:])


def _saying(id_: str, line: Saying, here: Setting) -> Paragraph:
    book = here.book
    words = heard_words(line.words, line.hearing, book)
    given = (*name_runs(line.name, line.who, book), *runs(words, book.type(), book.theme.ink))
    block = here.set(given, here.shape(rest=1.3))
    others = line.who not in {YOU, here.page.seat}
    return Paragraph(
        id_,
        Kind.SPEECH,
        f"{line.name}: {plain(words)}",
        block.pieces,
        block.height,
        soft=others,
        muffled=bool(line.hearing.clear) and not book.calm,
        line=line,
    )


def _thinking(id_: str, line: Saying, here: Setting) -> Paragraph:
    book = here.book
    words = heard_words(line.words, line.hearing, book)
    own = line.who in {YOU, here.page.seat}
    name = () if own else name_runs(line.name, line.who, book)
    block = here.set((*name, *runs(words, book.type(italic=True), book.theme.ink)), here.shape(1.6, 1.6))
    x = 0.75 * book.body
    top, foot = 0.2 * book.leading, block.height - 0.16 * book.leading
    rule = Stroke(
        pencil((x, top), (x, foot), len(plain(words)), 0.5), book.theme.faint, book.scale, alpha=0.75
    )
    told = book.tell("{name} thinks: {words}").format(name=line.name, words=plain(words))
    return Paragraph(id_, Kind.THOUGHT, told, block.pieces, block.height, signs=(rule,), line=line)


def _quoting(id_: str, line: Quoting, here: Setting) -> Paragraph:
    book = here.book
    given = (*name_runs(line.name, line.who, book), *runs(line.words, book.type(), book.theme.ink))
    block = here.set(given, here.shape(rest=1.3))
    changed = line.words != line.original
    signs = _turned_back(book) if changed else ()
    told = f"{line.name}: {plain(line.words)}" if line.name else plain(line.words)
    if changed:
        told += " " + book.tell("(Said before, and changed.)")
    return Paragraph(id_, Kind.SPEECH, told, block.pieces, block.height, signs=signs, line=line)


def _turned_back(book: Book) -> tuple[Stroke, ...]:
    """Draw the sign of a line that comes back changed: two strokes that do not meet, in the margin."""
    x, y, em = -0.75 * book.body, 0.52 * book.leading, 0.32 * book.body
    colour, width = book.theme.accent, 1.3 * book.scale
    return (
        Stroke(pencil((x - em, y - 0.3 * em), (x + em * 0.6, y - 0.5 * em), 3, 0.6), colour, width),
        Stroke(pencil((x - em * 0.6, y + 0.5 * em), (x + em, y + 0.3 * em), 4, 0.6), colour, width),
    )


def _drafting(id_: str, line: Drafting, here: Setting) -> Paragraph:
    book = here.book
    name = name_runs(line.name, line.who, book)
    indent = here.shape(1.3, 1.3) if name else here.shape()
    blocks = []
    for at, version in enumerate(line.versions):
        last = at == len(line.versions) - 1
        colour = book.theme.ink if last else book.theme.struck
        given = runs(version, book.type(), colour)
        block = here.set((*name, *given), here.shape(rest=1.3)) if at == 0 else here.set(given, indent)
        if not last:
            block = Block(tuple(_to_strike(piece, colour) for piece in block.pieces), block.height)
        if at:
            block = Block((replace(block.pieces[0], beats=NEXT), *block.pieces[1:]), block.height)
        blocks.append(block)
    whole = Block((), 0.0)
    for block in blocks:
        whole = below(whole, block)
    told = [plain(version) for version in line.versions]
    deleted = book.tell("deleted")
    spoken_ = " ".join([f"{each} ({deleted})" for each in told[:-1]] + told[-1:])
    return Paragraph(id_, Kind.DRAFT, f"{line.name}: {spoken_}", whole.pieces, whole.height, line=line)


def _to_strike(piece: Piece, colour: Colour) -> Piece:
    """Mark a deleted version's words, not the name before them; the page's time says when."""
    return replace(piece, struck=(0.0, 0.0)) if piece.colour == colour else piece


def _pausing(id_: str, line: Pausing, here: Setting) -> Paragraph:
    """Leave room for a silence: an empty line with a short rule, drawn thinner once it is over."""
    book = here.book
    height = book.leading * 1.2
    told = book.tell("Nothing is said.")
    if not line.over:
        return Paragraph(id_, Kind.PAUSE, told, (), height, line=line)
    y = height * 0.5
    rule = Stroke(pencil((0, y), (2.2 * book.body, y), 11, 0.8), book.theme.faint, book.scale, alpha=0.7)
    said = here.set((Run(told, book.type(0.8, italic=True), book.theme.faint),), here.shape(2.9, 2.9, 0.8))
    pieces = shifted(said, 0.0, (height - said.height) / 2)
    return Paragraph(id_, Kind.PAUSE, told, pieces, height, signs=(rule,), line=line)
