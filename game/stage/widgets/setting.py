"""What a line of the page needs to know to be set, and how a speaker's name stands before it."""

from game.frozen import frozen
from game.play.page import Page
from game.stage.layout.paragraph import set_paragraph
from game.stage.layout.run import Block, Run, Shape
from game.stage.widgets.book import Book
from game.stage.widgets.paragraph import Kind
from game.story.model import YOU

AFTER_NAME = "\u00a0\u00a0"
"""Between a speaker's name and the first word: it never breaks there."""


@frozen
class Setting:
    """What a line needs to know of its page."""

    page: Page
    book: Book
    width: float
    before: Kind | None
    opens: bool

    def shape(self, first: float = 0.0, rest: float = 0.0, share: float = 1.0) -> Shape:
        """Give the shape of a paragraph, its indents in em of the body."""
        em = self.book.body
        return Shape(self.width, self.book.lead(share), first * em, rest * em, self.book.justified)

    def set(self, given: tuple[Run, ...], shape: Shape) -> Block:
        """Set runs."""
        return set_paragraph(given, shape, self.book.ruler)


def name_runs(name: str, who: str | None, book: Book) -> tuple[Run, ...]:
    """Give a speaker's name in small capitals, the reader's own in the accent; empty where nobody speaks."""
    if not name:
        return ()
    colour = book.theme.accent if who == YOU else book.theme.faint
    return (Run(name, book.type(0.94, small_caps=True), colour), Run(AFTER_NAME, book.type(), colour))
