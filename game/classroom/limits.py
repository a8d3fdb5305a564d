"""How much of everything the door lets in; a class of a hundred stays far below each of them."""

from dataclasses import dataclass

from game.frozen import frozen

DESCRIPTORS_KEPT = 64
"""Open files that stay free for saving, fonts and pictures, however many phones there are."""

UNKNOWN_DESCRIPTORS = 512
"""Where the system does not say how many files may be open: what Windows lets one program poll."""


@frozen
class Limits:
    """The limits of one room."""

    sockets: int = 1024
    """Connections in all."""
    waiting: int = 256
    """Connections of those who have not said yet who they are; the oldest makes room for a new one."""
    per_source: int = 400
    """Connections from one address: a whole class may come through one."""
    voters: int = 250
    """Phones in the room."""
    messages: float = 10.0
    """A second, by one phone."""
    burst: int = 20
    """Messages at once, after a quiet time."""
    patience: float = 5.0
    """Seconds for a request, an upgrade, a first message."""
    visit: float = 30.0
    """Seconds for all requests of one connection that is no WebSocket."""


def within_descriptors(limits: Limits) -> Limits:
    """Lower the limits to what the system allows this program, with some kept back for saving."""
    allowed = max(32, _descriptors() - DESCRIPTORS_KEPT)
    if limits.sockets <= allowed:
        return limits
    waiting = min(limits.waiting, allowed // 4)
    return Limits(
        allowed,
        waiting,
        min(limits.per_source, allowed),
        limits.voters,
        limits.messages,
        limits.burst,
        limits.patience,
        limits.visit,
    )


def _descriptors() -> int:
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return UNKNOWN_DESCRIPTORS
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return UNKNOWN_DESCRIPTORS if soft == resource.RLIM_INFINITY else soft


@dataclass(slots=True)
class Allowance:
    """What may still be sent now; it fills up again with time."""

    rate: float
    burst: float
    left: float
    at: float = 0.0
    """When it was last looked at, in seconds of the loop's clock."""

    @classmethod
    def full(cls, rate: float, burst: float) -> "Allowance":
        """Give one that nothing was taken from."""
        return cls(rate, burst, burst)

    def take(self, now: float) -> bool:
        """Take one away; False where none is left."""
        self.left = min(self.burst, self.left + (now - self.at) * self.rate)
        self.at = now
        if self.left < 1:
            return False
        self.left -= 1
        return True
