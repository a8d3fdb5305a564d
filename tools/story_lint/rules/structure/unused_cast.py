"""Somebody of the cast who never speaks and is never spoken of.

Why: it is often a name that was changed in one place only.

Mend: take them out of `cast`, or let them speak. It is asked once anybody of the cast appears.

FAIL
    passages:
      kitchen:
        page: |
          Dad: Fine.
        to: bread

PASS
    passages:
      kitchen:
        page: |
          Dad: Fine.

          Nora: Fine.
        to: bread
"""

from collections.abc import Iterator

from game.story.model import YOU, Passage
from story_lint.finding import Told
from story_lint.parts import speaker
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of names that nothing uses."""
    story = subject.story
    used = {who for passage in story.passages.values() for who in _asked(passage)}
    used.update(who for who in map(speaker, subject.use.lines) if who is not None)
    used.update(who for effect in subject.use.effects for who in effect.voices)
    if not used:
        return
    used |= set(story.seats)
    for name, person in story.cast.items():
        if name not in used and name != YOU:
            message = f"you wrote `{name}` into the cast, but nothing in the story is theirs"
            yield Told(person.span, message, "take the name out, or let them speak")


def _asked(passage: Passage) -> Iterator[str]:
    if passage.ask is not None:
        yield passage.ask.who
    if passage.guess is not None:
        yield passage.guess.who
    if passage.cause_voice is not None:
        yield passage.cause_voice


RULE = Rule("S065", "unused-cast", NOTE, __doc__, check)
