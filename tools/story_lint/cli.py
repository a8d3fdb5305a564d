"""`story-lint` on the command line."""

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Sequence

from game.story.report import safe
from story_lint.answer import FAILED, CannotRunError
from story_lint.commands import check, diff, explain, fix, graph, lsp, play, report, witness

COMMANDS = (check, explain, report, graph, witness, play, diff, fix, lsp)
"""Each with `add` (its arguments) and `run` (its answer)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `story-lint` and give its exit code."""
    asked = _parser().parse_args(arguments)
    try:
        answer = asked.run(asked)
    except CannotRunError as trouble:
        _complain("\n".join(safe(line) for line in str(trouble).split("\n")))
        return FAILED
    except KeyboardInterrupt:
        _complain("Stopped; of what was not reached nothing is said.")
        return FAILED
    _say(answer.words)
    return int(answer.code)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="story-lint", description="Find what is wrong with a story, and say it plainly."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return parser


def _say(words: str) -> None:
    """Write to the terminal or pipe; one that closes early has read what it wanted."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        sys.stdout.write(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain once more at its end, when it empties what is left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(words: str) -> None:
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{words}\n")


if __name__ == "__main__":
    raise SystemExit(main())
