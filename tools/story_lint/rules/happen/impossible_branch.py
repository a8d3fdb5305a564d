"""An arm of a fork that no reading ever takes.

Why: its page is left, but the condition of this arm never is the first to hold there.

Mend: look at the condition, or take the arm out. It is told only where it is proved.

FAIL
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        set: {asked: true}
        to: hall
      hall:
        page: Coats.
        to: [{if: asked, to: bread}, {else: kitchen}]

PASS
    variables: {asked: false}
    passages:
      kitchen:
        page: Soup.
        choices: [{say: Salt?, set: {asked: true}}, {silence: true}]
        to: hall
      hall:
        page: Coats.
        to: [{if: asked, to: bread}, {else: kitchen}]
"""

from collections.abc import Iterator

from game.story.graph import forks
from game.story.way import Fork
from story_lint.finding import Told
from story_lint.rule import NOTE, Rule
from story_lint.subject import Subject


def check(subject: Subject) -> Iterator[Told]:
    """Tell of arms that are never taken, of forks that are come to."""
    for name, passage in subject.story.passages.items():
        if name in subject.reachable and not subject.happenings.passage(name).is_never:
            for owner, fork in forks(passage):
                yield from _never_taken(subject, name, owner, fork)


def _never_taken(subject: Subject, name: str, owner: str, fork: Fork) -> Iterator[Told]:
    known = [subject.happenings.branch(name, owner, number) for number in range(len(fork.branches))]
    if all(each.is_never for each in known):
        return
    for number, (branch, each) in enumerate(zip(fork.branches, known, strict=True)):
        if each.is_never:
            standing = subject.happenings.branch_stands(name, owner, fork, number)
            message = f"the way to `{branch.exit.passage}` is never taken{standing} ({each.words})"
            yield Told(branch.span, message, "look at its condition, or take it out")


RULE = Rule("R005", "impossible-branch", NOTE, __doc__, check)
