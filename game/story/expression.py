"""The tree of a condition or a sum, as an author may write it."""

from enum import Enum
from typing import TypeAlias

from game.frozen import frozen
from game.story.source import Span


class Operator(Enum):
    """What joins the two sides of a sum."""

    PLUS = "+"
    MINUS = "-"
    TIMES = "*"


class Relation(Enum):
    """What a comparison asks."""

    EQUAL = "=="
    UNEQUAL = "!="
    BELOW = "<"
    AT_MOST = "<="
    ABOVE = ">"
    AT_LEAST = ">="


class Type(Enum):
    """What an expression or a variable holds."""

    WHOLE = "a whole number"
    FLAG = "true or false"
    NAMED = "one of a set of names"


@frozen
class Constant:
    """A number, true or false, or a name of a variable's set (`cold`)."""

    value: int | bool | str
    span: Span


@frozen
class Name:
    """The value of a variable or meter."""

    name: str
    span: Span


@frozen
class Visited:
    """Whether a passage was entered before this entry."""

    passage: str
    span: Span


@frozen
class Chosen:
    """Whether a choice was ever taken on this trail."""

    passage: str
    choice: str
    span: Span


@frozen
class Count:
    """How many things a keep holds."""

    keep: str
    span: Span


@frozen
class Entry:
    """Whether the passage at hand is entered for the first time (`first`) or not (`again`)."""

    first: bool
    span: Span


@frozen
class Written:
    """Whether something was written into an input; its words are never tested."""

    input: str
    span: Span


@frozen
class Not:
    """The opposite of a condition."""

    operand: "Expression"
    span: Span


@frozen
class Both:
    """Whether all operands hold (`and`), or at least one (`or`: `every` is False)."""

    every: bool
    operands: tuple["Expression", ...]
    span: Span


@frozen
class Comparison:
    """A chain of comparisons: `0 < spoons <= 3` has three operands and two relations."""

    operands: tuple["Expression", ...]
    relations: tuple[Relation, ...]
    span: Span


@frozen
class Sum:
    """Two whole numbers joined by `+`, `-` or `*`; a leading minus is `0 - x`."""

    operator: Operator
    left: "Expression"
    right: "Expression"
    span: Span


Expression: TypeAlias = (
    Constant | Name | Visited | Chosen | Count | Entry | Written | Not | Both | Comparison | Sum
)
