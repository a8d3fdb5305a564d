"""A guess about somebody, and what they then tell."""

from dataclasses import replace

from game.play.effects import assign, shift
from game.play.evaluate import holds
from game.play.page import Guessing, Option
from game.play.state import State
from game.play.tongue import say_unsure
from game.play.words import fill, name_of
from game.story.line import Text
from game.story.model import UNSURE, Guess, Outcome, Story
from game.story.way import Exit


def show_guess(story: Story, state: State, guess: Guess) -> Guessing:
    """Give a guess as it stands: to be made, or made and answered."""
    options = tuple(Option(name, fill(prose, story, state)) for name, prose in guess.options)
    unsure = Option(UNSURE, (Text(say_unsure(story.language)),))
    open_guess = Guessing(
        who=guess.who,
        name=name_of(guess.who, story),
        question=fill(guess.question, story, state),
        options=(*options, unsure),
    )
    if state.guessed is None:
        return open_guess
    told = fill(guess.told, story, state)
    return replace(open_guess, guessed=state.guessed, truth=truth_of(guess, state), told=told)


def make_guess(story: Story, state: State, option: str) -> State:
    """Make a guess; it moves nothing itself, its right or wrong outcome may."""
    guess = story.passages[state.passage].guess
    state = replace(state, guessed=option)
    outcome = _outcome(guess, state) if guess else None
    if outcome is None:
        return state
    return shift(story, assign(story, state, outcome.set), outcome.shift)


def way_after(story: Story, state: State) -> Exit | None:
    """Give the way out of the passage at hand; a guess's outcome may have one of its own.

    *I don't know* goes the passage's own way, and where there is none the way of a wrong guess.
    """
    passage = story.passages[state.passage]
    outcome = _outcome(passage.guess, state) if passage.guess else None
    if outcome and outcome.exit:
        return outcome.exit
    spare = passage.guess.wrong.exit if passage.guess and state.guessed else None
    return passage.exit or (None if passage.choices else spare)


def leads_on(story: Story, state: State) -> bool:
    """Tell whether the outcome of the guess made here goes its own way, past the page's offers."""
    guess = story.passages[state.passage].guess
    outcome = _outcome(guess, state) if guess else None
    return outcome is not None and outcome.exit is not None


def truth_of(guess: Guess, state: State) -> str | None:
    """Give the option that is so in this reading."""
    return next((truth for when, truth in guess.when_truth if holds(when, state)), guess.truth)


def _outcome(guess: Guess, state: State) -> Outcome | None:
    truth = truth_of(guess, state)
    if state.guessed in {None, UNSURE} or truth is None:
        return None
    return guess.right if state.guessed == truth else guess.wrong
