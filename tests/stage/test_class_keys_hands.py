"""Whole lessons without a network: by keys at one keyboard, and by raised hands."""

import pytest
from play.classes import table
from schooling import Teacher, chapter

from game.play.ballot import Means, Slip
from game.play.beats import step
from game.play.counting import votable
from game.play.onward import Ahead, ahead, choices
from game.play.room import Act, Beat, Joined, Taught
from game.stage.intent import Action, Digit, Raw, Tick
from game.stage.request import SitDown
from game.stage.scenes.class_body import FIELD
from game.stage.scenes.class_hand import keyed
from game.stage.scenes.class_raised import written
from game.stage.scenes.class_room import Classroom
from game.stage.scenes.class_state import At, moved
from game.story.model import Mode

CHAIRS = "cdfghi"

LONGEST = 400
"""Key strokes after which a lesson that has not ended never will."""


def sat_down(mode: Mode = Mode.MAJORITY, chairs: str = CHAIRS) -> Teacher:
    """Sit some chairs down at the keyboard."""
    teacher = Teacher(table(mode)).opened(Means.KEYS)
    for each in chairs:
        teacher.letter(each)
    return teacher


def at_of(teacher: Teacher) -> At:
    """Give what the wall remembers."""
    scene = teacher.director.showing.scene
    assert isinstance(scene, Classroom)
    return scene.at


# --- keys -------------------------------------------------------------------------------------------------


def test_each_chair_sits_down_by_its_own_key() -> None:
    """One key, one chair."""
    teacher = sat_down()

    assert (len(teacher.room.voters), teacher.part("here").name) == (6, "6 here")


def test_a_key_sits_down_once() -> None:
    """Pressing it again is no second voice."""
    teacher = sat_down().letter("c").letter("c")

    assert (len(teacher.room.voters), teacher.asked.count(SitDown())) == (6, 6)


def test_two_keys_in_one_moment_are_two_chairs() -> None:
    """A class storms the keyboard: nobody is lost between two pictures, and no empty chair is waited for."""
    teacher = Teacher(table()).opened(Means.KEYS)
    frame = teacher.director.showing.frame
    at = at_of(teacher)
    for each in "cdc":
        at = keyed(at, each, frame).at
    for voter in (1, 2):
        at = moved(at, step(at.room, Joined(voter, Means.KEYS))).at

    assert at.chairs == (("c", 1), ("d", 2))


def test_a_key_takes_the_chair_that_came_for_it() -> None:
    """In a rehearsal pretend pupils sit there already: a hand of one's own is no second hand of theirs."""
    teacher = Teacher(table()).opened(Means.KEYS)
    teacher.happen(Joined(1, Means.KEYS), Joined(2, Means.KEYS)).letter("c")

    assert at_of(teacher).chairs == (("c", 3),)


def test_the_teachers_keys_are_no_chairs() -> None:
    """B blanks, whoever sits there."""
    teacher = sat_down(chairs="").letter("b")

    assert (teacher.room.voters, teacher.room.blank) == ({}, True)


def test_a_chair_votes_by_its_key_and_a_number() -> None:
    """In secret: who looks at the wall sees a count."""
    teacher = sat_down().voting().letter("c").letter("2").letter("d").letter("1")
    ballot = teacher.room.ballot

    assert ballot is not None
    assert (sorted(each.option for each in ballot.slips.values()), teacher.part("status").name) == (
        ["push", "wait"],
        "Counted.",
    )


def test_which_key_was_pressed_is_never_shown() -> None:
    """The wall is public."""
    teacher = sat_down().voting()
    before = teacher.words()
    teacher.letter("f")
    asked = teacher.words()
    teacher.letter("g")

    assert (asked == before, teacher.words()) == (False, asked)


def test_a_vote_can_be_changed_until_the_close() -> None:
    """The newest counts."""
    teacher = sat_down().voting().letter("c").letter("1").letter("c").letter("3")
    ballot = teacher.room.ballot

    assert ballot is not None
    assert list(ballot.slips.values()) == [Slip("leave")]


def test_a_number_without_a_key_is_nobodys() -> None:
    """It says what is missing."""
    teacher = sat_down().voting().letter("1")

    assert (teacher.room.votes_in, "Your own key first" in teacher.words()) == (0, True)


def test_a_number_beyond_the_options_counts_nothing() -> None:
    """There are three."""
    teacher = sat_down().voting().letter("c").letter("7")

    assert (teacher.room.votes_in, "stands for nothing" in teacher.words()) == (0, True)


