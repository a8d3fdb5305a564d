"""`story-lint diff OLD NEW`: what an edit did to the roads, the saves and the translations."""

import argparse
from typing import Any

from story_lint.answer import CLEAN, FOUND, Answer
from story_lint.changed import changes
from story_lint.opening import open_subject
from story_lint.progress import Progress


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "diff",
        help="say what an edit did to a story",
        description="Tell what an edit did: endings lost or gained, saves that break, minutes, translations "
        "gone stale. Exit code: 1 where something was lost.",
    )
    parser.add_argument("old", metavar="OLD", help="the story's folder as it was")
    parser.add_argument("new", metavar="NEW", help="and as it is now")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Compare two states of a story; the code is 1 where something was lost."""
    old, new = open_subject(asked.old), open_subject(asked.new)
    with Progress() as progress:
        progress.tell("comparing")
        found = changes(old, new)
    lines = [f"{'- ' if each.is_loss else '+ '}{each.words}" for each in found]
    words = "\n".join(lines) if lines else "Nothing changed that a reader or a save would notice."
    return Answer(words + "\n", FOUND if any(each.is_loss for each in found) else CLEAN)
