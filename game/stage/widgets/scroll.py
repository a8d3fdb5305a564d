"""A column that is longer than its window: moved by wheel, keys and focus, soft at its ends."""

from dataclasses import replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.intent import Action, Intent, Key, Reveal, Wheel
from game.stage.mark import Clip, Colour, Fill, Mark, Shade
from game.stage.scene import Frame
from game.stage.widgets.block import Block, Drawn

NOTCH = 72.0
"""How far one notch of the wheel goes, in units of the design."""

PAGE = 0.85
"""Share of the window that a page up or down goes."""

FADE = 16.0
"""Height of the softness where more follows, in units of the design."""

ROOM = 28.0
"""Room left around a part that is brought into sight, in units of the design."""


@frozen
class Scroll:
    """How far a column was moved up, in pixels; at least 0."""

    offset: float = 0.0

    def within(self, tall: float, window: float) -> "Scroll":
        """Give the nearest offset at which a column of a height still fills its window."""
        return Scroll(max(0.0, min(self.offset, tall - window)))


def column(frame: Frame, box: Box, block: Block, scroll: Scroll, ground: Colour | None = None) -> Drawn:
    """Draw a block in a window that its parts know as their sight; its ends fade into the ground.

    Args:
        frame: gives ruler, theme and scale.
        box: the window, in pixels.
        block: what is longer than it.
        scroll: how far it was moved; too far is as far as it goes.
        ground: what lies beneath; None: the page's paper.
    """
    drawn = block(frame, Point(box.x, box.y), box.width)
    offset = scroll.within(drawn.height, box.height).offset
    paper = frame.theme.paper if ground is None else ground
    marks: list[Mark] = [Clip(box, drawn.marks, offset)]
    fade = min(FADE * frame.scale, box.height / 4)
    if offset > 0:
        marks.append(Shade(Box(box.x, box.y, box.width, fade), paper, 1.0, 0.0))
    if offset + box.height < drawn.height:
        marks.append(Shade(Box(box.x, box.bottom - fade, box.width, fade), paper, 0.0, 1.0))
        marks.append(_thumb(frame, box, offset, drawn.height))
    elif offset > 0:
        marks.append(_thumb(frame, box, offset, drawn.height))
    parts = tuple(replace(each, box=each.box.moved(0, -offset), sight=box) for each in drawn.parts)
    return Drawn(tuple(marks), parts, box.width, box.height)


def _thumb(frame: Frame, box: Box, offset: float, tall: float) -> Fill:
    """Draw how much of a column is seen, in the margin beside it."""
    thick = 3 * frame.scale
    long = max(24 * frame.scale, box.height * box.height / tall)
    top = box.y + (box.height - long) * offset / (tall - box.height)
    return Fill(Box(box.right + 8 * frame.scale, top, thick, long), frame.theme.faint, thick / 2, alpha=0.5)


def scrolled(frame: Frame, box: Box, block: Block, scroll: Scroll, intent: Intent) -> Scroll:
    """Give where an intent moves a column; unmoved where it is none of its business."""
    match intent:
        case Wheel(at=at, notches=notches) if box.holds(at):
            by = -notches * NOTCH * frame.scale
        case Key(action=Action.PAGE_DOWN):
            by = box.height * PAGE
        case Key(action=Action.PAGE_UP):
            by = -box.height * PAGE
        case Key(action=Action.DOWN):
            by = NOTCH * frame.scale
        case Key(action=Action.UP):
            by = -NOTCH * frame.scale
        case Reveal(part=part):
            return revealed(frame, box, block, scroll, part)
        case _:
            return scroll
    tall = block(frame, Point(box.x, box.y), box.width).height
    moved = Scroll(scroll.within(tall, box.height).offset + by).within(tall, box.height)
    return scroll if moved == scroll else moved


def revealed(frame: Frame, box: Box, block: Block, scroll: Scroll, part: str) -> Scroll:
    """Give the least movement that brings a part into sight, its beginning before its end."""
    drawn = block(frame, Point(box.x, box.y), box.width)
    found = next((each.box for each in drawn.parts if each.id == part), None)
    offset = scroll.within(drawn.height, box.height).offset
    if found is None:
        return scroll
    room = min(ROOM * frame.scale, max(0.0, (box.height - found.height) / 2))
    top, foot = found.y - box.y - room, found.bottom - box.y + room
    if foot > offset + box.height:
        offset = foot - box.height
    offset = min(offset, max(0.0, top))
    return Scroll(offset).within(drawn.height, box.height)
