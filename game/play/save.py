"""A reading to and from bytes: parsed, checked, migrated, and only then given.

A save is one line of header and one of body, both JSON. The header tells the format version, the story and
its content hash, the engine, and the body's length and SHA-256; the body the seed, and for each turn its
picks, what they changed in the state, and the page as read.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType
from typing import TypeAlias

from game.frozen import frozen
from game.play.astray import astray
from game.play.change import BLANK, apply_change, held, tell_change
from game.play.codec import UnfitError, decode, encode
from game.play.edited import Outcome, adapt, tell
from game.play.exits import NoWayOutError
from game.play.lasting import MOST_BYTES, MOST_HELD, MOST_PICKS, MOST_TURNS, fewer, is_cut, lasting, latest
from game.play.mend import mend
from game.play.page import Page
from game.play.reading import Reading, picks_to, survives
from game.play.retrace import paired
from game.play.state import State
from game.play.trail import Picks, Trail
from game.play.translated import translated
from game.play.turn import Turn, begin, choose
from game.story.model import Story

FORMAT = 1
"""Version of the save format; a change of it brings a migration."""

ENGINE = "1"
"""Version of the rules of play: raised when the same picks may lead to other states."""

LET_GO = "This reading is so long that its first pages are no longer kept. You are where you were."

Migration: TypeAlias = Callable[[Mapping[str, object]], Mapping[str, object]]

_MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})
"""From each older format version to the next one."""


@frozen
class Header:
    """What a save says about itself before its body is read."""

    format: int
    story: str
    hash: str
    """SHA-256 of the story's files as they were."""
    engine: str
    length: int
    """Of the body, in bytes."""
    sha256: str
    """Of the body with what stands above before it, hexadecimal."""


@frozen
class Damaged:
    """A save that cannot be loaded, and why; `newer` where only a newer program can."""

    why: str
    detail: str = ""
    """What exactly was found, for whoever mends it."""
    newer: bool = False


@frozen
class Loaded:
    """What a save came to; `reading` is None only for another story."""

    outcome: Outcome
    reading: Reading | None
    told: str = ""
    """A sentence for the reader; empty where there is nothing to tell."""


def dump(reading: Reading, most: int = MOST_BYTES) -> bytes:
    """Write a reading down; of a very long one as many of its latest turns as can be read again."""
    kept = lasting(reading)
    body = _write(_body(kept))
    while len(body) > most and len(kept.turns) > 1:
        kept = latest(kept, fewer(kept))
        body = _write(_body(kept))
    header = Header(FORMAT, reading.story.id, reading.story.content_hash, ENGINE, len(body), "")
    return _write(encode(replace(header, sha256=_seal(header, body)))) + b"\n" + body


def load(data: bytes, story: Story) -> Loaded | Damaged:
    """Read a reading of this story; whatever the bytes, nothing is raised."""
    header = read_header(data)
    if isinstance(header, Damaged):
        return header
    if header.story != story.id:
        return Loaded(Outcome.ANOTHER_STORY, None, tell(Outcome.ANOTHER_STORY))
    try:
        return _settle(_read_body(data.partition(b"\n")[2], header, story), header)
    except (NoWayOutError, ValueError, RecursionError) as problem:
        return Damaged("the save does not hold together", str(problem))


def read_header(data: bytes) -> Header | Damaged:
    """Read what a save says about itself, and check that its body is whole."""
    first, _, body = data.partition(b"\n")
    try:
        header = decode(Header, json.loads(first))
    except (ValueError, RecursionError):
        return Damaged("the save has no header")
    if header.length != len(body):
        return Damaged("the save is not whole", f"{len(body)} bytes instead of {header.length}")
    if header.sha256 != _seal(header, body):
        return Damaged("the save's bytes have changed since it was written")
    if header.format > FORMAT:
        return Damaged("a newer Still Hear wrote this save", newer=True)
    return header


def _seal(header: Header, body: bytes) -> str:
    """Sum up a save, so that no bit of it changes unseen."""
    told = _write([header.format, header.story, header.hash, header.engine, header.length])
    return sha256(told + b"\n" + body).hexdigest()


