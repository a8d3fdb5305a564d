"""`still-hear shelf`: the stories there are."""

import argparse

from game.commands.bookcase import Bookcase
from game.commands.in_terminal import on_shelf, say
from game.commands.reading_in import read_in
from game.shelf.folders import find_folders


def run(_: argparse.Namespace) -> int:
    """List the stories; give the exit code: 1 where one does not open."""
    case = Bookcase(find_folders(), read_in, lambda: None)
    case.begin().join()
    cards = case.cards()
    for card in cards:
        say(f"{card.story}: {on_shelf(card)}")
    return 1 if any(card.problems for card in cards) else 0
