"""From a key to what the linter says of it, over the real server: `python tools/bench/editor.py [RUNS]`.

Types a slip into the middle of each chapter and waits until it is told at its line. The server rests a moment
after a key, so that it does not look at half a word; that rest stands in a row of its own. Below the time on
the wall stands the server's time of the processor (Linux), which a busy machine changes less.
"""

import os
import sys
import time
from pathlib import Path

import here
from table import Row, show

sys.path.insert(0, str(here.ROOT / "tools"))
sys.path.insert(0, str(here.ROOT / "tests" / "story_lint_lsp"))

from lsp_client import Editor

from story_lint.lsp.server import REST

CHAPTERS = {
    "three-points-short": "passages/2-table.yaml",
    "the-dry-well": "passages/8-night.yaml",
    "the-hunting-ground": "passages/7-door.yaml",
}
GOAL = 50
"""Milliseconds from a key to diagnostics, in a chapter."""

SLIPS = ("nowhere_at_all", "elsewhere_then")
"""Typed in turn; each has its own words in what is told."""


def main() -> None:
    """Measure and tell."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    rows = [Row("the rest after a key", [REST * 1_000], "ms")]
    for chapter, file in CHAPTERS.items():
        took = typed(here.ROOT / "stories" / chapter, file, runs)
        looks = [(wall - REST) * 1_000 for wall, _ in took]
        middle = sorted(looks)[len(looks) // 2]
        rows.append(Row(f"{chapter}, after that rest", looks, "ms", goal=f"{GOAL} ms", met=middle <= GOAL))
        rows.append(Row("  of it the server's processor", [spent * 1_000 for _, spent in took], "ms"))
    show("from a key to diagnostics", rows)


def typed(story: Path, file: str, runs: int) -> list[tuple[float, float]]:
    """Type slips, and give the seconds until each is told, on the wall and of the server's processor."""
    seconds = []
    with Editor(story) as editor:
        text = editor.open(file)
        editor.until(file, lambda _: True)
        at = text.index("\n    to: ", len(text) // 2) + len("\n    to: ")
        end = text.index("\n", at)
        for run in range(runs):
            slip = SLIPS[run % len(SLIPS)]
            begun, before = time.perf_counter(), spent_by(editor.pid)
            editor.type(file, text[:at] + slip + text[end:])
            while not any(slip in each["message"] for each in editor.until(file, lambda _: True)):
                editor.told.pop(editor.uri(file))
            seconds.append((time.perf_counter() - begun, spent_by(editor.pid) - before))
    return seconds


def spent_by(process: int) -> float:
    """Give the seconds of the processor that a process has had, in steps of ten milliseconds."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.is_file():
        return 0.0
    fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
