"""What seeded readings met, counted and told."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.play.trail import Chose, Pick
from game.story.model import Story


@dataclass(slots=True)
class Tally:
    """Counts over all readings; it grows as they are read."""

    passages: Counter[str] = field(default_factory=Counter)
    picks: Counter[tuple[str, Pick]] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    stuck: Counter[str] = field(default_factory=Counter)
    amiss: Counter[str] = field(default_factory=Counter)
    unfinished: int = 0
    whole: int = 0
    """Readings made with the whole program."""
    made: int = 0
    """Picks of those."""


def told(story: Story, tally: Tally, runs: int, seed: int) -> str:
    """Tell what was met, and what was not; it is a sample and proves nothing."""
    return "\n".join(_lines(story, tally, runs, seed)) + "\n"


def _lines(story: Story, tally: Tally, runs: int, seed: int) -> Iterator[str]:
    yield f"{runs:,} readings from seed {seed}; fresh offers first, so these shares are no odds."
    yield f"{tally.whole:,} of them by the whole program, saved and rolled back on the way."
    for name, passage in story.passages.items():
        if passage.ending is not None:
            yield f"{tally.endings[name]:9,}  ended at {name}"
    yield from (f"{count:9,}  stuck on {name}" for name, count in tally.stuck.items())
    yield from (f"{count:9,}  amiss: {words}" for words, count in tally.amiss.items())
    if tally.unfinished:
        yield f"{tally.unfinished:9,}  went on too long"
    unseen = [name for name in story.passages if not tally.passages[name]]
    yield f"{len(story.passages) - len(unseen)} of {len(story.passages)} passages were read."
    yield from (f"           never read: {name}" for name in unseen)
    offers = [(passage.id, choice.id) for passage in story.passages.values() for choice in passage.choices]
    untaken = [(name, choice) for name, choice in offers if not tally.picks[name, Chose(choice)]]
    yield f"{len(offers) - len(untaken)} of {len(offers)} choices were taken."
    yield from (f"           never taken: {name}.{choice}" for name, choice in untaken)
