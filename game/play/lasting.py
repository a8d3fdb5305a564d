"""How much of a reading a save holds: all of an evening, and of a very long one its latest turns.

What reads a save stops at these bounds, since anybody can write one; what keeps a reading lets go of its
first turns before it comes to them. So nothing is kept that cannot be read again, and no reading has an end.
"""

from dataclasses import replace
from itertools import pairwise, starmap

from game.play.change import BLANK, held
from game.play.reading import Reading
from game.play.turn import Turn

MOST_TURNS = 5_000
"""Seven hours without a rest, at a pick every five seconds; they are read in a second."""

MOST_HELD = 10_000_000
"""Names that the states of all turns may hold: of a thousand passages, each entered and left by a choice, so
long a reading holds nine million."""

MOST_PICKS = 100_000
"""Of what was picked before the first turn that is kept."""

MOST_BYTES = 60_000_000
"""Of a save; 5,000 turns have five million."""


def lasting(reading: Reading, names: int = MOST_HELD) -> Reading:
    """Give what of a reading can be kept and read again, where so many names can."""
    kept = latest(reading, MOST_TURNS)
    while len(kept.turns) > 1 and count_names(kept.turns) > names:
        kept = latest(kept, fewer(kept))
    return kept


def latest(reading: Reading, most: int) -> Reading:
    """Let go of the first turns, at least half of `most` before the one that the reader stands on.

    The first that stays is no beginning: it stands as it was read, like one from before an edit.
    """
    if len(reading.turns) <= most:
        return reading
    first = max(0, min(reading.at - most // 2, len(reading.turns) - most))
    turns = reading.turns[first : first + most]
    before = min(max(reading.before - first, 1 if first else 0), len(turns))
    lost = frozenset(place - first for place in reading.astray if first <= place < first + before)
    return replace(reading, turns=turns, at=reading.at - first, before=before, astray=lost)


def fewer(reading: Reading) -> int:
    """Give how many turns to try next where so many are too much."""
    return max(1, len(reading.turns) * 3 // 4)


def count_names(turns: tuple[Turn, ...]) -> int:
    """Count what the states of turns hold, each beside what it shares with the one before."""
    return sum(starmap(held, pairwise((BLANK, *(turn.state for turn in turns)))))


def is_cut(reading: Reading) -> bool:
    """Tell whether the reading began earlier than its first turn."""
    return len(reading.turns[0].state.trail) > 0
