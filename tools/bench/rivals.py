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

OURS = os.pathsep.join([str(here.ROOT), str(here.ROOT / "tools")])
"""Where Python finds our own linter."""

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
    mend: str = ""
    """Python that is run before the tool where it does not run without, as `sitecustomize.py`."""
    why: str = ""
    """What is mended, in words."""
    path: str = ""
    """Where its Python looks first."""

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
        mended = folder / "mended"
        if self.mend:
            mended.mkdir(parents=True, exist_ok=True)
            (mended / "sitecustomize.py").write_text(self.mend, encoding="utf-8")
        return run(command, folder, str(mended) if self.mend else self.path)


def run(command: list[str], folder: Path, path: str = OURS) -> Ran:
    """Run a command to its end, and measure it with all that it starts itself.

    Args:
        command: the program with its arguments.
        folder: where it runs.
        path: where its Python looks first.
    """
    environment = {
        **os.environ,
        "PYTHONPATH": path,
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
    return Rival(
        "story-lint",
        sys.executable,
        "story/story.yaml",
        lambda at: [*arguments, str(at / "story")],
        path=OURS,
    )


ENDS_BEFORE_IT_BEGINS = """
import ast
import builtins

plain = builtins.compile


def mended(source, *rest, **named):
    try:
        return plain(source, *rest, **named)
    except ValueError as error:
        if "line range" not in str(error) or not isinstance(source, ast.AST):
            raise
    for node in ast.walk(source):
        if getattr(node, "end_lineno", None) is not None and node.end_lineno < node.lineno:
            node.end_lineno, node.end_col_offset = node.lineno, node.col_offset + 1
    return plain(source, *rest, **named)


builtins.compile = mended
"""
"""Ren'Py 8.0.3 moves trees to another line, but not where they end; Python 3.11 asks for that."""

INK = Rival("inkjs compiler", "inkjs-compiler", "story.ink", lambda at: [str(at / "story.ink")])
RENPY = Rival(
    "Ren'Py lint",
    "renpy",
    "game/script.rpy",
    lambda at: [str(at), "lint"],
    ENDS_BEFORE_IT_BEGINS,
    "its trees end where they begin, or Python 3.11 would not compile its own screens",
)
BARDIC = Rival("bardic lint", "bardic", "story.bard", lambda at: ["lint", str(at / "story.bard")])
RIVALS = (INK, RENPY, BARDIC)
