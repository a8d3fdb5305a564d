"""Who may ask for what: another page's request, an unknown name, a flood, a dawdler."""

import asyncio
import json
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from time import monotonic

import pytest
from classroom.pupils import Pupil, joined, play, until
from classroom.raw import PATIENCE, ask, dial, frame, status, until_closed, upgrade
from classroom.rooms import CODE, at, to_vote
from websockets.exceptions import InvalidStatus

from game.classroom.host import Host
from game.classroom.limits import Limits

HURRIED = Limits(patience=0.3)

Opening = Callable[[Limits], Host]


@pytest.mark.parametrize(
    "host_header", ["evil.example", "127.0.0.1", "localhost:{port}", "127.0.0.1:{port}.", ""]
)
def test_only_an_advertised_host_is_answered(host: Host, host_header: str) -> None:
    """A name that another page made point at this computer must lead nowhere."""
    name = host_header.format(port=at(host).port)

    assert status(ask(at(host), f"GET / HTTP/1.1\nHost: {name}")) == 421


def test_two_hosts_are_none(host: Host) -> None:
    """Where two names stand, two readers may each believe another."""
    request = f"GET / HTTP/1.1\nHost: {at(host).name}\nHost: evil.example"

    assert status(ask(at(host), request)) in {400, 421}


@pytest.mark.parametrize("path", ["/ws", "/teach"])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", None])
def test_a_websocket_of_another_page_is_refused(host: Host, path: str, origin: str | None) -> None:
    """A browser opens a WebSocket for any page; only the origin tells whose it is."""
    assert status(ask(at(host), upgrade(at(host), path, origin=origin))) == 403


def test_a_websocket_of_the_rooms_own_page_is_let_in(host: Host) -> None:
    """The same request from our own page passes: it is the origin that was refused."""
    with dial(at(host)) as line:
        line.sendall(upgrade(at(host)).replace("\n", "\r\n").encode() + b"\r\n\r\n")

        assert status(line.recv(4096)) == 101


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ("Origin: http://evil.example\n", 403),
        ("Origin: null\n", 403),
        ("Referer: http://evil.example/\n", 403),
        ("Referer: http://{name}.evil.example/\n", 403),
        ("", 403),
        ("Origin: http://evil.example\nReferer: http://{name}/\n", 403),
        ("Origin: http://{name}\n", 200),
        ("Referer: http://{name}/plain\n", 200),
    ],
)
def test_a_form_must_come_from_the_rooms_own_page(host: Host, headers: str, expected: int) -> None:
    """Another page's form must not vote; an old browser without Origin is known by its Referer."""
    name = at(host).name
    request = (
        f"POST /plain HTTP/1.1\nHost: {name}\n{headers.format(name=name)}Connection: close\n"
        "Content-Type: application/x-www-form-urlencoded\nContent-Length: 7"
    )

    assert status(ask(at(host), request, b"do=nope")) == expected


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("POST", "/", 405),
        ("PUT", "/plain", 405),
        ("DELETE", "/", 405),
        ("GET", "/page", 404),
        ("GET", "/..", 404),
    ],
)
def test_nothing_else_is_answered(host: Host, method: str, path: str, expected: int) -> None:
    """What the room does not need it does not do."""
    name = at(host).name
    request = (
        f"{method} {path} HTTP/1.1\nHost: {name}\nOrigin: http://{name}\nConnection: close\n"
        "Content-Type: application/x-www-form-urlencoded\nContent-Length: 0"
    )

    assert status(ask(at(host), request)) == expected


@pytest.mark.parametrize(
    "path",
    ["/../../etc/passwd", "/page.css/../../host.py", "/%2e%2e/%2e%2e/host.py", "/page/index.html", "//etc"],
)
def test_no_file_but_the_pages_is_given(host: Host, path: str) -> None:
    """No path may lead out of what a phone is meant to see."""
    assert status(ask(at(host), f"GET {path} HTTP/1.1\nHost: {at(host).name}\nConnection: close")) == 404


def test_a_form_beyond_two_kilobytes_is_refused(host: Host) -> None:
    """A vote is short; what is long is none."""
    name = at(host).name
    request = (
        f"POST /plain HTTP/1.1\nHost: {name}\nOrigin: http://{name}\n"
        "Content-Type: application/x-www-form-urlencoded\nContent-Length: 2049"
    )

    assert status(ask(at(host), request)) == 413


@pytest.mark.parametrize("path", ["/", "/teacher", "/plain", "/page.css", "/page.js", "/nowhere"])
def test_each_answer_forbids_what_comes_from_elsewhere(host: Host, path: str) -> None:
    """Whatever a text might bring into the page, the browser is told not to run or fetch it."""
    name = at(host).name
    answer = ask(at(host), f"GET {path} HTTP/1.1\nHost: {name}\nConnection: close").decode()
    wanted = [
        "default-src 'none'",
        "script-src 'self'",
        f"connect-src 'self' ws://{name}",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "nosniff",
    ]

    assert [each for each in wanted if each not in answer] == []


def test_no_answer_names_the_server_or_sets_a_cookie(host: Host) -> None:
    """Nothing is kept on a phone but one token of its own tab."""
    answer = ask(at(host), f"GET / HTTP/1.1\nHost: {at(host).name}\nConnection: close").lower()

    assert (b"set-cookie" in answer, b"\nserver:" in answer) == (False, False)


# --- the teacher ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["", "x", "WXYT", "A" * 22, "\u00e9" * 22])
def test_without_the_token_nobody_is_the_teacher(host: Host, token: str) -> None:
    """A pupil who finds the teacher's page must be able to do nothing there, not even look."""

    async def scene() -> list[object]:
        pupil = await Pupil.reach(at(host), path="/teach")
        await pupil.say(t="teach", token=token)
        await pupil.last_words()
        return [message["t"] for message in pupil.heard]

    assert play(scene()) == ["no"]


