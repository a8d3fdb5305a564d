"""The ring around what has the focus: two lines, one of which stands out from any ground."""

from game.stage.geometry import Box
from game.stage.mark import Clip, Mark, Outline
from game.stage.scene import Frame

THICK = 2.5
"""Width of its line, in units of the design."""


def ring(
    frame: Frame, box: Box, sight: Box | None, radius: float = 6.0, strength: float = 1.0
) -> tuple[Mark, ...]:
    """Draw a ring around a box.

    Args:
        frame: gives theme and scale.
        box: what it lies around, in pixels.
        sight: the window of the column in which that scrolls; None: it stands fast.
        radius: of the corners, in pixels.
        strength: how many times as thick as usual; it grows to its sides, for above and below stand others.
    """
    usual = max(2.0, round(THICK * frame.scale))
    thick, thin = max(usual, round(THICK * frame.scale * strength)), max(1.0, round(frame.scale))
    line = box.inset(-thick * 1.5, -usual * 1.5)
    rings: tuple[Mark, ...] = (
        Outline(line.inset(-thin), frame.theme.paper, thin, radius + thick + thin),
        Outline(line, frame.theme.ring, thick, radius + thick),
        Outline(line.inset(thick), frame.theme.panel, thin, radius, alpha=0.6),
    )
    if sight is None:
        return rings
    # Words that can be pressed reach a little beyond their column: only above and below is the ring cut.
    left, right = min(sight.x, line.x), max(sight.right, line.right)
    seen = Box(left, sight.y, right - left, sight.height).inset(-3 * usual)
    return (Clip(seen, rings),)
