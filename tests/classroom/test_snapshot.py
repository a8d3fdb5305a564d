"""What of a room goes over the wire: to all, to a chair, to one phone."""

from dataclasses import replace

import pytest
from classroom.rooms import lobby

from game.classroom.rendered import looks_the_same
from game.classroom.snapshot import direction, for_all, for_one, for_seat
from game.play.ballot import Slip
from game.play.beats import step, step_all
from game.play.happening import Act, Dialled, Happening, Joined, Passed, SteppedOut, Taught, Voted
from game.play.page import Saying, Shown
from game.play.room import Beat, Help, Room
from game.story.line import Text
from game.story.model import Mode


def after(room: Room, *happenings: Happening) -> Room:
    """Let things happen."""
    return step_all(room, happenings)


def everybody(room: Room) -> dict[str, object]:
    """Give what all may see."""
    return for_all(room, str, lambda _: ("What was kind?",))


@pytest.fixture
def seated() -> Room:
    """Give a class whose phones are dealt to two chairs, on a page on which each of the two thinks."""
    room = lobby("seats")
    room = after(room, *(Joined(voter) for voter in range(1, 7)), Taught(Act.START))
    page = room.reading.page
    said = [
        Saying(chair, chair, (Text(f"{chair} thinks"),), thinks=True) for chair in room.reading.story.seats
    ]
    lines = tuple(Shown(each, index) for index, each in enumerate(said))
    turn = replace(room.reading.turns[-1], page=replace(page, lines=lines))
    return replace(room, reading=replace(room.reading, turns=(turn,), at=0))


def thoughts_in(room: Room) -> list[object]:
    """Give the thoughts that all may see."""
    lines = everybody(room)["lines"]
    assert isinstance(lines, list)
    return [line["who"] for line in lines if line["k"] == "think"]


def test_in_a_vote_by_seats_a_thought_goes_to_its_chair_alone(seated: Room) -> None:
    """What somebody thinks is given to those who sit there, and is on no wall."""
    chairs = list(seated.reading.story.seats)
    by_seats = replace(seated, mode=Mode.SEATS)
    private = [[each["who"] for each in for_seat(chair, by_seats)["thoughts"]] for chair in chairs]

    assert (thoughts_in(by_seats), private) == ([], [[chair] for chair in chairs])


def test_elsewhere_a_thought_is_read_by_all(seated: Room) -> None:
    """Where no chairs are asked, the page is the page."""
    assert thoughts_in(replace(seated, mode=Mode.MAJORITY)) == list(seated.reading.story.seats)


def test_a_dial_is_only_there_where_it_counts() -> None:
    """Headphones that do nothing would be a toy."""
    room = after(lobby(), Joined(1), Taught(Act.START))
    dial = [bool(everybody(replace(room, mode=mode)).get("dial")) for mode in (Mode.DIAL, Mode.MAJORITY)]

    assert dial == [bool(room.reading.page.dials), False]


def test_ones_own_level_comes_back_with_the_state() -> None:
    """A phone that was reloaded must stand where it stood."""
    room = after(replace(lobby(), mode=Mode.DIAL), Joined(1), Taught(Act.START))
    room = replace(room, mode=Mode.DIAL)
    room = step(room, Dialled(1, room.page, 70))

    assert for_one(1, room).get("level") == 70


def test_nobody_who_stepped_out_is_seen_by_others() -> None:
    """All get the same, whoever is out."""
    room = after(lobby(), Joined(1), Joined(2), Taught(Act.START))

    assert everybody(step(room, SteppedOut(1))) == everybody(room)


def test_whom_to_speak_to_is_known_always_and_the_questions_at_the_end() -> None:
    """Whoever steps out in the middle needs the name then; what to talk about would give the story away."""
    room = replace(after(lobby(), Taught(Act.START)), help=Help("Ms Okafor", "room 12"))
    ends = [replace(room, beat=beat) for beat in (Beat.SCENE, Beat.AFTERCARE, Beat.DEBRIEF)]

    assert [sorted({"help", "questions"} & set(everybody(each))) for each in ends] == [
        ["help"],
        ["help"],
        ["help", "questions"],
    ]


def test_a_running_clock_and_a_vote_are_no_new_picture() -> None:
    """Forty phones must not be sent everything ten times a second."""
    room = after(lobby(), Joined(1), Joined(2), Taught(Act.START), Taught(Act.NEXT), Taught(Act.OPEN))
    number = room.ballot.round if room.ballot else 0
    slip = next(iter(room.ballot.options)).id if room.ballot else ""
    voted = step(room, Voted(1, number, Slip(slip)))

    assert (looks_the_same(room, step(room, Passed(0.1))), looks_the_same(room, voted)) == (True, True)


@pytest.mark.parametrize("act", [Act.BLANK, Act.CLOSE, Act.UNDO, Act.END])
def test_what_the_teacher_does_is_a_new_picture(act: Act) -> None:
    """Each step must reach every phone."""
    room = after(lobby(), Joined(1), Taught(Act.START), Taught(Act.NEXT), Taught(Act.OPEN))

    assert not looks_the_same(room, step(room, Taught(act)))


@pytest.mark.parametrize(
    ("language", "way"), [("en", "ltr"), ("ar", "rtl"), ("he-IL", "rtl"), ("zh-Hans", "ltr")]
)
def test_a_page_runs_as_its_language_does(language: str, way: str) -> None:
    """A story in Arabic must be read from the right on every phone."""
    assert direction(language) == way


def test_words_go_as_text_with_their_stress() -> None:
    """No markup crosses the wire: what a story says stays words."""
    room = after(lobby(), Taught(Act.START))
    page = room.reading.page
    line = replace(page.lines[0], line=replace(page.lines[0].line, words=(Text("<b>a</b>", emphasis=True),)))
    turn = replace(room.reading.turns[-1], page=replace(page, lines=(line,)))
    shown = everybody(replace(room, reading=replace(room.reading, turns=(turn,), at=0)))

    assert shown["lines"][0]["text"] == [["<b>a</b>", True]]
