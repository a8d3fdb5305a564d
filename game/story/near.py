"""What an author may have meant."""

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice

_NEAR = 0.7
"""How alike two words must be to be worth a question, 0 to 1: `bred` and `bread` are 0.89."""

_LONGEST = 60
"""Words longer than this, in characters, are no slips of the finger."""

_MOST = 2000
"""How many names are looked at; more would take too long for one question."""

_CLOSE = 200
"""How many of them are looked at closely."""

MANY = 100
"""After so many questions it is no longer a slip, and to look for near names would take too long."""


def near(word: str, names: Iterable[str]) -> str | None:
    """Find the name that a word is most like, if one is near."""
    if len(word) > _LONGEST:
        return None
    wanted = word.casefold()
    folded = ((name.casefold(), name) for name in islice(names, _MOST))
    alike = dict(islice((each for each in folded if _may_be_near(wanted, each[0])), _CLOSE))
    found = get_close_matches(wanted, alike, n=1, cutoff=_NEAR)
    return alike[found[0]] if found else None


def _may_be_near(word: str, name: str) -> bool:
    """Whether two words are worth a closer look: that look is a hundred times as slow."""
    longer = max(len(word), len(name))
    return abs(len(word) - len(name)) <= longer * (1 - _NEAR) * 2 and (
        word[:1] == name[:1] or word[-1:] == name[-1:] or word[1:3] == name[1:3]
    )


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """Ask after the nearest name; empty where none is near."""
    found = near(word, names)
    return f"did you mean `{found}`?" if found else ""


class Patience:
    """Answers so many questions after near names, and no more."""

    def __init__(self) -> None:
        self._left = MANY

    def near(self, word: str, names: Iterable[str]) -> str | None:
        """Find the name that a word is most like, if one is near and there is patience left."""
        self._left -= 1
        return near(word, names) if self._left >= 0 else None

    def did_you_mean(self, word: str, names: Iterable[str]) -> str:
        """Ask after the nearest name; empty where none is near."""
        found = self.near(word, names)
        return f"did you mean `{found}`?" if found else ""

    def renew(self) -> None:
        """Begin to count anew."""
        self._left = MANY


_QUOTED = 60
"""So many characters of a slip are quoted, the rest is left out."""


def quote(text: str) -> str:
    """Quote an author's words in a message: one line, not too long, nothing a terminal would obey."""
    line = " ".join(text.split())
    safe = "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in line)
    short = safe if len(safe) <= _QUOTED else f"{safe[: _QUOTED - 1]}…"
    return f"`{short}`"
