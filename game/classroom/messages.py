"""What a phone and the teacher's page may say, read with care; anything else is no message at all."""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from game.frozen import frozen
from game.play.ballot import Slip
from game.play.happening import Act, Taught

PROTOCOL = 1
"""Version of what is said over the wire; a page of another is told to load again."""

LONGEST = 2048
"""Bytes of one message."""

LONGEST_NAME = 80
"""Characters of an option's id, a token or a code."""

LONGEST_ARGUMENT = 200
"""Characters of what the teacher adds to an act."""

HIGHEST = 10**9
"""Of any number in a message."""


@frozen
class Join:
    """A phone wants in, for the first time or again."""

    protocol: int
    code: str = ""
    token: str = ""


@frozen
class Vote:
    """A slip for a round; None takes it back."""

    round: int
    slip: Slip | None


@frozen
class Tap:
    """Something changed at this line."""

    page: int
    line: int


@frozen
class Dial:
    """The phone's own headphones, 0 to 100."""

    page: int
    level: int


@frozen
class Out:
    """Stepped out."""


@frozen
class In:
    """Back in."""


@frozen
class Pause:
    """A pause is asked for."""


@frozen
class Teach:
    """Somebody says to be the teacher."""

    token: str


Message: TypeAlias = Join | Vote | Tap | Dial | Out | In | Pause | Teach | Taught
Fields: TypeAlias = Mapping[str, object]


class _NoMessageError(Exception):
    """A field is missing, or is something else."""


def read(text: str) -> Message | None:
    """Read what came; None where it is no message. Never raises, whatever came."""
    try:
        # RecursionError: brackets nested a thousand deep fit into two kilobytes.
        fields = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return read_fields(fields) if isinstance(fields, dict) else None


def read_fields(fields: Fields) -> Message | None:
    """Read a message that is a mapping already; None where it is no message."""
    reader = _READERS.get(str(fields.get("t")))
    try:
        return reader(fields) if reader else None
    except _NoMessageError:
        return None


def _join(fields: Fields) -> Message:
    code, token = _name(fields, "code", ""), _name(fields, "token", "")
    return Join(_number(fields, "p"), code, token)


def _vote(fields: Fields) -> Message:
    pick = fields.get("pick")
    if pick is None:
        return Vote(_number(fields, "round"), None)
    sure = _number(fields, "sure", 0)
    slip = Slip(_name(fields, "pick"), sure, _name(fields, "others", ""))
    return Vote(_number(fields, "round"), slip)


def _tap(fields: Fields) -> Message:
    return Tap(_number(fields, "page"), _number(fields, "line"))


def _dial(fields: Fields) -> Message:
    return Dial(_number(fields, "page"), min(100, _number(fields, "level")))


def _teach(fields: Fields) -> Message:
    return Teach(_name(fields, "token"))


def _do(fields: Fields) -> Message:
    try:
        act = Act(_name(fields, "act"))
    except ValueError:
        raise _NoMessageError from None
    return Taught(act, _name(fields, "arg", "", LONGEST_ARGUMENT))


def _number(fields: Fields, name: str, otherwise: int | None = None) -> int:
    value = fields.get(name)
    if value is None and otherwise is not None:
        return otherwise
    # A bool is an int to Python, but nobody votes in round True.
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= HIGHEST:
        return value
    raise _NoMessageError


def _name(fields: Fields, name: str, otherwise: str | None = None, longest: int = LONGEST_NAME) -> str:
    value = fields.get(name)
    if value is None and otherwise is not None:
        return otherwise
    # JSON can spell half a character; nothing that cannot be written again is let in.
    if isinstance(value, str) and len(value) <= longest and value.isprintable():
        return value
    raise _NoMessageError


_READERS: Mapping[str, Callable[[Fields], Message]] = MappingProxyType(
    {
        "join": _join,
        "vote": _vote,
        "tap": _tap,
        "dial": _dial,
        "out": lambda _: Out(),
        "in": lambda _: In(),
        "pause": lambda _: Pause(),
        "teach": _teach,
        "do": _do,
    }
)


def write(kind: str, **fields: object) -> str:
    """Write what the server says, as short as it goes."""
    return json.dumps({"t": kind, **fields}, ensure_ascii=False, separators=(",", ":"))
