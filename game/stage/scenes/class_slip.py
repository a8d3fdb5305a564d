"""A slip of paper laid over the wall: what a teacher needs beside the next step."""

from math import ceil

from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark, Paper
from game.stage.scene import Frame
from game.stage.widgets.block import Block, Drawn, kind
from game.stage.widgets.scroll import Scroll, column

WIDE = 60
"""Ems that a slip is wide, at most."""

PAD = 26
"""Margin of a slip, in units of the design."""

AROUND = 24
"""What of the wall stays in sight above and below it, in units of the design."""


def lay_slip(frame: Frame, body: Block, scroll: Scroll) -> Drawn:
    """Draw a body on a slip of paper in the middle of the wall."""
    box = box_of(frame, body)
    drawn = column(frame, box.inset(PAD * frame.scale), body, scroll)
    screen = Box(0, 0, frame.size.width, frame.size.height)
    veil: tuple[Mark, ...] = (Fill(screen, frame.theme.room, alpha=0.6), Paper(box, frame.theme.paper, 0.6))
    return Drawn((*veil, *drawn.marks), drawn.parts, box.width, box.height)


def box_of(frame: Frame, body: Block) -> Box:
    """Give where the slip lies: as high as its body, as far as the window goes."""
    pad = PAD * frame.scale
    width = min(frame.size.width - AROUND * frame.scale, WIDE * kind(frame).size)
    tall = min(
        frame.size.height - AROUND * frame.scale, body(frame, Point(0, 0), width - 2 * pad).height + 2 * pad
    )
    left, top = round((frame.size.width - width) / 2), int((frame.size.height - tall) / 2)
    return Box(left, top, round(width), ceil(tall))
