"""Whatever a teacher presses, and however a class votes: the wall is seen, and the lesson ends."""

from random import Random

import pytest
from schooling import DOOR, Teacher, chapter

from game.play.ballot import Slip
from game.play.counting import votable
from game.play.happening import Joined, Voted
from game.play.onward import Ahead, ahead
from game.play.room import Beat
from game.stage.intent import ClassDoor, Digit, Raw, Tick
from game.stage.settings import Settings, Speed

CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")
LONGEST = 500
PATIENCE = 6
"""Keys that may change nothing, one after the other."""


def begun(chance: Random, name: str) -> Teacher:
    """Open a lesson of a chapter, for a class of some size."""
    story, desk = chapter(name)
    settings = Settings(
        speed=Speed.OFF, motion=chance.random() < 0.5, help_name="Ms Chen", help_number="0551"
    )
    teacher = Teacher(story, desk, settings=settings).set_up()
    teacher.press(f"lesson:{chance.choice((0, 1, 2))}").press("open")
    teacher.do(ClassDoor(DOOR))
    return teacher.happen(*(Joined(voter) for voter in range(1, chance.choice((3, 9, 24)) + 1)))


def press_something(teacher: Teacher, chance: Random) -> None:
    """Press what a teacher may press here; a vote is voted on by chance."""
    room = teacher.room
    if chance.random() < 0.03:
        teacher.letter(chance.choice("ultvsm"))
        return
    digits = [each.digit for each in teacher.parts() if each.id.startswith("pick:") and each.digit]
    if digits and ahead(room) in {Ahead.PICK, Ahead.STORYS_OWN}:
        digit = chance.choice(digits)
        teacher.do(Raw(str(digit)), Digit(digit), Tick(0.01))
        return
    if room.ballot is None or not room.ballot.open:
        teacher.enter().do(Tick(0.1))
        return
    ways = [each.id for each in votable(room.ballot)]
    for voter in room.voters:
        slip = Slip(chance.choice(ways), chance.randint(1, 3), chance.choice(ways))
        if chance.random() < 0.9:
            teacher.happen(Voted(voter, room.ballot.round, slip))
    teacher.letter("v").do(Tick(0.2))


@pytest.mark.parametrize("seed", range(3))
def test_a_lesson_always_comes_to_the_talk(seed: int, soak: bool) -> None:  # noqa: FBT001 - a fixture
    """No key, no vote and no chance may leave a class before a wall on which nothing goes on."""
    for more in range(20 if soak else 1):
        chance = Random(f"{seed}/{more}")  # noqa: S311 - a class by chance, the same in each run
        teacher = begun(chance, CHAPTERS[seed])
        still, last = 0, None
        for _ in range(LONGEST):
            if teacher.room.beat is Beat.DEBRIEF:
                break
            press_something(teacher, chance)
            now = (teacher.room, teacher.director.showing.scene)
            still = still + 1 if now == last else 0
            last = now
            assert still < PATIENCE, (more, teacher.room.beat, teacher.room.reading.page.passage)

        assert teacher.room.beat is Beat.DEBRIEF
