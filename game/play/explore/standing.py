"""Where names stand whenever a condition is asked: each value that they may have there, and no other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from game.frozen import frozen
from game.play.explore.asking import ask
from game.play.explore.build import build
from game.play.explore.exploration import Exploration
from game.play.explore.moment import Moment
from game.play.explore.question import Question, plainly
from game.play.explore.run import layouts, run
from game.play.explore.slot import value
from game.play.explore.verdict import Budget, Undecided, Witnessed
from game.story.expression import (
    Both,
    Comparison,
    Constant,
    Count,
    Expression,
    Name,
    Not,
    Relation,
    Sum,
    Type,
)
from game.story.model import Story
from game.story.source import NOWHERE

Held: TypeAlias = int | bool | str
_Pair: TypeAlias = tuple[int, Name | Count]
"""A question's number, and a name in its condition."""

WIDE = 256
"""A number with more values than these is not asked value by value."""


@frozen
class Stand:
    """What a name may hold where a condition is asked."""

    atom: Name | Count
    held: tuple[Held, ...]
    """All of it, in order."""
    could: int
    """So many values it has anywhere."""


def stands(
    exploration: Exploration, questions: Sequence[Question], budget: Budget
) -> tuple[tuple[Stand, ...], ...]:
    """Tell for each question where the names of its condition stand; of what is not known nothing is told.

    Args:
        exploration: of the story.
        questions: in any order; the answers stand in the same.
        budget: of the space that is walked for it.
    """
    story = exploration.story
    pairs = [(number, atom) for number, each in enumerate(questions) for atom in atoms(each.condition)]
    found = _value_by_value(exploration, questions, pairs, budget)
    for number, atom in pairs:
        if (number, atom) not in found and plainly(questions[number]):
            found[number, atom] = _ends(story, questions[number], atom, budget)
    return tuple(
        tuple(
            Stand(atom, held, len(_could(atom, story)))
            for atom in atoms(each.condition)
            if (held := found.get((number, atom)))
        )
        for number, each in enumerate(questions)
    )


def _value_by_value(
    exploration: Exploration, questions: Sequence[Question], pairs: Sequence[_Pair], budget: Budget
) -> dict[_Pair, tuple[Held, ...]]:
    """Ask of each value whether a name may hold it; all at once."""
    could = {pair: _could(pair[1], exploration.story) for pair in pairs}
    asked = [(pair, held) for pair, values in could.items() if len(values) <= WIDE for held in values]
    answers = ask(exploration, (questions[at].instead(_is(atom, held)) for (at, atom), held in asked), budget)
    found: dict[_Pair, list[Held]] = {}
    open_ones: set[_Pair] = set()
    for (pair, held), answer in zip(asked, answers, strict=True):
        if isinstance(answer.so, Undecided):
            open_ones.add(pair)
        found.setdefault(pair, [])
        if isinstance(answer.so, Witnessed):
            found[pair].append(held)
    return {pair: () if pair in open_ones else tuple(held) for pair, held in found.items()}


def _ends(story: Story, question: Question, atom: Name | Count, budget: Budget) -> tuple[Held, ...]:
    """Give the values of a wide number where a question is asked, from a run that keeps it."""
    if isinstance(atom, Count):
        return ()
    machine = build(story, (*question.roots, value(atom.name)))
    place = next(number for number, each in enumerate(machine.places) if each.passage == question.passage)
    slot, passage = machine.ground.index[value(atom.name)], story.passages[question.passage]
    within = question.within(Moment(machine.ground, passage.id), passage)
    space = run(machine, layouts(machine, {place: (within,)}, {place: (slot,)}), budget.states)
    if not space.whole:
        return ()
    return tuple(np.unique(space.column(place, space.holding(place, within), slot)).tolist())


def atoms(expression: Expression | None) -> tuple[Name | Count, ...]:
    """Give the names of a condition once each, without their places."""
    return tuple(dict.fromkeys(replace(atom, span=NOWHERE) for atom in _every_atom(expression)))


def _every_atom(expression: Expression | None) -> Iterator[Name | Count]:
    match expression:
        case Name() | Count():
            yield expression
        case Not(operand):
            yield from _every_atom(operand)
        case Both(_, operands) | Comparison(operands):
            for operand in operands:
                yield from _every_atom(operand)
        case Sum(_, left, right):
            yield from _every_atom(left)
            yield from _every_atom(right)
        case _:
            return


def _could(atom: Name | Count, story: Story) -> Sequence[Held]:
    """Give every value that a name has anywhere."""
    if isinstance(atom, Count):
        return range(story.keeps[atom.keep].max + 1)
    variable = story.variables.get(atom.name)
    if variable is None:
        return range(101)
    if variable.type is Type.WHOLE:
        return range(variable.low, variable.high + 1)
    return variable.names if variable.type is Type.NAMED else (False, True)


def _is(atom: Name | Count, held: Held) -> Expression:
    """Make the condition that a name holds just that."""
    if isinstance(held, bool):
        return atom if held else Not(atom, NOWHERE)
    return Comparison((atom, Constant(held, NOWHERE)), (Relation.EQUAL,), NOWHERE)
