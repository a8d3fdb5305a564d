"""What a condition can come to agrees with trying every value there is."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.story.expression import (
    Both,
    Comparison,
    Constant,
    Count,
    Expression,
    Name,
    Not,
    Operator,
    Relation,
    Sum,
    Visited,
)
from game.story.loader import load
from game.story.model import Story
from game.story.source import NOWHERE
from story_lint.parts import shape
from story_lint.truth import Truths, extent, first_arms, outcomes

HEAD = b"""
format: 1
title: Small
start: p
variables:
  spoons: {start: 3, min: 2, max: 5}
  debts: {start: -2, min: -2, max: 0}
  asked: false
  mood: {one_of: [calm, cold], start: calm}
keeps: {wall: {max: 2}}
passages: {p: {page: Soup., ending: {title: Soup, text: Cold.}}}
"""

VALUES = {
    "spoons": range(2, 6),
    "debts": range(-2, 1),
    "wall": range(3),
    "asked": (False, True),
    "mood": ("calm", "cold"),
    "p": (False, True),
}
"""Everything that each of its names may be."""

NUMBERS = [Name("spoons", NOWHERE), Name("debts", NOWHERE), Count("wall", NOWHERE)]
FLAGS = [Name("asked", NOWHERE), Visited("p", NOWHERE)]
MOODS = [Name("mood", NOWHERE), Constant("calm", NOWHERE), Constant("cold", NOWHERE)]
RELATIONS = {
    Relation.EQUAL: lambda one, other: one == other,
    Relation.UNEQUAL: lambda one, other: one != other,
    Relation.BELOW: lambda one, other: one < other,
    Relation.AT_MOST: lambda one, other: one <= other,
    Relation.ABOVE: lambda one, other: one > other,
    Relation.AT_LEAST: lambda one, other: one >= other,
}
OPERATORS = {
    Operator.PLUS: lambda one, other: one + other,
    Operator.MINUS: lambda one, other: one - other,
    Operator.TIMES: lambda one, other: one * other,
}


@pytest.fixture(scope="module")
def story() -> Story:
    """A story whose values are few enough to be tried all."""
    loaded = load({"story.yaml": HEAD}, "small").story
    assert loaded is not None
    return loaded


numbers = some.sampled_from(NUMBERS) | some.builds(Constant, some.integers(-3, 7), some.just(NOWHERE))
sums = some.recursive(
    numbers,
    lambda inner: some.builds(Sum, some.sampled_from(Operator), inner, inner, some.just(NOWHERE)),
    max_leaves=4,
)


def comparisons(sides: some.SearchStrategy[Expression], most: int) -> some.SearchStrategy[Comparison]:
    """Make chains of comparisons between such sides."""
    return some.lists(sides, min_size=2, max_size=most).flatmap(
        lambda operands: some.builds(
            Comparison,
            some.just(tuple(operands)),
            some.tuples(*[some.sampled_from(Relation)] * (len(operands) - 1)),
            some.just(NOWHERE),
        )
    )


equal = some.sampled_from([Relation.EQUAL, Relation.UNEQUAL])
moods = some.builds(
    lambda one, other, how: Comparison((one, other), (how,), NOWHERE),
    some.sampled_from(MOODS),
    some.sampled_from(MOODS),
    equal,
)
conditions = some.recursive(
    some.sampled_from(FLAGS) | comparisons(numbers, 4) | comparisons(sums, 2) | moods,
    lambda inner: (
        some.builds(Not, inner, some.just(NOWHERE))
        | some.builds(Both, some.booleans(), some.tuples(inner, inner), some.just(NOWHERE))
    ),
    max_leaves=5,
)


def value(asked: Expression, held: dict[str, int | bool | str]) -> int | bool | str:
    """Answer as plainly as can be."""
    match asked:
        case Constant(answer):
            return answer
        case Not(operand):
            return not value(operand, held)
        case Both(every, operands):
            return (all if every else any)([value(operand, held) for operand in operands])
        case Comparison(operands, relations):
            sides = [value(operand, held) for operand in operands]
            return all(RELATIONS[how](*sides[at : at + 2]) for at, how in enumerate(relations))
        case Sum(operator, left, right):
            return OPERATORS[operator](value(left, held), value(right, held))
        case Name(name) | Count(name) | Visited(name):
            return held[name]
    raise AssertionError(asked)


EVERYTHING = [dict(zip(VALUES, each, strict=True)) for each in product(*VALUES.values())]
"""Every way in which the names may stand."""


@settings(deadline=None)
@given(condition=conditions)
def test_a_condition_comes_to_what_some_values_bring_it_to(story: Story, condition: Expression) -> None:
    """A rule that says *never* and is wrong once is believed no more."""
    tried = {value(condition, held) for held in EVERYTHING}

    assert outcomes(condition, story) == tried


@settings(deadline=None)
@given(total=sums)
def test_a_sum_lies_between_its_least_and_its_most(story: Story, total: Expression) -> None:
    """Only its ends are tried, or every value where a name is multiplied with itself."""
    tried = [value(total, held) for held in EVERYTHING]

    assert extent(total, story) == (min(tried), max(tried))


@settings(deadline=None)
@given(arms=some.lists(conditions, min_size=1, max_size=4))
def test_an_arm_is_taken_where_it_is_the_first_to_hold(story: Story, arms: list[Expression]) -> None:
    """What stands above an arm decides whether it comes to its turn."""
    tried = {next((place for place, arm in enumerate(arms) if value(arm, held)), -1) for held in EVERYTHING}

    assert first_arms(tuple(arms), story) == tried


def test_three_meters_can_stand_in_a_row(story: Story) -> None:
    """Between names as many values are needed as there are names."""
    row = tuple(Name(name, NOWHERE) for name in ("cognitive", "affective", "concern"))
    rising = Comparison(row, (Relation.BELOW, Relation.BELOW), NOWHERE)

    assert outcomes(rising, story) == {True, False}


def test_what_is_written_alike_is_asked_once(story: Story) -> None:
    """A long story asks the same thing on a thousand pages."""
    truths = Truths(story)
    one = Comparison((NUMBERS[0], Constant(5, NOWHERE)), (Relation.ABOVE,), NOWHERE)

    assert truths.outcomes(one) is truths.outcomes(Comparison(one.operands, one.relations, NOWHERE))


def test_one_and_true_are_not_written_alike() -> None:
    """For Python they are equal."""
    assert shape(Constant(1, NOWHERE)) != shape(Constant(value=True, span=NOWHERE))
