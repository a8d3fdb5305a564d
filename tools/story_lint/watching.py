"""Looking again whenever a file of a story changes."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from game.story.report import safe
from story_lint.answer import FAILED, Answer, CannotRunError
from story_lint.speaking import complain, say
from story_lint.wanted import open_folders

BETWEEN_LOOKS = 0.5
"""Seconds between two looks at the files."""

AGAIN = f"{'-' * 24} saved, and looked at again\n\n"
"""Parts one answer from the one before it, for they are often alike."""

Stamps: TypeAlias = tuple[tuple[str, int, int], ...] | str
"""Each file with its time and size; or why there are none."""


def watch(
    look: Callable[[], Answer], paths: Sequence[str], rest: Callable[[float], None] = time.sleep
) -> Answer:
    """Check whenever a file changes, until it is stopped; the last answer's code stands.

    Raises:
        CannotRunError: there was nothing to look through to begin with.
        KeyboardInterrupt: it was stopped before the first answer.
    """
    before = stamps(paths)
    answer = look()
    complain("Watching; Ctrl-C ends it.")
    heading = ""
    try:
        while say(f"{heading}{answer.words}\n"):
            now = before
            while now == before:
                rest(BETWEEN_LOOKS)
                now = stamps(paths)
            before, answer, heading = now, _looked(look), AGAIN
    except KeyboardInterrupt:
        pass
    return Answer("", answer.code)


def _looked(look: Callable[[], Answer]) -> Answer:
    """Look again; a story that is gone may come back, as with editors that write it anew."""
    try:
        return look()
    except CannotRunError as trouble:
        words = "\n".join(safe(line) for line in str(trouble).split("\n"))
        return Answer(f"{words}\nWaiting for it to be there again.\n", FAILED)


def stamps(paths: Sequence[str]) -> Stamps:
    """Give what is to be compared: each file of the stories, when it was changed, and how long it is."""
    try:
        files = [file for folder in open_folders(paths) for file in sorted(folder.rglob("*"))]
    except CannotRunError as trouble:
        return str(trouble)
    return tuple(stamp for file in files for stamp in _stamp(file))


def _stamp(file: Path) -> tuple[tuple[str, int, int], ...]:
    try:
        found = file.lstat()
    except OSError:
        return ()
    return ((str(file), found.st_mtime_ns, found.st_size),)
