"""What a class may vote for on a page, and slips into a ballot: each voter's newest alone counts."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.play.ballot import SIT, Ballot, Option, Slip, Voter
from game.play.page import Page
from game.play.tongue import say_silent
from game.play.trail import Guessed, Sat
from game.story.line import Text
from game.story.manner import Manner
from game.story.model import Mode, Story

SUREST = 3
"""The highest sureness of a guess; 1 is the lowest."""


def options(page: Page, story: Story) -> tuple[Option, ...]:
    """Give what may be voted for on a page, in its order: a guess's answers, or its offers and silence."""
    return tuple(_answers(page) if asks_to_guess(page) else _ways(page, story))


def asks_to_guess(page: Page) -> bool:
    """Tell whether a guess is still to be made here."""
    return page.guessing is not None and page.guessing.guessed is None


def _answers(page: Page) -> Iterator[Option]:
    answers = page.guessing.options if page.guessing else ()
    return (Option(answer.id, answer.words, Guessed(answer.id)) for answer in answers)


def _ways(page: Page, story: Story) -> Iterator[Option]:
    silent = (Text(say_silent(story.language)),)
    for offer in page.offers:
        words = offer.words or silent
        yield Option(offer.id, words, offer.pick, offer.manner, locked=offer.locked, reason=offer.reason)
    if page.sit and page.offers:
        yield Option(SIT, silent, Sat(), Manner.SILENCE)


def votable(ballot: Ballot) -> tuple[Option, ...]:
    """Give the options that a slip may name: in `struck` the locked ones too."""
    return tuple(each for each in ballot.options if ballot.mode is Mode.STRUCK or not each.locked)


def cast(ballot: Ballot, slips: Mapping[Voter, Slip | None]) -> Ballot:
    """Put slips into an open ballot; None takes one back. What the ballot cannot hold is dropped.

    The ballot itself comes back where nothing has changed.
    """
    known = {each.id for each in votable(ballot)}
    fitting = {voter: _fit(slip, ballot.mode, known) for voter, slip in slips.items()}
    kept = {
        voter: slip
        for voter, slip in fitting.items()
        if ballot.open and (slip is None or slip.option in known) and ballot.slips.get(voter) != slip
    }
    if not kept:
        return ballot
    merged = {**ballot.slips, **kept}
    return replace(ballot, slips={voter: slip for voter, slip in merged.items() if slip is not None})


def _fit(slip: Slip | None, mode: Mode, known: set[str]) -> Slip | None:
    """Leave out of a slip what its mode does not ask for."""
    if slip is None:
        return None
    sure = slip.sure if mode is Mode.GUESS and 1 <= slip.sure <= SUREST else 0
    others = slip.others if mode is Mode.PREDICT and slip.others in known else ""
    return Slip(slip.option, sure, others)


def raise_hands(ballot: Ballot, counts: tuple[int, ...]) -> Ballot:
    """Put raised hands into a ballot, counted in the order of its options.

    Args:
        ballot: an open one.
        counts: one for each option; one more tells how many are there who raised none.
    """
    ways = votable(ballot)
    if not ballot.open or not len(ways) <= len(counts) <= len(ways) + 1 or min(counts) < 0:
        return ballot
    hands = {way.id: raised for way, raised in zip(ways, counts, strict=False) if raised}
    return replace(ballot, hands=hands, unraised=sum(counts[len(ways) :]))


def tally(ballot: Ballot) -> Mapping[str, int]:
    """Give the votes of every option that may be voted for, in their order."""
    votes = {each.id: ballot.hands.get(each.id, 0) for each in votable(ballot)}
    for slip in ballot.slips.values():
        votes[slip.option] = votes.get(slip.option, 0) + 1
    return votes
