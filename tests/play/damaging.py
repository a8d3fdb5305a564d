"""Saves that something happened to: on a disk by chance, or by a hand that sealed them again."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

from play.stories import any_pick, any_story, seeded

from game.play.codec import decode, encode
from game.play.reading import Reading, start
from game.play.save import Header, _seal, dump

ODD = (
    None,
    True,
    -1,
    2**70,
    1.5,
    "",
    "nowhere",
    "page0",
    "\0",
    [],
    {},
    [[]],
    {"is": "Went"},
    {"new": {}, "gone": []},
)
"""What stands where something else belongs."""


@cache
def evening() -> Reading:
    """A reading of some length, by chance."""
    chance = seeded(4)
    reading = start(any_story(chance), 4)
    for _ in range(14):
        pick = any_pick(chance, reading.page)
        reading = reading.back(2) if pick is None else reading.pick(pick)
    return reading


@cache
def whole() -> bytes:
    """That reading, kept."""
    return dump(evening())


def damaged(chance: Random, data: bytes) -> bytes:
    """Give a save's bytes as a disk gives them back that forgot some, lost some, or mixed some up."""
    begin = chance.randrange(len(data))
    end = chance.randrange(begin + 1, len(data) + 1)
    flipped = data[begin] ^ (1 << chance.randrange(8))
    size = min(end - begin, 64)
    return chance.choice(
        (
            data[:begin] + bytes([flipped]) + data[begin + 1 :],
            data[:begin],
            data[:begin] + bytes(end - begin) + data[end:],
            data[:begin] + chance.randbytes(size) + data[begin + size :],
            data[:begin] + data[end:],
            data[:end] + data[begin:],
            data[begin:] + data[:begin],
        )
    )


def resealed(data: bytes, body: bytes, **header: Any) -> bytes:
    """Give a save with another body, sealed as if the program had written it."""
    told = replace(decode(Header, json.loads(data.partition(b"\n")[0])), length=len(body), **header)
    told = replace(told, sha256=_seal(told, body))
    return json.dumps(encode(told)).encode() + b"\n" + body


def tampered(chance: Random, data: bytes) -> bytes:
    """Give a save that somebody changed in some places; for half of them it is of another version."""
    body = json.loads(data.partition(b"\n")[2])
    for _ in range(chance.randint(1, 3)):
        _tamper(chance, body)
    other = {"hash": "another"} if chance.random() < 0.5 else {}
    return resealed(data, json.dumps(body).encode(), **other)


def _tamper(chance: Random, body: Any) -> None:
    """Put something odd, something from elsewhere, or nothing in the place of one thing."""
    places = list(_places(body))
    holder, key = chance.choice(places)
    other, there = chance.choice(places)
    match chance.randrange(4):
        case 0:
            del holder[key]
        case 1:
            holder[key] = json.loads(json.dumps(other[there]))
        case 2 if isinstance(holder, dict):
            holder[chance.choice(("more", "is", "values", "wall", "spoons"))] = holder[key]
        case _:
            holder[key] = chance.choice(ODD)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give each place of a tree: what holds it, and under which key."""
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])
