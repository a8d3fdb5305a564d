"""The report that a teacher carries away: what it tells, and that it stays where it is put."""

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from classroom.reports import DAY, decided, facts, guessed, report, seen
from play.classes import closed, happen, many, opened, table, teach, vote, voting
from play.test_cuts import walk

from game.classroom.report import make_report, save_report
from game.classroom.report_words import CLAIM
from game.play.ballot import Slip
from game.play.happening import Act, Passed, Tapped, Voted
from game.story.guide import Guide
from game.story.line import Text
from game.story.manner import Lock
from game.story.model import Mode

# --- what it tells ----------------------------------------------------------------------------------------


def test_it_says_what_it_is_and_what_it_is_not() -> None:
    """Nobody reads a measure into it."""
    made = report(decided(push=6))

    assert CLAIM in seen(made.html)
    assert CLAIM in made.csv
    assert "26\u00a0November\u00a02026" in made.html


def test_the_shift_of_a_second_vote_stands_in_it() -> None:
    """What the talk has moved."""
    room = teach(vote(voting(table(), 12), *many(push=7, leave=5)), Act.TALK, Act.NEXT)
    room = teach(vote(happen(room, Passed(3.0)), *many(push=5, leave=7)), Act.CLOSE, Act.NEXT)
    rounds = facts(room).moments[0].rounds

    assert [(row.before, row.votes) for row in rounds[0].rows] == [(7, 5), (0, 0), (5, 7)]
    assert "before the talk" in seen(report(room).html)


def test_what_the_class_thought_of_itself_stands_beside_what_it_chose() -> None:
    """Predicted against real."""
    room = voting(table(Mode.PREDICT), 12)
    assert room.ballot is not None
    slips = [Voted(voter, room.ballot.round, Slip("push", others="wait")) for voter in range(1, 13)]
    told = facts(teach(happen(room, *slips), Act.CLOSE, Act.NEXT)).moments[0].rounds[0]

    assert [(row.votes, row.foreseen) for row in told.rows] == [(12, 0), (0, 12), (0, 0)]


def test_guesses_stand_beside_how_sure_they_were_and_the_answer() -> None:
    """Very sure and right are two things."""
    moment = facts(guessed(10, 10, sure=5)).moments[0]

    assert moment.rounds[0].guessed == ((3, 5, 5), (0, 15, 5))
    assert (moment.words, moment.truth, moment.told) == (
        "What does he feel?",
        "grief",
        "He looks at the boat.",
    )


def test_sureness_is_left_out_where_it_would_be_somebody() -> None:
    """All together, or nothing."""
    assert facts(guessed(10, 10, sure=2)).moments[0].rounds[0].guessed == ((-1, 20, 10),)
    assert facts(guessed(3, 17, sure=3)).moments[0].rounds[0].guessed == ()


def test_what_was_wanted_in_vain_is_counted() -> None:
    """The struck vote, and the vote among the rest."""
    reason = Lock(None, (Text("Not to him."),))
    room = teach(closed(table(Mode.STRUCK, lock=reason), *many(ask=9, push=5)), Act.NEXT, Act.NEXT)
    room = teach(vote(room, *many(push=14)), Act.CLOSE, Act.NEXT)
    first, second = facts(room).moments[0].rounds

    assert [(row.votes, row.locked) for row in first.rows][-1] == (9, True)
    assert second.rows[0].chosen
    assert "Most of the class wanted what can\u2019t be done." in seen(report(room).html)


def test_a_draw_tells_its_number() -> None:
    """Whoever doubts it can draw again."""
    room = decided(Mode.LOTTERY, push=8, leave=6)
    seed = room.decided[0].counts[0].seed

    assert f"The draw\u2019s number: {seed}." in seen(report(room).html)
    assert str(seed) in report(room).csv


def test_the_heat_of_a_page_stands_in_it() -> None:
    """Where something changed, by how many; the few are not named."""
    room = teach(opened(table(Mode.OBSERVER), 9), Act.START)
    taps = [Tapped(voter, room.page, 0) for voter in range(1, 7)]
    room = teach(happen(room, *taps), Act.PICK, argument="push")

    assert facts(room).warm[0].lines == (("The soup is cold.", 6, 1.0),)
    assert "Where something changed" in seen(report(room).html)


def test_what_the_teacher_decided_is_told_as_such() -> None:
    """A class is not credited with a pick that was not its own."""
    room = teach(opened(table(Mode.OBSERVER), 9), Act.START)
    made = report(teach(room, Act.PICK, argument="push"))

    assert "The teacher decided: push" in seen(made.html)
    assert "the teacher decided" in made.csv


def test_the_road_gives_no_other_road_away() -> None:
    """Who reads the report may still want to read the story."""
    story, room = walk("three-points-short", 0, 1)[-1].reading.story, walk("three-points-short", 0, 1)[-1]
    page = report(room).html
    reached = room.reading.page.passage
    titles = [
        "".join(run.words for run in passage.ending.title if isinstance(run, Text))
        for passage in story.passages.values()
        if passage.ending and passage.id != reached
    ]

    assert len(titles) > 3
    assert not any(title in page for title in titles)


def test_a_class_that_decided_nothing_has_a_report_too() -> None:
    """The teacher may have ended it early."""
    assert CLAIM in seen(report(opened(table())).html)


# --- a page, a table, two files ---------------------------------------------------------------------------


def test_words_of_a_story_stay_words() -> None:
    """Whatever a story or a guide says, it runs nothing."""
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    room = teach(closed(table(title=evil), *many(push=9)), Act.NEXT)
    page = make_report(room, Guide(exit_ticket=(evil,)), DAY).html

    assert "<script" not in page
    assert "<img" not in page
    assert page.count("&lt;script&gt;") >= 3


def test_the_page_fetches_nothing() -> None:
    """It opens on any machine, without a network, in ten years."""
    page = report(decided(push=6)).html
    fetched = re.findall(r"(?:src|href)=|url\((?!data:|#)|https?:|@import", page)

    assert fetched == []
    assert "default-src 'none'" in page


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@A1", "\tx"])
def test_a_cell_is_never_a_formula(words: str) -> None:
    """A table's program runs what begins so."""
    room = teach(closed(table(title=words), *many(push=6)), Act.NEXT)
    cells = [cell for row in csv.reader(io.StringIO(report(room).csv)) for cell in row]

    assert f"'{words}" in cells
    assert words not in cells


def test_every_row_of_the_table_is_as_wide_as_its_head() -> None:
    """Also for a class that watched, guessed, and was decided for."""
    rooms: list[Any] = [
        walk("the-hunting-ground", 0, 2)[-1],
        walk("the-dry-well", 2, 2)[-1],
        guessed(6, 6, sure=6),
    ]
    widths = {len(row) for room in rooms for row in csv.reader(io.StringIO(report(room).csv))}

    assert len(widths) == 1


def test_a_saved_report_is_not_written_over(tmp_path: Path) -> None:
    """Two lessons on one day are two reports."""
    made = report(decided(push=6))
    first, second = save_report(made, tmp_path / "reports"), save_report(made, tmp_path / "reports")

    assert [path.name for path in (*first, *second)] == [
        "salt-2026-11-26.html",
        "salt-2026-11-26.csv",
        "salt-2026-11-26-2.html",
        "salt-2026-11-26-2.csv",
    ]
    assert first[0].read_text("utf-8") == made.html
    assert first[1].read_bytes().startswith(b"\xef\xbb\xbf")
