"""What a condition or a sum can come to, whatever its names may be within their bounds."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from itertools import product
from math import prod

from game.frozen import frozen
from game.story.expression import Comparison, Constant, Count, Expression, Name, Operator, Sum, Type
from game.story.model import Story
from story_lint.parts import Shape, inner, is_atom, shape
from story_lint.reckon import Held, Value, reckon

MOST = 20_000
"""How many combinations of values are tried; with more the question stays open."""


@frozen
class Truths:
    """What one story's expressions can come to; those that are written alike are looked at once."""

    story: Story
    _outcomes: dict[Shape, frozenset[Value] | None] = field(default_factory=dict)
    _extents: dict[Shape, tuple[int, int] | None] = field(default_factory=dict)

    def outcomes(self, condition: Expression) -> frozenset[Value] | None:
        """Give everything that a condition can come to; None where that would take too long."""
        written = shape(condition)
        if written not in self._outcomes:
            self._outcomes[written] = outcomes(condition, self.story)
        return self._outcomes[written]

    def extent(self, value: Expression) -> tuple[int, int] | None:
        """Give the least and the most that a sum can come to; None where that would take too long."""
        written = shape(value)
        if written not in self._extents:
            self._extents[written] = extent(value, self.story)
        return self._extents[written]


def outcomes(condition: Expression, story: Story) -> frozenset[Value] | None:
    """Give everything that a condition can come to; None where that would take too long."""
    asked = _Asked((condition,), story)
    return asked.answers(reckon(condition, asked.places), 2)


def first_arms(arms: tuple[Expression, ...], story: Story) -> frozenset[int] | None:
    """Give the places of those conditions that can be the first to hold; None where it stays open.

    Where none of them may hold, -1 is among the places.
    """
    asked = _Asked(arms, story)
    each = [reckon(arm, asked.places) for arm in arms]

    def first(held: Held) -> Value:
        return next((place for place, arm in enumerate(each) if arm(held)), -1)

    found = asked.answers(first, len(arms) + 1)
    return None if found is None else frozenset(int(place) for place in found)


def extent(value: Expression, story: Story) -> tuple[int, int] | None:
    """Give the least and the most that a sum can come to; None where that would take too long.

    A sum in which no name is multiplied with itself is least, and most, where each name is at a bound.
    """
    asked = _Asked((value,), story)
    ranges = asked.ranges
    if all(times == 1 for times in _powers(value).values()):
        ranges = {written: _ends(each) for written, each in ranges.items()}
    if prod(map(len, ranges.values())) > MOST:
        return None
    found = [int(each) for each in map(reckon(value, asked.places), product(*ranges.values()))]
    return min(found), max(found)


def _ends(numbers: range) -> range:
    return range(numbers[0], numbers[-1] + 1, max(1, numbers[-1] - numbers[0]))


def _powers(value: Expression) -> Counter[Shape]:
    """Give how often a name may stand in one product, when all brackets are multiplied out."""
    match value:
        case Sum(Operator.TIMES, left, right):
            return _powers(left) + _powers(right)
        case Sum(_, left, right):
            return _powers(left) | _powers(right)
        case _:
            return Counter([shape(value)] if is_atom(value) else [])


class _Asked:
    """Expressions that are asked together, and what their names may hold."""

    def __init__(self, expressions: tuple[Expression, ...], story: Story) -> None:
        self._story = story
        self._parts = [part for each in expressions for part in inner(each)]
        self._atoms = {shape(part): part for part in self._parts if is_atom(part)}
        self.places = {written: place for place, written in enumerate(self._atoms)}
        self.ranges = {
            written: numbers
            for written, part in self._atoms.items()
            if (numbers := _range(part, story)) is not None
        }

    def answers(self, ask: Callable[[Held], Value], most: int) -> frozenset[Value] | None:
        """Collect the answers; once there are as many different ones as can be, nothing more is tried."""
        held = self._tried()
        if prod(map(len, held.values())) > MOST:
            return None
        found: set[Value] = set()
        for each in product(*held.values()):
            found.add(ask(each))
            if len(found) >= most:
                break
        return frozenset(found)

    def _tried(self) -> Mapping[Shape, Sequence[Value]]:
        """Give what each name is tried with: of its numbers only those at which an answer may change."""
        tried: dict[Shape, Sequence[Value]] = {
            written: self.ranges.get(written) or _values(part, self._story)
            for written, part in self._atoms.items()
        }
        if not any(isinstance(part, Sum) for part in self._parts):
            numbers = {part.value for part in self._parts if isinstance(part, Constant)}
            marks = {number for number in numbers if type(number) is int}
            apart = 1
            if any(isinstance(part, Comparison) and self._compares_names(part) for part in self._parts):
                # between two marks as many values as there are names to be told apart
                apart = len(self.ranges)
                marks |= {end for each in self.ranges.values() for end in (each[0], each[-1])}
            tried |= {written: _around(marks, each, apart) for written, each in self.ranges.items()}
        return tried

    def _compares_names(self, comparison: Comparison) -> bool:
        return sum(is_atom(each) and shape(each) in self.ranges for each in comparison.operands) > 1


def _around(marks: set[int], numbers: range, apart: int) -> tuple[int, ...]:
    """Give the numbers at some marks and right above them."""
    near = {mark + step for mark in {*marks, numbers[0], numbers[-1]} for step in range(apart + 1)}
    return tuple(sorted(number for number in near if number in numbers))


def _range(atom: Expression, story: Story) -> range | None:
    """Give the whole numbers that a name may be; None where it is something else."""
    match atom:
        case Name(name):
            variable = story.variables.get(name)
            if variable is None:
                return range(101)
            return range(variable.low, variable.high + 1) if variable.type is Type.WHOLE else None
        case Count(keep):
            return range(story.keeps[keep].max + 1)
        case _:
            return None


def _values(atom: Expression, story: Story) -> tuple[Value, ...]:
    """Give what a name may be that is no number."""
    named = story.variables.get(atom.name) if isinstance(atom, Name) else None
    return named.names if named is not None and named.type is Type.NAMED else (False, True)
