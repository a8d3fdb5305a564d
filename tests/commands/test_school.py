"""The class behind the window: its host is real, and nothing listens that nobody opened."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic, sleep

import pytest

from game.commands.bookcase import Bookcase
from game.commands.in_window import broken_off
from game.commands.reading_in import read_in
from game.commands.school import School, desk_of
from game.play.ballot import Means
from game.play.happening import Act, Taught
from game.play.onward import Ahead
from game.play.room import Beat, Room
from game.shelf.folders import bundled, find_folders
from game.stage.intent import Activate, ClassDoor, ClassMoved, ClassNetwork, Heard
from game.stage.plan import Plan
from game.story.model import Mode, Story

NAME = "three-points-short"
PATIENCE = 60.0
"""Seconds in which a pretend pupil has thought: a watchdog."""

HANDS = Plan(NAME, "One lesson: the table", Means.HANDS)
PHONES = Plan(NAME, "One lesson: the table", Means.PHONES, address="127.0.0.1")


@pytest.fixture
def told() -> list[str]:
    """Give what the terminal is told."""
    return []


@pytest.fixture
def school(home: Path, told: list[str]) -> Iterator[School]:
    """Give a school with one story; its class is closed at the end."""
    assert home.is_dir()
    school = made(told.append)
    yield school
    school.close()


def story() -> Story:
    """Read the story."""
    read = read_in(bundled("stories") / NAME).story
    assert read is not None
    return read


def made(say: Callable[[str], None]) -> School:
    """Make a school in this test's own home."""
    read = story()
    return School(
        lambda name: read if name == NAME else None,
        lambda name: bundled("stories") / name,
        lambda: 7,
        find_folders(),
        say,
    )


def room_of(answers: tuple[object, ...]) -> Room:
    """Give the room that the window was told of."""
    return next(each.room for each in answers if isinstance(each, ClassMoved))


def test_a_class_without_phones_opens_no_door(school: School, told: list[str]) -> None:
    """Nothing listens that nobody asked for."""
    answers = school.open(HANDS)
    doors = [each.door for each in answers if isinstance(each, ClassDoor)]

    assert ([each.url for each in doors], told) == ([""], [])


def test_a_class_that_began_with_hands_lets_phones_in(school: School, told: list[str]) -> None:
    """The network is back: the address is looked for, and nothing listens until it is asked for."""
    school.open(HANDS)
    (network,) = school.seek()
    before = list(told)
    answers = school.let_in("127.0.0.1")
    door = next(each.door for each in answers if isinstance(each, ClassDoor))

    assert isinstance(network, ClassNetwork)
    assert "127.0.0.1" in [each.address for each in network.addresses]
    assert (before, door.url.startswith("http://127.0.0.1:")) == ([], True)
    assert room_of(answers).means is Means.PHONES


def test_a_lesson_opens_with_the_one_mode_it_was_planned_with(school: School) -> None:
    """What was settled before holds from the first vote on."""
    room = room_of(school.open(replace(HANDS, mode="lottery")))

    assert room.lesson.mode is Mode.LOTTERY


def test_a_class_with_phones_has_an_address_a_code_and_a_second_view(school: School, told: list[str]) -> None:
    """The wall shows the way in; only the terminal shows the teacher's."""
    answers = school.open(PHONES)
    door = next(each.door for each in answers if isinstance(each, ClassDoor))

    assert (door.url.startswith("http://127.0.0.1:"), len(door.modules) >= 21) == (True, True)
    assert any("/teacher#" in each for each in told)
    assert "teacher" not in door.url


def test_a_story_that_does_not_open_says_so(school: School) -> None:
    """The teacher is told, and no room is open."""
    answers = school.open(Plan("nowhere", "", Means.HANDS))

    assert answers == (Heard("This story does not open.", bad=True),)


def test_what_the_teacher_does_is_answered_at_once(school: School) -> None:
    """A blank waits for nobody."""
    school.open(HANDS)
    answers = school.do(Taught(Act.BLANK))

    assert room_of(answers).blank


def test_a_chair_that_sits_down_is_a_voter_of_its_own(school: School) -> None:
    """One key, one chair."""
    school.open(Plan(NAME, "", Means.KEYS))
    school.sit_down()
    room = room_of(school.sit_down())

    assert [each.means for each in room.voters.values()] == [Means.KEYS, Means.KEYS]


