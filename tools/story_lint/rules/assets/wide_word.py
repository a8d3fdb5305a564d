"""A word wider than its column at the largest text size.

Why: a word cannot be broken, and would run over the edge for whoever needs large letters.

Mend: put a space or a hyphen into it. The limit in letters is the setting `word-letters`.

FAIL
    passages:
      kitchen: {page: Soup⟨soup x 12⟩., to: bread}

PASS
    passages:
      kitchen: {page: Soup⟨ soup x 12⟩., to: bread}
"""

import re
from collections.abc import Iterator

from game.story.model import Passage
from story_lint.finding import Told
from story_lint.parts import choice_words, line_words, plain
from story_lint.rule import WARNING, Rule
from story_lint.settings import Settings

_BREAKS = r"[\s\-\u2013\u2014/\u3000-\u9fff\uff00-\uffef]+"


def look(passage: Passage, settings: Settings) -> Iterator[Told]:
    """Tell of words beyond the limit."""
    most = settings.word_letters
    pieces = [(line.span, words) for line in passage.lines for words in line_words(line)]
    pieces += [(choice.span, words) for choice in passage.choices for words in choice_words(choice)]
    for span, words in pieces:
        text = plain(words)
        # by length and by blanks first, which is soon done: of hardly any text more is needed
        if len(text) <= most or max(map(len, text.split()), default=0) <= most:
            continue
        longest = max(re.split(_BREAKS, text), key=len, default="")
        if len(longest) > most:
            message = f"the word {longest[:40]!r} has {len(longest)} letters, but {most} fit into a column"
            yield Told(span, message, "put a hyphen into it")


RULE = Rule("A026", "wide-word", WARNING, __doc__, look=look)
