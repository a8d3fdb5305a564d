"""What a reader, the clock or chance decided, pick by pick: a trail with a seed is a whole reading."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeAlias, overload

from game.frozen import frozen


@frozen
class Chose:
    """An offer was taken; `choice` is its id on the page at hand (`kept_N` for what was made of a keep)."""

    choice: str


@frozen
class Went:
    """On from a page that has only one way. Saves record it; a playthrough file may leave it out."""


@frozen
class Sat:
    """A silence was sat through."""


@frozen
class Turned:
    """A dial was turned to a level, 0 to 100."""

    meter: str
    level: int


@frozen
class Guessed:
    """An option of a guess, `unsure` for *I don't know*."""

    option: str


@frozen
class Drew:
    """What a draw gave: the passage it led to. The seed decides it; a trail records it."""

    passage: str


@frozen
class Faded:
    """An offer went by itself."""

    choice: str


@frozen
class Skipped:
    """A noted scene was skipped with its summary."""

    scene: str


@frozen
class Wrote:
    """Words for an input; empty in a class and in playthroughs."""

    name: str
    words: str


Pick: TypeAlias = Chose | Went | Sat | Turned | Guessed | Drew | Faded | Skipped | Wrote
Picks: TypeAlias = tuple[Pick, ...]

Chain: TypeAlias = "tuple[Chain, Pick] | None"
"""The last of some picks, with the chain of those before it."""


class Trail(Sequence[Pick]):
    """All picks up to one moment of a reading: a value, equal to the tuple of them.

    A trail that goes on shares what it goes on from: each of ten thousand turns has a trail of its own, and
    all of them together hold ten thousand picks, not fifty million.
    """

    __slots__ = ("chain", "length")

    def __init__(self, chain: Chain = None, length: int = 0) -> None:
        """Give the trail of a chain of so many picks; without one, where a reading begins."""
        self.chain, self.length = chain, length

    def then(self, *picks: Pick) -> "Trail":
        """Go on by some picks."""
        chain = self.chain
        for pick in picks:
            chain = (chain, pick)
        return Trail(chain, self.length + len(picks))

    def since(self, earlier: "Trail") -> Picks:
        """Give the picks after those of an earlier moment."""
        return self.latest(len(self) - len(earlier))

    def latest(self, most: int) -> Picks:
        """Give the last picks, at most so many."""
        return tuple(islice(reversed(self), max(0, most)))[::-1]

    def __len__(self) -> int:
        """Count the picks."""
        return self.length

    def __iter__(self) -> Iterator[Pick]:
        """Give the picks from the first to the last."""
        return iter(self.latest(self.length))

    def __reversed__(self) -> Iterator[Pick]:
        """Give the picks from the last to the first."""
        chain = self.chain
        while chain is not None:
            chain, pick = chain
            yield pick

    @overload
    def __getitem__(self, index: int) -> Pick: ...
    @overload
    def __getitem__(self, index: slice) -> Picks: ...
    def __getitem__(self, index: int | slice) -> Pick | Picks:
        """Give a pick, or some; the last one at once."""
        return self.chain[1] if index == -1 and self.chain is not None else tuple(self)[index]

    def __eq__(self, other: object) -> bool:
        """Tell whether the picks are the same; of what two trails share nothing is looked at."""
        if not isinstance(other, Trail):
            return tuple(self) == other
        if self.length != other.length:
            return False
        mine, theirs = self.chain, other.chain
        while mine is not theirs:
            if mine is None or theirs is None or mine[1] != theirs[1]:
                return False
            mine, theirs = mine[0], theirs[0]
        return True

    def __hash__(self) -> int:
        """Give what equal picks have in common."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """Show the picks."""
        return f"Trail{tuple(self)!r}"
