"""Questions beyond the road, all asked of the road's own space: what they read rides along on it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from game.frozen import frozen
from game.play.explore.bounds import Bounds
from game.play.explore.build import build
from game.play.explore.company import WIDEST, Company
from game.play.explore.cone import cone
from game.play.explore.exploration import Exploration, hands
from game.play.explore.ground import survey
from game.play.explore.machine import Machine
from game.play.explore.moment import Moment
from game.play.explore.pack import lay_out
from game.play.explore.question import Question
from game.play.explore.run import layouts, run
from game.play.explore.space import Space
from game.play.explore.term import Fact, every, opposite
from game.play.explore.verdict import Budget, Proved, Undecided, Verdict, Witnessed


@frozen
class Answer:
    """What is known of a question."""

    question: Question
    so: Verdict
    """Whether it is ever so where it is asked."""
    not_so: Verdict
    """Whether it is ever not so there."""


@dataclass(frozen=True, eq=False)
class _Asked:
    """A question in terms of a machine."""

    question: Question
    place: int
    facts: tuple[Fact, Fact]
    """That it is so, and that it is not."""


def ask(
    exploration: Exploration, questions: Iterable[Question], budget: Budget | None = None
) -> tuple[Answer, ...]:
    """Answer questions.

    Args:
        exploration: of the story, for its own budget.
        questions: in any order; the answers stand in the same.
        budget: of each space; None: the exploration's own.
    """
    questions = tuple(questions)
    budget = budget or exploration.budget
    space = _space(exploration, questions)
    asked = list(_asked(space.machine, questions))
    if space.whole and space.size <= budget.states:
        found = _ridden(space, asked, budget)
    else:
        found = dict(zip(asked, _explored(space.machine, asked, budget), strict=True))
    return tuple(found[each] for each in asked)


def _space(exploration: Exploration, questions: Sequence[Question]) -> Space:
    """Give the space of the road, with a machine that knows all that the questions read."""
    roots = dict.fromkeys(key for question in questions for key in question.roots)
    if all(key in exploration.space.machine.ground.index for key in roots):
        return exploration.space
    machine = build(exploration.story, roots)
    return run(machine, layouts(machine), exploration.budget.states)


def _asked(machine: Machine, questions: Iterable[Question]) -> Iterator[_Asked]:
    places = {place.passage: number for number, place in enumerate(machine.places)}
    for question in questions:
        passage = machine.ground.story.passages[question.passage]
        moment = Moment(machine.ground, passage.id)
        within, holds = question.within(moment, passage), question.holds(moment, passage)
        facts = (every(within, holds), every(within, opposite(holds)))
        yield _Asked(question, places[question.passage], facts)


def _ridden(
    space: Space, asked: Sequence[_Asked], budget: Budget, widest: int = WIDEST
) -> dict[_Asked, Answer]:
    """Let what the questions read ride along, all at once; where that is too much, find a finer space."""
    company = Company(space, cone(space.machine, _by_place(asked), {}), widest)
    needs = {each: company.needs(each.place, each.facts) for each in asked}
    small = [each for each in asked if company.has_room(needs[each])]
    found = dict(zip(small, _answers(company, small), strict=True))
    large: dict[frozenset[int], list[_Asked]] = {}
    for each in asked:
        if each not in found:
            large.setdefault(needs[each], []).append(each)
    for group in large.values():
        found.update(zip(group, _refined(space.machine, group, budget, widest), strict=True))
    return found


def _answers(company: Company, asked: Sequence[_Asked]) -> list[Answer]:
    waiting: dict[frozenset[int], list[_Asked]] = {}
    for each in asked:
        waiting.setdefault(company.needs(each.place, each.facts), []).append(each)
    found: dict[_Asked, Answer] = {}
    for group in company.ride(waiting):
        for needed in group:
            for each in waiting.get(needed, ()):
                verdicts = (_verdict(company, needed, each.place, fact) for fact in each.facts)
                found[each] = Answer(each.question, *verdicts)
    return [found[each] for each in asked]


def _verdict(company: Company, needed: frozenset[int], place: int, fact: Fact) -> Verdict:
    if company.can(needed, place, fact):
        return Witnessed(lambda: hands(company.space, company.road(needed, place, fact)))
    return Proved()


def _refined(machine: Machine, asked: Sequence[_Asked], budget: Budget, widest: int) -> list[Answer]:
    """Ask of a space that tells more of what the road hangs on, so that less must ride."""
    road = survey(machine.ground.story).index
    beyond = {slot for key, slot in machine.ground.index.items() if key not in road}
    cuts = cone(machine, _by_place(asked), {})
    bare = [{slot: told for slot, told in each.items() if slot not in beyond} for each in cuts]
    space = run(machine, lay_out(machine, bare), budget.states)
    if space.whole:
        company = Company(space, cuts, widest)
        if all(company.has_room(company.needs(each.place, each.facts)) for each in asked):
            return _answers(company, asked)
    return _explored(machine, asked, budget)


def _explored(machine: Machine, asked: Sequence[_Asked], budget: Budget) -> list[Answer]:
    """Ask of a space that holds all that the questions read."""
    space = run(machine, layouts(machine, _by_place(asked)), budget.states)
    bounds = None if space.whole else Bounds(machine, space.layouts)
    return [
        Answer(each.question, *(_answer(space, each.place, fact, bounds) for fact in each.facts))
        for each in asked
    ]


def _by_place(asked: Iterable[_Asked]) -> dict[int, list[Fact]]:
    facts: dict[int, list[Fact]] = {}
    for each in asked:
        facts.setdefault(each.place, []).extend(each.facts)
    return facts


def _answer(space: Space, place: int, fact: Fact, bounds: Bounds | None) -> Verdict:
    states = space.holding(place, fact)
    if len(states):
        return Witnessed(lambda: hands(space, space.road(space.nearest(states))))
    if bounds is None:
        return Proved()
    return Undecided(space.size) if bounds.may(place, fact) else Proved("bounds")
