"""A problem as an author reads it."""

from story.telling import TOP, told

from game.story.problem import Problem, Severity
from game.story.report import render, render_all
from game.story.source import Source, Span


def test_a_slip_is_shown_with_its_line_and_a_caret() -> None:
    """The line itself is the quickest way to the slip."""
    loaded = told(f"{TOP}passages:\n  kitchen:\n    to: bred\n  bread:\n    ending: {{title: a, text: b}}\n")

    assert render_all(loaded.problems, loaded.sources) == (
        "story.yaml:6:9: dangling-target: you wrote `to: bred`, but no passage has that name\n"
        "    6 |     to: bred\n"
        "      |         ^^^^ did you mean `bread`?"
    )


def shown(line: str, column: int, end: int) -> str:
    """Show a problem on a line of its own."""
    problem = Problem("a", "b", Span("f", 1, column, 1, end), "c", Severity.WARNING)
    return render(problem, {"f": Source("f", line)})


def test_a_long_line_is_cut_round_the_caret() -> None:
    """A paragraph of a thousand letters would hide its own caret."""
    actual = shown("x" * 500 + "salt" + "y" * 500, 501, 505).split("\n")

    assert (actual[1], actual[2]) == (f"    1 | …{'x' * 30}salt{'y' * 66}…", f"      | {' ' * 31}^^^^ c")


def test_no_letter_of_a_story_commands_the_terminal() -> None:
    """A story comes from anywhere, and a terminal obeys what it is sent."""
    assert "\x1b" not in shown("a\x1b[31mb", 1, 2)


def test_a_caret_stands_under_chinese_words() -> None:
    """Each of them is two columns wide."""
    actual = shown("没事 x", 4, 5).split("\n")

    assert actual[2] == "      |      ^ c"


def test_a_problem_without_its_text_is_a_line() -> None:
    """Where the file could not be read there is nothing to show."""
    problem = Problem("no-story", "there is none", Span("f", 1, 1, 1, 2), "write one")

    assert render(problem, {}) == "f:1:1: no-story: there is none\n   write one"
