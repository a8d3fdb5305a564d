"""Too much or too slow: a dawdler is cut off, a flood is not read, and strangers take no pupil's place."""

import asyncio
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from time import monotonic

import pytest
from classroom.pupils import WATCHDOG, Pupil, joined, play, until
from classroom.raw import PATIENCE, answer, dial, frame
from classroom.rooms import CODE, at, to_vote

from game.classroom.host import Host
from game.classroom.limits import Limits

HURRIED = Limits(patience=0.3)

PATIENT = Limits(patience=WATCHDOG, visit=WATCHDOG)
"""Whoever is cut off here was not cut off for being slow."""

PAUSE = frame(json.dumps({"t": "pause"}).encode())

Opening = Callable[[Limits], Host]


@pytest.fixture
def hurried(opening: Opening) -> Host:
    """Give a room that waits for nobody."""
    return opening(HURRIED)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "GET / HTTP/1.1\r\nHost: ",
        (
            "POST /plain HTTP/1.1\r\nHost: {name}\r\nOrigin: http://{name}\r\nContent-Length: 9\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\nx"
        ),
    ],
)
def test_whoever_does_not_finish_a_request_is_cut_off(hurried: Host, said: str) -> None:
    """A handful of sockets that never finish must not be able to hold the door."""
    with dial(at(hurried)) as line:
        assert answer(line, said.format(name=at(hurried).name).encode()) == b""


def test_whoever_trickles_a_header_is_cut_off(hurried: Host) -> None:
    """The deadline is for the whole request: a byte now and then does not put it off."""

    async def scene() -> bytes:
        reader, writer = await asyncio.open_connection(at(hurried).host, at(hurried).port)
        trickle, heard = asyncio.create_task(_trickle(writer)), b""
        # A byte that comes just as the line is cut makes the system say *reset*, not *closed*.
        with suppress(ConnectionError):
            while more := await reader.read(65536):
                heard += more
        trickle.cancel()
        writer.close()
        return heard

    assert play(scene()) == b""


async def _trickle(writer: asyncio.StreamWriter) -> None:
    writer.write(b"GET / HTTP/1.1\r\n")
    while True:
        writer.write(b"X: y\r\n")
        await asyncio.sleep(0.02)


def test_a_message_beyond_two_kilobytes_ends_the_line(host: Host) -> None:
    """No message of the page is that long."""

    async def scene() -> tuple[object, bool]:
        async with joined(at(host), CODE, 1) as [pupil]:
            await pupil.line.send("x" * 2049)
            await pupil.last_words()
            await until(lambda: not host.room.voters[1].here)
            return pupil.line.close_code, host.room.voters[1].here

    assert play(scene()) == (1009, False)


def test_more_than_ten_messages_a_second_are_not_heard(host: Host) -> None:
    """A script on a phone must not be able to drown the others; it is told, and nothing is counted."""

    async def scene() -> tuple[object, int, float]:
        async with joined(at(host), CODE, 2) as [pupil, other]:
            to_vote(host)
            await pupil.until_beat("vote")
            begun = monotonic()
            pupil.line.transport.write(PAUSE * 40)
            no = await pupil.wait("no")
            # What the other is answered comes behind whatever was heard of the first.
            await other.say(t="vote", round=99, pick="hand")
            await other.wait("ack")
            return no["why"], host.room.pauses, monotonic() - begun

    why, heard, seconds = play(scene())

    assert (why, 15 <= heard <= at_most(seconds)) == ("slow", True)


def at_most(seconds: float) -> float:
    """Give how many messages of one phone are heard in so long."""
    limits = Limits()
    return limits.burst + limits.messages * seconds


def test_a_flood_is_cut_off_and_its_voter_may_come_back(host: Host) -> None:
    """A line that floods is gone before it is read; the pupil behind it is not shut out."""

    async def scene() -> tuple[bool, float]:
        async with joined(at(host), CODE, 1) as [pupil]:
            begun = monotonic()
            pupil.line.transport.write(PAUSE * 2000)
            await pupil.last_words()
            back = await (await Pupil.reach(at(host))).join("", pupil.token)
            seconds = monotonic() - begun
            await back.leave()
            return back.badge == pupil.badge, seconds

    same, seconds = play(scene())

    assert (same, host.room.pauses <= at_most(seconds)) == (True, True)


