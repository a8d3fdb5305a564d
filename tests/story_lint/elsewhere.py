"""Long tries in a process of their own: coverage does not count there, which took longer than the trying."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from math import inf
from pathlib import Path

from commanding import surroundings
from soak import Tries


def tried(script: str, tries: Tries) -> tuple[list[str], Tries]:
    """Let a script of this folder try so often; give what it found amiss, and what the trying came to."""
    asked = map(str, (tries.first, tries.count, tries.seconds or inf))
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name(script), *asked],
        env=surroundings(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr[-2_000:]) == (0, "")
    found, came_to = json.loads(done.stdout)
    return found, Tries(**came_to)


def asked() -> Tries:
    """Give what such a script was asked to try."""
    first, count, seconds = sys.argv[1:]
    return Tries(int(first), int(count), float(seconds))


def answer(found: Sequence[str], tries: Tries) -> None:
    """Tell the test what such a script found."""
    json.dump([found, asdict(tries)], sys.stdout)
