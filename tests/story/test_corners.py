"""Corners of the language that a table of slips does not reach."""

import pytest
from story.telling import TOP, told

from game.story.model import Story

BREAD = "  bread:\n    ending: {title: Bread, text: He eats.}\n"


def story(body: str, top: str = "") -> Story:
    """Load passages that are well."""
    loaded = told(f"{TOP}{top}passages:\n{body}{BREAD}")
    assert loaded.story is not None, loaded.problems
    return loaded.story


def test_a_choice_without_an_id_is_named_after_its_words() -> None:
    """Saves need a name; the linter notes that it is only borrowed."""
    choice = story("  a:\n    choices: [{do: Push the bread across., to: bread}]\n").passages["a"].choices[0]

    assert (choice.id, choice.named) == ("push_the_bread_across", False)


def test_words_that_are_a_keyword_still_give_a_name() -> None:
    """`Not` alone is a word of conditions."""
    assert story("  a:\n    choices: [{say: Not!, to: bread}]\n").passages["a"].choices[0].id == "not_"


def test_a_silence_may_have_words() -> None:
    """Not answering looks like something."""
    choices = (
        story(
            "  a:\n    choices: [{silence: Look away., to: bread}, {say: No., silence: false, to: bread}]\n"
        )
        .passages["a"]
        .choices
    )

    assert [(choice.id, choice.manner.value) for choice in choices] == [("silence", "silence"), ("no", "say")]


def test_a_guess_may_lead_on_by_its_outcomes_alone() -> None:
    """Right and wrong can be two roads."""
    body = (
        "  a:\n    guess: {who: dad, question: b, options: [c, d], truth: c, told: e, "
        "right: {to: bread}, wrong: {to: bread}}\n"
    )

    assert story(body).passages["a"].exit is None


def test_an_input_may_stand_on_two_pages() -> None:
    """The second page shows what the first one asked for."""
    page = "    input: {name: letter, question: b}\n    to: bread\n"

    assert story(f"  a:\n{page}  b:\n{page}").inputs == ("letter",)


def test_an_input_and_a_variable_cannot_share_a_name() -> None:
    """`{letter}` could be either."""
    found = told(
        f"{TOP}variables: {{letter: 1}}\npassages:\n  a:\n    input: "
        f"{{name: letter, question: b}}\n    to: bread\n{BREAD}"
    ).problems

    assert [problem.code for problem in found] == ["bound-twice"]


def test_a_quote_of_a_choice_that_two_pages_have_is_told() -> None:
    """Whose words would come back?"""
    both = "    choices: [{id: salt, say: b, to: bread}]\n    page: (quote salt)\n"

    assert {
        problem.code for problem in told(f"{TOP}passages:\n  a:\n{both}  b:\n{both}{BREAD}").problems
    } == {"which-choice"}


def test_a_cast_may_be_written_in_short() -> None:
    """`mum: Mum` says all there is to say."""
    cast = story("", top="").cast

    assert (cast["you"].name, cast["dad"].name) == ("You", "Dad")


@pytest.mark.parametrize(
    ("short", "name"), [("cast: {mum: Mum}", "Mum"), ("cast: {mum: {name: Mother}}", "Mother")]
)
def test_a_person_has_a_name(short: str, name: str) -> None:
    """A person is a name, or a name with a voice."""
    loaded = told(f"format: 1\ntitle: a\n{short}\npassages:\n{BREAD}")

    assert (loaded.story.cast["mum"].name if loaded.story else "") == name


def test_a_name_of_the_cast_that_cannot_be_one_is_told() -> None:
    """`own` gives the story its voice back, so nobody can be called so."""
    codes = [
        problem.code
        for problem in told(f"format: 1\ntitle: a\ncast: {{own: Mum}}\npassages:\n{BREAD}").problems
    ]

    assert codes == ["reserved-word"]


def test_a_draft_in_a_list_may_be_one_line() -> None:
    """The script's way of writing it works there as well."""
    line = story("  a:\n    page: [{who: dad, draft: One. / Two.}]\n    to: bread\n").passages["a"].lines[0]

    assert len(getattr(line.said, "versions", ())) == 2


def test_offers_of_a_keep_may_have_a_road_of_their_own() -> None:
    """What was kept may lead elsewhere than the page."""
    offers = (
        story("  a:\n    offers_from: {keep: wall, as: do, to: bread}\n", top="keeps: {wall: {}}\n")
        .passages["a"]
        .offers_from
    )

    assert offers is not None
