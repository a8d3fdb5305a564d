"""What must hold for every ballot, whoever votes, in whatever order."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from play.test_ballot import LOCKED

from game.play.ballot import FEWEST, Ballot, Count, Outcome, Slip
from game.play.counting import cast, tally
from game.play.decide import close
from game.play.poll import Around
from game.story.model import UNSURE, Mode

NAMES = [option.id for option in LOCKED]
SLIPS = st.dictionaries(
    st.integers(1, 40),
    st.builds(Slip, st.sampled_from([*NAMES, "nonsense"]), st.integers(-1, 5), st.sampled_from(["", *NAMES])),
    max_size=40,
)
BALLOTS = st.builds(
    Ballot,
    st.integers(1, 99),
    st.sampled_from(list(Mode)),
    st.just(LOCKED),
    st.sampled_from([None, "wait", "push", "ask"]),
    open=st.just(True),
    seats=st.dictionaries(st.integers(1, 40), st.sampled_from(["wei", "fang", ""])),
)
LAW = settings(deadline=None, max_examples=150)


def closed(ballot: Ballot, slips: dict[int, Slip], **more: Any) -> Count:
    """The round over these slips."""
    return close(cast(ballot, slips), Around(present=more.pop("present", 0), seed=7, **more))


@LAW
@given(BALLOTS, SLIPS)
def test_no_vote_is_lost_and_none_counted_twice(ballot: Ballot, slips: dict[int, Slip]) -> None:
    """Every voter whose option could be voted for is counted once."""
    filled = cast(cast(ballot, slips), slips)
    known = {each.id for each in ballot.options if not each.locked or ballot.mode is Mode.STRUCK}

    assert sum(tally(filled).values()) == sum(slip.option in known for slip in slips.values())


@LAW
@given(BALLOTS, SLIPS)
def test_a_slip_that_comes_again_changes_nothing(ballot: Ballot, slips: dict[int, Slip]) -> None:
    """A phone that is not sure sends once more."""
    filled = cast(ballot, slips)

    assert cast(filled, slips) is filled


@LAW
@given(BALLOTS, SLIPS, st.randoms(use_true_random=False))
def test_the_order_of_voters_does_not_matter(ballot: Ballot, slips: dict[int, Slip], chance: Any) -> None:
    """The first tap has no more weight than the last."""
    order = list(slips)
    chance.shuffle(order)
    one_by_one = ballot
    for voter in order:
        one_by_one = cast(one_by_one, {voter: slips[voter]})

    assert close(one_by_one, Around(40, 7)) == closed(ballot, slips, present=40)


@LAW
@given(BALLOTS, SLIPS, st.booleans())
def test_a_tie_is_never_decided_in_secret(ballot: Ballot, slips: dict[int, Slip], final: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    """Where two lead, the class talks, or it is told how it was settled."""
    told = closed(ballot, slips, final=final)
    votes = sorted(tally(cast(ballot, slips)).values())
    if (
        ballot.mode not in {Mode.MAJORITY, Mode.PREDICT, Mode.DIAL, Mode.STRUCK}
        or not votes[-1] == votes[-2] > 0
    ):
        return
    settled = told.outcome is Outcome.CHOSEN and told.said[0] == "It is still even."

    assert settled or told.outcome in {Outcome.TIED, Outcome.SILENCE, Outcome.DRAWN, Outcome.STRUCK}


@LAW
@given(BALLOTS, SLIPS, st.booleans())
def test_every_draw_tells_its_number(ballot: Ballot, slips: dict[int, Slip], final: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    """A lot that nobody can check is a secret too."""
    told = closed(ballot, slips, final=final)

    assert (told.seed is not None) == (told.outcome is Outcome.DRAWN)
    assert told.seed is None or str(told.seed) in " ".join(told.said)


@LAW
@given(BALLOTS, SLIPS)
def test_nothing_is_revealed_under_five(ballot: Ballot, slips: dict[int, Slip]) -> None:
    """Four voters are told what was decided, and nothing that could be somebody."""
    told = closed(ballot, slips, truth="push")
    shows = bool(told.bars or told.seats or told.guessed)

    assert not shows or told.votes >= FEWEST


@LAW
@given(BALLOTS, SLIPS)
def test_no_number_below_three_is_ever_said(ballot: Ballot, slips: dict[int, Slip]) -> None:
    """One and two are *a few*, in words and on bars."""
    told = closed(ballot, slips, truth="push")
    words = " ".join((*told.said, *(bar.shown for bar in told.bars)))

    assert not {"1", "2"} & set(words.replace(";", " ").split())


@LAW
@given(BALLOTS, SLIPS, st.integers(0, 60), st.booleans())
def test_only_what_can_happen_is_chosen(
    ballot: Ballot, slips: dict[int, Slip], present: int, final: bool  # noqa: FBT001 - hypothesis gives it
) -> None:  # fmt: skip
    """Whatever the votes: an open option, or nothing yet."""
    told = closed(ballot, slips, present=present, final=final)
    open_ones = {option.id for option in ballot.options if not option.locked} | {UNSURE}

    assert told.chosen is None or told.chosen in open_ones
    assert (told.chosen is None) == (told.outcome in {Outcome.TIED, Outcome.STRUCK, Outcome.OPEN})


@LAW
@given(BALLOTS, SLIPS)
def test_a_settled_tie_is_no_tie_again(ballot: Ballot, slips: dict[int, Slip]) -> None:
    """A class talks once over a tie, not for ever."""
    assert closed(ballot, slips, final=True).outcome is not Outcome.TIED
