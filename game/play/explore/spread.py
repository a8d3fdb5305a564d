"""How meters spread over seeded random readings: an estimate, and labelled as one."""

from collections.abc import Mapping

from game.frozen import frozen
from game.play.chance import draw, sow_apart
from game.play.exits import NoWayOutError
from game.play.explore.verdict import Budget
from game.play.open import open_picks
from game.play.state import State, level
from game.play.trail import Chose, Guessed, Sat, Went
from game.play.turn import begin, choose
from game.story.model import Story


@frozen
class Spread:
    """Where a meter stood at an ending, over the readings that came there."""

    readings: int
    least: int
    median: int
    greatest: int


@frozen
class Spreads:
    """What the readings came to."""

    begun: int
    """Readings, of which some may not have come to an ending within their picks."""
    ended: int
    at: Mapping[tuple[str, str], Spread]
    """By ending and meter."""


def spread(story: Story, budget: Budget | None = None) -> Spreads:
    """Tell by ending and meter how levels spread under even picks, the dial untouched.

    Args:
        story: as loaded.
        budget: how many readings, how long each and all, and from which seed; None for the usual one.
    """
    budget = budget or Budget()
    stood: dict[tuple[str, str], list[int]] = {}
    begun = ended = made = 0
    while begun < budget.readings and made < budget.picks_in_all:
        state, picks = _read(story, budget, begun)
        begun, made = begun + 1, made + picks
        if state is not None:
            ended += 1
            for meter in story.meters:
                stood.setdefault((state.passage, meter), []).append(level(state, meter))
    return Spreads(begun, ended, {name: _spread(sorted(levels)) for name, levels in stood.items()})


def _read(story: Story, budget: Budget, number: int) -> tuple[State | None, int]:
    """Read once at random, and count the picks; no state where no ending was reached within the budget."""
    chance = sow_apart(budget.seed + number)
    turn = begin(story, budget.seed + number)
    for count in range(budget.picks):
        if turn.page.close:
            return turn.state, count
        picks = [pick for pick in open_picks(turn.page) if isinstance(pick, Chose | Went | Sat | Guessed)]
        if not picks:
            return None, count
        index, chance = draw(chance, [1] * len(picks))
        try:
            turn = choose(story, turn.state, picks[index], page=turn.page)
        except NoWayOutError:
            return None, count
    return None, budget.picks


def _spread(levels: list[int]) -> Spread:
    return Spread(len(levels), levels[0], levels[len(levels) // 2], levels[-1])