def test_a_pupil_who_says_a_teachers_words_does_nothing(host: Host) -> None:
    """Power comes with the token alone, not with the right words on a phone's line."""

    async def scene() -> str:
        async with joined(at(host), CODE, 1) as [pupil]:
            await pupil.say(t="teach", token="")
            await pupil.say(t="do", act="start")
            await pupil.say(t="out")
            await pupil.wait("state")
        return host.room.beat.value

    assert play(scene()) == "lobby"


# --- too much, too slow -----------------------------------------------------------------------------------


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
        line.sendall(said.format(name=at(hurried).name).encode())

        assert until_closed(line) == b""


def test_whoever_trickles_a_header_is_cut_off(hurried: Host) -> None:
    """The deadline is for the whole request: a byte now and then does not put it off."""

    async def scene() -> bytes:
        reader, writer = await asyncio.open_connection(at(hurried).host, at(hurried).port)
        trickle = asyncio.create_task(_trickle(writer))
        heard = await reader.read()
        trickle.cancel()
        writer.close()
        return heard

    assert play(scene()) == b""


async def _trickle(writer: asyncio.StreamWriter) -> None:
    writer.write(b"GET / HTTP/1.1\r\n")
    while True:
        writer.write(b"X: y\r\n")
        await asyncio.sleep(0.02)


def test_whoever_keeps_asking_on_one_line_is_let_go(opening: Opening) -> None:
    """A line that is no WebSocket has an end, however busy it is kept."""
    host = opening(Limits(patience=30.0, visit=0.3))
    request = f"GET /page.css HTTP/1.1\r\nHost: {at(host).name}\r\n\r\n".encode()
    last = monotonic() + PATIENCE
    with dial(at(host)) as line, suppress(ConnectionError):
        while line.sendall(request) is None and line.recv(65536):
            assert monotonic() < last


def test_whoever_opens_a_line_and_says_nothing_is_cut_off(hurried: Host) -> None:
    """A WebSocket that never says who it is takes a place from a pupil."""

    async def scene() -> object:
        pupil = await Pupil.reach(at(hurried))
        return await pupil.last_words()

    assert play(scene()) is None


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

    async def scene() -> tuple[object, int]:
        async with joined(at(host), CODE, 2) as [pupil, _]:
            to_vote(host)
            await pupil.until_beat("vote")
            pupil.line.transport.write(frame(json.dumps({"t": "pause"}).encode()) * 40)
            no = await pupil.wait("no")
            await until(lambda: host.room.pauses >= 15)
            return no["why"], host.room.pauses

    why, heard = play(scene())

    assert (why, 15 <= heard <= 25) == ("slow", True)


def test_a_flood_is_cut_off_and_its_voter_may_come_back(host: Host) -> None:
    """A line that floods is gone before it is read; the pupil behind it is not shut out."""

    async def scene() -> bool:
        async with joined(at(host), CODE, 1) as [pupil]:
            pupil.line.transport.write(frame(json.dumps({"t": "pause"}).encode()) * 2000)
            await pupil.last_words()
            back = await (await Pupil.reach(at(host))).join("", pupil.token)
            await back.leave()
            return back.badge == pupil.badge

    assert (play(scene()), host.room.pauses <= 30) == (True, True)


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
    host = opening(replace(Limits(), per_source=8))
    lines = [dial(at(host), "127.0.0.66") for _ in range(30)]

    async def scene() -> tuple[int, int]:
        async with joined(at(host), CODE, 5):
            return host.room.voters_ever, sum(is_open(line) for line in lines)

    came, left = play(scene())
    for line in lines:
        line.close()

    assert (came, left) == (5, 8)


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
    host = opening(replace(Limits(), sockets=40, waiting=20))
    lines = [dial(at(host)) for _ in range(200)]

    async def scene() -> int:
        async with joined(at(host), CODE, 10):
            return host.room.voters_ever

    came = play(scene())
    for line in lines:
        line.close()

    assert came == 10


def test_whoever_is_in_is_not_pushed_out_by_strangers(opening: Opening) -> None:
    """A phone that is in keeps its place however many knock."""
    host = opening(replace(Limits(), sockets=40, waiting=20))

    async def scene() -> list[bool]:
        async with joined(at(host), CODE, 10) as pupils:
            lines = [dial(at(host)) for _ in range(200)]
            to_vote(host)
            for pupil in pupils:
                await pupil.until_beat("vote")
                await pupil.vote("hand")
            here = [known.here for known in host.room.voters.values()]
            for line in lines:
                line.close()
            return here

    assert (play(scene()), host.room.count is not None or host.room.votes_in) == ([True] * 10, 10)


def test_a_full_room_says_so(opening: Opening) -> None:
    """Who can't come in must hear why."""
    host = opening(replace(Limits(), voters=2))

    async def scene() -> object:
        async with joined(at(host), CODE, 2):
            third = await Pupil.reach(at(host))
            await third.say(t="join", p=1, code=CODE)
            return await third.last_words()

    assert play(scene())["why"] == "full"


def test_a_refused_line_is_told_by_its_status(host: Host) -> None:
    """What our own page would see of a refusal is a plain no, not a line that hangs."""

    async def scene() -> int:
        with pytest.raises(InvalidStatus) as refused:
            await Pupil.reach(at(host), origin="http://evil.example")
        return refused.value.response.status_code

    assert play(scene()) == 403
