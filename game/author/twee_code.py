"""Conditions and effects as SugarCube's TwineScript."""

import json
from collections.abc import Iterator
from typing import assert_never

from game.story.effect import Assignment, Effect, Keep
from game.story.expression import (
    Both,
    Chosen,
    Comparison,
    Constant,
    Count,
    Entry,
    Expression,
    Name,
    Not,
    Relation,
    Sum,
    Type,
    Visited,
    Written,
)
from game.story.model import Story
from game.story.prose import flat

_RELATIONS = {
    Relation.EQUAL: "is",
    Relation.UNEQUAL: "isnot",
    Relation.BELOW: "lt",
    Relation.AT_MOST: "lte",
    Relation.ABOVE: "gt",
    Relation.AT_LEAST: "gte",
}

_SIGNS = {sign: f"\\u{ord(sign):04x}" for sign in "[]<>|&$`"}
"""Signs that would end a link or a macro before its time."""


def string(words: str) -> str:
    """Write words as a string that may stand in a link, a setter or a macro."""
    plain = json.dumps(words, ensure_ascii=False)
    return "".join(_SIGNS.get(letter, letter) for letter in plain)


def chose(passage: str, choice: str) -> str:
    """Name the variable that holds whether a choice was taken."""
    return f"$Chose_{passage}_{choice}"


def code(condition: Expression, here: str) -> str:
    """Write a condition or a sum.

    Args:
        condition: as the story has it.
        here: the passage on which it is asked.
    """
    match condition:
        case Constant():
            return (
                string(condition.value) if isinstance(condition.value, str) else str(condition.value).lower()
            )
        case Name():
            return f"${condition.name}"
        case Visited() | Chosen() | Count() | Entry() | Written():
            return _question(condition, here)
        case Not():
            return f"not ({code(condition.operand, here)})"
        case Both():
            joint = " and " if condition.every else " or "
            return joint.join(_grouped(part, here) for part in condition.operands)
        case Comparison() | Sum():
            return _joined(condition, here)
        case _:
            assert_never(condition)


def _question(question: Visited | Chosen | Count | Entry | Written, here: str) -> str:
    match question:
        case Visited():
            # The passage at hand counts itself there, and not with us.
            least = 1 if question.passage == here else 0
            return f"visited({string(question.passage)}) gt {least}"
        case Chosen():
            return chose(question.passage, question.choice)
        case Count():
            return f"${question.keep}.length"
        case Entry():
            return f"visited({string(here)}) {'is' if question.first else 'gt'} 1"
        case Written():
            return f'${question.input} isnot ""'


def _joined(whole: Comparison | Sum, here: str) -> str:
    if isinstance(whole, Sum):
        left, right = (_grouped(side, here) for side in (whole.left, whole.right))
        return f"{left} {whole.operator.value} {right}"
    sides = [_grouped(side, here) for side in whole.operands]
    pairs = zip(sides[:-1], whole.relations, sides[1:], strict=True)
    return " and ".join(f"{left} {_RELATIONS[relation]} {right}" for left, relation, right in pairs)


def _grouped(part: Expression, here: str) -> str:
    words = code(part, here)
    return words if isinstance(part, Constant | Name | Chosen | Count) else f"({words})"


def effects(
    does: tuple[tuple[Assignment, ...], tuple[Effect, ...], tuple[Keep, ...]], story: Story, here: str
) -> Iterator[str]:
    """Write what a pick or an entry does, one step a string, in its order."""
    sets, shifts, keeps = does
    for item in sets:
        yield f"${item.name} to {_value(item, story, here)}"
    for shift in shifts:
        moved = f"Math.clamp(${shift.meter} {'-' if shift.by < 0 else '+'} {abs(shift.by)}, 0, 100)"
        if shift.when is None:
            yield f"${shift.meter} to {moved}"
        else:
            yield f"${shift.meter} to ({code(shift.when, here)}) ? {moved} : ${shift.meter}"
        if shift.cause:
            yield f"$Causes.push({string(flat(shift.cause))})"
    for keep in keeps:
        yield f"${keep.keep}.push({string(flat(keep.prose))})"


def _value(item: Assignment, story: Story, here: str) -> str:
    value = code(item.value, here)
    variable = story.variables.get(item.name)
    if isinstance(item.value, Constant) or (variable is not None and variable.type is not Type.WHOLE):
        return value
    low, high = (variable.low, variable.high) if variable else (0, 100)
    return f"Math.clamp({value}, {low}, {high})"
