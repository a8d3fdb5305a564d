"""The real thing: a class before a real window, by raised hands, by keys, and by real phones."""

import json
from pathlib import Path
from typing import Any

import pytest
from real.driving import Program, need_display, running
from real.lessons import Lesson

pytestmark = [pytest.mark.window, pytest.mark.slow]

CHAIRS = "cdfgi"


def hands(program: Program) -> None:
    """Type raised hands."""
    program.key("9", "space", "4")


def keys(program: Program) -> None:
    """Let each chair vote by its key and a number; a second number is taken where one is asked for."""
    for place, each in enumerate(CHAIRS):
        program.key(each, str(1 + place % 2), "2")


@pytest.mark.parametrize("means", ["hands", "keys"])
def test_a_class_plays_a_lesson_without_a_network(home: Path, means: str) -> None:
    """From the shelf by one key, to a report that can be opened."""
    need_display()
    with running(home) as program:
        program.wait(lambda parts: "begin:three-points-short" in parts, "the shelf")
        program.key("c")
        program.wait(lambda parts: "open" in parts, "what is settled before")
        program.click(f"means:{means}")
        program.wait(lambda parts: "open" in parts, "what is settled, laid out anew")
        program.click("open")
        lesson = Lesson(program, lambda: hands(program) if means == "hands" else keys(program))
        program.wait(lambda parts: "open" not in parts and "next" in parts, "the lobby")
        if means == "keys":
            for each in CHAIRS:
                program.key(each)
        lesson.to_the_talk()
        report = lesson.report().read_text(encoding="utf-8")
        saves = list((home / "saves").glob("*/save-*"))

    assert ("measure anyone" in report, saves) == (True, [])


def test_a_class_without_phones_lets_them_in_when_the_network_is_back(home: Path) -> None:
    """One key, the address told first, and a browser is answered; one key more, and it goes on by hands."""
    need_display()
    with running(home, "class", "three-points-short", "--means", "hands", "--port", "0") as program:
        program.wait(lambda parts: "open" in parts, "what is settled before")
        program.key("Return")
        program.wait(lambda parts: "open" not in parts and "next" in parts, "the lobby")
        program.key("Return")
        program.wait(lambda parts: "door" in parts and "end" in parts, "the scene")
        program.key("p")
        program.wait(lambda parts: "open" in parts, "the address")
        if "address:1" in program.look():
            program.click("address:1")
        program.key("Return")
        program.wait(lambda parts: "code" in parts and "open" not in parts, "the way in")
        program.click("back")
        program.wait(lambda parts: "next" in parts and "code" not in parts, "the scene again")
        program.key("h")
        program.wait(lambda parts: "next" in parts, "hands")
        # It began by hands too, but without a port.
        program.until(
            lambda: kept(home)["means"] == "hands" and kept(home)["port"] > 0, "the class on the disk"
        )
        beat = kept(home)["beat"]

    assert beat == "scene"


def kept(home: Path) -> dict[str, Any]:
    """Give what is kept of the class that is going on; nothing yet is kept of one that has just begun."""
    file = home / "class" / "room.json"
    found: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {"beat": ""}
    return found


def test_a_class_that_was_broken_off_goes_on(home: Path) -> None:
    """The laptop's battery was empty: the same code, the same scene."""
    need_display()
    with running(home, "class", "three-points-short", "--means", "hands") as program:
        program.wait(lambda parts: "open" in parts, "what is settled before")
        program.key("Return")
        program.wait(lambda parts: "open" not in parts and "next" in parts, "the lobby")
        program.key("Return")
        program.until(lambda: kept(home)["beat"] == "scene", "the class on the disk")
        program.process.kill()
    with running(home, "class", "three-points-short") as program:
        program.wait(lambda parts: "again" in parts, "the way back")
        program.key("Return")
        program.wait(lambda parts: "again" not in parts and "skip" in parts, "the scene")
        program.key("b")
        program.wait(lambda parts: set(parts) == {"next"}, "the quiet picture")
        still_there = kept(home)["beat"]

    assert still_there == "scene"
