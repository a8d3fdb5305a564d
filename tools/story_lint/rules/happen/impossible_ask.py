"""A question that is never asked.

Why: the page of its answer is written, but no reading comes there.

Mend: look at the conditions on its roads. It is told only where it is proved.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        to: [{if: asked, to: salt}, {else: bread}]
      salt:
        ask: {who: dad, about: the salt}
        page: "It was hers."
        set: {asked: true}
        to: bread

PASS
    passages:
      kitchen:
        page: Soup.
        choices: [{say: Salt?, to: salt}, {do: Eat., to: bread}]
      salt:
        ask: {who: dad, about: the salt}
        page: "It was hers."
        to: bread
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import WARNING, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of answers that nobody is given."""
    for name, passage in subject.story.passages.items():
        if passage.ask is not None and name in subject.reachable:
            known = subject.happenings.passage(name)
            if known.is_never:
                message = f"`{passage.ask.who}` is never asked on `{name}` ({known.words})"
                yield Told(passage.ask.span, message, "look at the roads to it")


RULE = Rule("R010", "impossible-ask", WARNING, __doc__, check)
