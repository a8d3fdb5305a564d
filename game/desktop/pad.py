"""Gamepads: buttons by name, a stick as arrows; they may come and go."""

from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol, cast

import pygame
from pygame.event import Event

BUTTONS = (
    "pad a",
    "pad b",
    "pad x",
    "pad y",
    "pad back",
    "pad guide",
    "pad start",
    "pad l3",
    "pad r3",
    "pad l1",
    "pad r1",
    "pad up",
    "pad down",
    "pad left",
    "pad right",
)
"""Buttons by SDL's numbers."""

ARROWS = frozenset({"pad up", "pad down", "pad left", "pad right", "pad l1", "pad r1"})
"""Buttons that do their work again while they are held."""

PUSHED, RELEASED = 0.55, 0.35
"""How far a stick must go to count as an arrow, and come back to stop; 0.0 to 1.0."""

ASIDE = 1.35
"""How many times as far as its own way a held stick must lie to the other for that one to count."""

FIRST_AGAIN, NEXT_AGAIN = 0.40, 0.11
"""Seconds until a held arrow counts again, and then again."""

AT_FIRST = 1.5
"""Seconds in which gamepads that were there before us are found: nothing is told of them."""

FULL = 32767.0
"""What SDL tells of a stick or a trigger that is held all the way."""

ACROSS, ALONG = ("pad left", "pad right"), ("pad up", "pad down")
TRIGGERS = {4: "pad l2", 5: "pad r2"}

CAME = "A gamepad is plugged in."
WENT = "The gamepad is unplugged. Keys and pointer go on, and so does the gamepad when it is back."


class Controller(Protocol):
    """What is used of a gamepad."""

    def quit(self) -> None:
        """Let it go."""
        ...


@dataclass(slots=True)
class Pad:
    """One gamepad: what is held on it, and how its stick lies."""

    controller: Controller | None = None
    """Kept, for it is closed when nobody holds it."""
    held: dict[str, float] = field(default_factory=dict)
    """Name of each held button and arrow, and the second at which it counts again."""
    stick: list[float] = field(default_factory=lambda: [0.0, 0.0])
    """To the right and down, -1.0 to 1.0 each."""
    way: str = ""
    """The arrow that the stick is held as."""


class Pads:
    """Knows every gamepad by its number: what one does takes nothing from another."""

    def __init__(self) -> None:
        self._pads: dict[int, Pad] = {}
        self._began: float | None = None
        self._news: list[str] = []

    def read(self, event: Event, seconds: float) -> list[str]:
        """Give the names of what was pressed."""
        if self._began is None:
            self._began = seconds
        match event.type:
            case pygame.CONTROLLERDEVICEADDED:
                self._come(event.device_index, told=seconds - self._began > AT_FIRST)
            case pygame.CONTROLLERDEVICEREMOVED:
                if self._pads.pop(event.instance_id, None) is not None:
                    self._news.append(WENT)
            case pygame.CONTROLLERBUTTONDOWN if event.button < len(BUTTONS):
                return _press(self._pad(event), BUTTONS[event.button], seconds)
            case pygame.CONTROLLERBUTTONUP if event.button < len(BUTTONS):
                self._pad(event).held.pop(BUTTONS[event.button], None)
            case pygame.CONTROLLERAXISMOTION if event.axis in TRIGGERS:
                return _pulled(self._pad(event), TRIGGERS[event.axis], event.value / FULL, seconds)
            case pygame.CONTROLLERAXISMOTION if event.axis < len(self._pad(event).stick):
                self._pad(event).stick[event.axis] = event.value / FULL
                return _pushed(self._pad(event), seconds)
        return []

    def again(self, seconds: float) -> list[str]:
        """Give the arrows that were held long enough to count again."""
        found = []
        for pad in self._pads.values():
            due = [name for name, when in pad.held.items() if seconds >= when and name in ARROWS]
            pad.held.update(dict.fromkeys(due, seconds + NEXT_AGAIN))
            found += due
        return found

    def news(self) -> list[str]:
        """Give, once, what is to be told of gamepads that came and went."""
        told, self._news = self._news, []
        return told

    @property
    def is_held(self) -> bool:
        """Whether anything is held that may count again."""
        return any(pad.held for pad in self._pads.values())

    def let_go(self) -> None:
        """Forget what is held."""
        for pad in self._pads.values():
            pad.held.clear()
            pad.stick, pad.way = [0.0, 0.0], ""

    def _pad(self, event: Event) -> Pad:
        return self._pads.setdefault(event.instance_id, Pad())

    def _come(self, index: int, *, told: bool) -> None:
        """Open a gamepad that was plugged in; one that does not open is let be."""
        with suppress(pygame.error, ImportError, AttributeError):
            module = import_module("pygame._sdl2.controller")
            controller = module.Controller(index)
            number = controller.as_joystick().get_instance_id()
            self._pads[number] = Pad(cast("Controller", controller))
            if told:
                self._news.append(CAME)


def _press(pad: Pad, name: str, seconds: float) -> list[str]:
    pad.held[name] = seconds + FIRST_AGAIN
    return [name]


def _pulled(pad: Pad, name: str, pull: float, seconds: float) -> list[str]:
    """Take a trigger for a button."""
    if pull < RELEASED:
        pad.held.pop(name, None)
    elif pull > PUSHED and name not in pad.held:
        return _press(pad, name, seconds)
    return []


def _pushed(pad: Pad, seconds: float) -> list[str]:
    """Take a stick for the one arrow that it lies nearest to; a hand that slips a little changes nothing."""
    way = _way(pad)
    if way == pad.way:
        return []
    pad.held.pop(pad.way, None)
    pad.way = way
    return _press(pad, way, seconds) if way else []


def _way(pad: Pad) -> str:
    """Name the arrow that a stick stands for now; empty: none."""
    across, along = pad.stick
    own, other = (across, along) if pad.way in ACROSS else (along, across)
    own_names, other_names = (ACROSS, ALONG) if pad.way in ACROSS else (ALONG, ACROSS)
    if pad.way and own_names[own > 0] == pad.way and abs(own) >= RELEASED and abs(other) < ASIDE * abs(own):
        return pad.way
    far, names = max((abs(own), own_names), (abs(other), other_names), key=lambda each: each[0])
    pushed = own if names is own_names else other
    return names[pushed > 0] if far > PUSHED else ""


def listen() -> None:
    """Begin to hear of gamepads; without the system's part for them, none is heard."""
    with suppress(pygame.error, ImportError):
        import_module("pygame._sdl2.controller").init()
