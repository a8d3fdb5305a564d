"""The guide for a class: what it must say, and what it tells of a `class.yaml` that is not whole."""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from author.desk import Desk
from hypothesis import given
from hypothesis import strategies as st

from game.author.guide_page import FIRST_QUESTION, UNREVIEWED, guide_page
from game.author.scaffold import scaffold
from game.commands.reading_in import read_in
from game.story.guide import Guide, Question
from game.story.guide_reading import read_guide
from game.story.loader import load
from game.story.model import Story
from game.story.report import render

CHAPTER = Path(__file__).parents[2] / "stories" / "three-points-short"


@cache
def story() -> Story:
    """Give the story that `new` makes."""
    made = load({"story.yaml": scaffold("Salt", schema_above=True)["story.yaml"].encode()}, "salt").story
    assert made is not None
    return made


def told(text: str) -> str:
    """Tell all problems of a `class.yaml` beside that story."""
    read = read_guide("class.yaml", text.encode(), story())
    return "\n".join(render(problem, {read.source.name: read.source}) for problem in read.problems)


def test_the_guide_of_the_first_chapter_is_whole(desk: Desk) -> None:
    """A teacher prints it the evening before."""
    answer = desk.run("guide", str(CHAPTER), "-o", "guide.html")
    page = desk.read("guide.html")
    wanted = ("marks and love", "only a mouse", "One lesson: the table", "You may pass", UNREVIEWED)

    assert (answer.code, answer.complained, [words for words in wanted if words not in page]) == (0, "", [])


def test_the_guide_of_a_new_story_is_whole(desk: Desk) -> None:
    """What `new` makes must work in every tool."""
    desk.run("new", "my-story")
    answer = desk.run("guide", "my-story", "-o", "guide.html")

    assert (answer.code, answer.complained) == (0, "")


def test_the_exit_ticket_and_the_help_page_each_begin_a_sheet() -> None:
    """One is handed in and the other taken home: neither may stand on the back of something else."""
    page = guide_page(Guide(), story())
    sheets = [part.split("</h2>")[0] for part in page.split('<section class="leaf">\n<h2>')[1:]]

    assert sheets == ["Exit ticket", "To be helped"]


def test_the_guide_needs_no_network_and_runs_no_script() -> None:
    """It is opened from a stick, on a school's machine."""
    page = guide_page(Guide(), story())
    found = [sign for sign in ("<script", "http:", "https:", "src=", "@import", "url(") if sign in page]

    assert found == []


def test_what_was_done_is_asked_before_what_anybody_could_have_done() -> None:
    """Asked the other way round it teaches that the one who was hurt should have left."""
    late = Question("What could she have done?", "shelter")
    page = guide_page(Guide(questions=(late, Question("Who moved up?", "beside"))), story())
    places = [page.index(words) for words in (FIRST_QUESTION, "Who moved up?", "What could she have done?")]

    assert places == sorted(places)


def test_the_right_to_pass_is_printed_where_an_author_forgot_it() -> None:
    """No ground rule matters more."""
    page = guide_page(Guide(ground_rules=("Be kind.",)), story())

    assert "<li>You may pass, at every vote and every question.</li>" in page


def test_a_reviewed_guide_says_nothing_of_a_review_to_come() -> None:
    """A warning that always stands there is read by nobody."""
    page = guide_page(Guide(reviewed=True), story())

    assert UNREVIEWED not in page


