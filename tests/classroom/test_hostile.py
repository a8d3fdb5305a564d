"""Enemies: what is no message, who dawdles, who floods. A class votes on, and nothing complains."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import perf_counter

import pytest
from classroom.hosting import ROOT, Hosting
from classroom.pupils import WATCHDOG, Pupil, play
from classroom.raw import dial, frame, upgrade
from classroom.rooms import CODE
from soak import Many
from websockets.exceptions import WebSocketException

from game.classroom.network import Address
from game.play.happening import Act

GROWTH = 32 * 2**20
"""Bytes by which memory may grow under malformed traffic. Source: the figures of reliability."""

SLOWEST = 10.0
"""Seconds: ten times the figure for a vote's answer under attack; the bench prints the time itself."""

FRAMES = 25
"""Malformed frames on one line, at most."""


def noise(chance: Random) -> bytes:
    """Give a frame that no page of ours sends."""
    opcode = chance.choice((0, 1, 1, 1, 2, 3, 8, 9, 10, 11))
    kind = chance.randrange(6)
    if kind == 0:
        payload = chance.randbytes(chance.randrange(200))
    elif kind == 1:
        payload = b"[" * chance.randrange(2048)
    elif kind == 2:
        payload = json.dumps(wild(chance, 3)).encode()[:2048]
    elif kind == 3:
        payload = json.dumps({"t": chance.choice(KINDS), **scrambled(chance)}).encode()[:2048]
    elif kind == 4:
        payload = b'{"t":"vote","round":' + b"9" * chance.randrange(2000) + b"}"
    else:
        payload = chance.randbytes(chance.randrange(126, 4000))
    whole = frame(payload, opcode, fin=chance.random() < 0.8)
    if chance.random() < 0.1:
        whole = bytes([whole[0] | chance.choice((0x10, 0x20, 0x40)), *whole[1:]])
    return whole[: chance.randrange(len(whole))] if chance.random() < 0.1 else whole


KINDS = ("join", "vote", "tap", "dial", "out", "in", "pause", "teach", "do", "state", "", None, 7)

NAMES = ("p", "code", "token", "round", "pick", "sure", "others", "page", "line", "level", "act", "arg")


def scrambled(chance: Random) -> dict[str, object]:
    """Give the fields of a message with anything in them."""
    return {name: wild(chance, 2) for name in NAMES if chance.random() < 0.7}


def wild(chance: Random, depth: int) -> object:
    """Give any JSON value."""
    if depth and chance.random() < 0.4:
        some = [wild(chance, depth - 1) for _ in range(chance.randrange(4))]
        return some if chance.random() < 0.5 else {str(each)[:9]: each for each in some}
    odd: tuple[object, ...] = (None, True, -1, 0, 3, 1e308, 2**70, "", "hand", "\ud800", "\u202e", "x" * 300)
    return chance.choice(odd)


def shout(at: Address, chance: Random, *, token: bool) -> int:
    """Open a line, join or not, and shout until it is cut; give how many frames were sent."""
    sent = 0
    with dial(at) as line:
        line.settimeout(0.5)
        line.sendall(upgrade(at).replace("\n", "\r\n").encode() + b"\r\n\r\n")
        if token:
            line.sendall(frame(json.dumps({"t": "join", "p": 1, "code": CODE}).encode()))
        try:
            line.recv(65536)
            for _ in range(chance.randrange(1, FRAMES)):
                line.sendall(noise(chance))
                sent += 1
            line.shutdown(socket.SHUT_WR)
            while line.recv(65536):
                pass
        except OSError:
            return sent
    return sent


def test_malformed_traffic_brings_no_complaint_and_no_memory(hosting: Hosting, many: Many) -> None:
    """Whatever comes over the line, the room neither falls nor fills."""
    chance, count = many.chance(11), many(5_000, 1_000_000)
    at = hosting.start()
    # What the first lines cost is the web stack itself.
    sum(shout(at, chance, token=False) for _ in range(20))
    before, sent, lines = hosting.memory(), 0, 0
    while sent < count:
        sent += shout(at, chance, token=lines % 25 == 0)
        lines += 1
    grown = hosting.memory() - before
    alive = hosting.teach(Act.START)["beat"]

    assert (hosting.complaints.read_text(), grown < GROWTH, alive) == ("", True, "scene")


