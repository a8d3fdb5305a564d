"""What the teacher's keys do beside the next step: chairs, time, letters, the lesson's mode, the way in."""

from dataclasses import replace

import pytest
from play.classes import many, table
from schooling import DOOR, WHOLE, Teacher
from stage.test_class_room import seated

from game.play.ballot import Means
from game.play.happening import Act, Left, Taught
from game.play.room import Beat
from game.stage.intent import Action, ClassDoor
from game.stage.plan import Door, Wish
from game.stage.request import ClassDo, OpenDoor, SeekNetwork
from game.story.model import Mode

ALONE = {"nora": "Nora's chair"}


def asked(teacher: Teacher, act: Act) -> list[str]:
    """Give with what an act was asked for, so far."""
    happened = (each.happening for each in teacher.asked if isinstance(each, ClassDo))
    return [each.argument for each in happened if isinstance(each, Taught) and each.act is act]


# --- chairs, time, letters --------------------------------------------------------------------------------


def test_w_deals_everybody_one_chair_on() -> None:
    """For the replay: another chair, the same table."""
    teacher = Teacher(seated()).opened(Means.PHONES, voters=6)
    before = [each.seat for each in teacher.room.voters.values()]
    teacher.letter("w")
    after = [each.seat for each in teacher.room.voters.values()]

    assert (before != after, teacher.part("status").name) == (True, "Everybody sits one chair on.")


def test_a_story_with_one_chair_says_so() -> None:
    """A key that does nothing says why."""
    teacher = Teacher(table(seats=ALONE)).opened(Means.PHONES, voters=6).letter("w")

    assert (teacher.room.swaps, teacher.part("status").name) == (0, "This story has one chair alone.")


def test_a_gives_a_talk_another_half_minute() -> None:
    """The talk goes well; let it."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).voting().votes(*many(push=6)).letter("t")
    before = teacher.room.left
    teacher.press("longer")

    assert (before, teacher.letter("a").room.left) == (60.0, 120.0)


def test_n_asks_for_four_new_letters() -> None:
    """Somebody has read them through the window."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).do(ClassDoor(DOOR)).letter("n")

    assert (asked(teacher, Act.CODE), len(teacher.room.voters)) == ([""], 6)


