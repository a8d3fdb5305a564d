"""A comparison that no road decides either way.

Why: within the bounds it could be so or not, but on the page where it is asked it always comes out the
same. Often a threshold was set before the numbers of the story had settled.

Mend: move the threshold, let more shifts lead there, or take the comparison out. `story-lint report` tells
how far each meter comes; F2 in `still-hear play --live`, what it is on a page. It is told only where it is
proved.

FAIL
    passages:
      kitchen:
        page: Soup.
        shift: {cognitive: [6, The spoon.]}
        choices:
          - {id: see, say: I see., when: cognitive >= 90 or affective >= 20, to: bread}

PASS
    passages:
      kitchen:
        page: Soup.
        shift: {cognitive: [6, The spoon.]}
        choices:
          - {id: again_, say: Again., to: kitchen}
          - {id: see, say: I see., when: cognitive >= 90 or cognitive < 50, to: bread}
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject

if TYPE_CHECKING:
    from game.story.source import Span


def check(subject: Subject) -> Iterator[Told]:
    """Tell of comparisons that are decided before their page is read."""
    seen: set[Span] = set()
    for told in subject.happenings.lines:
        if told.about != "comparison" or told.span in seen or not told.span.file:
            continue
        if told.ever.is_never != told.ever_not.is_never:
            always = "never" if told.ever.is_never else "always"
            known = told.ever if told.ever.is_never else told.ever_not
            message = f"this comparison {always} holds on `{told.passage}`{told.standing} ({known.words})"
            yield Told(told.span, message, "move the threshold, or what leads here")
            seen.add(told.span)


RULE = Rule("R008", "impossible-threshold", NOTE, __doc__, check)