async def class_of(at: Address, count: int) -> list[Pupil]:
    """Have pupils join, each trying again where the crowd at the door pushed it out."""

    async def come() -> Pupil:
        while True:
            try:
                return await (await Pupil.reach(at, source="127.0.0.2")).join(CODE)
            except (OSError, WebSocketException):
                await asyncio.sleep(0.1)

    return list(await asyncio.gather(*(come() for _ in range(count))))


@contextmanager
def besieging(at: Address) -> Iterator[Callable[[], str]]:
    """Let 500 that dawdle come, 5,000 that hang on, and 10,000 messages a second.

    Yields:
        what waits until all of them are there.
    """
    enemy = subprocess.Popen(
        [
            sys.executable,
            str(Path(__file__).with_name("enemy.py")),
            str(at.port),
            CODE,
            "500",
            "5000",
            "10000",
        ],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert enemy.stdout is not None
    try:
        yield enemy.stdout.readline
    finally:
        enemy.kill()
        enemy.communicate()


async def voted(pupil: Pupil, number: int, pick: str) -> tuple[object, float]:
    """Vote as soon as a round is open; give what the room says it has, and after how many seconds."""
    while pupil.state["all"].get("ballot", {}).get("round") != number or pupil.state["all"]["beat"] != "vote":
        await pupil.wait("state")
    began = perf_counter()
    yours = (await pupil.vote(pick))["yours"]
    return yours["pick"] if yours else None, perf_counter() - began


@pytest.mark.slow
def test_a_class_of_sixty_votes_through_an_attack(
    hosting: Hosting, many: Many, capsys: pytest.CaptureFixture[str]
) -> None:
    """500 that dawdle, 5,000 that hang on and 10,000 messages a second must not cost one vote."""
    rounds = many(8, 72_000)
    at = hosting.start()
    took: list[float] = []

    async def scene(besieged: Callable[[], str]) -> list[object]:
        pupils = await class_of(at, 60)
        for pupil in pupils:
            await pupil.wait("state")
        await asyncio.to_thread(besieged)
        acts, lost = [Act.START, Act.NEXT], []
        for nth in range(rounds):
            so = await asyncio.to_thread(hosting.teach, *acts, Act.OPEN)
            pick = ("hand", "ceiling")[nth % 2]
            told = await asyncio.gather(*(voted(pupil, so["round"], pick) for pupil in pupils))
            took.extend(seconds for _, seconds in told)
            held = (await asyncio.to_thread(hosting.teach))["slips"]
            theirs = [held.get(pupil.token.partition(".")[0]) for pupil in pupils]
            pairs = zip((yours for yours, _ in told), theirs, strict=True)
            lost += [(nth, pair) for pair in pairs if pair != (pick, pick)]
            acts = [Act.CLOSE, Act.AGAIN]
            await asyncio.sleep(0.1)
        for pupil in pupils:
            await pupil.leave()
        return lost

    with besieging(at) as besieged:
        lost = play(scene(besieged), WATCHDOG + rounds * SLOWEST)
    p99 = say_how_long(sorted(took), capsys)

    assert (lost, hosting.complaints.read_text(), p99 < SLOWEST) == ([], "", True)


def say_how_long(took: list[float], capsys: pytest.CaptureFixture[str]) -> float:
    """Print how soon votes were answered, from the quickest on; give the 99th percentile, in seconds."""
    p99 = took[int(len(took) * 0.99)]
    told = f"{len(took)} votes, answered in {took[len(took) // 2]:.3f} s, p99 {p99:.3f} s"
    with capsys.disabled():
        sys.stdout.write(f"\nunder attack (loopback): {told}\n")
    return p99
