"""What a pupil leaves behind: nothing. Names and addresses are sent in every way, and then looked for."""

import gc
import json
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from classroom.hosting import Hosting
from classroom.pupils import Pupil, joined, play
from classroom.pupils import until as eventually
from classroom.raw import answer, dial
from classroom.rooms import CODE, at, teach, to_vote

from game.classroom.host import Host
from game.classroom.network import Address
from game.play.ballot import Slip
from game.play.happening import Act
from game.play.room import Beat

Until = Callable[[Callable[[], bool]], None]

NAME = "CanaryMina"

SOURCE = "127.77.66.55"


def post(to: Address, body: str) -> bytes:
    """Send a form from the canary's address, with its name wherever a browser may put words."""
    head = (
        f"POST /plain?who={NAME} HTTP/1.1\r\nHost: {to.name}\r\nOrigin: {to.url}\r\nUser-Agent: {NAME}\r\n"
        f"X-Forwarded-For: {SOURCE}\r\nCookie: name={NAME}\r\nConnection: close\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    )
    with dial(to, SOURCE) as line:
        return answer(line, head.encode())


def leave_traces(hosting: Hosting, to: Address) -> None:
    """Say a name in every field there is, from an address that is looked for."""

    async def scene() -> None:
        pupil = await (await Pupil.reach(to, source=SOURCE)).join(CODE)
        await pupil.say(t="join", p=1, code=NAME, token=NAME)
        hosting.teach(Act.START, Act.NEXT, Act.OPEN)
        await pupil.until_beat("vote")
        await pupil.vote(NAME, others=NAME)
        await pupil.vote("hand", others=NAME)
        await pupil.line.send(json.dumps({"t": NAME, NAME: NAME}))
        await pupil.line.send(NAME)
        hosting.teach(Act.CLOSE)
        await pupil.leave()

    play(scene())
    for body in (f"do=join&code={NAME}", f"do={NAME}&token={NAME}", f"do=vote&pick={NAME}&token={NAME}"):
        post(to, body)


def where(folder: Path, wanted: bytes) -> list[str]:
    """Name the files below a folder in which these bytes stand."""
    return [str(path) for path in folder.rglob("*") if path.is_file() and wanted in path.read_bytes()]


@pytest.mark.parametrize("wanted", [NAME, SOURCE, str(int.from_bytes(socket.inet_aton(SOURCE), "big"))])
def test_no_name_and_no_address_stands_anywhere_afterwards(
    hosting: Hosting, tmp_path: Path, home: Path, wanted: str, until: Until
) -> None:
    """A laptop that is lost must tell nobody who sat in that class."""
    leave_traces(hosting, hosting.start())
    until(lambda: json.loads(hosting.kept.read_text())["beat"] == Beat.REVEAL.value)
    hosting.teach()
    # What is looked at must stay as it is meanwhile.
    hosting.kill()

    assert (hosting.kept.exists(), where(tmp_path, wanted.encode()), where(home, wanted.encode())) == (
        True,
        [],
        [],
    )


def test_the_looking_would_find_what_stands_there(tmp_path: Path) -> None:
    """A search that can't find anything proves nothing."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_text(f"... {NAME} ...")

    assert where(tmp_path, NAME.encode()) == [str(tmp_path / "deep" / "file")]


class Memory:
    """Looks for slips anywhere in this process's memory; those of other tests are none of ours."""

    def __init__(self) -> None:
        self._before = {id(each): each for each in slips()}

    def slips(self) -> int:
        """Count those that came since."""
        return sum(id(each) not in self._before for each in slips())


def slips() -> list[Slip]:
    """Give the slips that are anywhere in this process's memory."""
    gc.collect()
    # By type, not `isinstance`: that asks whatever a dead proxy of another test stood for.
    return [each for each in gc.get_objects() if type(each) is Slip]


def test_after_the_close_nobodys_pick_is_in_memory(host: Host) -> None:
    """The server forgets who voted what with the close, and keeps how many."""
    memory = Memory()

    async def scene() -> int:
        async with joined(at(host), CODE, 6) as pupils:
            to_vote(host)
            for pupil in pupils:
                await pupil.until_beat("vote")
                await pupil.vote("hand")
            # What a tick looked at, as it came from the phone, is gone with the next one.
            await eventually(lambda: memory.slips() == 6)
            room = teach(host, Act.CLOSE)
            for pupil in pupils:
                await pupil.until_beat("reveal")
            await eventually(lambda: memory.slips() == 0)
            return room.count.votes if room.count else 0

    assert play(scene()) == 6


def test_after_leaving_nothing_of_an_address_is_in_the_gate(host: Host, until: Until) -> None:
    """An address is known as long as its line is open, and not a moment longer."""
    gate = host._doorman._gate if host._doorman else None
    assert gate is not None

    async def scene() -> bool:
        pupil = await (await Pupil.reach(at(host), source=SOURCE)).join(CODE)
        known = SOURCE in repr(vars(gate))
        await pupil.leave()
        return known

    known = play(scene())
    # How many come from where is counted down last.
    until(lambda: not gate._sources)

    assert (known, len(gate), SOURCE in repr(vars(gate))) == (True, 0, False)
