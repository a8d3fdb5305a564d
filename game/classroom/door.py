"""How the room's door stands: where phones find it, or why they can't."""

from game.classroom.network import Address
from game.frozen import frozen


@frozen
class Door:
    """The door to phones."""

    address: Address | None = None
    """Where it is open; None: nothing listens."""
    teacher: str = ""
    """The teacher's page with its token, for the private panel and the terminal; never the projector."""
    trouble: str = ""
    """What went wrong, in words; empty where nothing did."""
    offered: Address | None = None
    """Another port that is free, where the one that was wanted is taken."""

    @property
    def url(self) -> str:
        """What a phone types; empty while the door is shut."""
        return self.address.url if self.address else ""


def link(address: Address, code: str) -> str:
    """Give what the QR code holds: the address, with the code behind a `#`, which no browser sends on."""
    return f"{address.url}/#{code}"
