"""What a display shows, read from the X server itself; and a window manager to ask things of."""

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from real.driving import PATIENCE, xdotool

ALL_PLANES = ctypes.c_ulong(-1)
BY_PIXEL = 2
"""ZPixmap: whole pixels, one after the other."""


class _Image(ctypes.Structure):
    """The beginning of Xlib's `XImage`."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_char)),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def _go_on(_display: int, _error: int) -> int:
    """Take an error of the X server for an answer: Xlib's own way is to end the whole process."""
    return 0


NOTHING = bytes(4)
"""What a window shows that is not on the display yet, or no more: one black pixel."""


def seen(window: str) -> bytes:
    """Give the pixels of a window as its server has them now: four bytes each."""
    wide, high = size_of(window)
    xlib = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XGetImage.restype = ctypes.POINTER(_Image)
    box = [ctypes.c_int] * 4
    xlib.XGetImage.argtypes = (ctypes.c_void_p, ctypes.c_ulong, *box, ctypes.c_ulong, ctypes.c_int)
    xlib.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    xlib.XSetErrorHandler.restype = ctypes.c_void_p
    xlib.XSetErrorHandler.argtypes = (ctypes.c_void_p,)
    display = xlib.XOpenDisplay(None)
    assert display, "the display does not open"
    before = xlib.XSetErrorHandler(ctypes.cast(_go_on, ctypes.c_void_p))
    try:
        image = xlib.XGetImage(display, int(window), 0, 0, wide, high, ALL_PLANES, BY_PIXEL)
        if not image:
            return NOTHING
        size = image.contents.bytes_per_line * image.contents.height
        return ctypes.string_at(image.contents.data, size)
    finally:
        xlib.XSetErrorHandler(before)
        xlib.XCloseDisplay(display)


def display_size() -> tuple[int, int]:
    """Give the display's size in pixels."""
    wide, high = xdotool("getdisplaygeometry").split()
    return int(wide), int(high)


def size_of(window: str) -> tuple[int, int]:
    """Give a window's width and height, without its frame."""
    lines = xdotool("getwindowgeometry", "--shell", window).split()
    told = dict(line.split("=") for line in lines)
    return int(told["WIDTH"]), int(told["HEIGHT"])


def is_minimised(window: str) -> bool:
    """Whether a window manager has put a window away."""
    told = subprocess.run(["xprop", "-id", window, "WM_STATE"], check=True, capture_output=True, text=True)
    return "Iconic" in told.stdout


def has_focus(window: str) -> bool:
    """Whether the keyboard's keys go to a window."""
    return xdotool("getwindowfocus").strip() == window


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something is so; the test fails where it never is."""
    until = time.monotonic() + PATIENCE
    while not _is_so(holds):
        assert time.monotonic() < until, f"{what} did not come about"
        time.sleep(0.05)


def _is_so(holds: Callable[[], bool]) -> bool:
    """Whether something is so; of a window that is just being made anew nothing can be asked."""
    try:
        return holds()
    except (subprocess.CalledProcessError, IndexError):
        return False


@contextmanager
def managed() -> Iterator[None]:
    """Run a window manager on the display: without one nothing can be minimised."""
    if shutil.which("openbox") is None:
        pytest.skip("openbox is missing: install it")
    manager = started()
    try:
        until = time.monotonic() + PATIENCE
        while not manages(manager.pid):
            assert time.monotonic() < until, "a window manager did not come about"
            if manager.poll() is not None:
                # the display still had the one before it
                manager = started()
            time.sleep(0.05)
        yield
    finally:
        manager.terminate()
        manager.wait(PATIENCE)


def started() -> "subprocess.Popen[bytes]":
    """Start a window manager; it takes the place of one that is still there."""
    return subprocess.Popen(
        ["openbox", "--replace", "--sm-disable"],
        env=dict(os.environ),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def manages(process: int) -> bool:
    """Whether the root window is managed by this process: what it says of others may be long over."""
    asked = ["xprop", "-root", "_OPENBOX_PID", "_NET_SUPPORTED"]
    told = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
    return f"_OPENBOX_PID(CARDINAL) = {process}\n" in told and "_NET_SUPPORTED(ATOM)" in told