def test_foresight_takes_two_numbers() -> None:
    """Mine, and what most will choose."""
    teacher = sat_down(Mode.PREDICT).voting().letter("c").letter("1").letter("2")
    ballot = teacher.room.ballot

    assert ballot is not None
    assert list(ballot.slips.values()) == [Slip("push", others="wait")]


def test_a_locked_room_lets_no_chair_in() -> None:
    """And says so."""
    teacher = sat_down(chairs="c").letter("l").letter("d")

    assert (len(teacher.room.voters), "locked" in teacher.words()) == (1, True)


def test_a_late_chair_sits_down_in_the_middle() -> None:
    """Somebody comes from the nurse."""
    teacher = sat_down(chairs="cdfgi").voting().letter("z").letter("z").letter("2")

    assert (len(teacher.room.voters), teacher.room.votes_in) == (6, 1)


def test_a_round_closes_by_itself_once_every_chair_has_voted() -> None:
    """Nobody waits for nobody."""
    teacher = sat_down().voting()
    for each in CHAIRS:
        teacher.letter(each).letter("1")
    teacher.wait(6)

    assert teacher.room.beat is Beat.REVEAL


# --- hands ------------------------------------------------------------------------------------------------


def test_hands_are_typed_in_the_order_of_the_letters() -> None:
    """`12 7 3`."""
    teacher = Teacher(table()).opened(Means.HANDS).voting()
    for sign in ("1", "2", "space", "7", "space", "3"):
        teacher.hit(sign)
    ballot = teacher.room.ballot

    assert ballot is not None
    assert dict(ballot.hands) == {"push": 12, "wait": 7, "leave": 3}


def test_a_letter_among_the_numbers_is_the_teachers() -> None:
    """B blanks, whatever has the focus."""
    teacher = Teacher(table()).opened(Means.HANDS).voting().hit("4")
    teacher.hit("b")

    assert teacher.room.blank


def test_hands_are_counted_by_the_pointer_alone() -> None:
    """One press a hand; one press back."""
    teacher = Teacher(table()).opened(Means.HANDS).voting()
    for part in ("more:0", "more:0", "more:1", "fewer:0"):
        teacher.press(part)
    ballot = teacher.room.ballot

    assert ballot is not None
    assert dict(ballot.hands) == {"push": 1, "wait": 1}


def test_a_slip_of_the_hand_is_taken_back() -> None:
    """A backspace takes the last sign."""
    teacher = Teacher(table()).opened(Means.HANDS).voting().hit("9")
    before = teacher.room.votes_in
    teacher.write("\b")

    assert (before, teacher.room.votes_in) == (9, 0)


def test_hands_that_were_counted_elsewhere_stand_on_the_wall() -> None:
    """Pretend pupils raise theirs, and the second view types too: the wall has one line for all of it."""
    teacher = Teacher(table()).opened(Means.HANDS).voting().happen(Taught(Act.HANDS, "12 7 3"))
    line = teacher.part(FIELD)
    teacher.press("more:1")
    ballot = teacher.room.ballot

    assert (line.value, "Counted elsewhere" in line.name) == ("12 7 3", True)
    assert ballot is not None
    assert dict(ballot.hands) == {"push": 12, "wait": 8, "leave": 3}
    assert "Counted elsewhere" not in teacher.part(FIELD).name


def test_what_is_typed_fast_is_not_answered_over() -> None:
    """The class answers a sign when the next is typed already: the line stays as it is typed."""
    teacher = Teacher(table()).opened(Means.HANDS).voting()
    at = at_of(teacher)
    for sign in "12":
        at = written(at, sign).at
    for counted in ("1 0 0", "12 0 0"):
        at = moved(at, step(at.room, Taught(Act.HANDS, counted))).at

    assert at.written == "12"


def test_the_wall_says_that_hands_are_public() -> None:
    """Who sees what is told before it is asked."""
    teacher = Teacher(table()).opened(Means.HANDS).voting()

    assert "Hands are public" in teacher.said()


def test_what_is_private_is_not_asked_of_hands() -> None:
    """The teacher goes on, and the wall says why."""
    teacher = Teacher(table(Mode.SEATS)).opened(Means.HANDS).enter()

    assert ("voted in secret" in teacher.said(), "pick:push" in {each.id for each in teacher.parts()}) == (
        True,
        True,
    )


def test_enter_after_the_numbers_closes_the_vote() -> None:
    """One hand, one key."""
    teacher = Teacher(table()).opened(Means.HANDS).voting().hit("9")
    teacher.hit("return", Action.ACCEPT).write("\n")
    count = teacher.room.count

    assert count is not None
    assert (teacher.room.beat, count.votes) == (Beat.REVEAL, 9)


# --- whole lessons ----------------------------------------------------------------------------------------


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
