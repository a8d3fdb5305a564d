"""A passage with nothing to read.

Why: the reader turns a blank page.

Mend: write what is seen there; or let the ways that lead here lead on themselves, with a fork.

FAIL
    passages:
      kitchen:
        to: bread

PASS
    passages:
      kitchen:
        page: The soup is cold.
        to: bread
"""

from collections.abc import Iterator

from game.story.line import Line, Quotation, Silence
from game.story.model import Passage
from story_lint.finding import Told
from story_lint.parts import plain, said
from story_lint.rule import NOTE, Rule
from story_lint.settings import Settings


def look(passage: Passage, _: Settings) -> Iterator[Told]:
    """Tell of pages without words."""
    if not _has_words(passage):
        message = f"`{passage.id}` has nothing to read, but the reader turns a page for it"
        yield Told(passage.span, message, "add `page: ...`")


def _has_words(passage: Passage) -> bool:
    return any(map(_speaks, passage.lines)) or any(
        (passage.ask, passage.guess, passage.input, passage.ending, passage.offers_from)
    )


def _speaks(line: Line) -> bool:
    # a quotation without words of its own brings back those of its original
    if isinstance(line.said, Silence | Quotation):
        return isinstance(line.said, Quotation)
    words = said(line)
    return not words or any(plain(each).strip() for each in words)


RULE = Rule("S064", "empty-passage", NOTE, __doc__, look=look)
