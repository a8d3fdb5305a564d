"""A name and what is said of it: side by side where there is room, else one under the other."""

from game.stage.geometry import Box, Point
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, Block, Drawn, capitals, kind
from game.stage.widgets.prose import lines

ROOM = 30.0
"""Width in ems from which a name stands beside what is said of it."""


def entry(name: str, about: str, *, narrow: bool = False) -> Block:
    """Set one entry; `narrow` gives the name half of the width, for tables."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        size = 16.0 if narrow else BODY
        beside = width >= ROOM * kind(frame, size).size
        first = width * (0.46 if narrow else 0.26) if beside else width
        gap = 18 * frame.scale
        type_ = kind(frame, size) if narrow else capitals(frame, size, tracking=0.05)
        left = lines(frame, at, first - (gap if beside else 0.0), name, type_, frame.theme.ink, leading=1.4)
        place = Point(at.x + first, at.y) if beside else Point(at.x, at.y + left.height)
        room = width - first if beside else width
        colour = frame.theme.faint if narrow else frame.theme.ink
        right = lines(frame, place, room, about, kind(frame, size), colour, leading=1.4)
        tall = max(left.height, right.height) if beside else left.height + right.height
        part = Part(f"entry:{name}", Role.TEXT, f"{name}: {about}", Box(at.x, at.y, width, tall))
        return Drawn((*left.marks, *right.marks), (part,), width, tall)

    return draw
