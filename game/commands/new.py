"""`still-hear new FOLDER`: a story to begin with."""

import argparse
import sys
from pathlib import Path

from game.author.scaffold import SCHEMA, scaffold, title_of
from game.commands.refusing import refuse
from game.commands.typed import typed
from game.shelf.atomic import write
from game.shelf.trouble import explain
from game.story.report import safe


def run(arguments: argparse.Namespace) -> int:
    """Make the folder; give the exit code."""
    folder = Path(arguments.folder)
    shown = safe(arguments.folder)
    try:
        refused = refuse(folder, shown, arguments.title)
        if refused:
            return refused
        above = (folder.parent / SCHEMA).is_file()
        files = scaffold(arguments.title or title_of(folder.name), schema_above=above)
        for name, text in files.items():
            write(folder / name, text.encode())
    except OSError as problem:
        sys.stderr.write(f"{shown} cannot be written: {explain(problem)}.\n")
        return 2
    sys.stdout.write(_next_steps(shown, len(files)))
    return 0


def _next_steps(shown: str, files: int) -> str:
    return (
        f"{shown} is a story now: {files} files, and it can be played.\n"
        f"1. Play it:     {typed(f'still-hear play {shown}')}\n"
        f"2. Change it:   open {shown}/story.yaml in an editor of plain text; its remarks explain each part\n"
        f"3. See it grow: {typed(f'still-hear play {shown} --live')}\n"
        f"4. Check it:    {typed(f'story-lint check {shown}')}\n"
    )
