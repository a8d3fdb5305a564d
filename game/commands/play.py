"""`still-hear` and `still-hear play`: in the window where there is a display, else in the terminal."""

import argparse
import sys

from game.commands.in_terminal import run as run_in_terminal
from game.commands.reading_in import find_story


def run(arguments: argparse.Namespace) -> int:
    """Play; give the exit code."""
    folder = find_story(arguments.story) if arguments.story else None
    story = folder.name if folder else arguments.story
    if arguments.follow:
        # Following needs the loader; a plain start must not pay for it.
        from game.commands.following import follow  # noqa: PLC0415

        return follow(arguments.story, arguments.follow)
    if arguments.terminal:
        return run_in_terminal(story, folder, arguments.seed)
    # The terminal must not pay for the window.
    from game.commands import in_window  # noqa: PLC0415

    try:
        return in_window.run(story, folder, arguments.seed)
    except in_window.NoDisplay:
        sys.stderr.write("There is no display here, so Still Hear plays in this terminal.\n")
        return run_in_terminal(story, folder, arguments.seed)
