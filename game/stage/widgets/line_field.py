"""A line to write on, with its name above it."""

from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, SMALL, TARGET, Block, Drawn, kind
from game.stage.widgets.controls import hairline
from game.stage.widgets.prose import lines


def line_field(part: str, name: str, written: str) -> Block:
    """Set a line to write on; its end is always in sight."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        head = lines(frame, at, width, name, kind(frame, SMALL), theme.faint, leading=1.3)
        type_ = kind(frame, BODY)
        high = max(TARGET * scale, 1.7 * type_.size)
        box = Box(at.x, at.y + head.height, width, high)
        here = frame.focus == part
        shown = written
        while shown and frame.ruler.width(shown, type_) > width - 8 * scale:
            shown = shown[1:]
        tall = frame.ruler.height(type_)
        y = box.y + (high - tall) / 2
        text = (
            lines(frame, Point(box.x, y), width, shown, type_, theme.ink, leading=0.1) if shown else Drawn()
        )
        ink = theme.accent if here else theme.faint
        under = Fill(
            Box(box.x, box.bottom - 6 * scale, width, hairline(frame) * (2 if here else 1)), ink, alpha=0.9
        )
        caret: tuple[Mark, ...] = ()
        if here:
            x = box.x + frame.ruler.width(shown, type_) + 1
            caret = (Fill(Box(x, y, max(1.0, 1.5 * scale), tall), theme.accent),)
        named = Part(part, Role.FIELD, name, box, written, focusable=True)
        return Drawn((*head.marks, *text.marks, under, *caret), (named,), width, head.height + high)

    return draw
