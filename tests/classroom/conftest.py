"""What every test of a class shares: a room that is open, and shut at the end."""

import logging
from collections.abc import Iterator

import pytest
from classroom.rooms import lobby, opened

from game.classroom.host import Host


@pytest.fixture
def host() -> Iterator[Host]:
    """Give a room whose door is open on loopback."""
    host = opened(Host(lobby()))
    yield host
    host.close()


@pytest.fixture(autouse=True)
def no_complaint(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which the server or its loop complained: a phone can do nothing wrong."""
    with caplog.at_level(logging.WARNING):
        yield
    told = [each.getMessage() for each in caplog.get_records("call") if each.levelno >= logging.WARNING]

    assert told == []
