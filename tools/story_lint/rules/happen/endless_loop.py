"""A loop in which a reader can be caught.

Why: offers are open, but whatever is picked, no ending comes any more.

Mend: look at the conditions on the ways out of the loop.

FAIL
    variables: {spoons: {start: 2, max: 2}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons - 1}
        choices:
          - {id: on, do: Stir., to: kitchen}
          - {id: eat, do: Eat., when: spoons >= 1, to: bread}

PASS
    variables: {spoons: {start: 2, max: 2}}
    passages:
      kitchen:
        page: "{spoons} spoons."
        set: {spoons: spoons - 1}
        choices:
          - {id: on, do: Stir., to: kitchen}
          - {id: eat, do: Eat., when: spoons <= 1, to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.rule import ERROR, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of loops without an ending, with the picks that lead into them."""
    for caught in subject.happenings.loops():
        listed = ", ".join(f"`{name}`" for name in caught.passages)
        message = f"a reader can be caught in {listed}, and no ending comes any more ({caught.words})"
        yield Told(subject.story.passages[caught.passages[0]].span, message, "look at the ways out of it")


RULE = Rule("R007", "endless-loop", ERROR, __doc__, check)
