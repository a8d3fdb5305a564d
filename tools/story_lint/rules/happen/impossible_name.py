"""Another name of a choice that it never bears.

Why: the choice is offered, but the condition of this `relabel` never is the first to hold there.

Mend: look at the condition. It is told only where it is proved.

FAIL
    variables: {drift: {start: 0, max: 3}}
    passages:
      kitchen:
        page: "{drift}"
        set: {drift: drift + 1}
        choices:
          - {id: object, say: One more line., relabel: {say: Being difficult., when: drift >= 2}, to: bread}

PASS
    variables: {drift: {start: 0, max: 3}}
    passages:
      kitchen:
        page: "{drift}"
        set: {drift: drift + 1}
        choices:
          - {id: object, say: One more line., relabel: {say: Being difficult., when: drift >= 2}, to: bread}
          - {id: on, do: Stir., to: kitchen}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of names that nobody ever reads."""
    for told in subject.happenings.lines:
        if told.about == "relabel" and told.ever.is_never:
            message = f"the choice `{told.name}` of `{told.passage}` never bears its other name"
            whole = f"{message}{told.standing} ({told.ever.words})"
            yield Told(told.span, whole, "look at the condition of its `relabel`")


RULE = Rule("R012", "impossible-name", NOTE, __doc__, check)
