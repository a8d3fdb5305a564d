"""Names for the shape that a reading's four meters took: of a reading, never of a reader."""

from game.play.state import State, level
from game.story.model import Story

LOW_BELOW = 40
"""A meter below this is low, 0 to 100."""

HIGH_FROM = 60
"""A meter from this on is high, 0 to 100."""

MIDDLE = 50
"""A diver's four meters all stand above this."""

DIVER_SPREAD = 30
"""How far a diver's meters may lie apart, at most."""


def name_shape(story: Story, state: State) -> str | None:
    """Name the shape of a reading; None where no shape fits, or where the story is about harm."""
    if story.harm:
        return None
    return shape_of(*(level(state, name) for name in ("cognitive", "affective", "concern", "boundary")))


def shape_of(cognitive: int, affective: int, concern: int, boundary: int) -> str | None:
    """Name `dry_well`, `candle`, `hunters_map`, `logbook` or `diver` for four levels, each 0 to 100.

    At most one fits: the first two differ in the shore, and every other pair in a meter that is
    low in one of them and in the other is not.
    """
    low = LOW_BELOW
    levels = (cognitive, affective, concern, boundary)
    shapes = {
        "dry_well": max(cognitive, affective, concern) < low and boundary < HIGH_FROM,
        "logbook": max(cognitive, affective, concern) < low and boundary >= HIGH_FROM,
        "candle": affective >= HIGH_FROM and boundary < low,
        "hunters_map": cognitive >= HIGH_FROM and max(affective, concern) < low,
        "diver": min(levels) > MIDDLE and max(levels) - min(levels) <= DIVER_SPREAD,
    }
    return next((name for name, fits in shapes.items() if fits), None)
