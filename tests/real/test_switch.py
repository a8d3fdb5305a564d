"""One key, in a real window: the ring comes, the key takes."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from real.driving import PATIENCE, Program, need_display, running, saved_turns

pytestmark = [pytest.mark.window, pytest.mark.slow]

ON = ("row:begin", "begin", "scan:stand", "offer:", "option:", "onward")
"""How the names of what leads on begin."""

PACE = 50
"""Tenths of a second that the ring rests: a press comes long before it goes on, however slow the machine."""


def ring(program: Program) -> str:
    """Tell where the ring stood in the newest picture; empty until the last press has been answered."""
    whole = program.trace.read_text().rpartition("\n")[0] if program.trace.exists() else ""
    told = [json.loads(line) for line in whole.splitlines()]
    seen = next((each for each in reversed(told) if each["what"] in {"hand", "painted"}), {})
    return seen.get("ring") or ""


def press_on(program: Program, done: Callable[[], bool]) -> None:
    """Press the one key whenever the ring stands on what leads on, until it is done."""
    until = time.monotonic() + PATIENCE
    while not done():
        assert program.process.poll() is None, program.said()
        assert time.monotonic() < until, f"the ring stands on {ring(program)!r} and leads nowhere"
        if ring(program).startswith(ON):
            program.key("space")
            until = time.monotonic() + PATIENCE
        time.sleep(0.05)


def test_a_chapter_is_begun_and_read_on_with_one_key(home: Path) -> None:
    """Begin, choose, and choose again: nothing but the space bar."""
    need_display()
    saves = home / "saves" / "three-points-short"
    with running(home, "play", "three-points-short", settings={"switch": PACE, "debounce": 0}) as program:
        press_on(program, lambda: saved_turns(saves) >= 3)
        turns = saved_turns(saves)

    assert turns >= 3
