"""A guess: what is offered, what is so, and where it leads."""

from dataclasses import replace

import pytest
from play.build import (
    choice,
    chose,
    moving,
    number,
    passage,
    prose,
    setting,
    story,
    whole,
)

from game.play.open import NotOpenError
from game.play.page import Option, plain
from game.play.reading import start
from game.play.trail import Chose, Guessed, Went
from game.story.line import Text
from game.story.model import Guess, Outcome, Story
from game.story.way import To

GUESS = Guess(
    "dad",
    prose("What is he feeling?"),
    (("anger", prose("anger")), ("grief", prose("grief"))),
    "grief",
    prose("It was hers too."),
)


def guessing(guess: Guess, **more: object) -> Story:
    """A page with a guess, and where it may lead."""
    exit_ = more.pop("exit", "bread")
    return story(
        passage("salt", guess=guess, exit=exit_, **more), passage("bread"), passage("near"), passage("far")
    )


def test_a_guess_always_has_i_dont_know() -> None:
    """Not to know is an answer."""
    page = start(guessing(GUESS), 1).page

    assert (page.guessing.options[-1], page.onward) == (Option("unsure", (Text("I don\u2019t know"),)), False)


def test_a_guess_tells_nothing_before_it_is_made() -> None:
    """The page that is sent to a class must not hold the answer."""
    guess = start(guessing(GUESS), 1).page.guessing

    assert (guess.truth, guess.told, guess.right) == (None, (), False)


@pytest.mark.parametrize(("option", "right"), [("grief", True), ("anger", False), ("unsure", False)])
def test_a_guess_is_answered_on_its_page(option: str, right: bool) -> None:  # noqa: FBT001 - a table
    """The character answers, and then the page goes on."""
    page = start(guessing(GUESS), 1).pick(Guessed(option)).page

    assert (page.guessing.right, plain(page.guessing.told), page.onward) == (right, "It was hers too.", True)


def test_a_guess_is_made_once_a_page() -> None:
    """Who was told cannot guess any more."""
    reading = start(guessing(GUESS), 1).pick(Guessed("anger"))
    with pytest.raises(NotOpenError) as refused:
        reading.pick(Guessed("grief"))

    assert refused.value.offers == (Went(),)


@pytest.mark.parametrize(("option", "spoons"), [("grief", 1), ("anger", 2), ("unsure", 0)])
def test_a_guess_moves_only_what_its_outcome_says(option: str, spoons: int) -> None:
    """Not to know is neither right nor wrong."""
    guess = replace(
        GUESS,
        right=Outcome(set=setting(spoons=number(1)), shift=moving(cognitive=3)),
        wrong=Outcome(set=setting(spoons=number(2))),
    )
    salt = replace(guessing(guess), variables={"spoons": whole("spoons")})

    assert start(salt, 1).pick(Guessed(option)).state.values["spoons"] == spoons


@pytest.mark.parametrize(("option", "way"), [("grief", "near"), ("anger", "far"), ("unsure", "bread")])
def test_an_outcome_may_have_its_own_way(option: str, way: str) -> None:
    """A right guess can lead elsewhere, past the offers of the page."""
    guess = replace(GUESS, right=Outcome(exit=To("near")), wrong=Outcome(exit=To("far")))

    assert start(guessing(guess), 1).pick(Guessed(option)).pick(Went()).page.passage == way


def test_not_knowing_goes_the_wrong_way_where_there_is_no_other() -> None:
    """*I don't know* must not end in a wall."""
    guess = replace(GUESS, right=Outcome(exit=To("near")), wrong=Outcome(exit=To("far")))

    assert start(guessing(guess, exit=None), 1).pick(Guessed("unsure")).pick(Went()).page.passage == "far"


def test_offers_come_after_the_guess() -> None:
    """First the guess, then what to do with the answer."""
    salt = story(passage("salt", choice("take", "bread"), guess=GUESS), passage("bread"))
    reading = start(salt, 1)

    assert ([*reading.page.offers], len(reading.pick(Guessed("unsure")).page.offers)) == ([], 1)


def test_a_truth_may_hang_on_the_reading() -> None:
    """The first four guesses are made of what the reader told."""
    guess = replace(GUESS, truth=None, when_truth=((chose("kitchen", "anger"), "anger"),))
    salt = story(
        passage("kitchen", choice("anger", "salt"), choice("other", "salt")),
        passage("salt", guess=guess, exit="kitchen"),
    )
    truths = [
        start(salt, 1).pick(Chose(way)).pick(Guessed("grief")).page.guessing.truth
        for way in ("anger", "other")
    ]

    assert truths == ["anger", None]


def test_a_guess_where_nothing_is_so_is_neither_right_nor_wrong() -> None:
    """Nobody fails a question that has no answer."""
    guess = replace(GUESS, truth=None, wrong=Outcome(shift=moving(cognitive=-9)))

    assert start(guessing(guess), 1).pick(Guessed("grief")).page.movements == ()
