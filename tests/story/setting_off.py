"""Reads each bomb in a process of its own: `python setting_off.py` prints what each cost, as JSON."""

import json
import resource
import sys
import time

from story.bombs import BOMBS, CROWDS

from game.story.loader import load
from game.story.report import render_all

MOST_SECONDS = 300
"""Of the processor for all of them; then the system ends it, also where a bomb never would."""


def peak() -> int:
    """Give the most memory that this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Read all, the bombs first: what crowds take would hide what they take."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    warm = load({"story.yaml": b"titel: Salt"}, "warm")  # with a slip: what tells of them is read late
    render_all(warm.problems, warm.sources)
    before = peak()
    costs = []
    for name, text in [*BOMBS.items(), *CROWDS.items()]:
        begun = time.process_time()
        loaded = load({"story.yaml": text.encode()}, "bomb")
        told = render_all(loaded.problems, loaded.sources)
        costs.append((name, bool(told), time.process_time() - begun, peak() - before))
    json.dump(costs, sys.stdout)


if __name__ == "__main__":
    main()