def _write(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _body(reading: Reading) -> dict[str, object]:
    states = (BLANK, *(turn.state for turn in reading.turns))
    turns = [
        {
            "picks": encode(picks_to(reading, index)[-MOST_PICKS:]),
            "change": tell_change(states[index], turn.state),
            "page": encode(turn.page),
        }
        for index, turn in enumerate(reading.turns)
    ]
    return {"seed": reading.seed, "at": reading.at, "before": reading.before, "turns": turns}


def _read_body(body: bytes, header: Header, story: Story) -> Reading:
    content = json.loads(body)
    for version in range(header.format, FORMAT):
        content = _MIGRATIONS[version](content)
    if not isinstance(content, dict) or content.keys() != {"seed", "at", "before", "turns"}:
        raise UnfitError("its parts are not those of a save")
    seed, at, before = (decode(int, content[part]) for part in ("seed", "at", "before"))
    turns = _read_turns(content["turns"])
    if not 0 <= at < len(turns) or not 0 <= before <= len(turns):
        raise UnfitError("it stands on a turn that it does not hold")
    return Reading(story, seed, turns, at, before)


def _read_turns(listed: object, most: int = MOST_HELD) -> tuple[Turn, ...]:
    if not isinstance(listed, list):
        raise UnfitError("its turns are no list")
    if len(listed) > MOST_TURNS:
        raise UnfitError(f"it has {len(listed):,} turns, but {MOST_TURNS:,} is the most")
    turns: list[Turn] = []
    last, left = BLANK, most
    for each in listed:
        turn = _read_turn(each, last)
        left -= held(last, turn.state)
        if left < 0:
            raise UnfitError(f"its turns hold more than {most:,} names, which is the most")
        turns.append(turn)
        last = turn.state
    return tuple(turns)


def _read_turn(json_turn: object, before: State) -> Turn:
    if not isinstance(json_turn, dict) or json_turn.keys() != {"picks", "change", "page"}:
        raise UnfitError("the parts of a turn are missing")
    picks, page = decode(Picks, json_turn["picks"]), decode(Page, json_turn["page"])
    trail = before.trail.then(*picks) if picks else Trail()
    if len(trail) > MOST_PICKS + MOST_TURNS * 2:
        raise UnfitError("it has more picks than turns, each with its draw, could have")
    state = apply_change(before, json_turn["change"])
    state = replace(state, trail=trail, movements=page.movements)
    return Turn(state, page)


def _settle(reading: Reading, header: Header) -> Loaded:
    """Give a save its place: retraced in the story that it was read in, adapted to one that was edited."""
    if header.hash == reading.story.content_hash:
        same = _same(reading)
        if same is not None and same.stands(same.at):
            return Loaded(Outcome.EXACT, same, LET_GO if is_cut(same) else "")
        if header.engine == ENGINE:
            raise UnfitError("its picks do not lead to its states")
    outcome, adapted = adapt(reading)
    return Loaded(outcome, adapted, tell(outcome) if header.hash != reading.story.content_hash else "")


def _same(reading: Reading) -> Reading | None:
    """Give a reading of this story, in the language that it is read in now; None where it is of another."""
    if reading.before == 0 and _retraces(reading):
        return reading
    lost = astray(reading.story, (turn.state for turn in reading.turns[: reading.before]))
    return translated(replace(_without_lost_meters(reading), astray=lost), reading.story)


def _without_lost_meters(reading: Reading) -> Reading:
    """Leave out of the turns of another version how a meter moved that the story no longer has.

    Their pages stand as they were read, and tell of it still.
    """
    turns = [
        replace(turn, state=replace(turn.state, movements=mend(reading.story, turn.state).movements))
        for turn in reading.turns[: reading.before]
    ]
    return replace(reading, turns=(*turns, *reading.turns[reading.before :]))


def _retraces(reading: Reading) -> bool:
    """Tell whether all turns follow from one another."""
    return all(_follow(reading, index) == turn for index, turn in enumerate(reading.turns))


def _follow(reading: Reading, index: int) -> Turn | None:
    picks = paired(picks_to(reading, index))
    if not picks:
        return begin(reading.story, reading.seed)
    earlier = reading.turns[index - 1]
    if index == 0 or len(picks) > 1 or not survives(reading.story, earlier.state):
        return None
    return choose(reading.story, earlier.state, *picks[0], earlier.page)
