"""Lessons at one keyboard: each chair has a key of its own."""

from play.classes import table
from schooling import CHAIRS, Teacher

from game.play.ballot import Means, Slip
from game.play.beats import step
from game.play.happening import Joined
from game.play.room import Beat
from game.stage.request import SitDown
from game.stage.scenes.class_hand import keyed
from game.stage.scenes.class_state import moved
from game.story.model import Mode


def sat_down(mode: Mode = Mode.MAJORITY, chairs: str = CHAIRS) -> Teacher:
    """Sit some chairs down at the keyboard."""
    teacher = Teacher(table(mode)).opened(Means.KEYS)
    for each in chairs:
        teacher.letter(each)
    return teacher


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
    at = teacher.at
    for each in "cdc":
        at = keyed(at, each, frame).at
    for voter in (1, 2):
        at = moved(at, step(at.room, Joined(voter, Means.KEYS))).at

    assert at.chairs == (("c", 1), ("d", 2))


def test_a_key_takes_the_chair_that_came_for_it() -> None:
    """In a rehearsal pretend pupils sit there already: a hand of one's own is no second hand of theirs."""
    teacher = Teacher(table()).opened(Means.KEYS)
    teacher.happen(Joined(1, Means.KEYS), Joined(2, Means.KEYS)).letter("c")

    assert teacher.at.chairs == (("c", 3),)


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
