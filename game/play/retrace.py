"""A trail to turns: the same story, seed and picks give the same pages."""

from collections.abc import Iterable

from game.play.reading import Reading, start
from game.play.trail import Drew, Pick
from game.story.model import Story


def retrace(story: Story, seed: int, trail: Iterable[Pick]) -> Reading:
    """Walk a trail; a draw that the trail records is forced.

    Raises:
        NotOpenError: a pick is not open on its page.
    """
    reading = start(story, seed)
    for pick, forced in paired(trail):
        reading = reading.pick(pick, forced)
    return reading


def paired(trail: Iterable[Pick]) -> list[tuple[Pick, str | None]]:
    """Put each pick together with what was drawn after it."""
    pairs: list[tuple[Pick, str | None]] = []
    for pick in trail:
        if isinstance(pick, Drew) and pairs:
            pairs[-1] = (pairs[-1][0], pick.passage)
        else:
            pairs.append((pick, None))
    return pairs
