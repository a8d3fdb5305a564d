"""Two choices of a passage with the same words.

Why: a reader cannot tell them apart, and a class cannot vote between them.

Mend: say what sets them apart. Choices that are never offered together, by `when`, may share their words.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: one, say: Is it the salt?, to: hall}
          - {id: two, say: Is it the salt?, to: bread}
      hall:
        page: Coats.
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        choices:
          - {id: one, say: Is it the salt?, to: hall}
          - {id: two, say: Is it the spoon?, to: bread}
      hall:
        page: Coats.
        to: bread
"""

from collections.abc import Iterator

from game.story.model import Passage
from story_lint.finding import Told
from story_lint.parts import plain
from story_lint.rule import WARNING, Rule
from story_lint.settings import Settings


def look(passage: Passage, _: Settings) -> Iterator[Told]:
    """Tell of unconditional choices that read alike."""
    if len(passage.choices) <= 1:
        return
    seen: dict[str, str] = {}
    for choice in passage.choices:
        words = plain(choice.prose).casefold().strip()
        if not words or choice.when is not None:
            continue
        if words in seen:
            message = f"you wrote {plain(choice.prose)!r} twice here, but `{seen[words]}` reads just the same"
            yield Told(choice.span, message, "say what sets them apart")
        seen.setdefault(words, choice.id)


RULE = Rule("S063", "duplicate-words", WARNING, __doc__, look=look)
