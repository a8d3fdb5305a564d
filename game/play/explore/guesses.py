"""Guesses in terms of a moment: which are right, which are wrong; the runtime's `guessing`."""

from game.frozen import frozen
from game.play.explore.happen import assign, shift
from game.play.explore.moment import Moment
from game.play.explore.slot import GUESSED
from game.play.explore.term import NO, YES, Fact, Number, every, opposite, same, some
from game.play.explore.translate import fact
from game.story.model import UNSURE, Guess, Outcome, Passage


@frozen
class Judged:
    """When this page's guess was made and is right, and when it is wrong; *I don't know* is neither."""

    right: Fact
    wrong: Fact


def judge_guess(moment: Moment, passage: Passage) -> Judged:
    """Judge the guess of a passage by what is so now."""
    if passage.guess is None:
        return Judged(NO, NO)
    guessed = moment.get(GUESSED)
    right: list[Fact] = []
    wrong: list[Fact] = []
    for truth, when in _truths(moment, passage.guess):
        for number, (option, _) in enumerate(passage.guess.options, start=1):
            made = every(when, same(guessed, Number(number)))
            (right if option == truth else wrong).append(made)
    return Judged(some(*right), some(*wrong))


def _truths(moment: Moment, guess: Guess) -> list[tuple[str, Fact]]:
    """Give each option that may be so, and when."""
    found: list[tuple[str, Fact]] = []
    rest: Fact = YES
    for when, truth in guess.when_truth:
        held = fact(when, moment)
        found.append((truth, every(rest, held)))
        rest = every(rest, opposite(held))
    if guess.truth is not None:
        found.append((guess.truth, rest))
    return found


def options(guess: Guess) -> tuple[str, ...]:
    """Give the options of a guess in their numbers' order, from 1; the last is *I don't know*."""
    return (*(name for name, _ in guess.options), UNSURE)


def make(moment: Moment, passage: Passage, number: int) -> list[tuple[Fact, Moment]]:
    """Make a guess: what may follow at once on the same page, and when."""
    moment = moment.put(GUESSED, number)
    if passage.guess is None:
        return [(YES, moment)]
    judged = judge_guess(moment, passage)
    neither = every(opposite(judged.right), opposite(judged.wrong))
    right = (judged.right, _happen(moment, passage.guess.right))
    wrong = (judged.wrong, _happen(moment, passage.guess.wrong))
    return [each for each in (right, wrong, (neither, moment)) if each[0] != NO]


def _happen(moment: Moment, outcome: Outcome) -> Moment:
    return shift(assign(moment, outcome.set), outcome.shift)
