"""What one pick changed in a state, as JSON; a mapping tells only its entries that are new or gone."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from functools import cache
from operator import attrgetter
from typing import Any, get_origin

from game.play.codec import UnfitError, decode, encode, hints
from game.play.state import State

BLANK = State(passage="", seat="", chance=0, values={})
"""What the first state of a reading is a change of."""

_ELSEWHERE = frozenset({"trail", "movements"})
"""Fields that a save tells by its picks and its pages."""

MOST_NAMES = 100_000
"""Of one mapping, new at once: a story's first file has 200,000 nodes, and a variable is two of them."""

_NEW, _GONE = "new", "gone"


def tell_change(old: State, new: State) -> dict[str, object]:
    """Tell what has changed from one state to another."""
    pairs = ((field.name, getattr(old, field.name), getattr(new, field.name)) for field in fields(State))
    return {
        name: _tell(before, after)
        for name, before, after in pairs
        if name not in _ELSEWHERE and before != after
    }


def apply_change(old: State, change: object) -> State:
    """Make the state that a change led to.

    Raises:
        UnfitError: it is no change of a state.
    """
    kinds = hints(State)
    if not isinstance(change, dict) or not change.keys() <= kinds.keys() - _ELSEWHERE:
        raise UnfitError("a state has no such field")
    changed: dict[str, Any] = {
        name: _apply(kinds[name], getattr(old, name), json) for name, json in change.items()
    }
    return replace(old, **changed)


def held(old: State, new: State) -> int:
    """Count the names that a state holds for itself; a mapping that has not changed it shares."""
    mappings = _mappings()
    pairs = zip(mappings(old), mappings(new), strict=True)
    return sum(len(after) for before, after in pairs if after is not before)


@cache
def _mappings() -> Callable[[State], tuple[Mapping[str, object], ...]]:
    """Give what gives all mappings of a state."""
    return attrgetter(*(name for name, kind in hints(State).items() if get_origin(kind) is Mapping))


def _tell(before: object, after: object) -> object:
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return encode(after)
    new = {name: value for name, value in after.items() if name not in before or before[name] != value}
    gone = [name for name in before if name not in after]
    return {_NEW: encode(new), _GONE: gone}


def _apply(kind: Any, before: object, json: object) -> object:  # noqa: ANN401 - any type's hint
    if get_origin(kind) is not Mapping or not isinstance(before, Mapping):
        return decode(kind, json)
    if not isinstance(json, dict) or json.keys() != {_NEW, _GONE}:
        raise UnfitError("a mapping's change tells what is new and what is gone")
    for part in (json[_NEW], json[_GONE]):
        if isinstance(part, dict | list) and len(part) > MOST_NAMES:
            raise UnfitError(f"{len(part):,} names change at once, but {MOST_NAMES:,} is the most")
    gone = frozenset(decode(tuple[str, ...], json[_GONE]))
    kept = {name: value for name, value in before.items() if name not in gone}
    new: Mapping[str, object] = decode(kind, json[_NEW])
    return {**kept, **new}
