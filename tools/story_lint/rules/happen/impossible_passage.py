"""A passage that no reading can come to.

Why: roads lead there, but no values of the variables open them.

Mend: look at the conditions on its roads. It is told only where it is proved.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        to: [{if: asked, to: hall}, {else: bread}]
      hall:
        page: Coats.
        set: {asked: true}
        to: bread

PASS
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        choices: [{say: Salt?, set: {asked: true}}, {silence: true}]
        to: [{if: asked, to: hall}, {else: bread}]
      hall:
        page: Coats.
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of passages that roads lead to and no reading reaches; of endings another rule tells."""
    for name, passage in subject.story.passages.items():
        if passage.ending is None and name in subject.reachable:
            known = subject.happenings.passage(name)
            if known.is_never:
                message = f"no reading can come to `{name}` ({known.words})"
                yield Told(passage.span, message, "look at the conditions on its roads")


RULE = Rule("R002", "impossible-passage", WARNING, __doc__, check)