@pytest.mark.parametrize("noise", [frame(b"", 9), frame(b"", 0, fin=False), frame(b"", 10)])
def test_pings_and_empty_fragments_are_counted_too(host: Host, noise: bytes) -> None:
    """What is no message costs memory as well: answers that nobody reads, fragments without an end."""

    async def scene() -> None:
        async with joined(at(host), CODE, 1) as [pupil]:
            start = frame(b"{", 1, fin=False) if noise == frame(b"", 0, fin=False) else b""
            pupil.line.transport.write(start + noise * 5000)
            await pupil.last_words()

    play(scene())

    assert host.room.voters_ever == 1


def test_one_source_gets_no_more_than_its_share(opening: Opening) -> None:
    """One machine that opens sockets must not lock a class out that comes from elsewhere."""
    host = opening(replace(PATIENT, per_source=8))

    async def scene(lines: list[socket.socket]) -> tuple[int, int]:
        async with joined(at(host), CODE, 5):
            await until(lambda: sum(is_open(line) for line in lines) <= 8)
            return host.room.voters_ever, sum(is_open(line) for line in lines)

    with strangers(host, 30, "127.0.0.66") as lines:
        assert play(scene(lines)) == (5, 8)


@contextmanager
def strangers(host: Host, count: int, source: str = "") -> Iterator[list[socket.socket]]:
    """Have lines opened on which nothing is said."""
    lines = [dial(at(host), source) for _ in range(count)]
    try:
        yield lines
    finally:
        for line in lines:
            line.close()


def is_open(line: socket.socket) -> bool:
    """Tell whether the other end still holds a line on which it has nothing to say."""
    line.setblocking(False)
    try:
        line.recv(1)
    except BlockingIOError:
        return True
    except ConnectionResetError:
        return False
    return False


def test_strangers_make_room_for_whoever_comes(opening: Opening) -> None:
    """Sockets that wait without a word are the first to go, even from the same address as the class."""
    host = opening(replace(PATIENT, sockets=40, waiting=20))

    async def scene() -> int:
        async with joined(at(host), CODE, 10):
            return host.room.voters_ever

    with strangers(host, 200):
        assert play(scene()) == 10


def test_whoever_is_in_is_not_pushed_out_by_strangers(opening: Opening) -> None:
    """A phone that is in keeps its place however many knock."""
    host = opening(replace(PATIENT, sockets=40, waiting=20))

    async def scene() -> list[bool]:
        async with joined(at(host), CODE, 10) as pupils:
            with strangers(host, 200):
                to_vote(host)
                for pupil in pupils:
                    await pupil.until_beat("vote")
                    await pupil.vote("hand")
                return [known.here for known in host.room.voters.values()]

    assert (play(scene()), host.room.votes_in) == ([True] * 10, 10)


def test_whoever_keeps_asking_on_one_line_is_let_go(opening: Opening) -> None:
    """A line that is no WebSocket has an end, however busy it is kept."""
    host = opening(Limits(patience=30.0, visit=0.3))
    request = f"GET /page.css HTTP/1.1\r\nHost: {at(host).name}\r\n\r\n".encode()
    last = monotonic() + PATIENCE
    with dial(at(host)) as line, suppress(ConnectionError):
        while line.sendall(request) is None and line.recv(65536):
            assert monotonic() < last


def test_whoever_opens_a_line_and_says_nothing_is_cut_off(host: Host) -> None:
    """A WebSocket that never says who it is takes a place from a pupil."""
    assert host._doorman is not None
    # The first message alone is hurried: a slow request would not come as far as that.
    host._doorman.hub.limits = HURRIED

    async def scene() -> object:
        pupil = await Pupil.reach(at(host))
        return await pupil.last_words()

    assert play(scene()) is None


def test_a_full_room_says_so(opening: Opening) -> None:
    """Who can't come in must hear why."""
    host = opening(replace(Limits(), voters=2))

    async def scene() -> object:
        async with joined(at(host), CODE, 2):
            third = await Pupil.reach(at(host))
            await third.say(t="join", p=1, code=CODE)
            return await third.last_words()

    assert play(scene())["why"] == "full"
