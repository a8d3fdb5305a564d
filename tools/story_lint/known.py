"""What an exploration knows of one question, in words; without numpy, so that every rule may import it."""

from collections.abc import Callable
from dataclasses import field
from enum import Enum

from game.frozen import frozen
from game.story.source import Span


class Kind(Enum):
    """How something is known."""

    NEVER = "proved"
    HAPPENS = "witnessed"
    OPEN = "not decided"


@frozen
class Known:
    """Whether something can happen, and how that is known."""

    kind: Kind
    tell: Callable[[], str] = field(repr=False)
    """Finds the words; of something witnessed that means a walk through the story."""

    @property
    def words(self) -> str:
        """`proved: all 825 states were visited`, `witnessed: salt, sit`, `not decided within 9 states`."""
        return self.tell()

    @property
    def is_never(self) -> bool:
        """It was proved that it cannot happen."""
        return self.kind is Kind.NEVER

    @property
    def happens(self) -> bool:
        """There is a road that shows it."""
        return self.kind is Kind.HAPPENS


@frozen
class Told:
    """What is known of a line, another name, or one comparison."""

    about: str
    """`line`, `meant`, `heard`, `muffled`, `relabel` or `comparison`."""
    passage: str
    name: str
    """A line's number from 0, or a choice's id."""
    span: Span
    ever: Known
    """Whether it is ever so."""
    ever_not: Known
    """Whether it is ever not so."""
    find: Callable[[], str] = field(default=str, repr=False)

    @property
    def standing(self) -> str:
        """`: `trust` is 20 to 45 here`: where what it hangs on stands whenever it is asked; else empty."""
        return self.find()


@frozen
class Caught:
    """Where a reader is caught, and the picks that lead there."""

    passages: tuple[str, ...]
    words: str
