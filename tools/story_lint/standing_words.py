"""Where names stand when a condition is asked, in an author's words."""

from collections.abc import Iterable

from game.play.explore.standing import Held, Stand
from game.story.expression import Count

FEW = 3
"""So many values are listed one by one."""


def in_words(stands: Iterable[Stand]) -> str:
    """Write `: `trust` is 20 to 45 here`; empty where nothing is known, or every value can stand there."""
    told = [_told(each) for each in stands if len(each.held) < each.could]
    return f": {_joined(told, 'and')} here" if told else ""


def _told(stand: Stand) -> str:
    name = f"count({stand.atom.keep})" if isinstance(stand.atom, Count) else stand.atom.name
    return f"`{name}` is {_values(stand.held)}"


def _values(held: tuple[Held, ...]) -> str:
    if len(held) <= FEW or any(isinstance(each, str) for each in held):
        return _joined([str(each).lower() if isinstance(each, bool) else str(each) for each in held], "or")
    return f"{held[0]:,} to {held[-1]:,}"


def _joined(words: list[str], join: str) -> str:
    *most, last = words
    return f"{', '.join(most)} {join} {last}" if most else last
