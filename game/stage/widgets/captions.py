"""What is heard, in words, under the picture: for those who ask for captions."""

from collections.abc import Iterator

from game.stage.geometry import Box
from game.stage.layout.paragraph import set_paragraph
from game.stage.layout.run import Block, Run, Shape
from game.stage.mark import Fill, Mark
from game.stage.scene import Part, Role
from game.stage.widgets.book import Book
from game.stage.widgets.page import placed
from game.story.model import Story

PAD = 8.0
"""Pixels around the words, at 720 lines."""

LARGEST = 30
"""Pixels of the caption's type at 720 lines, at most."""


def caption_words(story: Story, sounds: tuple[str, ...]) -> str:
    """Name what sounds; empty where nothing does."""
    found = (story.sounds[name].caption for name in sounds if name in story.sounds)
    return " \u00b7 ".join(each for each in found if each)


def caption_box(told: str, seen: Box, book: Book) -> Box:
    """Tell where the caption stands: at the foot of what is seen of the picture."""
    height = min(seen.height, _set(told, seen, book).height + 2 * PAD * book.scale)
    return Box(seen.x, seen.bottom - height, seen.width, height)


def caption_marks(told: str, seen: Box, book: Book) -> Iterator[Mark]:
    """Draw the caption."""
    box, pad = caption_box(told, seen, book), PAD * book.scale
    yield Fill(box, book.theme.panel, alpha=0.82)
    for piece in _set(told, seen, book).pieces:
        yield placed(piece, Box(box.x + pad, box.y + pad, 0, 0).centre)


def caption_part(told: str, seen: Box, book: Book) -> Part:
    """Give the caption's part: read aloud when it changes."""
    return Part("caption", Role.STATUS, told, caption_box(told, seen, book), live=True)


def _set(told: str, seen: Box, book: Book) -> Block:
    share = min(0.74 * book.body, LARGEST * book.scale) / book.body
    run = Run(told, book.type(share, italic=True), book.theme.panel_ink)
    width = max(1.0, seen.width - 2 * PAD * book.scale)
    return set_paragraph((run,), Shape(width, book.lead(0.9 * share)), book.ruler)
