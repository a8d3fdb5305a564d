"""A translation of words that have changed since.

Why: it says what the story said before.

Mend: read the new words, and write both `was` and `now` anew.

FAIL
    passages:
      bread:
        ending: {title: Bread, text: He eats the whole of it.}
    --- lang/de.yaml
    passages:
      bread: [{was: Bread, now: Brot}, {was: He eats the half of it., now: Er isst die Hälfte.}]

PASS
    passages:
      bread:
        ending: {title: Bread, text: He eats.}
    --- lang/de.yaml
    passages:
      bread: [{was: Bread, now: Brot}, {was: He eats., now: Er isst.}]
"""

from collections import Counter
from collections.abc import Iterator

from game.story.near import quote
from game.story.translation import normal
from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject
from story_lint.tongues import all_texts, patience, tongues


def check(subject: Subject) -> Iterator[Told]:
    """Tell of entries whose words are nearly in their passage."""
    spoken = tongues(subject)
    known = all_texts(subject) if spoken else {}
    asking = patience()
    for tongue in spoken:
        for entry in tongue.entries:
            here = known.get(entry.passage, Counter())
            if normal(entry.was) not in here and (now := asking.near(normal(entry.was), here)):
                message = f"you translated {quote(entry.was)}, but now `{entry.passage}` says {quote(now)}"
                yield Told(entry.span, message, "translate it anew")


RULE = Rule("T002", "stale-translation", WARNING, __doc__, check)
