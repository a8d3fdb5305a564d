"""`story-lint` on the command line."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from game.story.loader import Loaded
from game.story.problem import Problem, Severity
from game.story.report import render_all, safe
from story_lint.reading import Unreadable, find_stories, read_story

CLEAN, FOUND, FAILED = 0, 1, 2
"""Exit codes: nothing or notes alone; errors or warnings; could not run."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `story-lint` and give its exit code."""
    asked = _parser().parse_args(arguments)
    found = list(find_stories(asked.paths or ["stories"]))
    unreadable = [path for path in found if isinstance(path, Unreadable)]
    if unreadable:
        for path in unreadable:
            sys.stderr.write(f"{safe(path.path)}: {path.why}\n")
        return FAILED
    loaded = [read_story(path, Path("assets")) for path in found if isinstance(path, Path)]
    sys.stdout.write(_as_json(loaded) if asked.output_format == "json" else _as_text(loaded))
    grave = any(problem.severity is not Severity.NOTE for each in loaded for problem in each.problems)
    return FOUND if grave else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="story-lint", description="Find what is wrong with a story, and say it plainly."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="look through stories (default: all in stories/)")
    check.add_argument(
        "paths", nargs="*", metavar="PATH", help="a story's folder or file, or a folder of stories"
    )
    check.add_argument("--output-format", choices=("text", "json"), default="text")
    return parser


def _as_text(loaded: Sequence[Loaded]) -> str:
    parts = [render_all(each.problems, each.sources) for each in loaded if each.problems]
    count = sum(len(each.problems) for each in loaded)
    stories = "1 story" if len(loaded) == 1 else f"{len(loaded)} stories"
    told = f"{stories} read, nothing to tell." if not count else f"{stories} read, {count} to look at."
    return "\n\n".join([*parts, told]) + "\n"


def _as_json(loaded: Sequence[Loaded]) -> str:
    return json.dumps([_plain(problem) for each in loaded for problem in each.problems], indent=1) + "\n"


def _plain(problem: Problem) -> dict[str, Any]:
    return {**asdict(problem), "severity": problem.severity.value}


if __name__ == "__main__":
    raise SystemExit(main())
