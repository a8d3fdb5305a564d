"""The one file that is there while a room is open: what brings the same class back after a crash.

It holds the code, the room's key, the picks that the class made together and how many phones there were; no
vote, no address, no badge. It is deleted when the room is closed, or at the next start after half a day.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from game.frozen import frozen
from game.play import onward
from game.play.ballot import Means
from game.play.codec import UnfitError, decode, encode
from game.play.exits import NoWayOutError
from game.play.retrace import paired, retrace
from game.play.room import Beat, Decided, Help, Leap, Lesson, Room
from game.play.trail import Picks
from game.shelf.atomic import write
from game.shelf.folders import Folders
from game.shelf.trouble import explain
from game.story.model import Story

FORMAT = 1
"""Version of the file's format."""

OLDEST = 12 * 60 * 60
"""Seconds after which nobody comes back to a room."""

MINUTE = 60
"""Seconds after which the time that has passed is worth writing by itself."""

BLOCK = 64
"""Voters' numbers are set aside in blocks, so that a number given just before a crash is not given twice."""

LARGEST = 1_000_000
"""Bytes of a file that this program could have written."""

_AGAIN = frozenset({Beat.STILL, Beat.VOTE, Beat.TALK, Beat.REVEAL})
"""Beats whose votes are gone with the crash: the class comes back to the scene before them."""


@frozen
class Kept:
    """What the file says."""

    format: int
    story: str
    hash: str
    """SHA-256 of the story's files."""
    code: str
    key: str
    """Hexadecimal."""
    port: int
    """Where the door was open; 0 where it was not."""
    seed: int
    trail: Picks
    lesson: Lesson
    beat: Beat
    voters: int
    """Highest number that a voter may have been given."""
    rounds: int
    swaps: int
    page: int
    seconds: int
    """Since the first scene."""
    means: Means
    locked: bool
    bridge: str
    bound: str
    leaps: tuple[Leap, ...]
    written: int
    """When, in seconds since 1970."""


def path_in(folders: Folders) -> Path:
    """Give where the file stands."""
    return folders.saves.parent / "class" / "room.json"


def kept_of(room: Room, key: bytes, port: int, now: float) -> Kept:
    """Give what is kept of a room.

    Args:
        room: as it is.
        key: of its tokens.
        port: where its door is open; 0 where it is not.
        now: seconds since 1970.
    """
    story = room.reading.story
    return Kept(
        format=FORMAT,
        story=story.id,
        hash=story.content_hash,
        code=room.code,
        key=key.hex(),
        port=port,
        seed=room.seed,
        trail=tuple(room.reading.state.trail),
        lesson=room.lesson,
        beat=room.beat,
        voters=(room.voters_ever // BLOCK + 1) * BLOCK,
        rounds=room.rounds,
        swaps=room.swaps,
        page=room.page,
        seconds=round(room.elapsed),
        means=room.means,
        locked=room.locked,
        bridge=room.bridge,
        bound=room.bound,
        leaps=room.leaps,
        written=int(now),
    )


def restored(kept: Kept, story: Story, help: Help = Help()) -> Room | None:  # noqa: A002, B008 - a page of help; frozen
    """Give the room back, at its scene; None where the story is another now, or the picks lead nowhere."""
    if (kept.story, kept.hash) != (story.id, story.content_hash):
        return None
    try:
        reading = retrace(story, kept.seed, kept.trail)
    except (NoWayOutError, ValueError):
        return None
    room = Room(
        reading,
        kept.lesson,
        kept.code,
        kept.seed,
        beat=Beat.SCENE if kept.beat in _AGAIN else kept.beat,
        elapsed=float(kept.seconds),
        # A tap or a vote that is still on its way from before belongs to no page and no round any more.
        page=kept.page + 1,
        rounds=kept.rounds + 1,
        voters_ever=kept.voters,
        swaps=kept.swaps,
        means=kept.means,
        locked=kept.locked,
        help=help,
        bridge=kept.bridge,
        bound=kept.bound,
        leaps=kept.leaps,
    )
    return replace(room, decided=tuple(_recalled(room)))


def _recalled(room: Room) -> Iterator[Decided]:
    """Give what was decided so far: the trail tells what happened, and nothing tells who wanted it."""
    left_out = {turn for leap in room.leaps for turn in range(leap.first, leap.last)}
    for place, (pick, _) in enumerate(paired(room.reading.state.trail)):
        then = replace(room, reading=replace(room.reading, at=place))
        chosen = next((way.id for way in onward.choices(then) if way.pick == pick), None)
        if place not in left_out and chosen is not None and onward.is_decision(then):
            yield Decided(then.reading.state.passage, (), chosen)


def find(path: Path, now: float) -> Kept | None:
    """Find the room that was open when the program stopped; what is too old, or no such file, is deleted."""
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST else b""
    except OSError:
        return None
    kept = _read(data)
    if kept is not None and 0 <= now - kept.written <= OLDEST and kept.beat is not Beat.OVER:
        return kept
    with suppress(OSError):
        path.unlink()
    return None


def _read(data: bytes) -> Kept | None:
    try:
        kept = decode(Kept, json.loads(data))
        bytes.fromhex(kept.key)
    except (UnfitError, ValueError, RecursionError):
        return None
    return kept if kept.format == FORMAT else None


class Keeper:
    """Writes the file of one room, from any thread, and only where there is something new."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._last: Kept | None = None
        self._gone = False
        self.trouble = ""

    @property
    def reserved(self) -> int:
        """Highest voter's number that is safe to give."""
        return self._last.voters if self._last else 0

    def is_new(self, kept: Kept) -> bool:
        """Tell whether this is worth writing: time alone is not, but once a minute."""
        last = self._last
        if last is None or kept.written - last.written >= MINUTE:
            return True
        return replace(kept, written=last.written, seconds=last.seconds) != last

    def keep(self, kept: Kept) -> bool:
        """Write it; False where the disk does not let us, and `trouble` says why."""
        with self._lock:
            if self._gone:
                return False
            try:
                write(self._path, json.dumps(encode(kept), ensure_ascii=False).encode())
            except OSError as problem:
                self.trouble = explain(problem)
                return False
            self._last, self.trouble = kept, ""
            return True

    def forget(self) -> None:
        """Delete the file, for good."""
        with self._lock:
            self._gone = True
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
