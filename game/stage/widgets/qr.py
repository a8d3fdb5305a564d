"""A QR code on a white card: dark on light whatever the colours of the page, or phones do not read it."""

from collections.abc import Iterator

from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark
from game.stage.plan import Modules
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import Block, Drawn

QUIET = 4
"""Light modules around the code. Source: ISO/IEC 18004."""

DARK, LIGHT = (0, 0, 0), (255, 255, 255)


def qr(modules: Modules, side: float, told: str) -> Block:
    """Draw a code, no wider than `side` pixels; each module is a whole number of pixels."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:  # noqa: ARG001 - a block's shape
        across = len(modules) + 2 * QUIET
        step = max(1, int(min(side, width) / across))
        whole = float(step * across)
        x, y = round(at.x), round(at.y)
        card = Box(x, y, whole, whole)
        dark = _runs(modules, x + QUIET * step, y + QUIET * step, step)
        return Drawn((Fill(card, LIGHT), *dark), (Part("qr", Role.PICTURE, told, card),), whole, whole)

    return draw


def _runs(modules: Modules, left: float, top: float, step: int) -> Iterator[Mark]:
    """Give the dark modules, those that touch in a row as one."""
    for row, line in enumerate(modules):
        start: int | None = None
        for column, is_dark in enumerate((*line, False)):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                yield Fill(Box(left + start * step, top + row * step, (column - start) * step, step), DARK)
                start = None