def test_news_come_once(school: School) -> None:
    """A frame that has nothing new draws nothing."""
    school.open(HANDS)
    first = [type(each) for each in school.news()]
    again = [type(each) for each in school.news()]

    assert (first, again) == ([ClassMoved], [])


def test_a_class_that_was_broken_off_comes_back(school: School) -> None:
    """The same code, the same scene."""
    code = room_of(school.open(HANDS)).code
    school.do(Taught(Act.START))
    host = school._host
    assert host is not None
    host.close(forget=False)
    school._host = None
    second = made(lambda _: None)
    ready = desk_of(story(), bundled("stories") / NAME, find_folders()).broken_off
    room = room_of(second.open(Plan(NAME, HANDS.cut, Means.HANDS, again=True)))
    second.close()

    assert (ready, room.code, room.beat) == (code, code, Beat.SCENE)


def test_the_shelf_tells_of_a_class_that_was_broken_off(school: School) -> None:
    """Whoever opens the program again in a hurry must not look for it."""
    folders = find_folders()
    case = Bookcase(folders, read_in, lambda: None)
    case.look()
    before = broken_off(case, folders)
    school.open(HANDS)
    host = school._host
    assert host is not None
    school.do(Taught(Act.START))
    host.close(forget=False)
    school._host = None

    assert (before, "Three points short" in broken_off(case, folders)) == ("", True)


def test_a_class_that_was_closed_does_not_come_back(school: School) -> None:
    """What is over is over."""
    school.open(HANDS)
    school.close()

    assert desk_of(story(), bundled("stories") / NAME, find_folders()).broken_off == ""


def test_a_rehearsal_listens_to_this_machine_alone_and_is_not_kept(school: School) -> None:
    """A teacher alone at home tries the lesson."""
    answers = school.open(Plan(NAME, "", Means.PHONES, address="192.0.2.9", rehearse=2))
    door = next(each.door for each in answers if isinstance(each, ClassDoor))

    assert door.url.startswith("http://127.0.0.1:")
    assert not (find_folders().saves.parent / "class" / "room.json").exists()


def test_a_report_is_written_only_where_a_class_is(school: School) -> None:
    """Nobody, no report; a class, a page and a table."""
    before = school.report()
    school.open(HANDS)
    school.do(Taught(Act.START))
    after = school.report()
    written = sorted(each.suffix for each in find_folders().exports.iterdir())

    assert (before, [type(each) for each in after], written) == ((), [Heard], [".csv", ".html"])


def test_the_next_step_of_the_second_view_is_the_walls(school: School) -> None:
    """From the back of the room too a long page is read to its end: only the wall knows what it hides."""
    school.open(HANDS)
    list(school.news())
    host = school._host
    assert host is not None
    host.ask(Taught(Act.NEXT))
    host.ask(Taught(Act.LOCK))
    asked = [each for each in school.news() if isinstance(each, Activate)]

    assert (asked, host.room.beat, host.room.locked) == ([Activate("next")], Beat.LOBBY, True)
    assert [each for each in school.news() if isinstance(each, Activate)] == []


def test_the_second_view_names_what_the_press_does_on_the_wall(school: School) -> None:
    """A teacher at the back of the room must know whether the vote opens now, or a page is only turned."""
    room = room_of(school.open(HANDS))
    host = school._host
    assert host is not None
    told = []
    for first in (None, Ahead.MORE, Ahead.BACK):
        school.seen(first)
        told.append(host.next_words(room))

    assert told == ["Begin the story", "More of this page", "Back to the class"]


def test_a_rehearsal_by_hands_has_pupils_who_raise_them(school: School) -> None:
    """A teacher alone tries the lesson as it will be: without one phone, and without a door."""
    school.open(replace(HANDS, rehearse=8))
    host = school._host
    assert host is not None
    for act in (Act.START, Act.NEXT, Act.OPEN):
        school.do(Taught(act))
    last = monotonic() + PATIENCE
    while not host.room.votes_in:
        assert monotonic() < last
        sleep(0.02)

    assert (host.room.voters, host.door.url) == ({}, "")
