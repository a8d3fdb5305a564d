"""The slips of somebody's first evening, made in a whole story: the place, and a next step that mends it."""

import pytest
from story.beginner import SLIPS, STORY
from story.telling import told


@pytest.mark.parametrize(("sound", "slip", "code", "line", "hint"), SLIPS)
def test_a_beginners_slip_is_told_where_it_stands_with_what_mends_it(
    sound: str, slip: str, code: str, line: int, hint: str
) -> None:
    """Somebody who never heard of YAML cannot look further than the first thing that is told."""
    assert STORY.count(sound) >= 1
    first = told(STORY.replace(sound, slip, 1)).problems[0]

    assert (first.code, first.span.line, first.hint) == (code, line, hint)


ALOUD = [
    ("(meant cognitive >= 40) Nobody picked me.", "write `(meant, cognitive >= 40)`, with a comma"),
    ("meant: Nobody picked me.", "write `(meant) ...`"),
    ("silence: 4", "write `(silence 4)`"),
    ("(ment) Nobody picked me.", "did you mean `meant`?"),
    (
        "(gemeint) Nobody picked me.",
        (
            "`meant`, `heard`, `thinks`, `margin`, `seat NAME`, `asked and spoons < 3` can stand there; "
            "good, if it is meant as words"
        ),
    ),
    ("(silence 4s)", "`(silence 3)` can stand there; good, if it is meant as words"),
]


@pytest.mark.parametrize(("slip", "hint"), ALOUD)
def test_a_cue_that_would_be_read_aloud_right_below_a_line_is_told(slip: str, hint: str) -> None:
    """What somebody only means must not be said by them for want of a comma."""
    problems = told(STORY.replace("my shoes.\n", f"my shoes.\n      {slip}\n")).problems

    assert [(each.code, each.span.line, each.hint) for each in problems] == [("bracket-of-words", 10, hint)]


def test_a_page_whose_lines_are_joined_is_told() -> None:
    """`>` makes one paragraph of a whole page: all are silent, and what is meant is said."""
    slip = STORY.replace("page: |\n      Mila: I forgot", "page: >\n      It rains.\n\n      Mila: I forgot")

    assert [(each.code, each.hint) for each in told(slip).problems] == [("bar-forgotten", "write `page: |`")]


def test_words_that_go_on_after_the_sign_for_joined_lines_are_well() -> None:
    """One paragraph in several rows is what that sign is for, and one row needs none."""
    assert (
        told(STORY.replace("page: |\n      Mila: I forgot", "page: >\n      Mila: I forgot")).problems == ()
    )


def test_the_beginners_story_is_well() -> None:
    """Else a slip planted in it could be told of something else."""
    assert told(STORY).problems == ()


def test_of_a_list_without_any_dash_each_choice_is_told_once() -> None:
    """Twelve keys that stand twice hide the one thing that is missing."""
    problems = told(STORY.replace("      - id:", "        id:")).problems

    assert [(each.code, each.span.line, each.hint) for each in problems] == [
        ("wrong-kind", 11, "begin each with `- `, as in `- id: ...` in line 11"),
        ("duplicate-key", 16, "if a new choice begins here, write `- id: ...`"),
    ]


def test_keys_within_the_words_of_a_page_are_told_alone() -> None:
    """What follows them is read as words too, and would be told as something that nobody wrote."""
    problems = told(STORY.replace("    choices:\n", "      choices:\n", 1)).problems

    assert [each.code for each in problems] == ["crooked-line"]


def test_a_flag_that_says_no_is_declared_all_the_same() -> None:
    """That its name is unknown, told at every place where it is asked, would send one the wrong way."""
    problems = told(STORY.replace("asked: false", "asked: no")).problems

    assert len(problems) == 1


def test_a_file_of_passages_without_that_word_is_told_once() -> None:
    """Each of its passages is no unknown key: one word is missing above all of them."""
    problems = told(STORY, more="attic:\n  page: Dust.\n  to: hall\n").problems

    assert [(each.code, each.hint) for each in problems] == [
        ("missing-key", "write `passages:` above them, and set them in below it")
    ]


def test_a_passage_that_stands_within_another_is_known_for_one() -> None:
    """Two spaces too many, and all that leads there seems to lead nowhere."""
    slip = STORY.replace("  hall:\n", "    hall:\n").replace("    ending:\n", "      ending:\n")
    slip = slip.replace("      title: In", "        title: In").replace("      text:", "        text:")
    problems = told(slip).problems

    assert [each.hint for each in problems if each.code == "unknown-key"] == [
        "if it is a passage, let it begin below `answer:` (line 24)"
    ]


@pytest.mark.parametrize("text", ["", "Once upon a time there was a bench.\n"])
def test_who_has_nothing_yet_is_told_how_to_begin(text: str) -> None:
    """An empty file is how everybody begins."""
    (problem,) = told(text).problems

    assert problem.hint.startswith("begin as the guide does, with `format: 1` and `title: ...`")


def test_slips_that_stop_the_reading_of_a_file_are_told_in_one_run() -> None:
    """Each was told only when the one above it was mended: a run for every colon."""
    slip = STORY.replace("say: I can lend", "say: Listen: I can lend")
    slip = slip.replace("say: Did", "say: *Did* you: did").replace("text: You", "text: So: you")
    found = told(slip).problems

    assert [(each.code, each.span.line) for each in found] == [
        ("colon-in-words", 12),
        ("star-at-start", 17),
        ("colon-in-words", 31),
    ]


def test_what_only_a_slip_above_makes_amiss_is_not_told() -> None:
    """An open bracket swallows what is below it: to guess on would tell of what is well."""
    slip = STORY.replace("concern: [5, You took off your shoes.]", "concern: [5, You: took: off")

    assert len(told(slip).problems) == 1
