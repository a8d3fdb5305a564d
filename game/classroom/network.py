"""Where this computer can be reached from its own network: interfaces, the likely one, and a port."""

import errno
import os
import socket
import struct
from collections.abc import Iterable, Sequence
from enum import Enum
from ipaddress import IPv4Address, IPv4Network

from game.frozen import frozen

PORT = 8080
"""The port that is tried first: short to type, and no administrator is asked for it."""

PORTS = 20
"""How many ports on from it are tried."""

UNFETCHED = 32 * 1024
"""Bytes that the system keeps for a phone that does not fetch them."""

LOOPBACK = "127.0.0.1"

_ASK_ADDRESS = 0x8915
"""Linux: SIOCGIFADDR."""

_VIRTUAL = ("docker", "br-", "veth", "virbr", "vbox", "vmnet", "tun", "tap", "utun", "wg", "tailscale", "zt")
"""How the names of interfaces begin that lead to no classroom."""

_WIRELESS = ("wl", "wifi", "ath", "ra", "ap")
_WIRED = ("en", "eth", "em", "lan")

_HOMES = tuple(IPv4Network(each) for each in ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12"))
"""Addresses of networks that are nobody else's. Source: RFC 1918."""

_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES})


class Kind(Enum):
    """What an interface is, as far as its name tells."""

    WIRELESS = "wireless"
    WIRED = "wired"
    OTHER = "other"
    VIRTUAL = "virtual"
    LOOPBACK = "loopback"


@frozen
class Interface:
    """A way into this computer."""

    name: str
    address: str
    kind: Kind
    routed: bool = False
    """The system sends what is for elsewhere through it."""


@frozen
class Address:
    """Where the room listens."""

    host: str
    port: int

    @property
    def name(self) -> str:
        """The address as a browser's `Host` header has it."""
        return self.host if self.port == 80 else f"{self.host}:{self.port}"  # noqa: PLR2004 - HTTP's own port

    @property
    def url(self) -> str:
        """The address as it is typed."""
        return f"http://{self.name}"


class PortTakenError(OSError):
    """Another program has the port; `free` is the next one that nobody has, None where there is none."""

    def __init__(self, wanted: Address, free: Address | None) -> None:
        super().__init__(f"port {wanted.port} of {wanted.host} is taken")
        self.wanted = wanted
        self.free = free


class NoSuchAddressError(OSError):
    """This computer does not have the address (any more)."""


def listen(address: Address) -> socket.socket:
    """Take a port; nothing answers on it yet.

    Raises:
        PortTakenError: another program has it.
        NoSuchAddressError: the address is not this computer's.
    """
    try:
        return _bind(address)
    except OSError as problem:
        if problem.errno in _TAKEN:
            raise PortTakenError(address, _next_free(address)) from problem
        raise NoSuchAddressError(problem.errno, problem.strerror) from problem


def _bind(address: Address) -> socket.socket:
    # Named as TCP, or asyncio leaves its small packets waiting for one another: 40 ms each.
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":
            # A room that was killed comes back to its port at once, whatever the old connections do.
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # What one phone has not fetched stands in our own hands, not in megabytes of the system's.
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, UNFETCHED)
        taken.bind((address.host, address.port))
        taken.listen()
    except OSError:
        taken.close()
        raise
    return taken


def _next_free(address: Address) -> Address | None:
    for port in range(address.port + 1, address.port + PORTS):
        other = Address(address.host, port)
        try:
            _bind(other).close()
        except OSError:
            continue
        return other
    return None


def interfaces() -> tuple[Interface, ...]:
    """List the ways into this computer that have an address, the likely one first."""
    routed = _routed()
    named = dict(_asked()) or dict.fromkeys(_resolved(), "")
    if routed:
        named.setdefault(routed, "")
    found = [Interface(name, each, kind_of(name, each), each == routed) for each, name in named.items()]
    return in_order(found)


def in_order(found: Iterable[Interface]) -> tuple[Interface, ...]:
    """Put the interface first that pupils' phones most likely reach."""
    return tuple(sorted(found, key=_unlikely))


def likely(found: Sequence[Interface]) -> Interface | None:
    """Give the interface that pupils' phones most likely reach; None where there is no network at all."""
    outward = [each for each in in_order(found) if each.kind is not Kind.LOOPBACK]
    return outward[0] if outward else None


def kind_of(name: str, address: str) -> Kind:
    """Tell what an interface is."""
    lower = name.lower()
    if IPv4Address(address).is_loopback:
        return Kind.LOOPBACK
    if lower.startswith(_VIRTUAL):
        return Kind.VIRTUAL
    if lower.startswith(_WIRELESS):
        return Kind.WIRELESS
    return Kind.WIRED if lower.startswith(_WIRED) else Kind.OTHER


def _unlikely(interface: Interface) -> tuple[object, ...]:
    """Give what puts an interface further back."""
    address = IPv4Address(interface.address)
    kinds = (Kind.WIRELESS, Kind.WIRED, Kind.OTHER, Kind.VIRTUAL, Kind.LOOPBACK)
    return (
        interface.kind is Kind.LOOPBACK,
        interface.kind is Kind.VIRTUAL,
        # An address that the computer gave itself: no router answered.
        address.is_link_local,
        not any(address in home for home in _HOMES),
        not interface.routed,
        kinds.index(interface.kind),
        interface.name,
        interface.address,
    )


def _routed() -> str:
    """Give the address that the system would send from; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            # An address of documentation (RFC 5737): a route is looked up, no packet leaves.
            asked.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(asked.getsockname()[0])


def _asked() -> Iterable[tuple[str, str]]:
    """Ask a Linux kernel for each interface's address."""
    try:
        import fcntl  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        for _, name in socket.if_nameindex():
            request = struct.pack("256s", name.encode()[:15])
            try:
                answer = fcntl.ioctl(asked.fileno(), _ASK_ADDRESS, request)
            except OSError:
                continue
            yield socket.inet_ntoa(answer[20:24]), name


def _resolved() -> tuple[str, ...]:
    """Ask for the addresses of this computer's own name: what Windows and macOS answer well."""
    try:
        return tuple(socket.gethostbyname_ex(socket.gethostname())[2])
    except OSError:
        return ()
