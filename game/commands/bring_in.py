"""`still-hear import FILE -o FOLDER`: a story of Twine or ink as one of ours."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from game.author.bringing import bring_in
from game.author.scaffold import SCHEMA
from game.commands.refusing import refuse
from game.commands.typed import typed
from game.shelf.atomic import write
from game.shelf.trouble import explain
from game.story.guard import MOST_BYTES
from game.story.report import render_all, safe
from game.story.schema import schema_text


def run(arguments: argparse.Namespace) -> int:
    """Read the file, write the folder, and tell what was left out; give the exit code."""
    folder, shown = Path(arguments.output), safe(arguments.output)
    try:
        refused = refuse(folder, shown)
        if refused:
            return refused
        with Path(arguments.file).open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as problem:
        told = "there is no such file" if isinstance(problem, FileNotFoundError) else _why(problem)
        sys.stderr.write(f"{safe(arguments.file)} cannot be read: {told}.\n")
        return 2
    brought = bring_in(arguments.file, data)
    if brought.problems:
        sys.stderr.write(render_all(brought.problems, {brought.source.name: brought.source}) + "\n")
    if not brought.files:
        return 1
    try:
        for name, text in _with_schema(brought.files, above=(folder.parent / SCHEMA).is_file()).items():
            write(folder / name, text.encode())
    except OSError as problem:
        sys.stderr.write(f"{shown} cannot be written: {explain(problem)}.\n")
        return 2
    many = len(brought.problems)
    things = "1 thing was" if many == 1 else f"{many} things were"
    left = f" {things} left out; the list stands above." if many else ""
    sys.stdout.write(f"{shown} is a story now.{left}\nCheck it: {typed(f'story-lint check {shown}')}\n")
    return 0


def _with_schema(files: Mapping[str, str], *, above: bool) -> Mapping[str, str]:
    """Let an editor find the schema: in the folder above, else beside the story."""
    if above:
        return files
    first = files["story.yaml"].replace(f"../{SCHEMA}", SCHEMA, 1)
    return {**files, "story.yaml": first, SCHEMA: schema_text()}


def _why(problem: OSError | ValueError) -> str:
    return explain(problem) if isinstance(problem, OSError) else "a path cannot have that letter"
