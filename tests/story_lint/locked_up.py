"""Reads stories while Python tells of all that it opens, runs or starts.

`python locked_up.py SEED COUNT SECONDS` prints what was done that a story must not do, and what the trying
came to, as JSON. What needs loading is loaded before the doors shut.
"""

import json
import sys
from pathlib import Path
from random import Random
from typing import Any

from elsewhere import answer, asked
from lint_cases import linted
from soak import Tries

from game.story.loader import load
from story_lint.linter import lint
from story_lint.opening import open_case
from story_lint.reporters.formats import FORMATS, written
from story_lint.rules.every import RULES
from story_lint.settings import Settings

HOUSE = Path(__file__).parents[2]
ROOTS = ("stories", "tests/stories")
STORIES = [path.parent for root in ROOTS for path in (HOUSE / root).glob("*/story.yaml")]
BARE = 0.25
"""Share of the stories with an expression that YAML itself reads."""

SMALL = b"states = 2000\nline-states = 2000\n"

HARMLESS = {
    *("object.__getattr__", "sys._getframe", "builtins.id", "code.__new__"),
    *("os.walk", "os.scandir", "os.listdir", "compile", "array.__new__"),
}
"""What the house itself does: lists folders, keeps a text's lines as numbers; `compile` makes a tree of a
condition, which nobody runs."""

PARTS = [
    *(
        "__import__('os').system('id')",
        "open('/etc/passwd')",
        "().__class__.__base__",
        "lambda: 0",
        "exec('1')",
    ),
    *(
        "[x for x in ()]",
        "f'{1}'",
        "(y := 1)",
        "asked.__class__",
        "eval",
        "print",
        "visited(kitchen)",
        "chose(salt)",
    ),
    *(
        "asked",
        "spoons",
        "cognitive",
        "3",
        "-1",
        "10 ** 10 ** 10",
        "'a' * 9999999",
        "not",
        "and",
        "or",
        "<",
        ">=",
        "==",
    ),
    *(
        "+",
        "*",
        "(",
        ")",
        ",",
        ".",
        "await x",
        "yield",
        "%s",
        "{0.__class__}",
        "`id`",
        "$(id)",
        "../../x",
        "file:///x",
    ),
]
PLACES = 7
"""In which an expression stands, in each story."""

SHELL = """\
format: 1
title: Salt
variables: {{asked: false, spoons: 3}}
place: {0}
passages:
  kitchen:
    page: |
      ({1}) Soup. {{{2}}}
    choices:
      - {{id: salt, say: Salt?, when: {3}, set: {{spoons: {4}}}, to: kitchen}}
      - {{id: eat, do: Eat., to: [{{if: {5}, to: bread}}, {{else: bread}}]}}
  bread:
    sound: [{6}]
    ending: {{title: Bread, text: He eats.}}
"""


def expression(chance: Random) -> str:
    """Give a condition by chance, of what stories say and of what they must not."""
    return " ".join(chance.choice(PARTS) for _ in range(chance.randint(1, 6)))


def full_of(chance: Random) -> bytes:
    """Give a story with another expression in each place; in some of them one stands without its quotes."""
    quoted = [json.dumps(expression(chance)) for _ in range(PLACES)]
    if chance.random() < BARE:
        place = chance.randrange(PLACES)
        quoted[place] = quoted[place].strip('"')
    return SHELL.format(*quoted).encode()


MISSHAPEN = b"format: 1\npassages: 3\n"
"""What tells where a file has not the shape of a story is loaded for such a one: before the doors shut."""


class Doors:
    """Hears of everything that Python does for which there is an event, once it is shut."""

    def __init__(self) -> None:
        self.shut = False
        self.allowed: tuple[str, ...] = ()
        self.broken: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, given: tuple[Any, ...]) -> None:
        if self.shut and event not in HARMLESS and not (event == "open" and self._may_open(given)):
            self.broken.append(f"{event} {given!r:.200}")

    def _may_open(self, given: tuple[Any, ...]) -> bool:
        path, mode, flags = (*given, None, None)[:3]
        reads = mode in {"r", "rb"} or (mode is None and isinstance(flags, int) and not flags & 3)
        return reads and str(path).startswith(self.allowed)


def main(tries: Tries) -> None:
    """Read every story, then stories with conditions by chance."""
    doors = Doors()
    for folder in STORIES[:2]:
        look_at(folder)
    load({"story.yaml": MISSHAPEN}, "salt")
    doors.allowed = (*(str(folder) for folder in STORIES), str(HOUSE / "assets"))
    doors.shut = True
    for folder in STORIES:
        look_at(folder)
    doors.allowed = ()
    for number, chance in enumerate(tries):
        data = full_of(chance)
        load({"story.yaml": data}, "salt")
        if number % 50 == 0:
            linted({"story.yaml": data, "settings": SMALL})
    doors.shut = False
    answer(doors.broken[:20], tries)


def look_at(folder: Path) -> None:
    """Read a story's folder, look through it, and write the findings in every format."""
    case = open_case(folder)
    found = lint(case, RULES, RULES, Settings(states=2_000, line_states=2_000))
    for name in FORMATS:
        written(name, [found])


if __name__ == "__main__":
    main(asked())
