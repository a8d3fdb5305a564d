"""The host is killed and started again: the same code, seats and scene, within ten seconds."""

import asyncio
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from classroom.hosting import Hosting
from classroom.pupils import Pupil, play
from classroom.pupils import until as until_so
from classroom.reports import facts, report, seen
from classroom.rooms import CODE, at, lobby, opened, story, teach

from game.classroom.host import Host
from game.classroom.keeping import OLDEST, Keeper, Kept, find, kept_of, restored
from game.classroom.network import Address
from game.classroom.tokens import make_key
from game.play.ballot import Slip
from game.play.beats import step
from game.play.happening import Act, Joined, Taught, Voted
from game.play.room import Beat

Until = Callable[[Callable[[], bool]], None]

BACK = 10.0
"""Seconds within which a class is back. Source: the design of the class."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a place for the file."""
    return tmp_path / "class" / "room.json"


def kept(beat: Beat = Beat.SCENE) -> Kept:
    """Give what is kept of a class in its first scene."""
    room = step(lobby(), Taught(Act.START))
    return kept_of(replace(room, beat=beat), make_key(), 8080, time.time())


def test_what_is_kept_is_read_again(path: Path) -> None:
    """What was written must be what comes back, to the last pick."""
    here = kept()
    Keeper(path).keep(here)

    assert find(path, time.time()) == here


def test_the_file_is_for_its_owner_alone(path: Path) -> None:
    """It holds the key of the room: whoever has it is any voter, and the teacher."""
    Keeper(path).keep(kept())

    assert oct(path.stat().st_mode & 0o777) == "0o600"


def test_the_file_holds_no_pick_and_no_address(path: Path) -> None:
    """A lost laptop must not tell who voted what."""
    room = lobby()
    for voter in range(1, 9):
        room = step(room, Joined(voter))
    Keeper(path).keep(kept_of(room, make_key(), 8080, time.time()))
    written = json.loads(path.read_text())

    assert {"voters", "slips", "votes", "help", "heat", "decided"} & set(written) == {"voters"}


@pytest.mark.parametrize("bad", [b"", b"{}", b"[]", b"\xff", b"null", b"[" * 100_000, b"0" * 5000])
def test_a_damaged_file_is_no_room_and_is_deleted(path: Path, bad: bytes) -> None:
    """Nothing that stands there may keep the program from starting."""
    path.parent.mkdir()
    path.write_bytes(bad)

    assert (find(path, time.time()), path.exists()) == (None, False)


def test_after_half_a_day_nobody_comes_back(path: Path) -> None:
    """Yesterday's key must not lie about."""
    here = kept()
    Keeper(path).keep(here)

    assert (find(path, here.written + OLDEST + 1), path.exists()) == (None, False)


def test_a_story_that_was_edited_is_not_come_back_to() -> None:
    """The picks of another story would lead anywhere."""
    here = kept()

    assert restored(replace(here, hash="another"), story()) is None


@pytest.mark.parametrize("beat", [Beat.STILL, Beat.VOTE, Beat.TALK, Beat.REVEAL])
def test_from_a_vote_the_class_comes_back_to_the_scene_before_it(beat: Beat) -> None:
    """The votes are gone with the crash; the question is asked again, and nobody is counted twice."""
    room = restored(kept(beat), story())

    assert room is not None
    assert room.beat is Beat.SCENE


def test_the_report_says_what_was_decided_before_the_crash_and_that_its_numbers_are_gone() -> None:
    """No count lies on the disk, and a teacher must not take what is left of a lesson for the whole of it."""
    room = lobby()
    for voter in range(1, 9):
        room = step(room, Joined(voter))
    for act in (Act.START, Act.NEXT, Act.OPEN):
        room = step(room, Taught(act))
    ballot = room.ballot
    assert ballot is not None
    for voter in range(1, 9):
        room = step(room, Voted(voter, ballot.round, Slip("hand")))
    room = step(step(room, Taught(Act.CLOSE)), Taught(Act.NEXT))
    back = restored(kept_of(room, make_key(), 8080, time.time()), story())
    assert back is not None
    told = facts(back)
    page, words = seen(report(back).html), "Decided before this computer stopped"

    assert [(each.passage, each.chosen) for each in back.decided] == [
        (each.passage, each.chosen) for each in room.decided
    ]
    assert (told.people, told.moments[0].rounds, words in page) == (None, (), True)
    assert "fewer than five" not in page


