"""Writing to the terminal, a pipe or a file, and what is done where nobody takes it."""

import contextlib
import io
import os
import shutil
import sys

from game.story.report import safe
from story_lint.answer import CannotRunError


def say(words: str) -> bool:
    """Write words for whoever asked; False where the pipe was closed: they have read what they wanted.

    Raises:
        CannotRunError: the words cannot be written, on a full disk for one.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        if sys.stdout is not None:
            sys.stdout.write(_tame(words) if sys.stdout.isatty() else words)
            sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
        return False
    except OSError as error:
        _let_go()
        raise CannotRunError(f"the answer cannot be written: {error.strerror or error}") from error
    return True


def complain(words: str) -> None:
    """Write words beside the answer, where there is a place for them."""
    with contextlib.suppress(OSError):
        if sys.stderr is not None:
            sys.stderr.write(f"{words}\n")
            sys.stderr.flush()


def columns() -> int | None:
    """Give the width of the terminal that is written to; None where it is none."""
    at_terminal = sys.stdout is not None and sys.stdout.isatty()
    return shutil.get_terminal_size().columns if at_terminal else None


def _tame(words: str) -> str:
    """Let nothing through that a terminal obeys, whichever command forgot it."""
    return "\n".join(line if line.isprintable() else safe(line) for line in words.split("\n"))


def _let_go() -> None:
    # Python would complain once more at its end, when it empties what is left
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
