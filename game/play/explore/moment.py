"""A reading's state in terms of the page it stood on: what each slot holds now, told by what it held then."""

from collections.abc import Mapping
from dataclasses import field, replace

from game.frozen import frozen
from game.play.explore.ground import Ground
from game.play.explore.slot import Key
from game.play.explore.term import Number, Read, Term


@frozen
class Moment:
    """One moment between two pages, or on one."""

    ground: Ground
    here: str
    """The passage at hand."""
    changed: Mapping[int, Term] = field(default_factory=dict)
    """By slot, what is no longer as the page found it."""

    def has(self, key: Key) -> bool:
        """Tell whether anything hangs on a slot."""
        return key in self.ground.index

    def get(self, key: Key) -> Term:
        """Give what a slot holds now."""
        slot = self.ground.index[key]
        return self.changed.get(slot, Read(slot))

    def put(self, key: Key, held: Term | int) -> "Moment":
        """Let a slot hold something else; one that nothing hangs on is left out."""
        slot = self.ground.index.get(key)
        if slot is None:
            return self
        term = Number(held) if isinstance(held, int) else held
        return replace(self, changed={**self.changed, slot: term})

    def at(self, passage: str) -> "Moment":
        """Go to another passage."""
        return replace(self, here=passage)
