"""What a story has declared: every name that a condition, a target or a line may use."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from game.story.declaration import Variable
from game.story.near import Patience
from game.story.understood import Understood


class Names(tuple[str, ...]):  # noqa: SLOT001 - a place for what is found once; tuples may have no slots
    """Names in their order, each once, in which one is found at once however many there are."""

    def __new__(cls, names: Iterable[str] = ()) -> Self:
        """Take names; of several alike the first stays."""
        return super().__new__(cls, dict.fromkeys(names))

    def __contains__(self, name: object) -> bool:
        """Whether it is one of them."""
        return name in self._found

    @cached_property
    def _found(self) -> frozenset[str]:
        return frozenset(self)


@dataclass(frozen=True)
class Scope:
    """The names of one story; without slots, so that what is asked at every line is gathered once."""

    variables: Mapping[str, Variable] = field(default_factory=dict)
    meters: tuple[str, ...] = ()
    settable: tuple[str, ...] = ()
    """Meters that `set` may put somewhere without a cause: a story's own dials, and those it hides."""
    keeps: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    passages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Each passage with the ids of its choices."""
    cast: Mapping[str, str] = field(default_factory=dict)
    """Id and name."""
    seats: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    """Ids that lines were given with `(id NAME)`."""

    patience: Patience = field(default_factory=Patience, compare=False, repr=False)
    """Asks after near names, for all who read this story."""

    @cached_property
    def values(self) -> dict[str, None]:
        """Everything that can stand in a condition by its name alone."""
        return dict.fromkeys((*self.variables, *self.meters, *self.inputs, "first", "again", "true", "false"))

    @cached_property
    def understood(self) -> Understood:
        """Conditions and sums as they were read under these names."""
        return Understood()

    @cached_property
    def shown(self) -> dict[str, None]:
        """Everything that `{name}` in a text can stand for."""
        return dict.fromkeys((*self.variables, *self.meters, *self.inputs, *self.keeps))

    @cached_property
    def choices(self) -> tuple[str, ...]:
        """Every choice's id, as often as a passage has it."""
        return tuple(name for choices in self.passages.values() for name in choices)

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """Every id of the cast, then every name."""
        return (*self.cast, *self.cast.values())

    @cached_property
    def voices(self) -> Names:
        """Everybody who may give causes, and the story's own voice."""
        return Names((*self.cast, "own"))

    def has_line(self, name: str) -> bool:
        """Whether a line was given this id."""
        return name in self._lines

    def has_input(self, name: str) -> bool:
        """Whether a reader may write something under this name."""
        return name in self._inputs

    def who_offers(self, choice: str) -> tuple[str, ...]:
        """Every passage that has a choice of this id."""
        return tuple(self._offering.get(choice, ()))

    def speaker(self, name: str) -> str | None:
        """Find somebody of the cast by id or name, in any case."""
        return self._speaking.get(name.casefold())

    @cached_property
    def _inputs(self) -> frozenset[str]:
        return frozenset(self.inputs)

    @cached_property
    def _lines(self) -> frozenset[str]:
        return frozenset(self.lines)

    @cached_property
    def _offering(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for passage, choices in self.passages.items():
            for choice in dict.fromkeys(choices):
                found.setdefault(choice, []).append(passage)
        return found

    @cached_property
    def _speaking(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for who, shown in self.cast.items():
            found.setdefault(who, who)
            found.setdefault(shown.casefold(), who)
        return found
