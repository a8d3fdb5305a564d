"""Whole lessons without a network: from the shelf to the talk, by the keyboard alone."""

import pytest
from schooling import CHAIRS, Teacher, chapter

from game.play.ballot import Means
from game.play.counting import votable
from game.play.onward import Ahead, ahead, choices
from game.play.room import Beat
from game.stage.intent import Action, Digit, Raw, Tick

LONGEST = 400
"""Key strokes after which a lesson that has not ended never will."""


def go_on(teacher: Teacher) -> None:
    """Do what a teacher does next, by keys alone."""
    room = teacher.room
    if ahead(room) is Ahead.PICK:
        free = [each for each in choices(room) if not each.locked]
        digit = teacher.part(f"pick:{free[0].id}").digit
        assert digit is not None
        teacher.do(Raw(str(digit)), Digit(digit), Tick(0.01))
        return
    ballot = room.ballot
    if ballot is None or not ballot.open:
        teacher.enter()
        return
    number = len(votable(ballot))
    teacher.do(*[Tick(0.25)] * 5)
    if room.means is Means.HANDS:
        for sign in " ".join(["9", *["2"] * (number - 1)]):
            teacher.hit("space" if sign == " " else sign)
    else:
        for place, each in enumerate(CHAIRS):
            teacher.letter(each).letter(str(1 + (place // 4) % number)).letter("2")
    teacher.enter() if room.means is Means.KEYS else teacher.hit("return", Action.ACCEPT).write("\n")


LESSONS = [
    (name, number, means)
    for name in ("three-points-short", "the-dry-well", "the-hunting-ground")
    for number in (0, 1)
    for means in (Means.KEYS, Means.HANDS)
    if (name, means) != ("the-hunting-ground", Means.HANDS)
]
"""Each cut of each chapter by each means; hands are barred from a story about harm."""


@pytest.mark.parametrize(("name", "number", "means"), LESSONS)
def test_a_lesson_is_played_to_its_end_without_a_network(name: str, number: int, means: Means) -> None:
    """From the shelf to the talk, by the keyboard alone."""
    story, desk = chapter(name)
    teacher = Teacher(story, desk).set_up()
    teacher.press(f"lesson:{number}").press(f"means:{means.value}")
    teacher.press("help name").write("Ms Chen").press("help number").write("0551")
    teacher.press("open")
    if means is Means.KEYS:
        for each in CHAIRS:
            teacher.letter(each)
    seen = set()
    for _ in range(LONGEST):
        seen.add(teacher.room.beat)
        if teacher.room.beat is Beat.DEBRIEF:
            break
        go_on(teacher)
    questions = [each for each in teacher.parts() if each.id.startswith("question:")]
    counted = [count.votes for each in teacher.room.decided for count in each.counts if not each.by_teacher]

    assert (teacher.room.beat, len(questions), Beat.REVEAL in seen) == (Beat.DEBRIEF, 3, True)
    assert counted
    assert min(counted) >= len(CHAIRS)
