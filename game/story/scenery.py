"""Where a passage stands: drawn places and what sounds there."""

from game.frozen import frozen
from game.story.source import NOWHERE, Span


@frozen
class PlaceLayer:
    """One drawn layer of a place, back to front.

    `follows` names a meter whose level 0 to 100 moves the layer's strength from `low` to `high` (0.0 to 1.0).
    """

    file: str
    depth: float = 0.0
    blend: str = "normal"
    """`normal`, `add` or `multiply`."""
    follows: str | None = None
    low: float = 1.0
    high: float = 1.0


@frozen
class Place:
    """A picture: drawn layers, light and weather, and its words."""

    id: str
    alt: str = ""
    weather: str = "none"
    layers: tuple[PlaceLayer, ...] = ()
    """Files as paths that the machine opens, already checked to lie in the story or the assets."""
    span: Span = NOWHERE


@frozen
class Sound:
    """A bed that loops, or with `once` a single sound; its caption, and its muffled twin if there is one."""

    id: str
    file: str | None
    muffled: str | None = None
    caption: str = ""
    once: bool = False
    span: Span = NOWHERE
