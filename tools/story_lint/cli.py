"""`story-lint` on the command line."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from game.shelf.grammar import Grammar
from game.story.report import safe
from game.story.unswept import unswept
from game.version import VERSION
from story_lint.answer import FAILED, CannotRunError
from story_lint.speaking import complain, say

COMMANDS = ("check", "explain", "report", "graph", "witness", "play", "diff", "fix", "lsp")
"""Each a module of `commands` with `add` (its arguments) and `run` (its answer)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `story-lint` and give its exit code."""
    try:
        given = sys.argv[1:] if arguments is None else list(arguments)
        with unswept():
            asked = grammar(given).parse_args(given)
        answer = asked.run(asked)
        say(answer.words)
    except CannotRunError as trouble:
        complain("\n".join(safe(line) for line in str(trouble).split("\n")))
        return FAILED
    except KeyboardInterrupt:
        complain("Stopped; of what was not reached nothing is said.")
        return FAILED
    return int(answer.code)


def grammar(given: Sequence[str]) -> argparse.ArgumentParser:
    """Make the grammar of the command that is given, or of all; the others' modules are not imported."""
    parser = Grammar(
        prog="story-lint",
        description="Find what is wrong with a story, and say it plainly.",
        epilog="To begin with: story-lint check my-story --watch. The guide is stories/README.md.",
    )
    parser.add_argument("--version", action="version", version=f"story-lint {VERSION}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in given[:1] if given[:1] and given[0] in COMMANDS else COMMANDS:
        # brought here and not above: a Ctrl-C while half of the house is being read ends in a word too
        import_module(f"story_lint.commands.{name}").add(commands)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
