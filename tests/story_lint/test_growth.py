"""A story twice as long takes twice the steps: counted, so that a busy machine changes nothing."""

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType

from lint_cases import case

from game.play.explore.exploration import Exploration, explore
from game.play.explore.verdict import Budget
from story_lint.linter import Case, lint
from story_lint.rules.every import RULES
from story_lint.settings import Settings

QUICK = [rule for rule in RULES if rule.code[0] != "R" and rule.name not in {"rare-ending", "thin-road"}]
"""How long the others take hangs on what can happen."""

HEAD = """\
format: 1
title: Salt
minutes: 12
cast: {dad: {name: Dad}}
variables: {trust: {start: 30, max: 100}, asked: false, spoons: 3}
keeps: {wall: {max: 3}}
passages:
"""
ENDING = "  bread:\n    page: Bread.\n    ending: {title: Bread, text: He eats., reflect: [Who?]}\n"


def passage(number: int) -> str:
    """Write a passage with slips of many kinds: what is told must not take longer for each that is told."""
    return f"""\
  p{number}:
    page: |
      Dad: It is {number}. (silence 2)

      (trust > {number % 100} and not asked) The soup is cold, and {{trust}} spoons lie there.
    choices:
      - {{do: Go on {number}., set: {{trust: trust + 5}}, to: p{number + 1}}}  # story-lint: allow S075
      - {{do: Stay {number}., when: trust < 9000, shift: {{concern: [-3, Why.]}}, to: p{number + 1}}}
      - {{do: Go {number}., locked: {{reason: Not yet., unless: spoons > 4}}, to: lost{number}}}
  lost{number}:
    page: Fog.
    to: lost{max(0, number - 1)}
"""


def story(size: int) -> Case:
    """Make a story of so many passages, and a translation of it that has every second text."""
    last = f"  p{size}:\n    page: Soup.\n    to: bread\n"
    text = HEAD + "".join(map(passage, range(size))) + last + ENDING
    entries = "".join(
        f"  p{number}:\n    - {{was: Stay {number}., now: Bleib.}}\n    - {{was: Gone., now: Fort.}}\n"
        for number in range(size)
    )
    german = f"language: de\ntitle: Salz\npassages:\n{entries}"
    return case({"story.yaml": text.encode(), "lang/de.yaml": german.encode()})


def steps(work: Callable[[], object]) -> int:
    """Count the calls that something takes."""
    counted = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted


def explored(size: int) -> Exploration:
    """Explore a story of so many passages."""
    made = story(size).loaded.story
    assert made is not None

    return explore(made, Budget(states=100))


def ask_of_every_choice(exploration: Exploration) -> None:
    """Ask whether each can be taken."""
    for passage in exploration.story.passages.values():
        for choice in passage.choices:
            exploration.choice(passage.id, choice.id)


def test_four_times_the_passages_take_four_times_the_steps() -> None:
    """Nobody waits for the square of a long story."""
    small, large = story(100), story(400)
    assert small.loaded.story is not None, small.loaded.problems

    took = [steps(partial(lint, made, RULES, QUICK, Settings())) for made in (small, large)]

    assert took[1] / took[0] < 5


def test_asking_of_every_choice_takes_four_times_the_steps_too() -> None:
    """Each asked all ways of the story once: 6,000 choices took half a minute."""
    took = [steps(partial(ask_of_every_choice, explored(size))) for size in (100, 400)]

    assert took[1] / took[0] < 5
