"""`story-lint play STORY --runs N --seed S`: seeded readings at random, saved and rolled back on the way."""

import argparse
from typing import Any

from game.play.chance import draw, sow
from game.play.exits import NoWayOutError
from game.play.open import NotOpenError, open_picks
from game.play.reading import Reading, start
from game.play.save import Damaged, dump, load
from game.play.trail import Pick, Wrote
from game.story.model import Story
from story_lint.answer import CLEAN, FOUND, Answer, CannotRunError
from story_lint.opening import open_subject
from story_lint.played import Tally, told
from story_lint.progress import Progress

MOST_PICKS = 400
"""Of one reading; one that is longer is told as unfinished."""

FRESH, STALE = 1000, 1
"""Weights of a pick that was never made on this passage, and of one that was."""

EACH = 7
"""Every so manyth pick the reading is saved and loaded, and rolled back and redone."""


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser("play", help="read a story at random, again and again")
    parser.add_argument("story", metavar="STORY")
    parser.add_argument("--runs", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=7, metavar="S")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Read as often as asked, and tell what was met.

    Raises:
        CannotRunError: fewer than one run was asked for.
    """
    if asked.runs < 1:
        raise CannotRunError(f"you wrote `--runs {asked.runs}`, but 1 is the least")
    story = open_subject(asked.story).story
    tally = Tally()
    with Progress() as progress:
        for number in range(asked.runs):
            progress.tell(f"reading {number + 1:,} of {asked.runs:,}")
            _read(story, tally, asked.seed + number)
    words = told(story, tally, asked.runs, asked.seed)
    return Answer(words, FOUND if tally.amiss or tally.stuck else CLEAN)


def _read(story: Story, tally: Tally, seed: int) -> None:
    reading, chance = start(story, seed), sow(seed)
    tally.passages[reading.state.passage] += 1
    for count in range(MOST_PICKS):
        picks = [
            Wrote(each.name, "Dear") if isinstance(each, Wrote) else each for each in open_picks(reading.page)
        ]
        if reading.page.close is not None:
            tally.endings[reading.state.passage] += 1
            return
        if not picks:
            tally.stuck[reading.state.passage] += 1
            return
        here = reading.state.passage
        at, chance = draw(chance, [STALE if (here, pick) in tally.picks else FRESH for pick in picks])
        tally.picks[here, picks[at]] += 1
        try:
            after = reading.pick(picks[at])
        except (NoWayOutError, NotOpenError) as error:
            tally.amiss[f"{here}: {error}"] += 1
            return
        if count % EACH == 0 and (fault := _tried(reading, after, picks[at])):
            tally.amiss[fault] += 1
        reading = after
        tally.passages[reading.state.passage] += 1
    tally.unfinished += 1


def _tried(before: Reading, after: Reading, pick: Pick) -> str:
    """Save and load before a pick, and roll it back; a sentence where either gives something else."""
    loaded = load(dump(before), before.story)
    if isinstance(loaded, Damaged) or loaded.reading != before:
        return f"{before.state.passage}: the reading does not come back from its save"
    if after.back().state != before.state:
        return f"{before.state.passage}: rolling back gives another state"
    return (
        ""
        if before.pick(pick).state == after.state
        else f"{before.state.passage}: redoing gives another state"
    )