def test_new_letters_are_a_word_in_the_lobby() -> None:
    """A hand on the mouse need not know the key."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).do(ClassDoor(DOOR)).press("code")

    assert asked(teacher, Act.CODE) == [""]


@pytest.mark.parametrize("part", ["blank", "lock", "swap", "code", "door", "talk", "reveal", "end"])
def test_the_list_does_what_it_names(part: str) -> None:
    """Everything the second view has, the wall has too: at the key, in the list, by the pointer."""
    teacher = Teacher(seated()).opened(Means.PHONES, voters=6).do(ClassDoor(DOOR)).voting()
    before = (teacher.room, len(asked(teacher, Act.CODE)))
    teacher.key(Action.HELP).press(part)

    assert (teacher.room, len(asked(teacher, Act.CODE))) != before or part == "door"


def test_what_cannot_be_done_now_is_not_offered_in_the_list() -> None:
    """It stands there with its key, pale."""
    teacher = Teacher(table(seats=ALONE)).opened(Means.HANDS).key(Action.HELP)

    assert [teacher.part(each).enabled for each in ("reveal", "longer", "swap", "code")] == [False] * 4


# --- one way for the whole lesson -------------------------------------------------------------------------


def test_m_in_the_lobby_is_for_the_whole_lesson() -> None:
    """There is no decision at hand yet: it can only mean all of them."""
    teacher = Teacher(table(Mode.QUORUM)).opened(Means.PHONES, voters=6).letter("m")

    assert (teacher.room.lesson.mode, "The whole lesson: Majority." in teacher.words()) == (
        Mode.MAJORITY,
        True,
    )


def test_m_comes_round_to_each_votes_own() -> None:
    """Changeable back."""
    teacher = Teacher(table(Mode.QUORUM)).opened(Means.PHONES, voters=6)
    seen = []
    for _ in range(9):
        seen.append(teacher.letter("m").room.lesson.mode)
        if seen[-1] is None:
            break

    assert (seen[-1], Mode.GUESS in seen) == (None, False)


def test_the_lessons_mode_is_a_choice_in_the_list() -> None:
    """In the middle of the lesson too."""
    teacher = Teacher(table(Mode.QUORUM)).opened(Means.PHONES, voters=6).enter()
    teacher.key(Action.HELP).press("all:lottery").enter()

    assert (teacher.room.lesson.mode, teacher.room.beat) == (Mode.LOTTERY, Beat.SCENE)


def test_the_lessons_mode_is_settled_before_the_room_opens() -> None:
    """It is part of the plan for the lesson."""
    teacher = Teacher(table(Mode.QUORUM)).set_up().press("all:next").press("all:next").press("open")

    assert teacher.room.lesson.mode is Mode.LOTTERY


# --- the way in -------------------------------------------------------------------------------------------


def by_hands() -> Teacher:
    """A class that began with raised hands, in its first vote; the network has come back."""
    return Teacher(table()).opened(Means.HANDS).voting()


def test_the_address_is_told_before_anything_listens() -> None:
    """A teacher says yes to an address, not to a surprise."""
    teacher = by_hands().letter("p")
    opened = [each for each in teacher.asked if isinstance(each, OpenDoor)]

    assert (SeekNetwork() in teacher.asked, opened) == (True, [])
    assert f"listens on {WHOLE.addresses[0].address}" in teacher.said()


def test_a_class_without_phones_can_let_them_in() -> None:
    """The network is back in the second half of the lesson."""
    teacher = by_hands().letter("p").press("open")

    assert OpenDoor(WHOLE.addresses[0].address) in teacher.asked
    assert (teacher.room.means, DOOR.words in teacher.said()) == (Means.PHONES, True)


def test_the_way_in_stays_until_the_class_goes_on() -> None:
    """The code is photographed, then Enter goes back to the scene, and no further."""
    teacher = by_hands().letter("p").press("open")
    page = teacher.room.page
    teacher.enter()

    assert (teacher.room.page, DOOR.words in teacher.said()) == (page, False)


def test_without_a_network_it_says_so_and_looks_again() -> None:
    """Keys and hands go on meanwhile."""
    teacher = Teacher(table(), replace(WHOLE, addresses=())).opened(Means.HANDS).voting().letter("p")
    told = "on no network now" in teacher.said()
    teacher.press("seek")

    assert (told, teacher.asked.count(SeekNetwork())) == (True, 2)


def test_a_door_that_does_not_open_says_why_on_the_slip() -> None:
    """The class goes on by hands."""
    teacher = by_hands().letter("p").do(ClassDoor(Door(trouble="Another program has port 8080.")))

    assert ("port 8080" in teacher.said(), teacher.room.means) == (True, Means.HANDS)


def test_h_goes_on_by_raised_hands_at_once() -> None:
    """The network dies in the middle of a vote: one key, and nobody's vote counts twice."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).voting().votes(*many(push=6)).letter("h")

    assert (teacher.room.means, teacher.room.beat, teacher.room.votes_in) == (Means.HANDS, Beat.STILL, 0)


def test_when_no_phone_is_left_the_wall_says_what_to_do() -> None:
    """A teacher does not look for the cause before thirty pupils."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).voting()
    teacher.happen(*(Left(number) for number in range(1, 7)))

    assert "H: by raised hands" in teacher.part("status").name


def test_a_story_about_harm_never_goes_to_hands() -> None:
    """Nobody is asked to show what they would do."""
    teacher = Teacher(table(harm=True)).asked_for(Wish(rehearse=6)).press("open").letter("h")

    assert (teacher.room.means, "Hands are public" in teacher.part("status").name) == (Means.PHONES, True)


def test_letters_of_the_network_are_chairs_where_chairs_have_keys() -> None:
    """A chair's key says nothing else; the list has the rest."""
    teacher = Teacher(table()).opened(Means.KEYS)
    for each in "nhp":
        teacher.letter(each)

    assert (len(teacher.room.voters), teacher.room.means) == (3, Means.KEYS)


def test_from_keys_to_phones_goes_by_the_list_or_the_lobby() -> None:
    """One press away, with the address told first."""
    teacher = Teacher(table()).opened(Means.KEYS).press("With phones")
    told = teacher.said()
    teacher.press("open")

    assert ("Nothing listens yet" in told, teacher.room.means) == (True, Means.PHONES)
