"""A whole lesson in the real window: the teacher's hand on a real keyboard, a class around it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from real.driving import Boxes, Program

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

    def parts(self) -> Boxes:
        """Give what can be pressed now."""
        return self.program.look()

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
                self.program.key("1")
            elif self.is_voting():
                self.vote()
                self.seen("vote")
                self.program.key("v")
                self.program.wait(lambda parts: "reveal" not in parts, "the reveal")
                self.seen("reveal")
            else:
                self.program.key("Return")
        raise AssertionError(f"the lesson does not end; there are {sorted(self.parts())}")

    def report(self) -> Path:
        """Have the report written, and give its page."""
        self.program.click("report")
        exports = self.program.home / "exports"
        self.program.until(lambda: any(exports.glob("*.html")), "the report")
        return next(exports.glob("*.html"))
