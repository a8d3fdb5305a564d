"""A condition or a sum as an author of ours writes it."""

from typing import assert_never

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
    Sum,
    Visited,
    Written,
)


def spell(condition: Expression) -> str:
    """Write it out."""
    match condition:
        case Constant():
            value = condition.value
            return value if isinstance(value, str) else str(value).lower()
        case Name():
            return condition.name
        case Visited() | Chosen() | Count() | Entry() | Written():
            return _question(condition)
        case Not():
            return f"not {_grouped(condition.operand)}"
        case Both():
            joint = " and " if condition.every else " or "
            return joint.join(
                spell(part) if isinstance(part, Comparison) else _grouped(part) for part in condition.operands
            )
        case Comparison() | Sum():
            return _joined(condition)
        case _:
            assert_never(condition)


def _question(question: Visited | Chosen | Count | Entry | Written) -> str:
    match question:
        case Visited(passage):
            return f"visited({passage})"
        case Chosen(passage, choice):
            return f"chose({passage}.{choice})"
        case Count(keep):
            return f"count({keep})"
        case Entry(first):
            return "first" if first else "again"
        case Written(name):
            return name


def _joined(whole: Comparison | Sum) -> str:
    if isinstance(whole, Sum):
        return f"{_grouped(whole.left)} {whole.operator.value} {_grouped(whole.right)}"
    words = _grouped(whole.operands[0])
    for relation, operand in zip(whole.relations, whole.operands[1:], strict=True):
        words += f" {relation.value} {_grouped(operand)}"
    return words


def _grouped(part: Expression) -> str:
    return f"({spell(part)})" if isinstance(part, Both | Sum | Comparison) else spell(part)
