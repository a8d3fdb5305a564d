"""The teacher's hand on the wall: each key, and the same by the pointer."""

from dataclasses import replace

import pytest
from play.classes import many, road, table
from schooling import STILL, Teacher, chapter

from game.play.ballot import Means
from game.play.happening import Joined
from game.play.room import Beat
from game.stage.intent import Action
from game.story.model import Mode


def test_b_blanks_the_wall_and_the_sound_at_once() -> None:
    """Somebody is crying in the third row."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter().letter("b")
    view = teacher.director.view()

    assert (teacher.words(), view.sound.beds, teacher.room.blank) == ("", (), True)


def test_votes_are_held_under_a_blank() -> None:
    """Nothing happens that nobody sees."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).voting().letter("b").votes("push")

    assert teacher.room.votes_in == 0


def test_the_class_is_back_by_b_or_enter() -> None:
    """Whatever a hand finds first."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter().letter("b").letter("b")
    first = "The soup is cold." in teacher.words()
    teacher.letter("b").enter()

    assert (first, "The soup is cold." in teacher.words(), teacher.room.beat) == (True, True, Beat.SCENE)


def test_leave_now_is_the_quiet_picture() -> None:
    """The key that everybody knows from reading."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter()
    teacher.key(Action.LEAVE)

    assert teacher.room.blank


def test_l_locks_and_unlocks() -> None:
    """The corridor has phones too."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).letter("l").happen(Joined(7))
    locked = len(teacher.room.voters)
    teacher.letter("l").happen(Joined(7))

    assert (locked, len(teacher.room.voters)) == (6, 7)


def test_u_takes_one_step_back() -> None:
    """A slip of the hand is no tragedy."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2).letter("u")

    assert teacher.room.beat is Beat.SCENE


def test_v_closes_and_reveals() -> None:
    """It has taken long enough."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=6)).letter("v")

    assert teacher.room.beat is Beat.REVEAL


def test_m_takes_the_next_way_and_says_its_name() -> None:
    """The teacher knows the class."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter().letter("m")

    assert (teacher.room.mode, teacher.part("status").name) == (Mode.LOTTERY, "Decided so: One vote drawn.")


def test_m_leaves_out_what_raised_hands_are_barred_from() -> None:
    """Everybody sees a hand."""
    teacher = Teacher(table()).opened(Means.HANDS).enter()
    seen = []
    for _ in range(12):
        teacher.letter("m")
        seen.append(teacher.room.mode)

    assert {Mode.STRUCK, Mode.SEATS, Mode.GUESS} & set(seen) == set()


def test_e_ends_with_aftercare() -> None:
    """Nobody is sent into the break from the middle of it."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter().letter("e")

    assert "The people in this story are made up." in teacher.words()


def test_f1_lists_the_keys_and_goes_again() -> None:
    """Nobody remembers nine letters."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter()
    teacher.key(Action.HELP)
    listed = "The teacher’s keys" in teacher.said()
    teacher.key(Action.HELP)

    assert (listed, "The soup is cold." in teacher.said()) == (True, True)


def test_escape_leaves_no_class_by_a_slip() -> None:
    """Thirty pupils would sit before a shelf."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter()
    teacher.key(Action.BACK)

    assert ("Close the room, to the shelf" in teacher.said(), teacher.board.closed) == (True, False)


def test_the_room_is_closed_from_the_list() -> None:
    """And nothing listens after it."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter()
    teacher.key(Action.BACK)
    teacher.press("Close the room, to the shelf")

    assert (teacher.board.closed, teacher.part("name").name) == (True, "Still Hear")


def test_another_key_can_be_the_teachers() -> None:
    """All keys can be changed."""
    keys = {**STILL.keys, Action.CLASS_BLANK: ("x",)}
    teacher = Teacher(table(), settings=replace(STILL, keys=keys)).opened(Means.PHONES, voters=6).letter("x")

    assert teacher.room.blank


def test_m_is_still_the_meters_outside_of_a_class() -> None:
    """A key that a class has is nobody else's only there."""
    teacher = Teacher(table())
    teacher.hit("m", Action.METERS)

    assert not teacher.director.settings.meters


@pytest.mark.parametrize("part", ["blank", "undo", "talk", "end", "door", "list", "next"])
def test_every_deed_is_a_press_of_the_pointer_too(part: str) -> None:
    """A hand that holds the mouse need not let go of it."""
    teacher = Teacher(road()).opened(Means.PHONES, voters=9).voting()
    before = (teacher.room, teacher.director.showing.scene)
    teacher.press(part)

    assert (teacher.room, teacher.director.showing.scene) != before


def test_a_scene_is_left_out_only_where_something_stands_in_its_place() -> None:
    """A word that does nothing is not offered."""
    story, desk = chapter("three-points-short")
    with_bridge = Teacher(story, desk).set_up().press("open")
    with_bridge.key(Action.ACCEPT)
    without = Teacher(table()).opened(Means.PHONES, voters=9).enter()

    assert (with_bridge.part("skip").enabled, without.part("skip").enabled) == (True, False)


def test_after_the_pointer_enter_is_the_next_step_again() -> None:
    """Whoever has just locked the room by mouse wants to go on by Enter."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9)
    teacher.press("lock")
    teacher.enter()

    assert (teacher.room.locked, teacher.room.beat) == (True, Beat.SCENE)


def test_tab_and_enter_do_what_the_ring_shows() -> None:
    """Who sees the ring on a word presses that word."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9)
    teacher.reach("lock").key(Action.ACCEPT)

    assert (teacher.room.locked, teacher.room.beat) == (True, Beat.LOBBY)
