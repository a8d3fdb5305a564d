"""Files that stand beside stories, as full as their bounds let them be, each with what reads it."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from game.play.playthrough import run
from game.play.playthrough_data import MOST, read
from game.shelf.bounded import MOST_NOTED
from game.shelf.settings import read_settings
from game.stage import settings_plain
from game.stage.settings import Settings
from game.story import marked
from game.story.loader import load
from game.story.node import plain
from story_lint import baseline
from story_lint.settings import MOST_BYTES, SettingsError, find_settings

_LINES = "".join(f"      Words of the soup, number {number}.\n\n" for number in range(20))

ROUND = f"""format: 1
title: Salt
passages:
  table:
    page: |
{_LINES}
    choices:
      - {{id: salt, say: Salt, to: table}}
      - {{id: end, say: Leave, to: bread}}
  bread: {{ending: {{title: Bread, text: Bread.}}}}
"""
"""A story that goes round a table for as long as one likes."""


def walked(text: str) -> str:
    """Walk a playthrough, and tell what fails."""
    story = load({"story.yaml": ROUND.encode()}, "round").story
    assert story is not None
    try:
        return str(run(story, read(plain(marked.read("playthroughs/a.yaml", text.encode()).root))))
    except ValueError as problem:
        return str(problem)


def settled(text: str) -> str:
    """Read settings."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "settings.json").write_text(text)
        found = read_settings(Path(folder), settings_plain.told(Settings()))
        settings_plain.read(found.values)
        return found.told


def known(text: str) -> str:
    """Read a baseline."""
    try:
        baseline.read(text)
    except baseline.BaselineError as problem:
        return str(problem)
    return ""


def wished(text: str) -> str:
    """Read the table of the linter's settings."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pyproject.toml").write_text(text)
        try:
            find_settings(Path(folder))
        except SettingsError as problem:
            return str(problem)
    return ""


_ROUNDS = f"picks: [{'salt, ' * (MOST - 1)}end]\nsee:\n"


def _rows(bytes_: int) -> str:
    """Give a baseline of so many bytes."""
    return json.dumps({"known": [["rule", "story.yaml", f"line {n}", 1] for n in range(bytes_ // 50)]})


def _named(name: str, unit: str) -> str:
    """Give settings of which one is as long as the file may be."""
    return json.dumps({name: {f"{unit}{n}": "de" for n in range(MOST_NOTED // 20)}})


FILES: dict[str, tuple[Callable[[str], str], str]] = {
    "picks of a playthrough": (walked, f"{_ROUNDS}  - ending: bread\n"),
    "words to be seen": (walked, _ROUNDS + "".join(f"  - words: nowhere {n}\n" for n in range(MOST))),
    "meters to be seen": (
        walked,
        "see:\n  - meter: {" + ", ".join(f"m{n}: 1" for n in range(40_000)) + "}\n",
    ),
    "keys in settings": (settled, _named("keys", "k")),
    "tongues in settings": (settled, _named("tongues", "t")),
    "hints in settings": (settled, json.dumps({"hints_seen": [f"h{n}" for n in range(80_000)]})),
    "brackets in settings": (settled, "[" * (MOST_NOTED // 2)),
    "digits in settings": (settled, "9" * (MOST_NOTED // 2)),
    "rows of a baseline": (known, _rows(baseline.MOST_BYTES)),
    "a baseline beyond its bound": (known, " " * (baseline.MOST_BYTES + 1)),
    "a count without end in a baseline": (known, '{"known": [["rule", "story.yaml", "line", 1e999]]}'),
    "brackets in a baseline": (known, "[" * baseline.MOST_BYTES),
    "tables of a pyproject": (wished, "".join(f"[a{n}]\n" for n in range(MOST_BYTES // 9))),
    "lists of tables": (wished, "[[a]]\n" * (MOST_BYTES // 6)),
    "dotted keys": (wished, "".join("a." * 99 + f"b{n}=1\n" for n in range(MOST_BYTES // 207))),
    "a dotted key": (wished, "a." * (MOST_BYTES // 2 - 5) + "b=1"),
    "brackets in a pyproject": (wished, "x=" + "[" * (MOST_BYTES // 2)),
    "a pyproject beyond its bound": (wished, " " * (MOST_BYTES + 1)),
    "a tool that is a number": (wished, "tool = 3"),
    "rules that are chosen": (
        wished,
        "[tool.story-lint]\nselect = [" + ",".join(f'"R{n:05}"' for n in range(50_000)) + "]",
    ),
    "settings of the linter": (wished, "[tool.story-lint]\n" + "".join(f"k{n}=1\n" for n in range(50_000))),
}
"""By what they are full of."""
