"""Names and what is said of each: side by side where there is room, else one under the other."""

from collections.abc import Iterable

from game.stage.geometry import Box, Point
from game.stage.mark import Type
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, Block, Drawn, capitals, kind, stacked
from game.stage.widgets.prose import lines

ROOM = 30.0
"""Width in ems from which a name stands beside what is said of it."""

FIRST = 0.26
"""Share of the width that names have, at least."""

MOST = 0.42
"""Share that they have at most: what is said of them needs the rest."""

HALF = 0.46
"""Share that they have in a table."""

AIR = 18.0
"""Room between a name and what is said of it, in units of the design."""


def entries(pairs: Iterable[tuple[str, str]], gap: float = 12.0) -> Block:
    """Set entries under each other, all names in one column that breaks none of their words."""
    given = tuple(pairs)

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        type_ = capitals(frame, BODY, tracking=0.05)
        words = (word for name, _ in given for word in name.split())
        widest = max((frame.ruler.width(word, type_) for word in words), default=0.0) + AIR * frame.scale + 1
        fits = width >= ROOM * kind(frame).size and widest <= MOST * width
        first = max(FIRST * width, widest) if fits else 0.0
        return stacked((_entry(*each, type_, BODY, first) for each in given), gap)(frame, at, width)

    return draw


def table(pairs: Iterable[tuple[str, str]], size: float = 16.0) -> Block:
    """Set short entries under each other, names at the left and what belongs to them in the middle."""
    given = tuple(pairs)

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        type_ = kind(frame, size)
        first = width * HALF if width >= ROOM * type_.size else 0.0
        rows = (_entry(*each, type_, size, first, faint=True) for each in given)
        return stacked(rows, 4)(frame, at, width)

    return draw


def _entry(  # noqa: PLR0913 - the sides of an entry
    name: str, about: str, type_: Type, size: float, first: float, *, faint: bool = False
) -> Block:
    """Set one entry; without a width for its name one stands under the other."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        room = first - AIR * frame.scale if first else width
        left = lines(frame, at, room, name, type_, frame.theme.ink, leading=1.4)
        place = Point(at.x + first, at.y) if first else Point(at.x, at.y + left.height)
        colour = frame.theme.faint if faint else frame.theme.ink
        right = lines(frame, place, width - first, about, kind(frame, size), colour, leading=1.4)
        tall = max(left.height, right.height) if first else left.height + right.height
        part = Part(f"entry:{name}", Role.TEXT, f"{name}: {about}", Box(at.x, at.y, width, tall))
        return Drawn((*left.marks, *right.marks), (part,), width, tall)

    return draw
