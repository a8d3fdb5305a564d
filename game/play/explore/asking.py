"""Questions beyond the road, each asked of a space whose cone holds what it reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.play.explore.bounds import Bounds
from game.play.explore.build import build
from game.play.explore.exploration import Exploration, hands
from game.play.explore.machine import Machine
from game.play.explore.moment import Moment
from game.play.explore.question import Question
from game.play.explore.reads import relevant, road_reads
from game.play.explore.rider import Ride, can_ride
from game.play.explore.run import layouts, run
from game.play.explore.slot import Key, Of
from game.play.explore.space import Space
from game.play.explore.term import Fact, every, opposite
from game.play.explore.verdict import Budget, Proved, Undecided, Verdict, Witnessed
from game.story.model import Story

RIDDEN = 4
"""How many states' room one takes that carries all levels of a meter."""

NEAR = 20_000
"""States that are looked at where the whole is known to be too many."""

SHARING = 5
"""Groups of questions that are asked of one space, at most."""

SMALL = 300_000
"""States up to which several groups of questions may share a space."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of a question."""

    question: Question
    so: Verdict
    """Whether it is ever so where it is asked."""
    not_so: Verdict
    """Whether it is ever not so there."""


def ask(
    exploration: Exploration, asked: Iterable[Question], budget: Budget | None = None
) -> tuple[Answer, ...]:
    """Answer questions; those that read the same slots share one space.

    Args:
        exploration: of the story, for its own budget.
        asked: in any order; the answers stand in the same.
        budget: of each space; None: the exploration's own.
    """
    story, asked = exploration.story, tuple(asked)
    groups: dict[frozenset[Key], list[int]] = {}
    road = frozenset(relevant(story, road_reads(story)))
    for number, question in enumerate(asked):
        groups.setdefault(frozenset(relevant(story, question.roots)) - road, []).append(number)
    alone = [members for extra, members in groups.items() if _meters(story, extra)]
    shared = [members for extra, members in groups.items() if not _meters(story, extra)]
    found: dict[int, Answer] = {}
    for members in alone:
        found.update(_together(story, asked, [members], budget or exploration.budget))
    for first in range(0, len(shared), SHARING):
        part = shared[first : first + SHARING]
        found.update(_together(story, asked, part, budget or exploration.budget))
    return tuple(found[number] for number in range(len(asked)))


def _meters(story: Story, keys: Iterable[Key]) -> bool:
    return any(key[0] is Of.VALUE and key[1] in story.meters for key in keys)


def _together(
    story: Story, asked: Sequence[Question], groups: Sequence[Sequence[int]], budget: Budget
) -> dict[int, Answer]:
    """Ask several groups of one space while it stays small, else each half of them apart."""
    if not groups:
        return {}
    members = [number for group in groups for number in group]
    few = budget if len(groups) == 1 else replace(budget, states=min(budget.states, SMALL))
    answers = _ask(story, [asked[number] for number in members], few, needs_all=len(groups) > 1)
    if answers is not None:
        return dict(zip(members, answers, strict=True))
    half = len(groups) // 2
    return {
        **_together(story, asked, groups[:half], budget),
        **_together(story, asked, groups[half:], budget),
    }


def _ask(story: Story, asked: Sequence[Question], budget: Budget, *, needs_all: bool) -> list[Answer] | None:
    """Answer questions from one space; None where it is not whole and every answer is needed."""
    machine = build(story, dict.fromkeys(key for question in asked for key in question.roots))
    places = {place.passage: number for number, place in enumerate(machine.places)}
    facts = [_facts(machine, question) for question in asked]
    needed: dict[int, list[Fact]] = {}
    for question, pair in zip(asked, facts, strict=True):
        needed.setdefault(places[question.passage], []).extend(pair)
    rider = _rider(machine, asked)
    if rider is not None:
        ride = Ride(machine, rider, budget.states // RIDDEN, needed)
        if ride.whole:
            return [
                Answer(question, *(_ridden(ride, places[question.passage], each) for each in pair))
                for question, pair in zip(asked, facts, strict=True)
            ]
        # With the meter among the states there would be more of them still: only a look at the nearest.
        budget = replace(budget, states=min(budget.states, NEAR))
    space = run(machine, layouts(machine, needed), budget.states)
    if needs_all and not space.whole:
        return None
    bounds = None if space.whole else Bounds(machine)
    return [
        Answer(question, *(_answer(space, places[question.passage], each, bounds) for each in pair))
        for question, pair in zip(asked, facts, strict=True)
    ]


def _rider(machine: Machine, asked: Sequence[Question]) -> int | None:
    """Find a meter that the questions read and that decides no road."""
    meters = machine.ground.story.meters
    keys = dict.fromkeys(key for question in asked for key in question.roots)
    slots = (machine.ground.index[key] for key in keys if key[0] is Of.VALUE and key[1] in meters)
    return next((slot for slot in slots if can_ride(machine, slot)), None)


def _ridden(ride: Ride, place: int, fact: Fact) -> Verdict:
    nearest = ride.nearest(place, fact)
    return Proved() if nearest is None else Witnessed(hands(ride.space, ride.road(*nearest)))


def _facts(machine: Machine, question: Question) -> tuple[Fact, Fact]:
    passage = machine.ground.story.passages[question.passage]
    moment = Moment(machine.ground, passage.id)
    within, holds = question.within(moment, passage), question.holds(moment, passage)
    return every(within, holds), every(within, opposite(holds))


def _answer(space: Space, place: int, fact: Fact, bounds: Bounds | None) -> Verdict:
    nearest = space.nearest(space.holding(place, fact))
    if nearest is not None:
        return Witnessed(hands(space, space.road(nearest)))
    if bounds is None:
        return Proved()
    return Undecided(space.size) if bounds.may(place, fact) else Proved("bounds")
