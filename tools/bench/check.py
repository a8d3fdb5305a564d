"""How fast `story-lint check` is: the bundled chapters cold and warm, and long stories without exploration.

Run as `python tools/bench/check.py [RUNS]`. Each measurement is a new process; beside the seconds on the wall
stand those of the processor, which a busy machine changes less.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median

import here
from table import Row, show

sys.path.insert(0, str(here.ROOT / "tools"))

from game.story.memory import Memory
from story_lint.lsp.diagnostics import by_file, findings
from story_lint.lsp.files import open_story
from story_lint.lsp.places import Ruler
from story_lint.recall import Recall

CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")
STORIES = here.ROOT / "stories"
SIZES = (1_000, 10_000, 100_000)
IN_A_FILE = 2_000
"""Passages of a made story that stand in one file."""

QUICK = ("--ignore", "R,rare-ending,thin-road")
"""Leaves out all that explores."""

COLD = ("--no-cache",)

GOAL = 50
"""Milliseconds from a key to the diagnostics."""

KEYS = 20
"""Keys that are pressed in each chapter."""


@dataclass(frozen=True)
class Took:
    """What one process took."""

    wall: float
    processor: float
    megabytes: float


def main() -> None:
    """Measure all."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        chapters(home, runs)
        keys()
        long_stories(home, runs)


def chapters(home: Path, runs: int) -> None:
    """Measure the chapters: explored whole, not explored, and known already."""
    start = [check(home, home / "none", code=2).wall for _ in range(runs)]
    rows = [Row("a process that finds nothing to do", start, "s")]
    for chapter in CHAPTERS:
        folder = STORIES / chapter
        cold = [check(home, folder, *COLD) for _ in range(runs)]
        quick = [check(home, folder, *COLD, *QUICK) for _ in range(runs)]
        check(home, folder)
        warm = [check(home, folder) for _ in range(runs)]
        rows += [
            row(f"{chapter}, cold, explored whole", cold, 3.3),
            row(f"{chapter}, cold, not explored", quick, 0.2, start),
            row(f"{chapter}, warm", warm, 0.2, start),
        ]
    check(home, STORIES)
    rows.append(row("all three, warm", [check(home, STORIES) for _ in range(runs)], 0.6, start))
    rows.append(
        row("all three, cold, explored whole", [check(home, STORIES, *COLD) for _ in range(runs)], 10)
    )
    show("the bundled chapters; goals of 0.2 and 0.6 s count from process start on", rows)


def keys() -> None:
    """Measure what one key in an editor costs: the story read again, and all rules that explore nothing."""
    rows = []
    for chapter in CHAPTERS:
        folder, memory, recall, took = STORIES / chapter, Memory(), Recall(), []
        name = min(each.name for each in (folder / "passages").iterdir())
        text = (folder / "passages" / name).read_text(encoding="utf-8")
        for number in range(KEYS):
            began = time.perf_counter()
            opened = open_story(folder, {f"passages/{name}": f"{text}# {number}\n"}, memory)
            by_file(findings(opened, explore=False, recall=recall), Ruler(opened.sources, "utf-16"))
            took.append(1000 * (time.perf_counter() - began))
        rows.append(
            Row(f"a key in {chapter}", took[1:], "ms", goal="at most 50 ms", met=median(took[1:]) <= GOAL)
        )
    show("an editor, from a key to the diagnostics", rows)


def long_stories(home: Path, runs: int) -> None:
    """Measure made stories without exploration."""
    rows, before = [], 0.0
    for size in SIZES:
        folder = home / f"made-{size}"
        put(folder, size)
        cold = [check(home, folder, *COLD, *QUICK) for _ in range(runs if size < SIZES[-1] else 1)]
        check(home, folder, *QUICK)
        warm = [check(home, folder, *QUICK) for _ in range(runs)]
        goal = 10 if size == SIZES[-1] else None
        rows.append(
            row(f"{size:,} passages, cold, {max(each.megabytes for each in cold):.0f} MB", cold, goal)
        )
        rows.append(row(f"{size:,} passages, warm", warm, min(each.wall for each in cold) / 2))
        now = min(each.processor for each in cold)
        if before:
            print(f"ten times the passages take {now / before:.1f} times as long")
        before = now
    show("made stories, without exploration", rows)


def row(name: str, took: list[Took], goal: float | None, start: list[float] | None = None) -> Row:
    """Put measurements into a row; with `start`, what a process takes by itself is taken off for the goal."""
    off = min(start) if start else 0.0
    best = min(each.processor for each in took)
    told = "" if goal is None else f"at most {goal:.1f} s"
    met = None if goal is None else sorted(each.wall for each in took)[len(took) // 2] - off <= goal
    return Row(f"{name} [{best:.2f} s of processor]", [each.wall for each in took], "s", goal=told, met=met)


def check(home: Path, folder: Path, *more: str, code: int | None = None) -> Took:
    """Check a folder in a new process."""
    environment = {
        **os.environ,
        "STILL_HEAR_HOME": str(home / "home"),
        "PYTHONPATH": f"{here.ROOT}{os.pathsep}{here.ROOT / 'tools'}",
    }
    command = [sys.executable, "-m", "story_lint", "check", str(folder), *more]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    words, _ = process.communicate()
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode not in ({0, 1} if code is None else {code}):
        raise SystemExit(words.decode())
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(wall, spent, after.ru_maxrss / 1024)


def put(folder: Path, size: int) -> None:
    """Write a story of so many passages: scenes of 40, two or three choices each, some with a condition."""
    chance = Random(7)  # noqa: S311 - the same story each time
    (folder / "passages").mkdir(parents=True)
    flags = ", ".join(f"flag{scene}: false" for scene in range(size // 40 + 1))
    head = f"format: 1\ntitle: Made\ncast: {{dad: {{name: Dad}}}}\nvariables: {{{flags}}}\nstart: p0\n"
    last = "passages:\n  last:\n    page: The end.\n    ending: {title: Last, text: Over., reflect: [Who?]}\n"
    (folder / "story.yaml").write_text(head + last, encoding="utf-8")
    for first in range(0, size, IN_A_FILE):
        numbers = range(first, min(first + IN_A_FILE, size))
        text = "passages:\n" + "".join(passage(chance, number, size) for number in numbers)
        (folder / "passages" / f"from{first}.yaml").write_text(text, encoding="utf-8")


def passage(chance: Random, number: int, size: int) -> str:
    """Write one passage."""
    flag = f"flag{number // 40}"
    lines = [
        f"  p{number}:\n    page: |\n      Dad: It is {number}.\n\n      The soup is cold.\n    choices:\n"
    ]
    for each in range(chance.randint(2, 3)):
        ahead = number + chance.randint(1, 4)
        when = chance.choice(("", "", "when: cognitive >= 35, ", f"when: {flag}, ")) if each else ""
        sets = f"set: {{{flag}: true}}, " if chance.random() < 0.1 else ""
        moves = (
            f"shift: {{{chance.choice(('cognitive', 'concern'))}: [{chance.choice((-6, 6))}, You went.]}}, "
        )
        to = f"p{ahead}" if ahead < size else "last"
        lines.append(f"      - {{id: c{each}, do: Go {each}., {when}{sets}{moves}to: {to}}}\n")
    return "".join(lines)


if __name__ == "__main__":
    main()
