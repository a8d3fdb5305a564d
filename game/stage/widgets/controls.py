"""What can be pressed: quiet controls made of type, rules and space."""

from game.stage.geometry import Box, Point
from game.stage.mark import Colour, Fill, Mark, Outline, Type
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, TARGET, Block, Drawn, capitals, kind
from game.stage.widgets.prose import lines

ACTIVATE = ("activate",)
ADJUST = ("adjust",)

AIR = 6.0
"""Room beside words that can be pressed, within their ring, in units of the design."""


def is_hovered(frame: Frame, part: str) -> bool:
    """Tell whether the pointer or the shown focus is on a part."""
    return frame.hover == part or (frame.ring and frame.focus == part)


def hairline(frame: Frame) -> float:
    """Give the thinnest line, in pixels."""
    return float(max(1, round(frame.scale)))


def button(part: str, words: str, *, enabled: bool = True, digit: int | None = None) -> Block:
    """The one thing that a screen asks for: words on a plain ground of the accent's colour."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        pad = 22 * scale
        ground = theme.accent if enabled else theme.faint
        type_ = kind(frame, BODY)
        room = max(1.0, width - 2 * pad)
        inner = lines(frame, Point(0, 0), room, words, type_, theme.paper, leading=1.2)
        wide = min(width, max(TARGET * scale, inner.width + 2 * pad))
        box = Box(at.x, at.y, wide, max(TARGET * scale, inner.height + 14 * scale))
        top = Point(at.x + pad, at.y + (box.height - inner.height) / 2)
        room = box.width - 2 * pad + 1
        text = lines(frame, top, room, words, type_, theme.paper, centre=True, leading=1.2)
        edge: tuple[Mark, ...] = ()
        if is_hovered(frame, part):
            edge = (Outline(box.inset(3 * scale), theme.paper, hairline(frame), 2 * scale, alpha=0.8),)
        named = Part(
            part, Role.BUTTON, words, box, "", True, enabled, ACTIVATE, digit=digit, radius=4 * scale
        )
        ground_mark = Fill(box, ground, 3 * scale)
        return Drawn((ground_mark, *edge, *text.marks), (named,), box.width, box.height)

    return draw


def word_button(  # noqa: PLR0913 - the sides of a link
    part: str,
    words: str,
    *,
    size: float = BODY,
    name: str = "",
    enabled: bool = True,
    colour: Colour | None = None,
    value: str = "",
) -> Block:
    """Words that can be pressed, with a hairline beneath that grows where the pointer is.

    Args:
        part: its id.
        words: as they are seen.
        size: in units of the design.
        name: as it is read aloud, where that is more than the words.
        enabled: can be pressed.
        colour: other than the accent's.
        value: what is read aloud after the name.
    """

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        ink = (colour or theme.accent) if enabled else theme.faint
        type_ = kind(frame, size)
        tried = lines(frame, Point(0, 0), width, words, type_, ink, leading=1.25)
        more = max(2 * AIR * scale, TARGET * scale - tried.width)
        box = Box(at.x - more / 2, at.y, tried.width + more, max(TARGET * scale, tried.height + 12 * scale))
        top = at.y + (box.height - tried.height) / 2
        text = lines(frame, Point(at.x, top), width, words, type_, ink, leading=1.25)
        thick = hairline(frame) * (2 if is_hovered(frame, part) else 1)
        under = Fill(
            Box(at.x, round(top + tried.height), tried.width, thick), ink, alpha=1.0 if thick > 1 else 0.45
        )
        shown: tuple[Mark, ...] = (*text.marks, under) if enabled else text.marks
        named = Part(part, Role.BUTTON, name or words, box, value, enabled, enabled, ACTIVATE)
        return Drawn(shown, (named,), tried.width, box.height)

    return draw


def option(
    part: str, words: str, *, chosen: bool, type_: Type | None = None, role: Role = Role.OPTION
) -> Block:
    """One of several: the chosen one has a full line beneath and a dot before it, never colour alone."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        set_in = type_ or kind(frame, BODY)
        ink = theme.ink if chosen else theme.accent
        dot = 16 * scale * frame.settings.text_size / 100
        room = max(1.0, width - dot)
        tried = lines(frame, Point(0, 0), room, words, set_in, ink, leading=1.25)
        box = Box(
            at.x,
            at.y,
            min(width, max(TARGET * scale, tried.width + dot)),
            max(TARGET * scale, tried.height + 12 * scale),
        )
        top = at.y + (box.height - tried.height) / 2
        text = lines(frame, Point(at.x + dot, top), room, words, set_in, ink, leading=1.25)
        size = dot * 0.5
        ring = Box(at.x, round(at.y + box.height / 2 - size / 2), size, size)
        mark: Mark = (
            Fill(ring, theme.ink, size / 2)
            if chosen
            else Outline(ring, theme.faint, hairline(frame), size / 2)
        )
        under: tuple[Mark, ...] = ()
        if chosen or is_hovered(frame, part):
            line = Box(
                at.x + dot, round(top + tried.height), tried.width, hairline(frame) * (2 if chosen else 1)
            )
            under = (Fill(line, ink, alpha=0.8),)
        value = frame.tell("chosen") if chosen else ""
        named = Part(part, role, words, box, value, focusable=True, actions=ACTIVATE, on=chosen)
        return Drawn((*text.marks, mark, *under), (named,), box.width, box.height)

    return draw


def tab(part: str, words: str, *, chosen: bool) -> Block:
    """The name of a leaf among others, in small capitals; the open one stands on a thick line."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        ink = theme.ink if chosen else theme.accent
        type_ = capitals(frame, 16)
        tried = lines(frame, Point(0, 0), width, words, type_, ink, leading=1.2)
        more = max(2 * AIR * scale, TARGET * scale - tried.width)
        box = Box(at.x - more / 2, at.y, tried.width + more, max(TARGET * scale, tried.height + 12 * scale))
        top = at.y + (box.height - tried.height) / 2
        text = lines(frame, Point(at.x, top), width, words, type_, ink, leading=1.2)
        thick = hairline(frame) * (3 if chosen else 1)
        strength = 1.0 if chosen or is_hovered(frame, part) else 0.0
        under = Fill(Box(at.x, box.bottom - thick, tried.width, thick), ink, alpha=strength)
        value = frame.tell("open") if chosen else ""
        named = Part(part, Role.TAB, words, box, value, focusable=True, actions=ACTIVATE, on=chosen)
        return Drawn((*text.marks, under), (named,), tried.width, box.height)

    return draw
