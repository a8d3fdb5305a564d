"""Beyond the budget: seeded readings through the real runtime, which prefer what was not taken before."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.play.chance import draw, sow
from game.play.exits import NoWayOutError
from game.play.explore.machine import Arm, Move, Nudge
from game.play.explore.verdict import Budget
from game.play.open import open_picks
from game.play.page import Page
from game.play.trail import Pick, Trail, Wrote
from game.play.turn import Turn, begin, choose
from game.story.model import Story

FRESH, STALE = 1000, 1
"""Weights of a pick that was never made on this passage, and of one that was."""


@dataclass(frozen=True, slots=True)
class Wandered:
    """What was seen, and the first trail that showed it."""

    passages: dict[str, Trail]
    picks: dict[tuple[str, Pick], Trail]
    ways: dict[tuple[str, Pick, str], Trail]
    """By passage, pick and the passage that came next."""
    names: tuple[str, ...]
    """Of all passages, by number."""

    def find(self, passage: str, entries: Sequence[tuple[int, Move, Arm]] | None) -> Trail | None:
        """Give a trail to a passage, or one that takes one of some arms on it; None where none was seen."""
        if entries is None:
            return self.passages.get(passage)
        trails = (self._trail(passage, move, arm) for _, move, arm in entries)
        return next((trail for trail in trails if trail is not None), None)

    def _trail(self, passage: str, move: Move, arm: Arm) -> Trail | None:
        if isinstance(move.pick, Nudge):
            return None
        if arm.branch is None:
            return self.picks.get((passage, move.pick))
        twins = sum(other.target == arm.target for other in move.arms)
        if twins > 1 or arm.target is None:
            return None
        return self.ways.get((passage, move.pick, self.names[arm.target]))


def wander(story: Story, budget: Budget) -> Wandered:
    """Read a story at random, again and again.

    Args:
        story: as loaded.
        budget: how many readings, how long, from which seed.
    """
    wandered = Wandered({}, {}, {}, tuple(story.passages))
    for number in range(budget.readings):
        _read(story, wandered, budget, sow(budget.seed + number))
    return wandered


def _read(story: Story, wandered: Wandered, budget: Budget, chance: int) -> None:
    turn = begin(story, budget.seed)
    wandered.passages.setdefault(turn.state.passage, turn.state.trail)
    for _ in range(budget.picks):
        picks = [_write(pick) for pick in open_picks(turn.page)]
        if not picks:
            return
        index, chance = draw(chance, [_weight(wandered, turn.page, pick) for pick in picks])
        try:
            after = choose(story, turn.state, picks[index])
        except NoWayOutError:
            return
        _note(wandered, turn, picks[index], after)
        turn = after


def _weight(wandered: Wandered, page: Page, pick: Pick) -> int:
    return STALE if (page.passage, pick) in wandered.picks else FRESH


def _write(pick: Pick) -> Pick:
    return Wrote(pick.name, "Dear") if isinstance(pick, Wrote) else pick


def _note(wandered: Wandered, turn: Turn, pick: Pick, after: Turn) -> None:
    passage = turn.state.passage
    wandered.passages.setdefault(after.state.passage, after.state.trail)
    wandered.picks.setdefault((passage, pick), after.state.trail)
    wandered.ways.setdefault((passage, pick, after.state.passage), after.state.trail)
