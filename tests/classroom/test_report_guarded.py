"""What may not stand in a class's report: a small number, a number that gives one away, anybody at all."""

import csv
import io
from dataclasses import replace

import pytest
from classroom.reports import DAY, decided, facts, report, seen
from hypothesis import given, settings
from hypothesis import strategies as st
from play.classes import happen, teach
from play.test_cuts import walk

from game.classroom.report_gather import gather
from game.classroom.suppress import UNDER, suppress
from game.play.happening import Act, Joined

CELLS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), min_size=1)


@settings(deadline=None, max_examples=400)
@given(CELLS, st.booleans())
def test_no_small_number_is_printed(cells: dict[str, int], even: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    """What is printed is nobody, or five and more."""
    printed = suppress(cells, even=even)

    assert list(printed) == list(cells)
    assert all(number is None or number == 0 or number >= UNDER for number in printed.values())
    assert all(number is None or number == cells[cell] for cell, number in printed.items())


@settings(deadline=None, max_examples=400)
@given(CELLS)
def test_no_small_number_can_be_worked_out(cells: dict[str, int]) -> None:
    """Beside the total, what is hidden leaves at least two ways for every hidden cell."""
    printed = suppress(cells)
    hidden = [cells[cell] for cell, number in printed.items() if number is None]
    least = 0 if len(hidden) == len(cells) else 1
    spare = sum(hidden) - least * len(hidden)

    assert not hidden or sum(cells.values()) < UNDER or (len(hidden) > 1 and spare > 0)


def test_a_tie_gives_no_hidden_number_away() -> None:
    """Where two are told to be equal, the one gives the other."""
    assert suppress({"a": 10, "b": 10, "c": 4}, even=True) == {"a": None, "b": None, "c": None}
    assert suppress({"a": 10, "b": 10, "c": 0}, even=True) == {"a": 10, "b": 10, "c": 0}


def test_fewer_than_five_are_told_what_happened_and_nothing_else() -> None:
    """Three against one is a name."""
    page = seen(report(decided(push=3, leave=1)).html)

    assert "Fewer than five voted: no numbers are printed." in page
    assert "What happened: push" in page
    assert "leave" not in page


def test_a_small_bar_is_hidden_and_what_would_name_it() -> None:
    """Of 24 votes for two options one gives the other."""
    rows = facts(decided(push=21, leave=3)).moments[0].rounds[0].rows

    assert [(row.option, row.votes) for row in rows] == [("push", None), ("wait", 0), ("leave", None)]


def test_the_page_and_the_table_hide_the_same() -> None:
    """The one must not answer for the other."""
    made = report(decided(push=12, leave=9, wait=2))
    rows = list(csv.DictReader(io.StringIO(made.csv.removeprefix("\ufeff"))))

    assert [row["votes"] for row in rows if row["option"]] == ["12", "not printed", "not printed"]
    assert seen(made.html).count("not printed") == 2


def test_how_many_took_part_is_rounded() -> None:
    """Beside a vote's total it would tell how many did not answer."""
    room = decided(push=18, leave=5)
    few = facts(decided(push=3))

    assert (facts(room).people, few.people) == (25, 0)
    assert "about 25 took part" in seen(report(room).html)


def test_nobody_is_in_a_report() -> None:
    """No voter's number, no code, no help: what was decided, and by how many."""
    room = teach(happen(decided(push=18), Joined(4711)), Act.CODE, argument="ZZYX")
    room = replace(room, help=replace(room.help, name="Ms Canary", number="0800 4711"))
    made = report(room)

    assert not any(
        canary in text for canary in ("4711", "ZZYX", "Canary") for text in (seen(made.html), made.csv)
    )


@pytest.mark.parametrize(("chapter", "number"), [("three-points-short", 2), ("the-dry-well", 2)])
def test_a_whole_lesson_prints_no_small_number(chapter: str, number: int) -> None:
    """Over every round of a long class, its questions too."""
    told = gather(walk(chapter, number, 1)[-1], None, DAY)
    rows = [row for moment in told.moments for each in moment.rounds for row in each.rows]
    numbers = [
        number for row in rows for number in (row.votes, row.before, row.foreseen) if number is not None
    ]
    words = " ".join(told.questions).split()

    assert len(rows) > 20
    assert all(number == 0 or number >= UNDER for number in numbers)
    assert not {"1", "2", "3", "4"} & set(words)
