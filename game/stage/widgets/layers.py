"""What lies under a line: what was meant, what was heard, and what another chair writes in the margin."""

from collections.abc import Iterator

from game.play.page import Hearing, Saying, Telling, Words, plain
from game.stage.layout.run import Run
from game.stage.mark import Colour, Stroke
from game.stage.widgets.book import Book
from game.stage.widgets.paragraph import Kind, Paragraph, runs
from game.stage.widgets.pencil import line as pencil
from game.stage.widgets.pencil import ring
from game.stage.widgets.setting import AFTER_NAME, Setting, name_runs
from game.story.line import Text


def marginal(id_: str, line: Telling | Saying, here: Setting) -> Paragraph:
    """Set a margin of the replay: in the other chair's own hand, beside a drawn bracket."""
    book = here.book
    colour = book.theme.accent
    name = name_runs(line.name, line.who, book) if isinstance(line, Saying) else ()
    block = here.set(
        (*name, *runs(line.words, book.type(0.92, italic=True), colour)), here.shape(2.4, 2.4, 0.92)
    )
    x, em = 1.5 * book.body, 0.28 * book.body
    top, foot = 0.2 * book.leading, block.height - 0.14 * book.leading
    bracket = (
        (x + em, top),
        (x, top + em * 0.5),
        *pencil((x, top + em), (x, foot - em), 7, 0.7),
        (x + em, foot),
    )
    signs = (Stroke(bracket, colour, 1.3 * book.scale, alpha=0.9),)
    told = book.tell("In the margin: {words}").format(words=plain(line.words))
    return Paragraph(id_, Kind.LAYER, told, block.pieces, block.height, signs=signs, line=line)


def layers(id_: str, hearing: Hearing, here: Setting) -> Iterator[Paragraph]:
    """Give what stands under a line: what was meant by it, and what was heard."""
    book = here.book
    if hearing.meant:
        signs = _lens(book)
        yield _layer(f"{id_}:meant", book.tell("meant"), hearing.meant, signs, here)
    if hearing.heard:
        signs = _ear(book)
        yield _layer(f"{id_}:heard", book.tell("heard"), hearing.heard, signs, here)


def _layer(id_: str, label: str, words: Words, signs: tuple[Stroke, ...], here: Setting) -> Paragraph:
    book = here.book
    colour: Colour = book.theme.faint
    head = (
        Run(label, book.type(0.74, small_caps=True), colour),
        Run(AFTER_NAME, book.type(0.84), colour),
    )
    given = (*head, *runs(words, book.type(0.86, italic=True), colour))
    block = here.set(given, here.shape(2.4, 2.4, 0.86))
    told = f"{label}: {plain(words)}"
    line = Telling(words=(Text(id_), *words))
    return Paragraph(id_, Kind.LAYER, told, block.pieces, block.height, signs=signs, line=line)


def _lens(book: Book) -> tuple[Stroke, ...]:
    """Draw a small glass: what is read between the lines."""
    em, y = book.body, 0.44 * book.leading
    round_ = ring((1.72 * em, y - 0.04 * em), (0.2 * em, 0.2 * em), 5, 0.08)
    grip = pencil((1.88 * em, y + 0.12 * em), (2.06 * em, y + 0.32 * em), 6, 0.2)
    width = 1.1 * book.scale
    return (
        Stroke(round_, book.theme.faint, width, closed=True),
        Stroke(grip, book.theme.faint, width * 1.4),
    )


def _ear(book: Book) -> tuple[Stroke, ...]:
    """Draw a child's ear: an unclosed curl, and a smaller one in it."""
    em, y = book.body, 0.43 * book.leading
    outer = (
        (1.64, 0.18),
        (1.6, -0.06),
        (1.7, -0.26),
        (1.9, -0.26),
        (2.0, -0.08),
        (1.92, 0.08),
        (1.84, 0.24),
        (1.74, 0.3),
    )
    inner = ((1.74, 0.02), (1.76, -0.12), (1.86, -0.12), (1.88, 0.0))
    width = 1.3 * book.scale
    return tuple(
        Stroke(tuple((x * em, y + down * em) for x, down in points), book.theme.faint, width)
        for points in (outer, inner)
    )
