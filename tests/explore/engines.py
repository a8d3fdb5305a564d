"""One exploration against another: each engine finds the same, and what rides along is as in the open."""

from collections.abc import Callable, Iterator

from game.play.explore import asking
from game.play.explore.company import WIDEST
from game.play.explore.exploration import Exploration
from game.play.explore.levels import sweep
from game.play.explore.question import questions
from game.play.explore.space import Space
from game.play.explore.traps import locks, loops
from game.play.explore.verdict import Verdict, Witnessed
from game.play.trail import Drew


def engines(exploration: Exploration) -> Iterator[str]:
    """One by one, in columns with all steps kept, in columns with all steps found anew: the same space."""
    space = exploration.space
    for remembered in (10_000, 0):
        swept = sweep(space.machine, space.layouts, 10_000, remembered)
        for what, told in _TOLD.items():
            if told(space) != told(swept):
                yield f"the {what} differ where {remembered} states are remembered"
        for state in range(swept.size):
            if len(list(swept.road(state))) != swept.depth[state]:
                yield f"the road to {state} is not as long as told where {remembered} states are remembered"
    half = sweep(space.machine, space.layouts, space.size // 2, 0)
    if not {trap.passages for trap in locks(half)} <= {trap.passages for trap in locks(space)}:
        yield "half of the states tell of a lock that there is not"


def _named(space: Space) -> list[tuple[int, int, int]]:
    return list(zip(space.places.tolist(), space.keys.tolist(), space.depth.tolist(), strict=True))


def _steps(space: Space) -> list[object]:
    names = [*_named(space), (-1, -1, -1)]
    steps = zip(space.sources.tolist(), space.arms.tolist(), space.ends.tolist(), strict=True)
    return sorted((names[source], arm, names[end]) for source, arm, end in steps)


def _caught(space: Space) -> list[object]:
    return [(trap.passages, space.depth[trap.state]) for trap in (*locks(space), *loops(space))]


_TOLD: dict[str, Callable[[Space], object]] = {
    "states": lambda space: sorted(_named(space)),
    "steps": _steps,
    "traps": _caught,
    "arms": lambda space: space.taken,
}


def riding(exploration: Exploration) -> Iterator[str]:
    """What rides along is known as if it stood among the states; also where nothing wider than a flag may."""
    story, budget = exploration.story, exploration.budget
    every = tuple(questions(story))
    space = asking._space(exploration, every)
    asked = list(asking._asked(space.machine, every))
    plain = asking._explored(space.machine, asked, budget)
    anew = sweep(space.machine, space.layouts, 10_000, 0)
    for ridden_on, widest in ((space, WIDEST), (space, 2), (space, 0), (anew, WIDEST), (anew, 2)):
        ridden = asking._ridden(ridden_on, asked, budget, widest)
        for each, one in zip(asked, plain, strict=True):
            two = ridden[each]
            if (_length(one.so), _length(one.not_so)) != (_length(two.so), _length(two.not_so)):
                yield f"{one.question} with parties of {widest}: {two}, but in the open it is {one}"


def _length(verdict: Verdict) -> int:
    """Count the picks of a witness: of two roads that are as short, one may be drawn and the other not."""
    if not isinstance(verdict, Witnessed):
        return -1
    return sum(not isinstance(hand, Drew) for hand in verdict.road)
