"""A real program in a real window, driven by real events; where it stands is read from its trace."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

PATIENCE = 60.0
"""Seconds to wait for a sight: a watchdog, not a measure."""


HAND, PAINTED = '"what": "hand"', '"what": "painted"'
"""How the trace tells of a key or a press, and of a picture."""

STILL = 0.3
"""Seconds after which a screen counts as laid out."""


@dataclass
class Program:
    """A running Still Hear."""

    process: "subprocess.Popen[str]"
    trace: Path
    home: Path
    read: int = 0
    parts: dict[str, tuple[float, float, float, float]] = field(default_factory=dict)

    def look(self) -> dict[str, tuple[float, float, float, float]]:
        """Give the boxes of what can be pressed now, by id."""
        told_so_far = self.trace.read_text() if self.trace.exists() else ""
        # the last line may still be on its way
        lines = told_so_far.rpartition("\n")[0].splitlines()
        for line in lines[self.read :]:
            told: dict[str, Any] = json.loads(line)
            if "intent" in told:
                # what was there before a hand did something is no sight of what it did
                self.parts = {}
            if "boxes" in told:
                self.parts = {name: tuple(box) for name, *box in told["boxes"]}
        self.read = len(lines)
        return self.parts

    def wait(self, seen: Callable[[dict[str, tuple[float, float, float, float]]], bool], what: str) -> None:
        """Wait until something is on the screen."""
        until = time.monotonic() + PATIENCE
        while not seen(self.look()):
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < until, f"{what} did not come; there are {sorted(self.parts)}"
            time.sleep(0.02)

    def wait_for_save(self, story: str, turns: int) -> None:
        """Wait until that many turns are on the disk: every pick is saved as it is made."""
        until = time.monotonic() + PATIENCE
        while saved_turns(self.home / "saves" / story) != turns:
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < until, f"turn {turns} was not saved; there are {sorted(self.look())}"
            time.sleep(0.02)

    def said(self) -> str:
        """Give what the program wrote before it ended."""
        return (self.process.stderr.read() if self.process.stderr else "") or "it ended without a word"

    def key(self, *names: str) -> None:
        """Press keys of a real keyboard."""
        xdotool("key", "--clearmodifiers", *names)

    def click(self, part: str) -> None:
        """Press the main button on a part, once it stands still; wait until that was heard."""
        x, y, width, height = self.settled(part)
        heard = self.hands()
        xdotool("mousemove", "--window", self.window(), str(int(x + width / 2)), str(int(y + height / 2)))
        xdotool("click", "1")
        self.heard(heard + 1)

    def hands(self) -> int:
        """Count the keys and presses that the program has heard so far."""
        return self.trace.read_text().count(HAND)

    def heard(self, number: int) -> None:
        """Wait until the program has heard so many; one that has ended by it hears no more."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None and self.hands() < number:
            assert time.monotonic() < until, f"only {self.hands()} of {number} keys and presses were heard"
            time.sleep(0.02)

    def has_answered(self) -> bool:
        """Tell whether anything was painted since the last key or press was heard."""
        return PAINTED in self.trace.read_text().rpartition(HAND)[2]

    def settled(self, part: str) -> tuple[float, float, float, float]:
        """Give a part's box when it has not moved for a third of a second."""
        box, since = self.look()[part], time.monotonic()
        while time.monotonic() - since < STILL:
            time.sleep(0.05)
            if self.look().get(part, box) != box:
                box, since = self.parts[part], time.monotonic()
        return box

    def wheel(self, part: str, *, up: bool) -> None:
        """Turn the wheel by one notch over a part."""
        x, y, width, height = self.settled(part)
        xdotool("mousemove", "--window", self.window(), str(int(x + width / 2)), str(int(y + height / 2)))
        xdotool("click", "4" if up else "5")

    def window(self) -> str:
        """Give the window's number."""
        return xdotool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()[-1]


def saved_turns(folder: Path) -> int:
    """Count the turns of the newest automatic save; 0 where there is none yet."""
    files = sorted(folder.glob("save-auto.*.json"), key=lambda path: int(path.name.split(".")[1]))
    if not files:
        return 0
    try:
        _, _, body = files[-1].read_text().partition("\n")
    except FileNotFoundError:
        return 0
    return len(json.loads(body)["turns"])


def xdotool(*words: str) -> str:
    """Send real X events."""
    return subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True).stdout


def need_display() -> None:
    """Skip where there is no X server to open a window on, or nothing to press its keys with."""
    if not os.environ.get("DISPLAY"):
        pytest.skip("no X display: install xvfb")
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is missing: install it")


@contextmanager
def running(home: Path, *words: str, settings: dict[str, object] | None = None) -> Iterator[Program]:
    """Run the program with a home of its own, with text that arrives at once."""
    trace = home / "trace.jsonl"
    (home / "settings").mkdir(parents=True, exist_ok=True)
    chosen = {"speed": "off", "motion": False, "timing": "off", **(settings or {})}
    (home / "settings" / "settings.json").write_text(json.dumps(chosen))
    environment = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
    environment.update(STILL_HEAR_HOME=str(home), STILL_HEAR_TRACE=str(trace), SDL_AUDIODRIVER="dummy")
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "tools")])
    with subprocess.Popen(
        [sys.executable, "-m", "game", *words],
        env=environment,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Program(process, trace, home)
        finally:
            process.terminate()
            process.communicate(timeout=PATIENCE)
