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


def spread(story: Story, budget: Budget | None = None) -> Mapping[tuple[str, str], Spread]:
    """Give by ending and meter how levels spread under even picks, the dial untouched.

    Args:
        story: as loaded.
        budget: how many readings, how long each, and from which seed; None for the usual one.
    """
    budget = budget or Budget()
    stood: dict[tuple[str, str], list[int]] = {}
    for number in range(budget.readings):
        state = _read(story, budget, number)
        if state is not None:
            for meter in story.meters:
                stood.setdefault((state.passage, meter), []).append(level(state, meter))
    return {name: _spread(sorted(levels)) for name, levels in stood.items()}


def _read(story: Story, budget: Budget, number: int) -> State | None:
    """Read once at random; None where no ending was reached within the budget."""
    chance = sow_apart(budget.seed + number)
    turn = begin(story, budget.seed + number)
    for _ in range(budget.picks):
        if turn.page.close:
            return turn.state
        picks = [pick for pick in open_picks(turn.page) if isinstance(pick, Chose | Went | Sat | Guessed)]
        if not picks:
            return None
        index, chance = draw(chance, [1] * len(picks))
        try:
            turn = choose(story, turn.state, picks[index])
        except NoWayOutError:
            return None
    return None


def _spread(levels: list[int]) -> Spread:
    return Spread(len(levels), levels[0], levels[len(levels) // 2], levels[-1])
