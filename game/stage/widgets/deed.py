"""Something that can be done, with the key that does the same; and two columns of such rows."""

from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import TARGET, Block, Drawn, kind, space, stacked
from game.stage.widgets.controls import ACTIVATE, hairline, is_hovered
from game.stage.widgets.prose import lines

SIZE = 16.0
"""Size of a row's words, in units of the design, at 100 percent."""

LEAST = 20.0
"""Width in ems below which a column is too narrow to stand beside another."""


def deed(part: str, words: str, keys: str, *, enabled: bool = True, told: bool = False) -> Block:
    """A row that can be pressed: what it does, and its key; `told`: it only tells the key."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        type_ = kind(frame, SIZE)
        far = min(width * 0.4, frame.ruler.width(keys, type_) + 1)
        room = max(1.0, width - far - 14 * scale)
        ink = theme.ink if told else theme.accent if enabled else theme.faint
        tried = lines(frame, Point(0, 0), room, words, type_, ink, leading=1.25)
        shown = lines(frame, Point(0, 0), far, keys, type_, theme.faint, leading=1.25)
        tall = max(TARGET * scale, tried.height + 8 * scale, shown.height + 8 * scale)
        top = at.y + (tall - tried.height) / 2
        text = lines(frame, Point(at.x, top), room, words, type_, ink, leading=1.25)
        key = lines(
            frame,
            Point(at.x + width - far, at.y + (tall - shown.height) / 2),
            far,
            keys,
            type_,
            theme.faint,
            leading=1.25,
        )
        under: tuple[Mark, ...] = ()
        if enabled and not told and is_hovered(frame, part):
            line = Box(at.x, round(top + text.height), text.width, 2 * hairline(frame))
            under = (Fill(line, ink, alpha=0.8),)
        box = Box(at.x, at.y, width, tall)
        named = (
            Part(f"entry:{part}", Role.TEXT, f"{words}: {keys}", box)
            if told
            else Part(part, Role.BUTTON, words, box, keys, enabled, enabled, ACTIVATE)
        )
        return Drawn((*text.marks, *key.marks, *under), (named,), width, tall)

    return draw


def beside(left: Block, right: Block, gap: float = 40.0) -> Block:
    """Set two columns beside each other, or under each other where there is no room for both."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        between = gap * frame.scale
        half = (width - between) / 2
        if half < LEAST * kind(frame, SIZE).size:
            return stacked((left, space(10), right))(frame, at, width)
        one = left(frame, at, half)
        other = right(frame, Point(at.x + half + between, at.y), half)
        return Drawn(
            (*one.marks, *other.marks), (*one.parts, *other.parts), width, max(one.height, other.height)
        )

    return draw
