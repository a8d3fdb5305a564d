"""The real window, full screen, minimised and brought back."""

from pathlib import Path

import pytest
from real.driving import Program, need_display, running, xdotool
from real.seeing import display_size, has_focus, is_minimised, managed, seen, size_of, wait_until

pytestmark = [pytest.mark.window, pytest.mark.slow]


MOST = 0.6
"""Share of a page that is the same once its picture has come."""


def at_the_notes(program: Program) -> None:
    """Wait for the page before a chapter's first, whole, and in front."""
    program.wait(lambda parts: "begin" in parts, "the notes")
    program.settled("begin")
    wait_until(lambda: has_focus(program.window()), "the keyboard's window")
    wait_until(lambda: is_painted(program), "the whole page")


def is_painted(program: Program) -> bool:
    """Whether no part of the window is left black: the room round a page is brown, and never that dark."""
    pixels = seen(program.window())
    return all(any(pixels[at : at + 3]) for at in range(0, len(pixels), 4 * 97))


def is_whole(window: str, before: bytes) -> bool:
    """Whether a window shows what it showed; its picture may still have been on the way then."""
    now, step = seen(window), 4 * 97
    looked = range(0, min(len(now), len(before)), step)
    same = sum(now[at : at + 3] == before[at : at + 3] for at in looked)
    return len(now) == len(before) and same > MOST * len(looked)


def fills(program: Program) -> bool:
    """Whether the window covers the display."""
    return size_of(program.window()) == display_size()


def test_full_screen_fills_the_display_and_comes_back_as_it_was(home: Path) -> None:
    """A projector shows the whole page, and the window is where it was afterwards."""
    need_display()
    with managed(), running(home, "play", "three-points-short") as program:
        at_the_notes(program)
        size = size_of(program.window())
        program.key("F11")
        wait_until(lambda: fills(program), "the full screen")
        wait_until(lambda: is_painted(program), "the whole page")
        program.key("F11")
        wait_until(lambda: size_of(program.window()) == size, "the window as it was")
        wait_until(lambda: is_painted(program), "the whole page")

    assert size == (1280, 720)


def test_full_screen_is_kept_for_the_next_time(home: Path) -> None:
    """Who wants it wants it every evening."""
    need_display()
    with managed(), running(home, "play", "three-points-short", settings={"full_screen": True}) as program:
        at_the_notes(program)
        wait_until(lambda: fills(program), "the full screen")
        program.key("Return")
        program.wait(lambda parts: "offer:ask_smell" in parts, "the first page")

    assert program.parts["offer:ask_smell"][0] > 0


def test_a_window_that_was_minimised_comes_back_whole(home: Path) -> None:
    """Somebody comes into the room; the page is there again when they have gone."""
    need_display()
    with managed(), running(home, "play", "three-points-short") as program:
        at_the_notes(program)
        window = program.window()
        before = seen(window)
        xdotool("windowminimize", window)
        wait_until(lambda: is_minimised(window), "a window put away")
        xdotool("windowmap", window)
        wait_until(lambda: not is_minimised(window) and is_whole(window, before), "the same picture")
        wait_until(lambda: is_painted(program), "the whole page")
        xdotool("windowfocus", window)
        wait_until(lambda: has_focus(window), "the keyboard's window")
        program.key("Return")
        program.wait(lambda parts: "offer:ask_smell" in parts, "the first page")

    assert program.parts["offer:ask_smell"][0] > 0
