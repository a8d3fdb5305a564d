"""What the machine has to say, on a quiet strip: gone by itself, bad news only when dismissed."""

from collections.abc import Sequence
from dataclasses import replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.intent import Heard
from game.stage.mark import Fill, Mark
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import SMALL, TARGET, Drawn, kind
from game.stage.widgets.prose import lines

DISMISS = "dismiss"
"""Id of the part that takes bad news away."""

TOAST = "toast-"
"""What the ids of messages begin with."""

SECONDS = 3.0
"""How long a short message stays, in seconds."""

SECONDS_A_LETTER = 0.06
"""How much longer for each letter: slow readers are many."""

TURNERS = frozenset({"above", "below"})
"""Ids of the parts that scroll a page's text: the wheel and keys do it too."""

MOST = 3
"""More messages than these are never kept: the oldest goes."""


@frozen
class Toast:
    """A message on its strip, and the seconds it has left; None: until dismissed."""

    message: str
    left: float | None


def said(toasts: tuple[Toast, ...], heard: Heard) -> tuple[Toast, ...]:
    """Add what was heard; the same words again only begin their time anew."""
    left = None if heard.bad else SECONDS + SECONDS_A_LETTER * len(heard.message)
    others = tuple(each for each in toasts if each.message != heard.message)
    return (*others, Toast(heard.message, left))[-MOST:]


def aged(toasts: tuple[Toast, ...], seconds: float) -> tuple[Toast, ...]:
    """Let time go by."""
    older = (each if each.left is None else replace(each, left=each.left - seconds) for each in toasts)
    return tuple(each for each in older if each.left is None or each.left > 0)


def dismissed(toasts: tuple[Toast, ...]) -> tuple[Toast, ...]:
    """Take away what waits to be dismissed."""
    return tuple(each for each in toasts if each.left is not None)


def strip(frame: Frame, toasts: tuple[Toast, ...], parts: Sequence[Part] = ()) -> Drawn:
    """Draw the strip where it lies on nothing that can be pressed: across the top, across the foot, or short.

    What scrolls can be brought out from under it: only parts that stand fast count, and not what scrolls it.
    """
    if not toasts:
        return Drawn()
    size = frame.size
    drawn = _strip(frame, toasts, 0.0, size.width)
    fast = [each.box for each in parts if each.actions and each.sight is None and each.id not in TURNERS]
    hidden = [box.x for box in fast if box.y < drawn.height]
    low = size.height - drawn.height
    if not hidden:
        return drawn
    if all(box.bottom <= low for box in fast):
        return _strip(frame, toasts, low, size.width)
    return _strip(frame, toasts, 0.0, min(hidden)) if min(hidden) > size.width / 2 else drawn


def _strip(frame: Frame, toasts: tuple[Toast, ...], top: float, right: float) -> Drawn:
    """Draw the strip at a height and up to the right, with a word to dismiss it where it would stay."""
    theme, scale = frame.theme, frame.scale
    pad = 16 * scale
    type_ = kind(frame, SMALL)
    stays = any(each.left is None for each in toasts)
    word = frame.tell("Dismiss")
    side = max(TARGET * scale, frame.ruler.width(word, type_)) + pad if stays else 0.0
    width = max(1.0, min(right - 2 * pad, 720 * scale) - side)
    left = (right - width - side) / 2
    down = top + 10 * scale
    marks: list[Mark] = []
    parts: list[Part] = []
    for number, each in enumerate(toasts):
        drawn = lines(frame, Point(left, down), width, each.message, type_, theme.panel_ink)
        marks += drawn.marks
        box = Box(left, down, width, drawn.height)
        parts.append(Part(f"{TOAST}{number}", Role.STATUS, each.message, box, live=True))
        down += drawn.height
    tall = max(down - top + 10 * scale, TARGET * scale if stays else 0.0)
    if stays:
        box = Box(left + width + pad, top, side, tall)
        middle = top + (tall - frame.ruler.height(type_)) / 2
        marks += lines(frame, Point(box.x, middle), side, word, type_, theme.rise).marks
        parts.append(Part(DISMISS, Role.BUTTON, word, box, focusable=True, actions=("activate",)))
    ground = Box(0, top, right, tall)
    return Drawn((Fill(ground, theme.panel), *marks), tuple(parts), ground.width, tall)
