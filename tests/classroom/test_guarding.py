"""Who may ask for what: another page, an unknown name, somebody who is not the teacher."""

import pytest
from classroom.pupils import Pupil, joined, play
from classroom.raw import ask, dial, status, upgrade
from classroom.rooms import CODE, at
from websockets.exceptions import InvalidStatus

from game.classroom.host import Host


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


def test_a_refused_line_is_told_by_its_status(host: Host) -> None:
    """What our own page would see of a refusal is a plain no, not a line that hangs."""

    async def scene() -> int:
        with pytest.raises(InvalidStatus) as refused:
            await Pupil.reach(at(host), origin="http://evil.example")
        return refused.value.response.status_code

    assert play(scene()) == 403
