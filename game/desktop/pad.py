"""Gamepads: buttons by name, a stick as arrows; they may come and go."""

from contextlib import suppress
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

FIRST_AGAIN, NEXT_AGAIN = 0.40, 0.11
"""Seconds until a held arrow counts again, and then again."""

FULL = 32767.0
STICK = {0: ("pad left", "pad right"), 1: ("pad up", "pad down")}
TRIGGERS = {4: "pad l2", 5: "pad r2"}


class Controller(Protocol):
    """What is used of a gamepad."""

    def quit(self) -> None:
        """Let it go."""
        ...


class Pads:
    """Knows every gamepad, and what is held on it."""

    def __init__(self) -> None:
        self._open: dict[int, Controller] = {}
        self._held: dict[str, float] = {}
        """Name of each held arrow, and the second at which it counts again."""

    def read(self, event: Event, seconds: float) -> list[str]:
        """Give the names of what was pressed."""
        match event.type:
            case pygame.CONTROLLERDEVICEADDED:
                self._come(event.device_index)
            case pygame.CONTROLLERDEVICEREMOVED:
                self._open.pop(event.instance_id, None)
                self.let_go()
            case pygame.CONTROLLERBUTTONDOWN if event.button < len(BUTTONS):
                return self._press(BUTTONS[event.button], seconds)
            case pygame.CONTROLLERBUTTONUP if event.button < len(BUTTONS):
                self._held.pop(BUTTONS[event.button], None)
            case pygame.CONTROLLERAXISMOTION:
                return self._axis(event.axis, event.value / FULL, seconds)
        return []

    def again(self, seconds: float) -> list[str]:
        """Give the arrows that were held long enough to count again."""
        due = [name for name, when in self._held.items() if seconds >= when and name in ARROWS]
        for name in due:
            self._held[name] = seconds + NEXT_AGAIN
        return due

    @property
    def is_held(self) -> bool:
        """Whether anything is held that may count again."""
        return bool(self._held)

    def let_go(self) -> None:
        """Forget what is held."""
        self._held.clear()

    def _press(self, name: str, seconds: float) -> list[str]:
        self._held[name] = seconds + FIRST_AGAIN
        return [name]

    def _axis(self, axis: int, value: float, seconds: float) -> list[str]:
        pressed: list[str] = []
        ways = [(name, side * value) for name, side in zip(STICK.get(axis, ()), (-1, 1), strict=False)]
        if axis in TRIGGERS:
            ways.append((TRIGGERS[axis], value))
        for name, push in ways:
            if push < RELEASED:
                self._held.pop(name, None)
            elif push > PUSHED and name not in self._held:
                pressed += self._press(name, seconds)
        return pressed

    def _come(self, index: int) -> None:
        """Open a gamepad that was plugged in; one that does not open is let be."""
        with suppress(pygame.error, ImportError, AttributeError):
            module = import_module("pygame._sdl2.controller")
            controller = module.Controller(index)
            self._open[controller.as_joystick().get_instance_id()] = cast("Controller", controller)


def listen() -> None:
    """Begin to hear of gamepads; without the system's part for them, none is heard."""
    with suppress(pygame.error, ImportError):
        import_module("pygame._sdl2.controller").init()
