"""What every test of a class shares: a room that is open, and shut at the end."""

import gc
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from classroom.browsing import Handset, chromium
from classroom.hosting import Hosting
from classroom.pupils import WATCHDOG
from classroom.rooms import CODE, held, lobby, opened, story
from playwright.sync_api import Browser

from game.classroom.host import Host
from game.classroom.limits import Limits
from game.classroom.rehearsal import Rehearsal
from game.play.beats import open_room
from game.play.room import Help, Lesson


@pytest.fixture
def host() -> Iterator[Host]:
    """Give a room whose door is open on loopback; no time runs out in it."""
    host = opened(held(lobby()))
    yield host
    host.close()


@pytest.fixture
def opening() -> Iterator[Callable[[Limits], Host]]:
    """Open rooms within limits; they are shut at the end."""
    hosts: list[Host] = []

    def open_one(limits: Limits) -> Host:
        hosts.append(opened(held(lobby(), limits=limits)))
        return hosts[-1]

    yield open_one
    for host in hosts:
        host.close()


@pytest.fixture
def chapter() -> Iterator[Host]:
    """Give a room in which a whole chapter is played."""
    host = opened(held(lobby("the-dry-well")))
    yield host
    host.close()


@pytest.fixture
def hosting(tmp_path: Path) -> Iterator[Hosting]:
    """Give a host in a process of its own, to be killed; what it keeps lies below one folder."""
    hosting = Hosting(tmp_path)
    yield hosting
    hosting.kill()


@pytest.fixture
def rehearsed() -> Iterator[Callable[[Host, Rehearsal], tuple[Host, Rehearsal]]]:
    """Have pretend pupils come into rooms; at the end they are sent home, and the rooms shut."""
    begun: list[tuple[Host, Rehearsal]] = []

    def begin(host: Host, rehearsal: Rehearsal) -> tuple[Host, Rehearsal]:
        begun.append((host, rehearsal))
        rehearsal.start()
        return host, rehearsal

    yield begin
    for host, rehearsal in begun:
        rehearsal.stop()
        host.close()
    # A line that was left open complains here, not in whichever test is next.
    gc.collect()


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], None]:
    """Wait until something holds that another thread makes so; what never comes ends the test."""

    def wait(holds: Callable[[], bool]) -> None:
        last = monotonic() + WATCHDOG
        while not holds():
            assert monotonic() < last
            sleep(0.01)

    return wait


@pytest.fixture(autouse=True)
def no_complaint(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which the server or its loop complained: a phone can do nothing wrong."""
    with caplog.at_level(logging.WARNING):
        yield
    told = [each.getMessage() for each in caplog.get_records("call") if each.levelno >= logging.WARNING]

    assert told == []


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    """Start a browser; it ends with the module, since nothing else may run a loop beside it."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def stairs() -> Iterator[Host]:
    """Give a room in which a story is read that has everything a phone can show; no time runs out in it."""
    host = opened(held(open_room(story("handset"), Lesson(), 7, CODE, Help("Ms Okafor", "0800 11 11"))))
    yield host
    host.close()


@pytest.fixture
def phone(chrome: Browser, stairs: Host) -> Iterator[Handset]:
    """Give a phone in portrait, beside that room."""
    with Handset(chrome, stairs) as handset:
        yield handset
