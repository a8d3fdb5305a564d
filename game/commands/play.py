"""`still-hear` and `still-hear play`: in the window where there is a display, else in the terminal.

What a way of playing needs is imported on that way alone: the window is to show its first picture before
anything else is read, and the terminal pays for no window.
"""
# ruff: noqa: PLC0415

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from game.commands.wanted import Wanted, begun_at, play_as_text


def run(arguments: argparse.Namespace) -> int:
    """Play; give the exit code."""
    if arguments.follow:
        from game.commands.following import follow

        return follow(arguments.story, arguments.follow, arguments.language)
    folder = find_story(arguments.story) if arguments.story else None
    story = folder.name if folder else arguments.story
    wanted = Wanted(story, folder, arguments.seed, language=arguments.language, live=arguments.live)
    if arguments.live and (story is None or arguments.terminal):
        sys.stderr.write("--live shows one story in the window: still-hear play STORY --live\n")
        return 2
    if arguments.passage:
        wanted = replace(wanted, begun=begun_at(wanted, arguments.passage))
        if wanted.begun is None:
            return 1
    if not arguments.terminal:
        from game.desktop.screen import NoDisplay

        try:
            return open_window(wanted)
        except NoDisplay:
            sys.stderr.write("There is no display here, so Still Hear plays in this terminal.\n")
    return _in_terminal(wanted)


def _in_terminal(wanted: Wanted) -> int:
    from game.commands.in_terminal import run as run_in_terminal

    if wanted.begun is not None:
        return play_as_text(wanted.begun, wanted.language)
    return run_in_terminal(wanted)


def open_window(wanted: Wanted) -> int:
    """Play in the window; give the exit code.

    Raises:
        NoDisplay: this machine shows no windows now.
    """
    from game.desktop.opening import open_as_before
    from game.shelf.folders import find_folders

    folders = find_folders()
    screen = open_as_before(folders.cache, title=wanted.story is None)
    try:
        from game.commands.in_window import run as run_in_window

        return run_in_window(screen, folders, wanted)
    finally:
        screen.close()


def find_story(name: str) -> Path | None:
    """Find a story that was named by its folder; None where the name is one on the shelf, or nothing."""
    path = Path(name)
    if (path / "story.yaml").is_file():
        return path.resolve()
    return path.resolve().parent if path.name == "story.yaml" and path.is_file() else None
