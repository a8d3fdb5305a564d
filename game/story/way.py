"""Ways out of a passage: straight on, by a fork, by a draw, into an aside and back."""

from typing import TypeAlias

from game.frozen import frozen
from game.story.expression import Expression
from game.story.source import NOWHERE, Span


@frozen
class To:
    """Straight on."""

    passage: str
    span: Span = NOWHERE


@frozen
class Branch:
    """One arm of a fork; `when` is None for `else`."""

    when: Expression | None
    exit: To
    span: Span = NOWHERE


@frozen
class Fork:
    """The first arm whose condition holds; the last has none."""

    branches: tuple[Branch, ...]
    span: Span = NOWHERE


@frozen
class Lot:
    """One way of a draw; `weight` at least 1."""

    weight: int
    exit: To
    span: Span = NOWHERE


@frozen
class Draw:
    """A seeded draw among weighted ways; a pick `drew` in a trail."""

    lots: tuple[Lot, ...]
    span: Span = NOWHERE


@frozen
class Call:
    """Into an aside that comes `back`; then to `after`, or to the calling passage again."""

    passage: str
    after: str | None
    span: Span = NOWHERE


@frozen
class Back:
    """Out of an aside, to where its call says."""

    span: Span = NOWHERE


Exit: TypeAlias = To | Fork | Draw | Call | Back
