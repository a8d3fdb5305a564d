"""What can be done on a page, set: offers, options of a guess, the way on."""

from collections.abc import Iterator
from functools import lru_cache

from game.frozen import frozen
from game.play.page import Offer, Page, Words, plain
from game.stage.layout.paragraph import set_paragraph
from game.stage.layout.run import Block, Piece, Run, Shape
from game.stage.scene import Role
from game.stage.widgets.book import Book
from game.stage.widgets.paragraph import runs, shifted
from game.story.line import Text
from game.story.manner import Manner
from game.story.punctuation import in_quotes_of

LAST_DIGIT = 9
"""Offers after the ninth have no key of their own."""

INDENT = 1.3
"""Where the words stand, in em: the digits stand at the column's edge, as its margin."""


@frozen
class Choosable:
    """One of the things to choose, from its own top left."""

    id: str
    role: Role
    spoken: str
    y: float
    """From the list's top."""
    height: float
    words: tuple[Piece, ...]
    reason: tuple[Piece, ...] = ()
    told: str = ""
    """The reason, in words."""
    digit: int | None = None
    fades: int | None = None
    sign: str = ""
    """What stands in the margin in place of a digit."""

    @property
    def locked(self) -> bool:
        """Whether it is struck through."""
        return self.role is Role.LOCKED


@frozen
class Entry:
    """What a choosable is made of."""

    id: str
    words: Words
    spoken: str
    role: Role = Role.OFFER
    reason: Words = ()
    fades: int | None = None
    quiet: bool = False
    """No digit, and a smaller hand."""
    sign: str = ""
    """What stands in the margin in place of a digit."""


@frozen
class Choices:
    """The list, set."""

    items: tuple[Choosable, ...]
    height: float


def entries(page: Page, book: Book, *, sitting: bool = False, writing: bool = False) -> Iterator[Entry]:
    """Tell what there is to choose; `sitting`: a button sits the silence through, for no clock does."""
    tell = book.tell
    if page.guessing and page.guessing.guessed is None:
        for option in page.guessing.options:
            yield Entry(f"option:{option.id}", option.words, plain(option.words), Role.OPTION)
    for offer in page.offers:
        yield offered(offer, book, page.language)
    if page.sit and sitting:
        told = tell("Stay in it.")
        yield Entry("sit", (Text(told),), told)
    if writing:
        told = tell("Leave it at that.")
        yield Entry("written", (Text(told),), told)
    if page.onward:
        told = tell("Go on")
        yield Entry("onward", (Text(told, emphasis=True),), told, quiet=True)
    if page.close:
        told = tell("To the end of this reading")
        yield Entry("close", (Text(told, emphasis=True),), told, quiet=True)
    if page.skippable:
        told = tell("Skip this scene ({topic}): its summary is told.").format(topic=page.skippable.topic)
        yield Entry("skip", (Text(told, emphasis=True),), told, Role.BUTTON, quiet=True)


def offered(offer: Offer, book: Book, language: str) -> Entry:
    """Give an offer as it stands in the list: a silence after a dash, what is said in quotes."""
    words = offer.words
    if offer.manner is Manner.SILENCE:
        words = (Text("\u2014\u00a0"), *(words or (Text(book.tell("Say nothing.")),)))
    elif offer.manner is Manner.SAY:
        opening, closing = in_quotes_of(language)
        if not plain(words).startswith(opening):
            words = (Text(opening), *words, Text(closing))
    role = Role.LOCKED if offer.locked else Role.OFFER
    fades = None if book.calm else offer.fades
    return Entry(f"offer:{offer.id}", words, plain(words), role, offer.reason, fades)


@lru_cache(maxsize=32)
def choices(given: tuple[Entry, ...], book: Book, width: float) -> Choices:
    """Set the list."""
    y = 0.0
    digit = 0
    items: list[Choosable] = []
    for entry in given:
        if not entry.quiet:
            digit += 1
        number = None if entry.quiet or digit > LAST_DIGIT else digit
        items.append(_set(entry, number, y, book, width))
        y += items[-1].height
    return Choices(tuple(items), y)


def _set(entry: Entry, digit: int | None, y: float, book: Book, width: float) -> Choosable:
    share = 0.86 if entry.quiet else 1.0
    colour = book.theme.struck if entry.role is Role.LOCKED else book.theme.ink
    lead = book.lead(0.92 * share)
    margin = INDENT * book.body
    shape = Shape(width, lead, margin, margin + 0.5 * book.body)
    block = set_paragraph(runs(entry.words, book.type(share), colour), shape, book.ruler)
    reason = _reason(entry.reason, book, width)
    height = max(book.target, block.height + reason.height + 0.5 * book.leading)
    top = round((height - block.height - reason.height) / 2)
    return Choosable(
        entry.id,
        entry.role,
        entry.spoken,
        y,
        float(round(height)),
        shifted(block, 0.0, top),
        shifted(reason, 0.0, top + block.height),
        plain(entry.reason),
        digit,
        entry.fades,
        entry.sign,
    )


def _reason(reason: Words, book: Book, width: float) -> Block:
    if not reason:
        return Block((), 0.0)
    indent = INDENT * book.body
    shape = Shape(width, book.lead(0.82), indent, indent)
    given = runs(reason, book.type(0.84, italic=True), book.theme.faint)
    return set_paragraph(given, shape, book.ruler)


def margin_run(item: Choosable, book: Book) -> Run | None:
    """Give what stands in the margin: a sign, or the digit; None where there is neither."""
    if item.sign:
        return Run(item.sign, book.type(0.86, small_caps=True), book.theme.accent)
    if item.digit is None:
        return None
    return Run(str(item.digit), book.type(0.74, italic=True), book.theme.faint)
