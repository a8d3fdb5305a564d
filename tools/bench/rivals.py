"""Other tools that look stories through, as far as they stand on the PATH; nothing of theirs is kept here.

`inkjs-compiler` comes with npm's inkjs, `renpy` with Debian's package of that name, `bardic` with pip.
ChoiceScript's quicktest and randomtest are in no registry: they cannot be had here, and no row claims them.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import here

PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/games"])


@dataclass(frozen=True)
class Ran:
    """How a tool ended, what it took, and what it said."""

    code: int
    seconds: float
    processor: float
    """Seconds of the processor."""
    megabytes: float
    said: str


@dataclass(frozen=True)
class Rival:
    """A tool: its name, its program, the file that it reads, and its arguments for a folder."""

    name: str
    program: str
    file: str
    arguments: Callable[[Path], list[str]]

    @property
    def is_here(self) -> bool:
        """It is installed."""
        return self.command(Path()) is not None

    def command(self, folder: Path) -> list[str] | None:
        """Give the command for a folder; None where it is not installed."""
        program = shutil.which(self.program, path=PATH)
        return [program, *self.arguments(folder)] if program else None

    def put(self, folder: Path, text: str) -> None:
        """Write a story into a folder as the tool wants it."""
        path = folder / self.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, folder: Path) -> Ran:
        """Let it look through the story in a folder."""
        command = self.command(folder)
        if command is None:
            raise SystemExit(f"{self.name} is not installed")
        return run(command, folder)


def run(command: list[str], folder: Path) -> Ran:
    """Run a command to its end, and measure it with all that it starts itself."""
    environment = {
        **os.environ,
        "PYTHONPATH": f"{here.ROOT}{os.pathsep}{here.ROOT / 'tools'}",
        "STILL_HEAR_HOME": str(folder / "home"),
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
    }
    out = folder / "said.txt"
    began = time.perf_counter()
    with out.open("wb") as file:
        process = subprocess.Popen(
            command,
            stdout=file,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env=environment,
            cwd=folder,
        )
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    said = out.read_text(encoding="utf-8", errors="replace")
    seconds = time.perf_counter() - began
    return Ran(process.returncode, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said)


def ours(*more: str) -> Rival:
    """Give our own linter as one of them."""
    arguments = ["-m", "story_lint", "check", *more, "--output-format", "concise"]
    return Rival("story-lint", sys.executable, "story/story.yaml", lambda at: [*arguments, str(at / "story")])


INK = Rival("inkjs compiler", "inkjs-compiler", "story.ink", lambda at: [str(at / "story.ink")])
RENPY = Rival("Ren'Py lint", "renpy", "game/script.rpy", lambda at: [str(at), "lint"])
BARDIC = Rival("bardic lint", "bardic", "story.bard", lambda at: ["lint", str(at / "story.bard")])
RIVALS = (INK, RENPY, BARDIC)
