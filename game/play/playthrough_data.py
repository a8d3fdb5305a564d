"""Playthrough data to values: a pick is a choice's name, or a mapping such as `turn: {headphones: 40}`."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from game.frozen import frozen
from game.play.trail import Chose, Drew, Faded, Guessed, Pick, Picks, Sat, Skipped, Turned, Went, Wrote
from game.story.near import quote

MOST = 2_000
"""Of picks, and of what must be seen; a chapter is read in sixty picks."""


@frozen
class Sight:
    """Something that must be seen: a `passage` or `words` on the road, a `meter` or `ending` at its end."""

    what: str
    name: str
    level: int = 0
    """Of a meter, 0 to 100."""


@frozen
class Playthrough:
    """Picks from a seed, and what must be seen."""

    seed: int
    picks: Picks
    see: tuple[Sight, ...] = ()


class MisreadError(ValueError):
    """The data is no playthrough; the message says where and why."""


def read(data: object) -> Playthrough:
    """Read a playthrough from parsed YAML.

    Raises:
        MisreadError: it is none.
    """
    if not isinstance(data, Mapping):
        raise MisreadError("a playthrough is a mapping with `picks`")
    unknown = [name for name in data if name not in {"seed", "picks", "see"}]
    if unknown:
        raise MisreadError(
            f"you wrote {quote(str(unknown[0]))}, but a playthrough has `seed`, `picks` and `see`"
        )
    seed = data.get("seed", 0)
    if type(seed) is not int:
        raise MisreadError(f"you wrote {quote(f'seed: {seed}')}, but a seed is a whole number")
    picks = tuple(_read_pick(each) for each in _listed(data, "picks"))
    see = tuple(sight for each in _listed(data, "see") for sight in _read_sights(each))
    return Playthrough(seed, picks, see)


def _listed(data: Mapping[object, object], part: str) -> Sequence[object]:
    listed = data.get(part) or []
    if not isinstance(listed, list | tuple):
        raise MisreadError(f"`{part}` is a list")
    if len(listed) > MOST:
        raise MisreadError(f"`{part}` has {len(listed):,} things, but {MOST:,} is the most")
    return listed


def _read_pick(written: object) -> Pick:
    if isinstance(written, str):
        return _WORDS.get(written) or Chose(written)
    kind, value = _only_pair(written)
    if kind in _NAMED and isinstance(value, str):
        return _NAMED[kind](value)
    if kind == "turn" and isinstance(value, Mapping):
        meter, to = _only_pair(value)
        return Turned(meter, _whole(to))
    if kind == "write" and isinstance(value, Mapping):
        field, words = _only_pair(value)
        return Wrote(field, str(words))
    raise MisreadError(f"you wrote {quote(str(written))} among the picks, but no pick looks like that")


def _read_sights(written: object) -> Iterator[Sight]:
    kind, value = _only_pair(written)
    if kind == "meter" and isinstance(value, Mapping):
        yield from (Sight(kind, str(name), _whole(to)) for name, to in value.items())
    elif kind in {"passage", "words", "ending"}:
        yield Sight(kind, str(value))
    else:
        raise MisreadError(
            f"you wrote {quote(kind)} to be seen, but seen are `passage`, `meter`, `words`, `ending`"
        )


def _only_pair(written: object) -> tuple[str, object]:
    if not isinstance(written, Mapping) or len(written) != 1:
        raise MisreadError(f"you wrote {quote(str(written))}, but here one thing with its name belongs")
    [(name, value)] = written.items()
    return str(name), value


def _whole(value: object) -> int:
    if type(value) is not int:
        raise MisreadError(f"you wrote {quote(str(value))}, but a level is a whole number")
    return value


_WORDS: Mapping[str, Pick] = MappingProxyType({"sit": Sat(), "went": Went()})

_NAMED: Mapping[str, Callable[[str], Pick]] = MappingProxyType(
    {"guess": Guessed, "drew": Drew, "faded": Faded, "skip": Skipped}
)
