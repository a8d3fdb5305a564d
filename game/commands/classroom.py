"""`still-hear class`: the window, with what is settled before a class laid open."""

import argparse
import sys

from game.commands.play import find_story, open_window
from game.commands.wanted import ClassWanted, Wanted


def run(arguments: argparse.Namespace) -> int:
    """Open the window before a class; give the exit code."""
    folder = find_story(arguments.story)
    asked = ClassWanted(
        cut=arguments.cut or "",
        means=arguments.means or "",
        port=arguments.port,
        rehearse=arguments.rehearse,
    )
    wanted = Wanted(folder.name if folder else arguments.story, folder, arguments.seed, lesson=asked)
    from game.desktop.screen import NoDisplay  # noqa: PLC0415 - the grammar alone is read before

    try:
        return open_window(wanted)
    except NoDisplay:
        sys.stderr.write("A class needs a display: a projector, or the laptop's own screen.\n")
        return 1
