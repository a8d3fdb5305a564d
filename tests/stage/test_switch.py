"""One switch: whatever can be pressed, whoever has one key can press."""

from collections.abc import Iterator

import pytest
from pilot import Pilot
from play.classes import table
from readings import frame, overlap, reading, shown
from schooling import Teacher
from shelves import Shelf
from switching import (
    ONE,
    ROADS,
    opened,
    out,
    pressable,
    stopping,
    take,
    wait,
    walk,
)

from game.play.ballot import Means
from game.stage.geometry import Box
from game.stage.intent import Tick
from game.stage.mark import Clip, Outline
from game.stage.scan_stops import stops
from game.stage.scene import Role, View
from game.stage.scenes.ending import EndingPage
from game.stage.scenes.title import Title
from game.stage.settings import Speed, Timing
from game.stage.words import tell

SMALL, WIDE = (360, 640), (1280, 720)


@pytest.mark.parametrize(
    ("screen", "size"),
    [*((screen, WIDE) for screen in ROADS), ("title", SMALL), ("reading", SMALL), ("history", SMALL)],
    ids=str,
)
def test_the_ring_comes_to_everything_that_can_be_pressed(screen: str, size: tuple[int, int]) -> None:
    """What the ring leaves out does not exist for whoever has one switch."""
    pilot = opened(screen, size)
    wanted = {each.id for each in pressable(pilot)}

    assert wanted - walk(out(pilot)) == set()


READ = frame(switch=12, speed=Speed.OFF, motion=False, timing=Timing.OFF)


def views() -> Iterator[tuple[str, View]]:
    """Give what a reading, its ending and a class show, page by page."""
    for name in ("table", "hush", "guess", "written", "bread"):
        yield name, shown(READ, name).view(READ)
    over = reading("bread")
    for at in range(4):
        yield f"spread {at}", EndingPage(over, over.page.close or pytest.fail("it ends"), at).view(READ)
    teacher = Teacher(table()).opened(Means.HANDS)
    for step in range(14):
        yield f"step {step} of a class", teacher.director.view()
        teacher.enter().do(Tick(0.5))


def test_the_ring_goes_over_every_part_of_a_page() -> None:
    """Whatever an author writes and a teacher opens: no offer, no dial, no word of the foot is left out."""
    left = {
        (screen, each.id)
        for screen, view in views()
        for each in view.parts
        if each.enabled and (each.actions or each.role is Role.FIELD)
        if each.id not in stopping(stops(view, tell))
    }

    assert left == set()


def test_a_story_is_read_to_its_end_with_one_switch() -> None:
    """Begin, choose, go on, look at the ending, back to the shelf: one key."""
    pilot = Pilot(Shelf(set=ONE))
    for each in (
        "begin:bowls",
        "offer:eat",
        "offer:thank",
        "offer:leave",
        "on",
        "on",
        "on",
        "shelf",
    ):
        take(pilot, each)
        wait(pilot)

    assert isinstance(pilot.director.showing.scene, Title)


def test_a_choice_is_taken_back_with_one_switch() -> None:
    """Going back costs nothing, for anybody."""
    pilot = Pilot(Shelf(set=ONE))
    for each in ("begin:bowls", "offer:eat", "undo"):
        take(pilot, each)
        wait(pilot)

    assert "offer:eat" in {part.id for part in pilot.parts()}


def test_a_group_is_told_by_what_stands_in_it() -> None:
    """Whoever hears the screen and has one switch must know what the ring came to."""
    pilot = Pilot(Shelf(set=ONE))

    assert pilot.part("scan").name == "Begin, The story, Go on, The story, See why"


@pytest.mark.parametrize("screen", ["title", "text", "help", "reading", "calm"])
@pytest.mark.parametrize("text", [75, 250])
def test_the_ring_is_always_seen(screen: str, text: int) -> None:
    """A ring out of sight is no ring: whatever it comes to comes into sight with it."""
    pilot = opened(screen, SMALL, text_size=text)
    hidden = []
    for _ in range(12):
        wait(pilot)
        if not seen_of_ring(pilot):
            hidden.append(pilot.director.showing.ringed_parts)

    assert hidden == []


def seen_of_ring(pilot: Pilot) -> bool:
    """Tell whether a line of the ring is drawn within the window, and within the column that it is cut to."""
    colour = pilot.director.showing.frame.theme.ring
    for mark in pilot.director.view().marks:
        cut = mark.box if isinstance(mark, Clip) else Box(0, 0, *SMALL)
        lines = [each for each in (getattr(mark, "marks", (mark,))) if isinstance(each, Outline)]
        for box in (each.box for each in lines if each.colour == colour):
            if overlap(box, cut) and (box.y >= 0 or box.bottom <= SMALL[1]):
                return True
    return False