def test_words_of_a_guide_cannot_become_markup() -> None:
    """A story from anywhere is opened in a browser with the rights of a file."""
    page = guide_page(Guide(themes=("<script>alert(1)</script>", "a\u202eb")), story())

    assert ("<script" in page, "\u202e" in page, "&lt;script&gt;" in page) == (False, False, True)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("themse: [a]", "class.yaml:1:1: unknown-key: you wrote `themse`"),
        ("questions: [{at: sheltr, ask: Why?}]", "class.yaml:1:18: unknown-passage: you wrote `sheltr`"),
        (
            "questions: [{at: shelter.bas, ask: Why?}]",
            "class.yaml:1:18: unknown-choice: you wrote `shelter.bas`",
        ),
        ("questions: [{at: shelter}]", "class.yaml:1:13: missing-key: a question begins here"),
        ("questions: [{ask: Why?}]", "class.yaml:1:13: question-place: a question stands"),
        ("questions: [{if: {most: struk}, ask: Why?}]", "class.yaml:1:25: unknown-choice: you wrote `struk`"),
        ("cuts: [{name: A, start: nowhere, stop: bus}]", "class.yaml:1:25: unknown-passage"),
        ("cuts: [{name: A, start: bag, votes: [bag], stop: bus}]", "class.yaml:1:38: vote-without-choices"),
        ("cuts: [{name: A, start: bag, stop: bus, bridges: {q: B}}]", "class.yaml:1:51: unknown-passage"),
        ("worst_line: {passage: bag, words: Nothing of it}", "class.yaml:1:35: warning: unknown-in-class"),
        ("minutes: {story: soon}", "class.yaml:1:18: wrong-kind: a whole number of minutes"),
        ("reviewed: perhaps", "class.yaml:1:11: wrong-kind: `true` or `false`"),
        ("themes: [[a]]", "class.yaml:1:10: wrong-kind: a line of words"),
        ("not_alone: [a", "class.yaml:1:"),
    ],
)
def test_a_slip_in_a_guide_is_told_with_its_place(text: str, where: str) -> None:
    """A teacher edits this file, and looks for the line."""
    assert where in told(text)


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_a_guide_of_any_bytes_is_read_or_told_of(data: bytes) -> None:
    """A file from anywhere may end up under that name."""
    read = read_guide("class.yaml", data, story())

    assert guide_page(read.guide, story()).startswith("<!doctype html>")


@given(
    st.recursive(
        st.one_of(st.sampled_from(["bag", "shelter.bag", "struck", "x"]), st.integers(), st.booleans()),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["themes", "cuts", "questions", "at", "if", "most", "ask", "bridges", "votes", "minutes"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_a_guide_of_any_shape_is_read_or_told_of(data: object) -> None:
    """Keys in the wrong place are the slip that everybody makes."""
    text = f"themes: [a]\nquestions: {data}\ncuts: {data}\nminutes: {data}\nworst_line: {data}\n".replace(
        "'", ""
    )
    read = read_guide("class.yaml", text.encode(), story())

    assert guide_page(read.guide, story()).startswith("<!doctype html>")


def test_a_story_without_a_guide_says_so(desk: Desk) -> None:
    """The next step is a file to copy."""
    desk.run("new", "my-story")
    (desk.folder / "my-story" / "class.yaml").unlink()
    answer = desk.run("guide", "my-story")

    assert (answer.code, "There is no my-story/class.yaml" in answer.complained) == (1, True)


def test_a_name_of_no_story_reaches_the_terminal_harmlessly(desk: Desk) -> None:
    """A name can be pasted from anywhere."""
    answer = desk.run("guide", "no\x1b]0;x\x07where")

    assert (answer.code, "\x1b" in answer.complained) == (1, False)


@cache
def page_of(chapter: str) -> str:
    """Give the guide of a chapter."""
    folder = CHAPTER.parent / chapter
    read = read_in(folder).story
    assert read is not None
    guide = read_guide("class.yaml", (folder / "class.yaml").read_bytes(), read).guide
    return guide_page(guide, read)


def sheet(chapter: str, cut: int) -> str:
    """Give the sheet of one lesson of a chapter, as words."""
    return page_of(chapter).split("<h2>Lesson plan: ")[1 + cut].partition("</section>")[0]


@pytest.mark.parametrize("chapter", ["three-points-short", "the-dry-well", "the-hunting-ground"])
@pytest.mark.parametrize("cut", [0, 1])
def test_each_lesson_is_a_sheet_by_the_clock(chapter: str, cut: int) -> None:
    """A teacher looks at the clock, not at a book: forty-five minutes, and everything at its place."""
    told = sheet(chapter, cut)
    times = [(int(one), int(other)) for one, other in re.findall(r"<th>(\d+)–(\d+)<br>", told)]  # noqa: RUF001

    assert (times[0][0], times[-1][1], len(times)) == (0, 45, 5)
    assert all(one[1] == other[0] for one, other in pairwise(times))
    assert told.count("<li>") >= 6


def test_the_sheet_of_a_story_about_harm_asks_for_a_second_adult_and_no_hands() -> None:
    """And whose responsibility it was comes before every other question."""
    told = sheet("the-hunting-ground", 0)

    assert ("A second adult" in told, "raised hands (H)" in told) == (True, False)
    assert told.index("Whose responsibility was it?") < told.index("Ask what the person")
