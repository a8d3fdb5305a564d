"""A choice with too many words.

Why: offers are read side by side, and from the last row of a class. The limit is the setting `choice-
words`.

Mend: say the rest on the next page.

FAIL
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: a b c d e f g h i j k l m, to: bread}]

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{id: salt, say: Is it the salt?, to: bread}]
"""

from collections.abc import Iterator

from game.story.model import Passage
from story_lint.count import prose_count
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.settings import Settings


def look(passage: Passage, settings: Settings) -> Iterator[Told]:
    """Tell of choices beyond the limit, their other names too."""
    most = settings.choice_words
    for choice in passage.choices:
        words = prose_count(choice.prose)
        if choice.relabels:
            words = max(words, *(prose_count(other.prose) for other in choice.relabels))
        if words > most:
            message = f"the choice `{choice.id}` has {words} words, but {most} is the most"
            yield Told(choice.span, message, "say the rest on the next page")


RULE = Rule("A027", "long-choice", WARNING, __doc__, look=look)
