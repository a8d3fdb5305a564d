"""`story-lint play STORY --runs N --seed S`: seeded readings at random, the first saved and rolled back."""

import argparse
from typing import Any

from story_lint.answer import CLEAN, FOUND, Answer, CannotRunError
from story_lint.opening import open_subject
from story_lint.played import Tally, told
from story_lint.progress import Progress

WHOLE_PICKS = 1500
"""Readings are made with the whole program until they come to so many picks together."""

ABOUT = f"""\
Reads a story at random, again and again, and tells what was met and what never was. What was not
picked on a page before is picked first, so that much is seen soon; a sample proves nothing.

The first readings are made by the program itself, page for page as a reader has them: all that is open
may be picked, also what decides nothing, and on the way the reading is saved and loaded, rolled back and
redone, and must come out the same. That is so for as many readings as make {WHOLE_PICKS:,} picks together,
or for as many as --whole says. All others walk what `story-lint check` explores, which is a thousand times
faster: they pick only what can decide the road, and nothing is saved.
"""


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "play",
        help="read a story at random, again and again",
        description=ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("story", metavar="STORY", help="its name in `stories/`, or its folder")
    parser.add_argument("--runs", type=int, default=1000, metavar="N", help="readings (default: 1000)")
    parser.add_argument(
        "--seed", type=int, default=7, metavar="S", help="of the first reading; then S + 1, ..."
    )
    parser.add_argument(
        "--whole", type=int, metavar="N", help="readings saved and rolled back on the way; the first ones"
    )
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Read as often as asked, and tell what was met.

    Raises:
        CannotRunError: fewer than one run was asked for, or fewer than none of the whole program.
    """
    if asked.runs < 1:
        raise CannotRunError(f"you wrote `--runs {asked.runs}`, but 1 is the least")
    if asked.whole is not None and asked.whole < 0:
        raise CannotRunError(f"you wrote `--whole {asked.whole}`, but 0 is the least")
    from story_lint.readings import read_over_machine, read_wholly  # noqa: PLC0415 - brings numpy

    story = open_subject(asked.story).story
    tally = Tally()
    seeds = range(asked.seed, asked.seed + asked.runs)
    with Progress() as progress:
        for seed in seeds[: asked.whole]:
            if asked.whole is None and tally.made >= WHOLE_PICKS:
                break
            progress.tell(f"reading {seed - asked.seed + 1:,} of {asked.runs:,}")
            read_wholly(story, tally, seed)
        read_over_machine(story, tally, seeds[tally.whole :], progress)
    words = told(story, tally, asked.runs, asked.seed)
    return Answer(words, FOUND if tally.amiss or tally.stuck else CLEAN)
