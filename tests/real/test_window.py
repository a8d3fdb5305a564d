"""The real thing: a window, driven by keys alone and by the mouse alone, to an ending."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from real.driving import ROOT, Program, need_display, running

from game.commands.following import read_playthrough
from game.commands.reading_in import read_in
from game.play.open import is_open
from game.play.playthrough_data import Playthrough
from game.play.reading import Reading, start
from game.play.trail import Chose, Guessed, Pick, Sat, Skipped, Turned, Went

pytestmark = [pytest.mark.window, pytest.mark.slow]

ROADS = (
    *((path.parts[-3], path.stem, False) for path in sorted(ROOT.glob("stories/*/playthroughs/end_*.yaml"))),
    ("three-points-short", "end_bus", True),
    ("the-dry-well", "end_handed", True),
    ("the-hunting-ground", "end_cab", True),
)
"""Chapter, playthrough, and whether the mouse alone is used, or the keys alone: each ending by keys, and one
of each chapter by the mouse."""


def readings(chapter: str, name: str) -> tuple[Reading, list[Pick]]:
    """Give a chapter at its start, and what is picked on the way to an ending."""
    folder = ROOT / "stories" / chapter
    story = read_in(folder).story
    playthrough = read_playthrough(folder / "playthroughs" / f"{name}.yaml")
    assert story is not None
    assert isinstance(playthrough, Playthrough)
    return start(story, playthrough.seed), list(playthrough.picks)


def part_of(pick: Pick) -> str:
    """Name the part of the page that a pick is made with."""
    match pick:
        case Chose(choice):
            return f"offer:{choice}"
        case Guessed(option):
            return f"option:{option}"
        case Sat():
            return "sit"
        case Skipped():
            return "skip"
        case _:
            return "onward"


def next_pick(reading: Reading, picks: list[Pick]) -> Pick:
    """Give what is picked next on the road."""
    if picks and is_open(reading.page, picks[0]):
        return picks.pop(0)
    return Went()


def to_the_end(program: Program, chapter: str, name: str, *, mouse: bool) -> Reading:
    """Read along a playthrough by one device; give where it leads."""
    reading, picks = readings(chapter, name)
    while reading.page.close is None:
        for pick in steps(reading, next_pick(reading, picks)):
            wanted = pressable(reading)
            program.wait(lambda parts, wanted=wanted: pressed_by(parts) == wanted, f"{wanted}")
            if isinstance(pick, Turned):
                turn(program, reading, pick, mouse=mouse)
            else:
                press(program, part_of(pick), mouse=mouse)
            reading = reading.pick(pick)
            program.wait_for_save(chapter, len(reading.turns))
    program.wait(lambda parts: "on" in parts and "onward" not in parts, "the ending")
    return reading


def steps(reading: Reading, pick: Pick) -> list[Pick]:
    """Give a pick as a hand makes it: a dial is turned step by step, and each is a pick."""
    if not isinstance(pick, Turned):
        return [pick]
    dial = next(each for each in reading.page.dials if each.meter == pick.meter)
    by = dial.step if pick.level > dial.value else -dial.step
    return [Turned(pick.meter, level) for level in range(dial.value + by, pick.level + by, by)]


def pressable(reading: Reading) -> set[str]:
    """Name what the page at hand has to be pressed, as the window must show it where no clock runs."""
    page = reading.page
    guess = page.guessing.options if page.guessing and page.guessing.guessed is None else ()
    named = {f"option:{option.id}" for option in guess} | {f"offer:{offer.id}" for offer in page.offers}
    ways = {"sit": bool(page.sit), "onward": page.onward, "skip": page.skippable is not None}
    return named | {name for name, there in ways.items() if there}


def pressed_by(parts: Iterable[str]) -> set[str]:
    """Give those of the parts on the screen that make a pick."""
    return {
        part
        for part in parts
        if part.startswith(("offer:", "option:")) or part in {"sit", "onward", "skip", "written"}
    }


def press(program: Program, part: str, *, mouse: bool) -> None:
    """Press a part: by a click, or by its digit, or by Enter where it alone has the focus."""
    if mouse:
        program.click(part)
        return
    numbered = [each for each in program.parts if each.startswith(("offer:", "option:")) or each == "sit"]
    program.key(str(numbered.index(part) + 1) if part in numbered else "Return")


def turn(program: Program, reading: Reading, pick: Turned, *, mouse: bool) -> None:
    """Turn the dial by one step."""
    dial = next(each for each in reading.page.dials if each.meter == pick.meter)
    up = pick.level > dial.value
    if mouse:
        program.wheel("dial:" + pick.meter, up=up)
    else:
        program.key("bracketright" if up else "bracketleft")


@pytest.mark.parametrize(("chapter", "name", "mouse"), ROADS)
def test_a_chapter_is_played_from_the_shelf_to_an_ending(
    home: Path, chapter: str, name: str, *, mouse: bool
) -> None:
    """Somebody with one hand, or without a mouse, must reach what everybody reaches."""
    need_display()
    with running(home) as program:
        begin = f"begin:{chapter}"
        # All of them: Tab passes the ways into the stories that stand before.
        program.wait(lambda parts: {f"begin:{each}" for each, *_ in ROADS} <= set(parts), "the shelf")
        if not mouse:
            walk_to(program, begin)
        press_first(program, begin, mouse=mouse)
        program.wait(lambda parts: "begin" in parts, "the notes")
        press_first(program, "begin", mouse=mouse)
        reading = to_the_end(program, chapter, name, mouse=mouse)
        press_first(program, "on", mouse=mouse)
        program.wait(lambda parts: "keep" in parts, "the landscape")

    assert reading.page.close is not None
    assert reading.page.close.passage == name


def test_every_ending_has_its_road() -> None:
    """An ending without a playthrough would be played by nobody before its first reader."""
    endings = {
        (path.name, passage.id)
        for path in ROOT.glob("stories/*")
        if (path / "story.yaml").is_file()
        for passage in (read_in(path).story or pytest.fail(path.name)).passages.values()
        if passage.ending
    }

    assert {(chapter, name) for chapter, name, _ in ROADS} == endings


def walk_to(program: Program, part: str) -> None:
    """Bring the focus from the first way in to another, by Tab: each card has two."""
    order = [each for each in program.look() if each.partition(":")[0] in {"begin", "look"}]
    for _ in range(order.index(part)):
        program.key("Tab")


def press_first(program: Program, part: str, *, mouse: bool) -> None:
    """Press the part that has the focus when a screen appears."""
    if mouse:
        program.click(part)
    else:
        program.key("Return")


def test_a_reading_is_there_again_after_the_program_was_killed(home: Path) -> None:
    """Power cuts happen: every pick is on the disk before the next is made."""
    need_display()
    with running(home, "play", "three-points-short") as program:
        program.wait(lambda parts: "begin" in parts, "the notes")
        program.key("Return")
        program.wait(lambda parts: "offer:ask_smell" in parts, "the first page")
        program.key("1")
        program.wait(lambda parts: "offer:ask_smell" not in parts and "undo" in parts, "the second page")
        program.wait_for_save("three-points-short", 2)
        program.process.kill()
    with running(home, "play", "three-points-short") as program:
        program.wait(lambda parts: "go on" in parts, "the offer to go on")
        program.key("Return")
        program.wait(lambda parts: "undo" in parts, "the page")
        found = sorted(part for part in program.parts if part.startswith("offer:"))

    assert found[:1] == ["offer:come_back"]
