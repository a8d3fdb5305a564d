"""Settings in rows: sliders, options, switches, and the keys."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from game.stage.geometry import Box, Point
from game.stage.intent import Action
from game.stage.keymap import NAMES, keys_of
from game.stage.mark import Face, Fill, Type
from game.stage.scene import Frame, Part, Role
from game.stage.settable import KEYS, SETTABLE, SPEAKS, TEXT, Choosing, Settable, Sliding, Switching
from game.stage.settings import DEFAULT_KEYS
from game.stage.widgets.block import BODY, SMALL, Block, Drawn, flowing, indented, kind, space, stacked
from game.stage.widgets.controls import option, word_button
from game.stage.widgets.prose import lines, paragraph, rule
from game.stage.widgets.setters import slider, toggle

SAMPLE = (
    "The lamp over the table hums. Somebody has put the last piece of fish on your side of the dish, "
    "and nobody says who it was."
)
"""Words of our own to try the text on."""


def setting_rows(frame: Frame, leaf: str) -> Block:
    """Set one leaf of settings; the text's begins with a sample of itself."""
    tell = frame.tell
    blocks: list[Block] = []
    if leaf == TEXT:
        blocks += [_sample(tell(SAMPLE)), rule(gap=14)]
    blocks += [*_rows(frame, leaf), rule(gap=14), *_profiles(frame)]
    return stacked(blocks)


def _rows(frame: Frame, leaf: str) -> Iterator[Block]:
    """Set what can be set on a leaf."""
    for each in SETTABLE:
        if each.leaf == leaf:
            yield _row(frame, each)
            yield space(8)
            if each.id == SPEAKS and frame.voiceless:
                yield _heard(frame.voiceless)
                yield space(8)


def _row(frame: Frame, found: Settable) -> Block:
    """Set one thing that can be set."""
    tell, settings = frame.tell, frame.settings
    words = tell(found.words)
    match found:
        case Sliding():
            value = tell(found.unit).format(n=found.read(settings))
            return slider(found.id, words, step=found.step_of(settings), steps=found.steps, value=value)
        case Switching():
            return toggle(
                found.id, words, on=found.read(settings), about=tell(found.about) if found.about else ""
            )
        case Choosing():
            chosen = found.read(settings)
            options = [
                _of(
                    option(
                        f"{found.id}:{value}",
                        tell(each),
                        chosen=value == chosen,
                        type_=_face(frame, found, value),
                    ),
                    words,
                )
                for value, each in found.options
            ]
            return stacked((space(6), paragraph(words, part=f"name:{found.id}"), flowing(options, 26)))
        case _:
            assert_never(found)


def _face(frame: Frame, found: Choosing, value: str) -> Type | None:
    """Give the type of an option: a face is named in itself."""
    return replace(kind(frame), face=Face(value)) if found.id == "face" else None


def _of(block: Block, whose: str) -> Block:
    """Tell with an option what it is an option of."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = block(frame, at, width)
        told = (replace(each, value=f"{whose}. {each.value}".rstrip(". ")) for each in drawn.parts)
        return replace(drawn, parts=tuple(told))

    return draw


def _sample(words: str) -> Block:
    """Set a few lines as the story's page would set them."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        type_ = kind(frame, BODY)
        measure = frame.ruler.width("n" * frame.settings.measure, type_) * 0.93
        drawn = lines(frame, at, min(width, measure), words, type_, frame.theme.ink)
        part = Part("sample", Role.TEXT, words, Box(at.x, at.y, drawn.width, drawn.height))
        return replace(drawn, parts=(part,))

    return draw


def _profiles(frame: Frame) -> list[Block]:
    """Set what sets several things in one press."""
    tell = frame.tell
    words = tell("Large text, all at once, nothing timed, nothing moving, captions: for a class and a wall.")
    return [
        word_button("classroom", tell("Set everything for a classroom")),
        paragraph(words, size=SMALL, faint=True),
        space(10),
        word_button("as new", tell("Set everything back")),
    ]


def key_rows(frame: Frame, learning: Action | None, told: str) -> Block:
    """Set the one switch, then each action with its keys; the one that is being learned says so."""
    tell = frame.tell
    intro = tell("Choose a line, then press the key that shall stand for it. Escape leaves it as it was.")
    switch = tell(
        "A ring goes from part to part by itself, this long on each; any key, any button of a mouse or a "
        "gamepad, takes what it stands on. Whoever has two switches leaves this off, and uses the keys of "
        "“Next thing” and of “Choose, go on”."
    )
    blocks: list[Block] = [
        *_rows(frame, KEYS),
        paragraph(switch, size=SMALL, faint=True),
        rule(gap=14),
        paragraph(intro, size=16, faint=True),
    ]
    if told:
        blocks += [space(8), _heard(told)]
    blocks.append(space(8))
    for action in NAMES:
        blocks.append(_key_row(frame, action, is_learning=action is learning))
        if tuple(frame.settings.keys.get(action, ())) != DEFAULT_KEYS.get(action, ()):
            again = word_button(f"reset:{action.value}", tell("Set back"), size=SMALL)
            blocks.append(indented(_of(again, tell(NAMES[action])), 16))
    blocks += [rule(gap=14), word_button("reset keys", tell("Set all keys back"))]
    return stacked(blocks)


def _heard(words: str) -> Block:
    """Tell what came of a key that was learned."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = lines(frame, at, width, words, kind(frame, 16, italic=True), frame.theme.accent)
        part = Part("told", Role.STATUS, words, Box(at.x, at.y, width, drawn.height), live=True)
        return replace(drawn, parts=(part,))

    return draw


def _key_row(frame: Frame, action: Action, *, is_learning: bool) -> Block:
    """Set an action's name and its keys on one line that can be pressed."""
    name = frame.tell(NAMES[action])
    keys = frame.tell("press a key …") if is_learning else keys_of(frame.settings, action, frame.tell)

    def draw(given: Frame, at: Point, width: float) -> Drawn:
        theme, scale = given.theme, given.scale
        type_ = kind(given, 17)
        half = width * 0.5
        left = lines(
            given, Point(at.x, at.y + 10 * scale), half - 8 * scale, name, type_, theme.ink, leading=1.3
        )
        right_type = replace(type_, italic=True) if is_learning else type_
        right = lines(
            given, Point(at.x + half, at.y + 10 * scale), half, keys, right_type, theme.accent, leading=1.3
        )
        tall = max(44 * scale, max(left.height, right.height) + 20 * scale)
        box = Box(at.x, at.y, width, tall)
        line = Fill(Box(at.x, box.bottom - 1, width, max(1, round(scale))), theme.faint, alpha=0.22)
        part = Part(
            f"learn:{action.value}", Role.BUTTON, name, box, keys, focusable=True, actions=("activate",)
        )
        return Drawn((*left.marks, *right.marks, line), (part,), width, tall)

    return draw
