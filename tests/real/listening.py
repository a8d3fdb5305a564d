"""A desktop session with a screen reader in it, as bare as can be: what AT-SPI tells is asked for over D-Bus.

The session is one of its own, so that nothing of this machine's is asked or changed. Whatever was found may
have gone when more is asked of it: then all is looked for anew, until what is waited for is there.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest
from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import Message
from real.driving import PATIENCE

Found = TypeVar("Found")

ACCESSIBLE, ROOT = "org.a11y.atspi.Accessible", "/org/a11y/atspi/accessible/root"
REGISTRY = ("org.a11y.atspi.Registry", ROOT)
LAUNCHER = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")

ROLES = {
    23: "frame",
    27: "image",
    29: "label",
    43: "button",
    44: "choice",
    51: "slider",
    75: "application",
    83: "heading",
    103: "meter",
}
"""AT-SPI's numbers of roles. Source: `atspi-constants.h`."""

FOCUSED = 12
"""Bit of the state."""


class Gone(Exception):  # noqa: N818 - it says what is the case
    """What was asked is not there any more, or not yet."""


@dataclass(frozen=True)
class Thing:
    """A node, as a screen reader sees it."""

    address: tuple[str, str]
    role: str
    name: str
    description: str
    focused: bool
    children: "tuple[Thing, ...]"

    def all(self) -> "Iterator[Thing]":
        """Give it and all beneath it, in reading order."""
        yield self
        for each in self.children:
            yield from each.all()


@dataclass
class Listening:
    """A screen reader that only does what a test tells it."""

    session: DBusConnection
    bus: DBusConnection
    heard: "deque[Message]" = field(default_factory=deque)

    def tree(self) -> Thing:
        """Read the only application that there is."""
        children = _asked(self.bus, REGISTRY, ACCESSIBLE, "GetChildren")[0]
        if not children:
            raise Gone("no application is there")
        return self._thing(tuple(children[0]))

    def _thing(self, address: tuple[str, str]) -> Thing:
        held = _held(self.bus, address, ACCESSIBLE)
        low, _ = _asked(self.bus, address, ACCESSIBLE, "GetState")[0]
        role = _asked(self.bus, address, ACCESSIBLE, "GetRole")[0]
        children = _asked(self.bus, address, ACCESSIBLE, "GetChildren")[0]
        return Thing(
            address,
            ROLES.get(role, str(role)),
            held["Name"],
            held["Description"],
            bool(low & 1 << FOCUSED),
            tuple(self._thing(tuple(each)) for each in children),
        )

    def find(self, role: str, name: str) -> Thing:
        """Wait for a node."""

        def look() -> Thing:
            tree = self.tree()
            found = next((each for each in tree.all() if (each.role, each.name) == (role, name)), None)
            if found is None:
                raise Gone(f"no {role} {name!r}; there are {[(each.role, each.name) for each in tree.all()]}")
            return found

        return until(look)

    def press(self, role: str, name: str) -> None:
        """Press a node, once it is there."""
        until(lambda: _asked(self.bus, self.find(role, name).address, "org.a11y.atspi.Action", "DoAction", 0))

    def focus(self, role: str, name: str) -> None:
        """Lead the focus to a node, once it is there."""
        interface = "org.a11y.atspi.Component"
        until(lambda: _asked(self.bus, self.find(role, name).address, interface, "GrabFocus"))

    def number(self, thing: Thing) -> float:
        """Give the number that a node stands for."""
        value = _held(self.bus, thing.address, "org.a11y.atspi.Value")["CurrentValue"]
        return float(value)

    def set(self, thing: Thing, to: float) -> None:
        """Set the number that a node stands for."""
        address = DBusAddress(thing.address[1], thing.address[0], "org.a11y.atspi.Value")
        _reply(self.bus, Properties(address).set("CurrentValue", "d", to))

    def hears(self, words: str) -> None:
        """Wait until words are said by themselves."""

        def listen() -> None:
            # whatever came is sorted before the answer to another question is
            _asked(self.bus, REGISTRY, ACCESSIBLE, "GetRole")
            said = [message.body[3][1] for message in self.heard]
            if not any(words in each for each in said):
                raise Gone(f"{words!r} was not said, but {said}")

        until(listen)


def until(look: Callable[[], Found]) -> Found:
    """Look until what is looked for is there; the test fails where it never is."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return look()
        except Gone:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


@contextmanager
def desktop_session() -> Iterator[str]:
    """Run a session's bus, without a screen reader yet; give its address."""
    for program in ("dbus-daemon", "/usr/libexec/at-spi-bus-launcher"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is missing: install dbus and at-spi2-core")
    # a socket's path must be short, shorter than a test's folder
    with tempfile.TemporaryDirectory(prefix="sh-") as folder:
        folders = dict.fromkeys(("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"), folder)
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            # else the session would remember, for this machine's own, that somebody listened
            env={**os.environ, **folders, "GSETTINGS_BACKEND": "memory"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()
            daemon.communicate(timeout=PATIENCE)


@contextmanager
def listening(session: str) -> Iterator[Listening]:
    """Start a screen reader in a session: from now on somebody listens."""
    with open_dbus_connection(session, auth_timeout=PATIENCE) as own:
        bus_address = _reply(own, new_method_call(LAUNCHER, "GetAddress"))[0]
        with open_dbus_connection(bus_address, auth_timeout=PATIENCE) as bus:
            reader = Listening(own, bus)
            rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
            bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
            with bus.filter(rule, queue=reader.heard):
                status = Properties(LAUNCHER.with_interface("org.a11y.Status"))
                _reply(own, status.set("IsEnabled", "b", True))
                yield reader


def _asked(bus: DBusConnection, thing: tuple[str, str], interface: str, method: str, *words: int) -> Any:
    """Call a method with whole numbers."""
    to = DBusAddress(thing[1], thing[0], interface)
    return _reply(bus, new_method_call(to, method, "i" * len(words) or None, words))


def _held(bus: DBusConnection, address: tuple[str, str], interface: str) -> dict[str, Any]:
    """Read an object's properties."""
    told = _reply(bus, Properties(DBusAddress(address[1], address[0], interface)).get_all())[0]
    return {name: value for name, (_, value) in told.items()}


def _reply(bus: DBusConnection, message: Message) -> Any:
    """Send and wait for the answer.

    Raises:
        Gone: who was asked is not there, or has no such thing.
    """
    answer = bus.send_and_get_reply(message, timeout=PATIENCE)
    if answer.header.message_type is MessageType.error:
        raise Gone(f"{message.header.fields}: {answer.body}")
    return answer.body
