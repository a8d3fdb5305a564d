"""One key, one button of a mouse, one of a gamepad, in a real window: the ring comes, a press takes."""

import json
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from real.driving import PATIENCE, need_display, running, saved_turns, xdotool
from real.test_gamepad import padded

pytestmark = [pytest.mark.window, pytest.mark.slow]

ON = ("row:begin", "begin", "scan:stand", "offer:", "option:", "onward")
"""How the names of what leads on begin."""

CHAPTER, TURNS = "three-points-short", 3
"""What is read, and how far: two choices."""

ONE = {"switch": 50, "debounce": 0}
"""The ring rests for five seconds: a press comes long before it goes on, however slow the machine."""


def ring(trace: Path) -> str:
    """Tell where the ring stood in the newest picture; empty until the last press has been answered."""
    whole = trace.read_text().rpartition("\n")[0] if trace.exists() else ""
    newest = {told["what"]: told for told in map(json.loads, whole.splitlines())}
    heard, answered = (newest.get(what, {}).get("at", 0.0) for what in ("hand", "answered"))
    painted = newest.get("painted", {}) if answered >= heard else {}
    return painted.get("ring") or ""


def press_on(trace: Path, saves: Path, press: Callable[[int], None]) -> None:
    """Press whenever the ring stands on what leads on, until two choices were made."""
    until, pressed = time.monotonic() + PATIENCE, count()
    while saved_turns(saves) < TURNS:
        assert time.monotonic() < until, f"the ring stands on {ring(trace)!r} and leads nowhere"
        if ring(trace).startswith(ON):
            press(next(pressed))
            until = time.monotonic() + PATIENCE
        time.sleep(0.05)


def test_a_chapter_is_begun_and_read_on_with_one_key_or_one_button(home: Path) -> None:
    """Begin, choose, and choose again: the space bar, or a mouse that lies anywhere."""
    need_display()
    with running(home, "play", CHAPTER, settings=ONE) as program:

        def press(number: int) -> None:
            program.button(3) if number % 2 else program.key("space")

        program.wait(lambda parts: "begin" in parts, "the notes")
        xdotool("mousemove", "--window", program.window(), "40", "40")
        press_on(program.trace, home / "saves" / CHAPTER, press)
        turns = saved_turns(home / "saves" / CHAPTER)

    assert turns >= TURNS


@pytest.mark.skipif(sys.platform != "linux", reason="the loaded SDL is found as Linux tells it")
def test_a_chapter_is_begun_and_read_on_with_one_button_of_a_gamepad(tmp_path: Path) -> None:
    """To the system an adaptive controller with one large button is a gamepad."""
    with padded(tmp_path, "play", CHAPTER, settings=ONE) as hands:
        saves = tmp_path / "saves" / CHAPTER
        press_on(hands.trace, saves, lambda _: hands.press("x"))
        turns = saved_turns(saves)

    assert turns >= TURNS
