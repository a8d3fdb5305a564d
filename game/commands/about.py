"""`still-hear about`: what this is, and its licences."""

import argparse

from game.commands.in_terminal import CLAIM, say
from game.stage.scenes.about import LICENCES


def run(_: argparse.Namespace) -> int:
    """Tell; give the exit code."""
    say(CLAIM)
    for name, words in LICENCES:
        say(f"{name}: {words}")
    return 0
