"""A long story whose notes offer no scene to be skipped.

Why: a notice alone leaves two ways, to read on or to leave; a summary gives a third.

Mend: give a note its `scene:`, `summary:` and `to:`. It is asked of chapters, from `minutes: 10` on.

FAIL
    minutes: 12
    notes: [{topic: a quarrel}]

PASS
    minutes: 12
    notes: [{topic: a quarrel, scene: table, summary: They quarrelled., to: bread}]
    passages:
      kitchen: {scene: table, page: Soup., to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell where notes are given and nothing can be skipped."""
    notes = subject.story.notes
    if subject.is_chapter and notes and not any(note.scene for note in notes):
        yield Told(
            subject.top, "notes are given, but no scene can be skipped", "give one `scene`, `summary`, `to`"
        )


RULE = Rule("C002", "note-without-skip", WARNING, __doc__, check)
