"""A real road to a passage: shortest first, then by chance; never an invented state."""

from collections import deque
from random import Random

from game.play.exits import NoWayOutError
from game.play.open import open_picks
from game.play.reading import Reading, start
from game.play.trail import Faded, Pick, Skipped, Turned, Wrote
from game.story.model import Story

MOST_TRIES = 400
"""Readings by chance, at most."""

MOST_PICKS = 600
"""Picks of one reading by chance, at most."""


DIALLED = 0.3
"""Share of picks by chance that turn a dial, where one is within reach."""


def road_to(story: Story, passage: str, seed: int = 0) -> Reading | None:
    """Find a reading that stands on a passage; None where no road was found.

    Every passage is left by each of its ways once, in the order of their length; where that misses the
    passage because a condition did not hold, readings by chance are tried.
    """
    return _nearest(start(story, seed), passage) or _by_chance(story, passage, seed)


def road_from(here: Reading, passage: str) -> Reading | None:
    """Read on from a page to a passage by real picks; None where no road was found."""
    return _nearest(here, passage)


def _nearest(here: Reading, passage: str) -> Reading | None:
    waiting = deque([here])
    seen: set[tuple[str, Pick]] = set()
    while waiting:
        reading = waiting.popleft()
        if reading.state.passage == passage:
            return reading
        for pick in picks(reading):
            step = (reading.state.passage, pick)
            if step not in seen:
                seen.add(step)
                waiting.extend(_after(reading, pick))
    return None


def _by_chance(story: Story, passage: str, seed: int) -> Reading | None:
    for attempt in range(MOST_TRIES):
        chance = Random(f"{seed} {attempt}")  # noqa: S311 - a road, not a secret
        reading = start(story, seed + attempt)
        for _ in range(MOST_PICKS):
            if reading.state.passage == passage:
                return reading
            ways = picks(reading, dials=chance.random() < DIALLED)
            after = _after(reading, chance.choice(ways)) if ways else ()
            if not after:
                break
            [reading] = after
    return None


def _after(reading: Reading, pick: Pick) -> tuple[Reading, ...]:
    """Give the reading after a pick; nothing where it leads nowhere."""
    try:
        return (reading.pick(pick),)
    except NoWayOutError:
        return ()


def picks(reading: Reading, *, dials: bool = False) -> tuple[Pick, ...]:
    """Give what somebody could pick who reads on: nothing fades, nothing is skipped; `dials`: only turns."""
    ways = tuple(open_picks(reading.page))
    turns = tuple(pick for pick in ways if isinstance(pick, Turned))
    if dials and turns:
        return turns
    plain = tuple(pick for pick in ways if not isinstance(pick, Turned | Faded | Skipped | Wrote))
    return plain or tuple(pick for pick in ways if isinstance(pick, Wrote))
