"""What was found out about a story: verdicts about its road, each proved, witnessed or undecided."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import numpy as np

from game.play.explore.bounds import Bounds
from game.play.explore.build import build
from game.play.explore.machine import decisions
from game.play.explore.place import Arm, Move
from game.play.explore.replay import spell_out
from game.play.explore.run import layouts, run
from game.play.explore.slot import Key
from game.play.explore.space import Space
from game.play.explore.traps import Trap, locks, loops
from game.play.explore.verdict import Budget, Proved, Road, Undecided, Verdict, Witnessed
from game.play.explore.wander import Wandered, wander
from game.play.playthrough_data import Playthrough
from game.play.trail import Chose, Guessed
from game.story.model import Story
from game.story.unswept import unswept


@dataclass(frozen=True)
class Exploration:
    """The reachable states of a story, and what they say."""

    story: Story
    budget: Budget
    space: Space

    @property
    def whole(self) -> bool:
        """Every state that decides the road was visited."""
        return self.space.whole

    @property
    def states(self) -> int:
        """How many states were visited; states that nothing tells apart count as one."""
        return self.space.size

    def passage(self, passage: str) -> Verdict:
        """Tell whether a passage can be reached."""
        return self._reached(passage, None)

    def ending(self, passage: str) -> Verdict:
        """Tell whether an ending can be reached, its silence over."""
        return self._reached(passage, "end")

    def choice(self, passage: str, choice: str) -> Verdict:
        """Tell whether a choice is ever open; its road ends with taking it."""
        return self._taken(lambda move, _: move.pick == Chose(choice), passage)

    def branch(self, passage: str, owner: str, number: int) -> Verdict:
        """Tell whether an arm of a fork is ever taken.

        Args:
            passage: where the fork is written.
            owner: a choice's id, `right` or `wrong` of a guess, `kept_` of offers made of a keep;
                empty for the passage's own.
            number: which arm, from 0.
        """
        return self._taken(lambda _, arm: arm.branch == (owner, number), passage)

    def guess(self, passage: str) -> Verdict:
        """Tell whether the guess of a passage is ever to be made; its road ends with making it."""
        return self._taken(lambda move, _: isinstance(move.pick, Guessed), passage)

    def ask(self, passage: str) -> Verdict:
        """Tell whether the page of an answer is ever read."""
        return self.passage(passage)

    def falls(self) -> Verdict:
        """Tell whether a reading can come where the story has no way: a `back` that nothing called."""
        falling = [number for number in self.space.taken if self.space.table[number][2].target is None]
        if falling:
            return Witnessed(partial(self._arm_road, sorted(falling)))
        return Proved() if self.whole else Undecided(self.states)

    @cached_property
    def soft_locks(self) -> tuple[Trap, ...]:
        """Pages that no pick leads away from, whatever is turned or sat through; one a passage."""
        return locks(self.space)

    @cached_property
    def caught(self) -> tuple[Trap, ...]:
        """Loops from which no ending can be reached; known only where the space is whole."""
        return loops(self.space) if self.whole else ()

    def lock(self, passage: str) -> Verdict:
        """Tell whether every offer of a passage can be closed."""
        trap = next((trap for trap in self.soft_locks if trap.passages == (passage,)), None)
        if trap is not None:
            return Witnessed(partial(self._road, [trap.state]))
        return Proved() if self.whole else Undecided(self.states)

    def loop(self) -> Verdict:
        """Tell whether a reader can be caught in a loop."""
        if self.caught:
            return Witnessed(partial(self._road, [self.caught[0].state]))
        return Proved() if self.whole else Undecided(self.states)

    def playthrough(self, verdict: Witnessed) -> Playthrough:
        """Give the playthrough that shows what was witnessed.

        Raises:
            NotOpenError: the runtime does not agree; that would be a defect of the exploration.
        """
        return spell_out(self.story, verdict.road, self.budget.seed)

    def _reached(self, passage: str, what: str | None) -> Verdict:
        place = self._places[passage]
        end = self.space.machine.places[place].ends
        states = self.space.holding(place, end) if what else self.space.by_place.get(place, ())
        return Witnessed(partial(self._road, states)) if len(states) else self._otherwise(passage, None)

    def _taken(self, wanted: Callable[[Move, Arm], bool], passage: str) -> Verdict:
        table, numbers = self.space.table, self._arms(self._places[passage])
        arms = [number for number in numbers if wanted(*table[number][1:])]
        taken = [arm for arm in arms if arm in self.space.taken]
        if taken:
            return Witnessed(partial(self._arm_road, taken))
        return self._otherwise(passage, arms)

    def _arms(self, place: int) -> range:
        """Give the numbers of the arms that leave a place: only they are asked, however long the story is."""
        first = self.space.machine.offsets[place]
        moves = self.space.machine.places[place].moves
        return range(first, first + sum(len(move.arms) for move in moves))

    def _otherwise(self, passage: str, arms: Iterable[int] | None) -> Verdict:
        """Say what is known of something that was not seen: of a passage, or of some arms on it."""
        if self.whole:
            return Proved()
        place = self._places[passage]
        if self._bounds.forbids(place, None if arms is None else tuple(arms)):
            return Proved("bounds")
        road = self._wandered.enter(place) if arms is None else self._wandered.find(arms)
        return Witnessed(lambda: road, "play") if road is not None else Undecided(self.states)

    def _road(self, states: Sequence[int]) -> Road:
        """Give a shortest road to one of some states."""
        return hands(self.space, self.space.road(self.space.nearest(np.asarray(states))))

    def _arm_road(self, arms: Sequence[int]) -> Road:
        """Give a shortest road that ends with one of some arms."""
        nearest = [(self.space.nearest(self.space.taking(arm)), arm) for arm in arms]
        state, arm = min(nearest, key=lambda each: int(self.space.depth[each[0]]))
        return hands(self.space, (*self.space.road(state), arm))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {place.passage: number for number, place in enumerate(self.space.machine.places)}

    @cached_property
    def _bounds(self) -> Bounds:
        return Bounds(self.space.machine, self.space.layouts)

    @cached_property
    def _wandered(self) -> Wandered:
        return wander(self.space, self.budget)


def hands(space: Space, arms: Iterable[Any]) -> Road:
    """Give the decisions that take these arms, draws among them."""
    return decisions(space.table, arms)


def explore(story: Story, budget: Budget | None = None, roots: Iterable[Key] = ()) -> Exploration:
    """Explore what can happen in a story, as far as it decides the road.

    Args:
        story: as loaded, without errors.
        budget: how far; None for the usual one.
        roots: slots that questions will read beyond the road; they take no room among the states.
    """
    budget = budget or Budget()
    with unswept():
        machine = build(story, roots)
        return Exploration(story, budget, run(machine, layouts(machine), budget.states))
