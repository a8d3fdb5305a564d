"""A whole lesson in the real window: the teacher's hand on a real keyboard, a class around it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from real.driving import PATIENCE, Program

SETTLES = 2.0
"""Seconds after a key was heard in which what it changed is painted; else it changed nothing."""

STEPS = 150
"""Keys after which a lesson that has not ended never will."""


@dataclass
class Lesson:
    """A class that goes on in a window."""

    program: Program
    vote: Callable[[], None]
    """What the class does while a vote is open."""
    seen: Callable[[str], None] = lambda _: None
    """Told at each new stretch: `lobby`, `vote`, `reveal`, ..."""

    def parts(self) -> dict[str, tuple[float, float, float, float]]:
        """Give what can be pressed now."""
        return self.program.look()

    def key(self, *names: str) -> None:
        """Press keys, and wait until they were heard and the wall was painted anew."""
        heard = self.program.hands()
        self.program.key(*names)
        self.program.heard(heard + len(names))
        until = time.monotonic() + SETTLES
        while not self.program.has_answered() and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(0.1)

    def is_voting(self) -> bool:
        """Tell whether a vote is open: then it can be closed and revealed."""
        return "reveal" in self.parts()

    def to_the_talk(self) -> None:
        """Lead the class from the lobby to the talk after the story."""
        self.program.wait(lambda parts: "next" in parts and "open" not in parts, "the lobby")
        self.seen("lobby")
        for _ in range(STEPS):
            parts = self.parts()
            if "report" in parts:
                self.seen("debrief")
                return
            if any(name.startswith("pick:") for name in parts):
                self.key("1")
            elif self.is_voting():
                self.vote()
                self.seen("vote")
                self.key("v")
                self.program.wait(lambda parts: "reveal" not in parts, "the reveal")
                self.seen("reveal")
            else:
                self.key("Return")
        raise AssertionError(f"the lesson does not end; there are {sorted(self.parts())}")

    def report(self) -> Path:
        """Have the report written, and give its page."""
        self.program.click("report")
        until = time.monotonic() + PATIENCE
        found: list[Path] = []
        while not found and time.monotonic() < until:
            found = sorted((self.program.home / "exports").glob("*.html"))
            time.sleep(0.05)
        assert found, "no report was written"
        return found[0]
