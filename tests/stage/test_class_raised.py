"""Lessons by raised hands: counted by the pointer, or typed in the order of the letters."""

from play.classes import table
from schooling import Teacher

from game.play.ballot import Means
from game.play.beats import step
from game.play.happening import Act, Taught
from game.play.room import Beat
from game.stage.intent import Action
from game.stage.scenes.class_body import FIELD
from game.stage.scenes.class_raised import written
from game.stage.scenes.class_state import moved
from game.story.model import Mode


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
    at = teacher.at
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
