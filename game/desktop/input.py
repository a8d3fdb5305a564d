"""What hands did, from pygame's events: pointer, keys, words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from string import punctuation

import pygame
from pygame.event import Event

from game.desktop.pad import Pads
from game.stage.geometry import Point
from game.stage.intent import (
    TEACHING,
    Action,
    Digit,
    Heard,
    Hover,
    Intent,
    Key,
    Press,
    Raw,
    Switch,
    Typed,
    Wheel,
)

REPEATING = frozenset(
    {
        Action.UP,
        Action.DOWN,
        Action.LEFT,
        Action.RIGHT,
        Action.NEXT,
        Action.PREVIOUS,
        Action.PAGE_UP,
        Action.PAGE_DOWN,
        Action.DIAL_UP,
        Action.DIAL_DOWN,
    }
)
"""Actions that a held key does again; all others wait for the next press."""

NOWHERE = Point(-1.0, -1.0)
"""Where the pointer is when it has left the window."""

WHEEL = frozenset({4, 5})
"""Buttons that SDL makes of a wheel's notches."""

MODIFIERS = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META

CONTROL = {pygame.K_BACKSPACE: "\b", pygame.K_RETURN: "\n", pygame.K_KP_ENTER: "\n"}
"""Keys that are written, and of which the text input says nothing."""


class Hands:
    """Turns events into intents; knows which keys are held."""

    def __init__(self, tell: Callable[[str], str] = str) -> None:
        """Tell of gamepads that come and go in the reader's language."""
        self._tell = tell
        self._held: set[int] = set()
        self._at = NOWHERE
        self._pads = Pads()

    def read(
        self,
        events: Sequence[Event],
        keys: Mapping[Action, tuple[str, ...]],
        seconds: float,
        *,
        one_switch: bool = False,
    ) -> list[Intent]:
        """Give what the events mean; `seconds` is the clock by which a held stick repeats.

        For whoever has one switch, every key and every button is that switch; it never repeats.
        """
        if not events and not self._pads.is_held:
            return []
        own = (each for each in keys.items() if each[0] not in TEACHING)
        named = {name: action for action, names in own for name in names}
        intents: list[Intent] = []
        for place, event in enumerate(events):
            if self._was_let_go(event, islice(events, place + 1, None)):
                continue
            given = [*self._one(event, named), *_pressed(self._pads.read(event, seconds), named)]
            intents += _switched(event, given) if one_switch else given
        again = self._pads.again(seconds)
        intents += [] if one_switch else _pressed(again, named)
        intents += [Heard(self._tell(words)) for words in self._pads.news()]
        return _last_hover(intents)

    def _was_let_go(self, event: Event, later: Iterable[Event]) -> bool:
        """Tell whether a key counts again that nobody holds any more: it went up while a frame was slow."""
        again = event.type == pygame.KEYDOWN and event.key in self._held
        return again and any(each.type == pygame.KEYUP and each.key == event.key for each in later)

    def _one(self, event: Event, named: Mapping[str, Action]) -> list[Intent]:
        match event.type:
            case pygame.MOUSEMOTION | pygame.MOUSEBUTTONDOWN | pygame.MOUSEWHEEL | pygame.WINDOWLEAVE:
                return self._pointer(event)
            case pygame.WINDOWFOCUSLOST:
                self._held.clear()
                self._pads.let_go()
            case pygame.TEXTINPUT:
                return [Typed(event.text)]
            case pygame.KEYUP:
                self._held.discard(event.key)
            case pygame.KEYDOWN:
                return self._key(event, named)
        return []

    def _pointer(self, event: Event) -> list[Intent]:
        if event.type == pygame.WINDOWLEAVE:
            return [Hover(NOWHERE)]
        if event.type == pygame.MOUSEWHEEL:
            return [Wheel(self._at, getattr(event, "precise_y", event.y))]
        self._at = Point(*event.pos)
        if event.type == pygame.MOUSEMOTION:
            return [Hover(self._at)]
        return [Hover(self._at), Press(self._at)] if event.button == 1 else []

    def _key(self, event: Event, named: Mapping[str, Action]) -> list[Intent]:
        again = event.key in self._held
        self._held.add(event.key)
        names = key_names(event)
        if not names:
            return []
        action = next((named[name] for name in names if name in named), None)
        told = next((name for name in names if name in named), names[0])
        written: list[Intent] = [Typed(CONTROL[event.key])] if event.key in CONTROL else []
        if again:
            return [Key(action), *written] if action in REPEATING and action else written
        intents: list[Intent] = [Raw(told)]
        number = digit(event)
        if action is not None:
            intents.append(Key(action))
        elif number is not None:
            intents.append(Digit(number))
        return intents + written


def key_names(event: Event) -> tuple[str, ...]:
    """Give what a key is called, the most exact name first; nothing while a system's modifier is held."""
    if event.mod & pygame.KMOD_ALT and event.key in (pygame.K_RETURN, pygame.K_KP_ENTER):
        return ("alt return", "f11")
    if event.mod & MODIFIERS:
        return ()
    if event.key == pygame.K_KP_ENTER:
        return ("return",)
    name = pygame.key.name(event.key).lower()
    sign = getattr(event, "unicode", "")
    names = [sign] if len(sign) == 1 and sign in punctuation else []
    if event.mod & pygame.KMOD_SHIFT and name:
        names.append(f"shift {name}")
        if not sign.isprintable() or not sign:
            return tuple(names)  # shift with a key that writes nothing is another key
    return (*names, name) if name and name not in names else tuple(names)


def digit(event: Event) -> int | None:
    """Give the number of a digit key, 1 to 9, of the row or the pad."""
    for first in (pygame.K_1, pygame.K_KP1):
        if first <= event.key <= first + 8:
            return int(event.key - first + 1)
    return None


def _pressed(names: Iterable[str], named: Mapping[str, Action]) -> list[Intent]:
    """Give what gamepad buttons mean."""
    intents: list[Intent] = []
    for name in names:
        intents.append(Raw(name))
        if name in named:
            intents.append(Key(named[name], pad=True))
    return intents


def _switched(event: Event, given: Iterable[Intent]) -> list[Intent]:
    """Give what an event means where every key and button is one and the same switch."""
    if event.type == pygame.KEYDOWN and event.mod & MODIFIERS:
        return list(given)  # the system's, and full screen
    if event.type == pygame.MOUSEBUTTONDOWN:
        return [] if event.button in WHEEL else [Hover(Point(*event.pos)), Switch("pointer")]
    moved: list[Intent] = [each for each in given if isinstance(each, Hover | Wheel)]
    return moved + [Switch(each.name) for each in given if isinstance(each, Raw)]


def _last_hover(intents: list[Intent]) -> list[Intent]:
    """Drop hovers that were over before anything else happened."""
    kept: list[Intent] = []
    for intent in intents:
        if kept and isinstance(intent, Hover) and isinstance(kept[-1], Hover):
            kept.pop()
        kept.append(intent)
    return kept
