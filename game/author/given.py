"""Names of ours for what another program names in its own way; each is given once."""

import re
from collections.abc import Iterable

from game.story.naming import fits, slug

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""`hasKey` is `has_key`."""

_ROOM = 50
"""Letters of a name that a number follows."""


class Given:
    """The names that were given up to now."""

    def __init__(self, other: str, taken: Iterable[str] = (), reserved: Iterable[str] = ()) -> None:
        """Begin.

        Args:
            other: what is named where words have no Latin letter: `passage`.
            taken: names that are given already.
            reserved: names that something else has; a `_` tells one of ours from it.
        """
        self._other = other
        self._taken = set(taken)
        self._reserved = frozenset(reserved)
        self._next: dict[str, int] = {}
        """By what stands before it, the next number: a thousand names alike are not each tried anew."""

    def name(self, words: str) -> str:
        """Make one of our names of any words."""
        base = words if fits(words) else slug(_HUMP.sub("_", words)) or self._other
        base = f"{base}_" if base in self._reserved else base
        made, lead = base, base[:_ROOM]
        while made in self._taken or not fits(made):
            number = self._next.get(lead, 2)
            self._next[lead] = number + 1
            made = f"{lead}_{number}"
        self._taken.add(made)
        return made
