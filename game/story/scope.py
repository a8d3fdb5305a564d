"""What a story has declared: every name that a condition, a target or a line may use."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.story.declaration import Variable


@dataclass(frozen=True, slots=True)
class Scope:
    """The names of one story."""

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

    def values(self) -> tuple[str, ...]:
        """Everything that can stand in a condition by its name alone."""
        return (*self.variables, *self.meters, *self.inputs, "first", "again", "true", "false")

    def shown(self) -> tuple[str, ...]:
        """Everything that `{name}` in a text can stand for."""
        return (*self.variables, *self.meters, *self.inputs, *self.keeps)

    def who_offers(self, choice: str) -> tuple[str, ...]:
        """Every passage that has a choice of this id."""
        return tuple(passage for passage, choices in self.passages.items() if choice in choices)

    def speaker(self, name: str) -> str | None:
        """Find somebody of the cast by id or name, in any case."""
        wanted = name.casefold()
        for who, shown in self.cast.items():
            if wanted in (who, shown.casefold()):
                return who
        return None
