"""What a small bar may tell: the wall, the phones and the plain page say the same, the paper less."""

from datetime import date

import pytest
from play.classes import many, table
from schooling import Teacher

from game.classroom.pages import plain_page
from game.classroom.report_gather import gather
from game.classroom.shown import Fields
from game.classroom.snapshot import for_all, for_one, for_seat
from game.play.ballot import Means
from game.play.room import Room


def revealed(*rounds: dict[str, int]) -> Teacher:
    """Let a class of nine vote, once or with a talk between, and see what came of it."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting()
    for number, votes in enumerate(rounds):
        if number:
            teacher.letter("t").voting()
        teacher.votes(*many(**votes))
    return teacher.enter()


def on_the_wall(teacher: Teacher) -> list[str]:
    """Give what stands beside each bar of the wall."""
    return [each.value.split(". ")[0] for each in teacher.parts() if each.id.startswith("bar:")]


def on_phones(room: Room) -> list[Fields]:
    """Give the bars of the phones."""
    bars: list[Fields] = for_all(room, str, lambda _: ())["reveal"]["bars"]
    return bars


def on_the_plain_page(room: Room) -> str:
    """Give the plain page."""
    shown = {
        "lang": "en", "dir": "ltr", "token": "1.x", "said": "", "refresh": None, "still": True,
        "all": for_all(room, str, lambda _: ()), "seat": for_seat("", room), "me": for_one(1, room),
    }  # fmt: skip
    return " ".join(plain_page(str, shown).split())


@pytest.mark.parametrize(
    ("votes", "told", "printed"),
    [
        ({"push": 8, "wait": 1}, ["8", "a few", "none"], [None, None, 0]),
        ({"push": 7, "wait": 2}, ["7", "a few", "none"], [None, None, 0]),
        ({"push": 6, "wait": 3}, ["6", "3", "none"], [None, None, 0]),
        ({"push": 5, "wait": 4}, ["5", "4", "none"], [None, None, 0]),
    ],
)
def test_one_and_two_are_a_few_everywhere_and_under_five_is_never_printed(
    votes: dict[str, int], told: list[str], printed: list[int | None]
) -> None:
    """In the room a bar of one or two names somebody; on paper, that lies about, one of four does too."""
    teacher = revealed(votes)
    room, wall = teacher.room, on_the_wall(teacher)
    plain = on_the_plain_page(room)
    (moment,) = gather(teacher.enter().room, None, date(2026, 3, 2)).moments

    assert wall == told
    assert [bar["shown"] for bar in on_phones(room)] == told
    assert all(f"</progress> {each}" in plain for each in told)
    assert [row.votes for row in moment.rounds[0].rows] == printed


def test_no_arrow_tells_a_few_from_a_few() -> None:
    """One who becomes two is as many as before: else the arrow says what the words keep."""
    teacher = revealed({"push": 7, "wait": 1, "leave": 1}, {"push": 6, "wait": 2, "leave": 1})
    wall = [each.value for each in teacher.parts() if each.id.startswith("bar:")]
    plain = on_the_plain_page(teacher.room)

    assert [value.split(". ")[1] for value in wall] == [
        "fewer than before (7)",
        "as many as before (a few)",
        "as many as before (a few)",
    ]
    assert [bar["moved"] for bar in on_phones(teacher.room)] == [-1, 0, 0]
    assert ("6 · ↓ fewer than before" in plain, plain.count("a few · = as many as before")) == (True, 2)
