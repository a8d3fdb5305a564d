"""What the layout works on: runs of words in, placed pieces of lines out."""

from game.frozen import frozen
from game.stage.mark import Colour, Type


@frozen
class Run:
    """Words of one type and colour, somewhere in a paragraph."""

    words: str
    type: Type
    colour: Colour


@frozen
class Piece:
    """Words of one type on one line, placed from the top left of what they belong to."""

    x: float
    y: float
    """Top of the line box of the type."""
    words: str
    type: Type
    colour: Colour
    width: float
    """As measured, without the space at its end."""
    beats: tuple[tuple[float, float], ...] = ()
    """When which share of it has arrived: beat and share, rising; empty stands from the first."""
    struck: tuple[float, float] | None = None
    """From which beat to which a pencil strikes it through."""


@frozen
class Shape:
    """The room a paragraph is set into, in pixels."""

    width: float
    leading: float
    """From one base line to the next."""
    first: float = 0.0
    """Indent of the first line."""
    rest: float = 0.0
    """Indent of the lines after it."""
    justified: bool = False
    hang: bool = True
    """Opening quotes stand out into the margin."""


@frozen
class Block:
    """A paragraph, set: its pieces line by line, and its height."""

    pieces: tuple[Piece, ...]
    height: float
