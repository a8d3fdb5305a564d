"""What to paint, back to front. A machine turns marks into pixels; equal marks give equal pixels."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from game.frozen import frozen
from game.stage.geometry import Box, Point

if TYPE_CHECKING:
    from game.story.scenery import Place

Colour: TypeAlias = tuple[int, int, int]
"""Red, green and blue, each 0 to 255."""


class Face(Enum):
    """A family of type."""

    BOOK = "book"
    LEGIBLE = "legible"
    DYSLEXIA = "dyslexia"


@frozen
class Type:
    """How words are set: family, size in pixels (of the em), and the cuts that the bundled faces have."""

    face: Face
    size: int
    italic: bool = False
    bold: bool = False
    small_caps: bool = False
    tracking: float = 0.0
    """Extra space between letters, in em."""
    display: bool = False
    """Drawn finer, for titles; only the book face has such a cut."""


@frozen
class Fill:
    """A plain box, with round corners where `radius` (pixels) is above 0; `alpha` 0.0 to 1.0."""

    box: Box
    colour: Colour
    radius: float = 0.0
    alpha: float = 1.0


@frozen
class Shade:
    """A box that runs from one colour and strength to another, `down` or across."""

    box: Box
    colour: Colour
    start: float
    end: float
    down: bool = True


@frozen
class Outline:
    """The edge of a box, drawn inside it, `width` pixels."""

    box: Box
    colour: Colour
    width: float = 1.0
    radius: float = 0.0
    alpha: float = 1.0


@frozen
class Words:
    """One line of one type, its top left at `at` (the line box of `Ruler.height`)."""

    at: Point
    words: str
    type: Type
    colour: Colour
    alpha: float = 1.0
    shown: float = 1.0
    """Share of the line's width that has arrived, with a soft edge; 0.0 to 1.0."""
    blur: float = 0.0
    """Softness in pixels; 0 is sharp."""
    struck: float = 0.0
    """Share of the line that a pencil has struck through, 0.0 to 1.0."""


@frozen
class Scenery:
    """A place with its light and weather, filling the box (cropped at the sides, never stretched)."""

    box: Box
    place: "Place | None"
    """None: a plain stand-in."""
    levels: Mapping[str, float] = field(default_factory=dict)
    """Meters 0 to 100 as they stand (moving smoothly): what the layers follow."""
    seconds: float = 0.0
    """The weather's own time; fixed where motion is off."""
    dim: float = 0.0
    """How far it is darkened, 0.0 to 1.0."""
    before: "Place | None" = None
    """The place that this one comes after while they cross-fade."""
    arrived: float = 1.0
    """Share of the cross-fade, 0.0 to 1.0."""


@frozen
class Stroke:
    """A line or, `filled`, a shape through points given in pixels from the sketch's top left."""

    points: tuple[tuple[float, float], ...]
    colour: Colour
    width: float = 1.5
    filled: bool = False
    closed: bool = False
    alpha: float = 1.0


@frozen
class Sketch:
    """Strokes drawn smoothly into a box: a meter's picture, a map, a road."""

    box: Box
    strokes: tuple[Stroke, ...]


@frozen
class Image:
    """A picture file filling a box, cropped, never stretched."""

    box: Box
    file: str
    alpha: float = 1.0
    radius: float = 0.0


@frozen
class Paper:
    """The page itself: a sheet with its grain, its edge's shadow, and the warmth of the room's light on it.

    `warmth` 0.0 (cold) to 1.0 (warm).
    """

    box: Box
    colour: Colour
    warmth: float = 0.5


@frozen
class Clip:
    """Marks of which only what lies in the box is seen, moved down by `-scroll` pixels."""

    box: Box
    marks: tuple["Mark", ...]
    scroll: float = 0.0


Mark: TypeAlias = Fill | Shade | Outline | Words | Scenery | Sketch | Image | Paper | Clip


def flat(marks: Iterable[Mark]) -> Iterable[Mark]:
    """Give marks and what lies in their clips."""
    for mark in marks:
        if isinstance(mark, Clip):
            yield from flat(mark.marks)
        else:
            yield mark
