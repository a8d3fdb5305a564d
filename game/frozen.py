"""Values that nobody changes: mypy sees to that, so that at run time each is quick to make and to define."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Kind = TypeVar("Kind")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(kind: type[Kind]) -> type[Kind]:
    """Make a class of values that are equal where all their fields are.

    To mypy, to `replace` and to `match` it is `dataclass(frozen=True, slots=True)`. But one that is frozen
    while it runs takes three times as long to make, and a long story is made of millions; and what compares,
    hashes and shows it is written out and compiled for each class anew, some 450 times. Without both a
    chapter is checked in four fifths of the time, and the shelf can be used in three quarters.
    """
    made = dataclass(slots=True, eq=False, repr=False)(kind)
    own: Any = made
    compared = _getter(tuple(each.name for each in fields(own) if each.compare))
    shown = tuple(each.name for each in fields(own) if each.repr)

    def is_equal(self: Kind, other: object) -> Any:  # noqa: ANN401 - NotImplemented is no bool
        return compared(self) == compared(other) if type(other) is type(self) else NotImplemented

    def hash_of(self: Kind) -> int:
        return hash(compared(self))

    def words(self: Kind) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    own.__eq__, own.__hash__, own.__repr__ = is_equal, hash_of, words
    return made


def _getter(names: tuple[str, ...]) -> Callable[[Any], Any]:
    return attrgetter(*names) if names else lambda _: ()
