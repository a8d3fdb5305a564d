"""What an author may have meant."""

from collections.abc import Iterable, Mapping
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

MOST_WORK = 1_500_000
"""Pairs of letters that may be held against each other in one story. A hundred questions after names of a
dozen letters take less; of sixty letters each, all nearly alike, five such questions took a second."""


def near(word: str, names: Iterable[str]) -> str | None:
    """Find the name that a word is most like, if one is near."""
    return _nearest(word, _candidates(word, names))


def _candidates(word: str, names: Iterable[str]) -> dict[str, str]:
    """Give the names that are worth a closer look, each under its small letters."""
    if len(word) > _LONGEST:
        return {}
    wanted = word.casefold()
    folded = ((name.casefold(), name) for name in islice(names, _MOST))
    return dict(islice((each for each in folded if _may_be_near(wanted, each[0])), _CLOSE))


def _nearest(word: str, candidates: Mapping[str, str]) -> str | None:
    found = get_close_matches(word.casefold(), candidates, n=1, cutoff=_NEAR)
    return candidates[found[0]] if found else None


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
    """Answers so many questions after near names, and no more.

    Args:
        questions: how many.
        work: pairs of letters that may be held against each other for all of them.
    """

    def __init__(self, questions: int = MANY, work: int = MOST_WORK) -> None:
        self._most = self._left = questions
        self._work = self._strength = work

    @property
    def is_over(self) -> bool:
        """Whether nothing more is looked for: that nothing is near is then not said."""
        return self._left <= 0 or self._strength <= 0

    def near(self, word: str, names: Iterable[str]) -> str | None:
        """Find the name that a word is most like, if one is near and there is patience left."""
        if self.is_over:
            return None
        self._left -= 1
        candidates = _candidates(word, names)
        self._strength -= len(word) * sum(map(len, candidates))
        return _nearest(word, candidates) if self._strength > 0 else None

    def did_you_mean(self, word: str, names: Iterable[str]) -> str:
        """Ask after the nearest name; empty where none is near."""
        found = self.near(word, names)
        return f"did you mean `{found}`?" if found else ""

    def renew(self) -> None:
        """Begin to count anew."""
        self._left, self._strength = self._most, self._work


_QUOTED = 60
"""So many characters of a slip are quoted, the rest is left out."""

_LOOKED_AT = 600
"""Characters in which those to quote are looked for: a slip may be a whole page."""


def quote(text: str) -> str:
    """Quote an author's words in a message: one line, not too long, nothing a terminal would obey."""
    line = " ".join(text[:_LOOKED_AT].split())
    safe = "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in line)
    short = safe if len(safe) <= _QUOTED else f"{safe[: _QUOTED - 1]}…"
    return f"`{short}`"
