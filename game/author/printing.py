"""What a tool made, to a file or to where it is read."""

import sys
from pathlib import Path

from game.shelf.atomic import write
from game.shelf.trouble import explain
from game.story.report import safe


def put(words: str, output: str | None) -> int:
    """Write a text to a file, or print it; give the exit code.

    Args:
        words: the whole text.
        output: the file's path; None prints.
    """
    if output is None:
        sys.stdout.flush()
        # By bytes: a terminal that knows fewer letters must not keep a file from being piped.
        sys.stdout.buffer.write(words.encode())
        return 0
    try:
        write(Path(output), words.encode())
    except (OSError, ValueError) as problem:
        why = explain(problem) if isinstance(problem, OSError) else "a path cannot have that letter"
        sys.stderr.write(f"{safe(output)} cannot be written: {why}.\n")
        return 2
    return 0
