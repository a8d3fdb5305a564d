"""What a page says besides its lines: a question asked or guessed, a summary, a hint."""

from collections.abc import Iterator

from game.play.page import Guessing, Page, Words, plain
from game.stage.layout.paragraph import set_paragraph
from game.stage.layout.run import Run, Shape
from game.stage.scene import Role
from game.stage.widgets.book import Book
from game.stage.widgets.hints import hint_words
from game.stage.widgets.paragraph import Kind, Paragraph, runs
from game.story.line import Text


def extras_before(page: Page, book: Book, width: float) -> Iterator[Paragraph]:
    """Give what stands above the lines."""
    if page.summary:
        told = book.tell("What was skipped, in short:")
        yield _faint("summary:head", told, book, width)
        yield _leaning("summary", page.summary, book, width)
    if page.asking:
        sentence = book.tell("You ask {name} about {about}.")
        told = sentence.format(name=page.asking.name, about=plain(page.asking.about))
        yield _leaning("asking", (Text(told),), book, width, heading=True)


def extras_after(page: Page, book: Book, width: float, hint: str) -> Iterator[Paragraph]:
    """Give what stands below the lines."""
    if page.guessing:
        yield from _guess(page.guessing, book, width)
    if page.writing:
        yield _leaning("writing", page.writing.question, book, width)
        if page.writing.written:
            yield _plain("written", (Text(page.writing.written),), book, width)
    if hint:
        yield _faint("hint", hint_words(hint, book.tell), book, width)


def _guess(guess: Guessing, book: Book, width: float) -> Iterator[Paragraph]:
    yield _leaning("guess", guess.question, book, width, heading=True)
    if guess.guessed is None:
        return
    for option in guess.options:
        said = []
        if option.id == guess.guessed:
            said.append(book.tell("your guess"))
        if option.id == guess.truth:
            said.append(book.tell("and so it was") if said else book.tell("so it was"))
        if said:
            told = book.tell("{option}: {said}").format(option=plain(option.words), said=", ".join(said))
            yield _faint(f"guess:{option.id}", told, book, width)
    if guess.told:
        yield _plain("told", guess.told, book, width)


def _plain(id_: str, words: Words, book: Book, width: float) -> Paragraph:
    block = set_paragraph(
        runs(words, book.type(), book.theme.ink),
        Shape(width, book.leading, justified=book.justified),
        book.ruler,
    )
    return Paragraph(id_, Kind.HEADING, plain(words), block.pieces, block.height)


def _leaning(id_: str, words: Words, book: Book, width: float, *, heading: bool = False) -> Paragraph:
    block = set_paragraph(
        runs(words, book.type(italic=True), book.theme.ink), Shape(width, book.leading), book.ruler
    )
    role = Role.HEADING if heading else Role.TEXT
    return Paragraph(id_, Kind.HEADING, plain(words), block.pieces, block.height, role=role)


def _faint(id_: str, told: str, book: Book, width: float) -> Paragraph:
    given = (Run(told, book.type(0.78, italic=True), book.theme.faint),)
    block = set_paragraph(given, Shape(width, book.lead(0.8)), book.ruler)
    return Paragraph(id_, Kind.HINT, told, block.pieces, block.height)