def test_closing_deletes_the_file(path: Path, until: Until) -> None:
    """After the lesson nothing of it lies there."""
    host = Host(lobby(), keeper=Keeper(path))
    host.start()
    until(path.exists)
    host.close()

    assert not path.exists()


def test_what_came_while_the_disk_was_slow_is_written_before_the_end(
    path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A class that begins as the disk still writes the lobby must not come back to the lobby."""
    synced = os.fsync
    monkeypatch.setattr(os, "fsync", lambda descriptor: (time.sleep(0.3), synced(descriptor)))
    host = Host(lobby(), keeper=Keeper(path))
    host.start()
    until(path.exists)
    teach(host, Act.START)
    host.close(forget=False)
    written = find(path, time.time())

    assert written is not None
    assert written.beat is Beat.SCENE


# --- for real ---------------------------------------------------------------------------------------------


@pytest.fixture
def hosting(tmp_path: Path) -> Iterator[Hosting]:
    """Give a host in a process of its own, that can be killed."""
    hosting = Hosting(tmp_path, "seats")
    yield hosting
    hosting.kill()


def test_killed_and_started_again_the_class_goes_on(hosting: Hosting) -> None:
    """A laptop that crashes must cost a class a breath, not the lesson."""

    async def scene() -> tuple[object, ...]:
        door = await asyncio.to_thread(hosting.start)
        hosting.teach(Act.START, Act.NEXT)
        pupils = [await come(door, "") for _ in range(8)]
        before = [sight(pupil) for pupil in pupils]
        await until_so(lambda: json.loads(hosting.kept.read_text())["page"] == pupils[0].state["all"]["page"])
        await asyncio.to_thread(hosting.kill)
        again = await asyncio.to_thread(hosting.start)
        async with asyncio.timeout(10 * BACK):
            back = [await come(again, pupil.token) for pupil in pupils]
        for pupil in (*pupils, *back):
            await pupil.leave()
        return again == door, [sight(pupil) for pupil in back] == before

    assert play(scene()) == (True, True)


def test_a_number_given_just_before_a_crash_is_not_given_again(hosting: Hosting) -> None:
    """Two pupils with one number would take each other's place; the file is ahead of the numbers."""

    async def scene() -> set[str]:
        door = await asyncio.to_thread(hosting.start)
        pupils = [await come(door, "") for _ in range(3)]
        await asyncio.to_thread(hosting.kill)
        again = await asyncio.to_thread(hosting.start)
        new = await come(again, "")
        for pupil in (*pupils, new):
            await pupil.leave()
        return {pupil.token.partition(".")[0] for pupil in (*pupils, new)}

    assert len(play(scene())) == 4


def test_a_disk_that_takes_nothing_is_said_and_the_class_goes_on(tmp_path: Path, until: Until) -> None:
    """Better a class without a net than none; but the teacher must know."""
    (tmp_path / "class").write_text("a file stands where the folder should")
    host = opened(Host(lobby(), keeper=Keeper(tmp_path / "class" / "room.json")))

    async def scene() -> str:
        pupil = await come(at(host), "")
        await pupil.leave()
        return str(pupil.state["all"]["beat"])

    beat = play(scene())
    until(lambda: bool(host.door.trouble))
    told = host.door.trouble
    host.close()

    assert (beat, told.startswith("If this computer stops now")) == ("lobby", True)


async def come(door: Address, token: str) -> Pupil:
    """Have a phone join, or come back, and see the class."""
    pupil = await (await Pupil.reach(door)).join("" if token else CODE, token)
    await pupil.wait("state")
    return pupil


def sight(pupil: Pupil) -> tuple[object, ...]:
    """Give what a phone sees: who it is, the beat, the scene, its own chair."""
    everybody = pupil.state["all"]
    return pupil.badge, everybody["beat"], everybody["lines"], pupil.state["seat"]
