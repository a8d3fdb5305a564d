"""What is set: switches, sliders and a line to write on."""

from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark, Outline, Words
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, SMALL, TARGET, Block, Drawn, kind
from game.stage.widgets.controls import ACTIVATE, ADJUST, hairline, is_hovered
from game.stage.widgets.prose import lines


def toggle(part: str, words: str, *, on: bool, about: str = "") -> Block:
    """Something that is on or off: its name, a line about it, and the state in a word and a shape."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        state = frame.tell("on") if on else frame.tell("off")
        type_ = kind(frame, BODY)
        knob = 20 * scale * frame.settings.text_size / 100
        side = frame.ruler.width(state, type_) + knob * 1.8 + 12 * scale
        room = max(1.0, width - side - 12 * scale)
        pad = 8 * scale
        name = lines(frame, Point(at.x, at.y + pad), room, words, type_, theme.ink, leading=1.3)
        under = Drawn()
        if about:
            place = Point(at.x, at.y + pad + name.height)
            under = lines(frame, place, room, about, kind(frame, SMALL), theme.faint, leading=1.35)
        box = Box(at.x, at.y, width, max(TARGET * scale, name.height + under.height + 2 * pad))
        middle = at.y + pad + name.height / 2
        switch = _switch(frame, Box(box.right - knob * 1.8, middle - knob / 2, knob * 1.8, knob), on=on)
        told = lines(
            frame,
            Point(box.right - side, middle - name.height / 2),
            side,
            state,
            type_,
            theme.ink if on else theme.faint,
            leading=1.3,
        )
        marks = (*name.marks, *under.marks, told.marks[0], *switch)
        said = f"{state}. {about}" if about else state
        named = Part(part, Role.TOGGLE, words, box, said, focusable=True, actions=ACTIVATE, on=on)
        return Drawn(marks, (named,), width, box.height)

    return draw


def _switch(frame: Frame, box: Box, *, on: bool) -> tuple[Mark, ...]:
    """Draw a pill whose knob stands right and full when on, left and hollow when off."""
    theme, round_ = frame.theme, box.height / 2
    gap = max(2.0, box.height * 0.18)
    size = box.height - 2 * gap
    knob = Box(box.right - gap - size if on else box.x + gap, box.y + gap, size, size)
    if on:
        return (Fill(box, theme.ink, round_), Fill(knob, theme.paper, size / 2))
    return (
        Outline(box, theme.faint, hairline(frame), round_),
        Outline(knob, theme.faint, hairline(frame) * 1.5, size / 2),
    )


def slider(part: str, words: str, *, step: int, steps: int, value: str) -> Block:
    """A quantity on a line: left and right move it, a press goes where the pointer is."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        share = step / steps
        type_ = kind(frame, BODY)
        far = frame.ruler.width(value, type_)
        pad = 8 * scale
        name = lines(
            frame, Point(at.x, at.y + pad), max(1.0, width - far - pad), words, type_, theme.ink, leading=1.3
        )
        told = lines(
            frame, Point(at.x + width - far, at.y + pad), far + 1, value, type_, theme.faint, leading=1.3
        )
        track_y = round(at.y + pad + name.height + 14 * scale)
        knob = 18 * scale
        run = width - knob
        x = at.x + run * share
        thick = hairline(frame)
        marks = (
            *name.marks,
            *told.marks,
            Fill(Box(at.x, track_y, width, thick), theme.faint, alpha=0.6),
            Fill(Box(at.x, track_y - thick, x - at.x + knob / 2, thick * 3), theme.ink),
            Fill(Box(x, track_y - knob / 2, knob, knob), theme.paper, knob / 2),
            Outline(Box(x, track_y - knob / 2, knob, knob), theme.ink, thick * 2, knob / 2),
        )
        if is_hovered(frame, part):
            dot = knob / 3
            marks = (*marks, Fill(Box(x + dot, track_y - dot / 2, dot, dot), theme.accent, dot / 2))
        box = Box(at.x, at.y, width, track_y + knob / 2 + pad - at.y)
        named = Part(
            part, Role.SLIDER, words, box, value, focusable=True, actions=ADJUST, share=share, steps=steps
        )
        return Drawn(marks, (named,), width, box.height)

    return draw


def field(part: str, name: str, written: str, hint: str) -> Block:
    """A line to write on; while it has the focus a caret stands at its end."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        theme, scale = frame.theme, frame.scale
        type_ = kind(frame, BODY)
        tall = frame.ruler.height(type_)
        box = Box(at.x, at.y, width, max(TARGET * scale, tall + 14 * scale))
        top = round(at.y + (box.height - tall) / 2)
        shown = written
        while shown and frame.ruler.width(shown, type_) > width - 6 * scale:
            shown = shown[1:]
        here = frame.focus == part
        words = Words(Point(at.x, top), shown or hint, type_, theme.ink if written else theme.faint)
        line = Fill(
            Box(at.x, box.bottom - 4 * scale, width, hairline(frame) * (2 if here else 1)), theme.faint
        )
        marks: tuple[Mark, ...] = (words, line)
        if here:
            end = at.x + (frame.ruler.width(shown, type_) if shown else 0.0)
            marks = (*marks, Fill(Box(round(end + scale), top, hairline(frame) * 1.5, tall), theme.ink))
        named = Part(part, Role.FIELD, name, box, written, focusable=True, actions=ACTIVATE)
        return Drawn(marks, (named,), width, box.height)

    return draw
