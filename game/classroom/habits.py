"""How pretend pupils decide: with a lean that all share, and the same however often a line breaks."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, TypeAlias

from game.frozen import frozen

Message: TypeAlias = Mapping[str, Any]
"""What came over the wire."""

COMING = 6.0
"""Seconds within which they all have come, at a human pace."""

THINKING = (1.5, 9.0)
"""Seconds that one thinks before a vote."""

LONELY = 0.05
"""Least weight of an option: each gets a vote now and then."""


@frozen
class Habits:
    """How pretend pupils are, on average."""

    pace: float = 1.0
    """How many times as long as a human everything takes them; 0: at once."""
    silent: float = 0.1
    """Share that does not vote in a round."""
    changes: float = 0.2
    """Share that changes its vote."""
    drops: float = 0.3
    """Share whose line breaks in a round, and who come back."""
    out: float = 0.04
    """Share that steps out for a while in a round."""
    pauses: float = 0.01
    """Share that asks for a pause in a round."""


AS_HUMANS = Habits()


@frozen
class Wish:
    """What one pretend pupil will do in a round."""

    picks: Sequence[str]
    """The first vote, and where the mind is changed, the second."""
    sure: int
    others: str
    drops: bool
    steps_out: bool
    asks_pause: bool


def decide(ballot: Message, number: int, seed: int, habits: Habits) -> Wish:
    """Decide what one does in a round.

    Args:
        ballot: as it came over the wire.
        number: of the pupil.
        seed: of the rehearsal.
        habits: of the class.
    """
    chance = Random(f"{seed}/{number}/{ballot['round']}")  # noqa: S311 - pretend pupils repeat themselves
    mood = Random(f"{seed}/{ballot['round']}/{ballot['question']}")  # noqa: S311 - likewise
    options = [each for each in ballot["options"] if ballot["mode"] == "struck" or not each.get("locked")]
    weights = [mood.random() ** 2 + LONELY for _ in options]
    ids = [each["id"] for each in options]
    first, second, others = (chance.choices(ids, weights)[0] for _ in range(3))
    changes, silent = chance.random() < habits.changes, chance.random() < habits.silent
    picks: Sequence[str] = () if silent else (first, second) if changes else (first,)
    return Wish(
        picks,
        chance.randint(1, 3) if ballot["sure"] else 0,
        others if ballot["predict"] else "",
        drops=chance.random() < habits.drops,
        steps_out=chance.random() < habits.out,
        asks_pause=chance.random() < habits.pauses,
    )
