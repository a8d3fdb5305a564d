"""Whether a condition can hold at all, whatever its names may be within their bounds."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import islice, pairwise, product
from typing import TypeAlias

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
    Type,
)
from game.story.model import Story
from story_lint.parts import inner

MOST = 20_000
"""How many combinations of values are tried; with more the question stays open."""

Value = int | bool | str

Held: TypeAlias = Callable[[Expression], Value]
"""What a name, or whatever else has no parts, holds where it stands."""

_RELATIONS: Mapping[Relation, Callable[[Value, Value], bool]] = {
    Relation.EQUAL: lambda left, right: left == right,
    Relation.UNEQUAL: lambda left, right: left != right,
    Relation.BELOW: lambda left, right: int(left) < int(right),
    Relation.AT_MOST: lambda left, right: int(left) <= int(right),
    Relation.ABOVE: lambda left, right: int(left) > int(right),
    Relation.AT_LEAST: lambda left, right: int(left) >= int(right),
}


def outcomes(expression: Expression, story: Story) -> frozenset[Value] | None:
    """Give everything that an expression can come to; None where that would take too long."""
    return _tried((expression,), story, lambda each: _value(expression, each))


def first_arms(arms: tuple[Expression, ...], story: Story) -> frozenset[int] | None:
    """Give the places of those conditions that can be the first to hold; None where it stays open."""

    def first(held: Held) -> Value:
        return next((place for place, arm in enumerate(arms) if _value(arm, held)), -1)

    found = _tried(arms, story, first)
    return None if found is None else frozenset(int(place) for place in found)


def _tried(
    expressions: tuple[Expression, ...], story: Story, ask: Callable[[Held], Value]
) -> frozenset[Value] | None:
    parts = [part for each in expressions for part in inner(each) if _is_atom(part)]
    atoms: dict[Expression, int] = {}
    spots = {id(part): atoms.setdefault(_bare(part), len(atoms)) for part in parts}
    domains = [_domain(atom, expressions, story) for atom in atoms]
    size = 1
    for domain in domains:
        size *= len(domain)
        if size > MOST:
            return None
    tried = islice(product(*domains), MOST)
    return frozenset(ask(partial(_held, spots, held)) for held in tried)


def _held(spots: Mapping[int, int], held: tuple[Value, ...], part: Expression) -> Value:
    return held[spots[id(part)]]


def _is_atom(part: Expression) -> bool:
    return not isinstance(part, Constant | Not | Both | Comparison | Sum)


def _bare(atom: Expression) -> Expression:
    """Give an atom without its place, so that the same name is the same wherever it stands."""
    kind = type(atom)
    fields = {name: getattr(atom, name) for name in kind.__dataclass_fields__ if name != "span"}
    return kind(**fields, span=None)  # type: ignore[arg-type]  # only used as a key


def _domain(atom: Expression, expressions: tuple[Expression, ...], story: Story) -> tuple[Value, ...]:
    match atom:
        case Name(name):
            return _values(name, expressions, story)
        case Count(keep):
            return tuple(range(story.keeps[keep].max + 1))
        case _:
            return (False, True)


def _values(name: str, expressions: tuple[Expression, ...], story: Story) -> tuple[Value, ...]:
    variable = story.variables.get(name)
    if variable is not None and variable.type is Type.FLAG:
        return (False, True)
    if variable is not None and variable.type is Type.NAMED:
        return variable.names
    low, high = (variable.low, variable.high) if variable is not None else (0, 100)
    if any(isinstance(part, Sum) for each in expressions for part in inner(each)):
        return tuple(range(low, high + 1)) if high - low <= MOST else tuple(range(MOST + 1))
    near = {low, high}
    for each in expressions:
        for number in _numbers(each):
            near |= {number - 1, number, number + 1}
    return tuple(sorted(value for value in near if low <= value <= high))


def _numbers(expression: Expression) -> Iterator[int]:
    for part in inner(expression):
        if isinstance(part, Constant) and isinstance(part.value, int) and not isinstance(part.value, bool):
            yield part.value


def _value(expression: Expression, held: Held) -> Value:
    match expression:
        case Constant(value):
            return value
        case Not(operand):
            return not _value(operand, held)
        case Both(every, operands):
            values = (bool(_value(operand, held)) for operand in operands)
            return all(values) if every else any(values)
        case Comparison(operands, relations):
            pairs = pairwise(_value(operand, held) for operand in operands)
            return all(_RELATIONS[how](*pair) for how, pair in zip(relations, pairs, strict=True))
        case Sum(operator, left, right):
            return _sum(operator, int(_value(left, held)), int(_value(right, held)))
        case _:
            return held(expression)


def _sum(operator: Operator, left: int, right: int) -> int:
    match operator:
        case Operator.PLUS:
            return left + right
        case Operator.MINUS:
            return left - right
        case Operator.TIMES:
            return left * right
