"""Starts the program with gamepads that SDL itself makes up, and moves them as it is told on its input.

Lines: `in NAME` and `out NAME` plug a gamepad in and out, `press NAME BUTTON` presses a button and lets it
go, `push NAME AXIS VALUE` moves a stick and leaves it there; each is answered once the window has looked.
Numbers are SDL's. Everything from SDL's drivers upwards is the real thing: the program cannot tell these
gamepads from one in a hand.
"""

import ctypes
import sys
import threading
import time
from importlib import import_module
from pathlib import Path

import pygame

from game.app import run

GAMEPAD, AXES, BUTTONS = 1, 6, 15


class Looks:
    """Counts how often the window has looked for events: what SDL makes up is seen only then."""

    def __init__(self) -> None:
        self._count, self._get = 0, pygame.event.get
        pygame.event.get = self._counted

    def _counted(self) -> list[pygame.event.Event]:
        self._count += 1
        return self._get()

    def wait(self) -> None:
        """Wait until the window has looked twice: once may have begun before."""
        until = self._count + 2
        while self._count < until:
            time.sleep(0.002)


def sdl() -> ctypes.CDLL:
    """Give the SDL that this process has loaded already."""
    maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    files = {line.split()[-1] for line in maps.splitlines() if "libSDL2-2" in line}
    library = ctypes.CDLL(files.pop())
    library.SDL_JoystickOpen.restype = ctypes.c_void_p
    library.SDL_JoystickSetVirtualButton.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8)
    library.SDL_JoystickSetVirtualAxis.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_int16)
    library.SDL_JoystickInstanceID.argtypes = (ctypes.c_void_p,)
    library.SDL_JoystickClose.argtypes = (ctypes.c_void_p,)
    return library


def serve(looks: Looks) -> None:
    """Do what is told, line by line."""
    listening = import_module("pygame._sdl2.controller")
    while not listening.get_init():
        time.sleep(0.02)
    library, pads = sdl(), dict[str, int]()
    for line in sys.stdin:
        verb, name, *numbers = line.split()
        first, second = (*map(int, numbers), 0, 0)[:2]
        match verb:
            case "in":
                there = library.SDL_JoystickAttachVirtual(GAMEPAD, AXES, BUTTONS, 0)
                pads[name] = library.SDL_JoystickOpen(there)
            case "out":
                number = library.SDL_JoystickInstanceID(pads[name])
                places = range(library.SDL_NumJoysticks())
                there = next(at for at in places if library.SDL_JoystickGetDeviceInstanceID(at) == number)
                library.SDL_JoystickClose(pads.pop(name))
                library.SDL_JoystickDetachVirtual(there)
            case "press":
                for down in (1, 0):
                    library.SDL_JoystickSetVirtualButton(pads[name], first, down)
                    looks.wait()
            case "push":
                library.SDL_JoystickSetVirtualAxis(pads[name], first, second)
        looks.wait()
        sys.stdout.write(f"{verb}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    threading.Thread(target=serve, args=(Looks(),), daemon=True).start()
    sys.exit(run(sys.argv[1:]))
