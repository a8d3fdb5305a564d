"""What the exploration could not decide within its budget.

Why: a linter that says nothing there would seem to have proved it.

Mend: raise `states` in `[tool.story-lint]`, or lower the number of values that conditions tell apart.

FAIL
    variables: {a: {start: 0, max: 100}, b: {start: 0, max: 100}, c: {start: 0, max: 100}}
    passages:
      kitchen:
        page: "{a} {b} {c}"
        choices:
          - {id: one, do: One., set: {a: a + 1}, to: kitchen}
          - {id: two, do: Two., set: {b: b + 1}, to: kitchen}
          - {id: three, do: Three., set: {c: c + 1}, to: kitchen}
          - {id: eat, do: Eat., when: a + b * 2 + c * 3 == 591, to: rare}
          - {id: go, do: Go., to: bread}
      rare:
        ending: {title: Rare, text: Rare., reflect: [Who?]}
    --- settings
    states = 500

PASS
    variables: {a: {start: 0, max: 100}}
    passages:
      kitchen:
        page: "{a}"
        choices:
          - {id: one, do: One., set: {a: a + 1}, to: kitchen}
          - {id: eat, do: Eat., when: a == 91, to: bread}
"""

from collections.abc import Iterator

from story_lint.finding import Told
from story_lint.known import Kind, Known
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject

SHOWN = 5
"""How many names a message holds."""


def check(subject: Subject) -> Iterator[Told]:
    """Tell once how much was left open of the roads, and once of lines and thresholds."""
    happenings = subject.happenings
    if not happenings.whole:
        left = [name for name, known in _asked(subject) if known.kind is Kind.OPEN]
        listed = ", ".join(f"`{name}`" for name in left[:SHOWN]) + (
            " and others" if len(left) > SHOWN else ""
        )
        rest = (
            f"whether {listed} can be reached is not decided"
            if left
            else "soft locks beyond them are not seen"
        )
        message = f"{happenings.states:,} states were visited, and there are more; {rest}"
        yield Told(subject.top, message, "raise `states` in `[tool.story-lint]`")
    lines = happenings.lines
    open_ = [told for told in lines if told.ever.kind is Kind.OPEN or told.ever_not.kind is Kind.OPEN]
    if open_:
        message = f"of {len(lines)} questions about lines and thresholds {len(open_)} are not decided"
        yield Told(open_[0].span, message, "raise `line-states` in `[tool.story-lint]`")


def _asked(subject: Subject) -> Iterator[tuple[str, Known]]:
    for name, passage in subject.story.passages.items():
        if name in subject.reachable:
            ask = subject.happenings.ending if passage.ending else subject.happenings.passage
            yield name, ask(name)


RULE = Rule("R013", "undecided", NOTE, __doc__, check)
