"""A letter that the program's own faces do not have.

Why: the window borrows it from the computer where one of its fonts has it; elsewhere a box stands there,
on a pupil's phone and in a picture too. It is told once a story.

Mend: nothing, where you know the computer; else write the word in Latin letters.

FAIL
    passages:
      kitchen: {page: On the jar stands 糖., to: bread}

PASS
    passages:
      kitchen: {page: "On the jar stands táng, sugar.", to: bread}
"""

from collections.abc import Iterator

from game.story.source import Span
from story_lint.finding import Told
from story_lint.letters import undrawn
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of the first letter outside a remark that has to be borrowed."""
    for source in subject.sources.values():
        borrowed = undrawn(source.text)
        if not borrowed:
            continue
        for number, line in enumerate(source.text.split("\n"), 1):
            at = next((place for place, letter in enumerate(line) if letter in borrowed), None)
            if at is not None and "#" not in line[:at]:
                letter = line[at]
                message = f"you wrote `{letter}`, but none of the program's own faces has that letter"
                span = Span(source.name, number, at + 1, number, at + 2)
                yield Told(
                    span, message, "a font of the computer draws it, if one can; else a box stands there"
                )
                return


RULE = Rule("A029", "borrowed-letter", NOTE, __doc__, check)
