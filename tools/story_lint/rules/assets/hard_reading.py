"""A page whose sentences are long on average.

Why: who reads slowly, or in a second language, loses the beginning before the end. The limit is the setting
`sentence-words`.

Mend: make two sentences of one.

FAIL
    passages:
      kitchen: {page: The soup⟨ and the soup x 20⟩ is cold., to: bread}

PASS
    passages:
      kitchen: {page: The soup is cold., to: bread}
"""

import re
from collections.abc import Iterable, Iterator

from game.story.model import Passage
from story_lint.count import count
from story_lint.finding import Told
from story_lint.parts import line_words, plain
from story_lint.rule import NOTE, Rule
from story_lint.settings import Settings

_END = re.compile(r"[.!?…。\uff01\uff1f]+[\"'”\u2019»)]*\s*|\n+")


def look(passage: Passage, settings: Settings) -> Iterator[Told]:
    """Tell of pages beyond the limit."""
    most = settings.sentence_words
    texts = [plain(words) for line in passage.lines for words in line_words(line)]
    # no sentence has more words than the text in which it stands
    if max(map(count, texts), default=0) <= most:
        return
    lengths = [words for words in map(count, _sentences(texts)) if words]
    if lengths and sum(lengths) / len(lengths) > most:
        message = f"the sentences of `{passage.id}` have {sum(lengths) / len(lengths):.0f} words on average"
        yield Told(passage.span, f"{message}, but {most} is the most", "make two sentences of one")


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    return (sentence for text in texts for sentence in _END.split(text))


RULE = Rule("A028", "hard-reading", NOTE, __doc__, look=look)
