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

from game.story.line import Silence
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
    if passage.ask or passage.guess or passage.input or passage.ending or passage.offers_from:
        return True
    for line in passage.lines:
        silent = isinstance(line.said, Silence)
        if not silent and (any(plain(words).strip() for words in said(line)) or not said(line)):
            return True
    # a quotation without words of its own brings back those of its original
    return any(type(line.said).__name__ == "Quotation" for line in passage.lines)


RULE = Rule("S064", "empty-passage", NOTE, __doc__, look=look)
