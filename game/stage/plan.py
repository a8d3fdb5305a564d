"""What is settled before a class begins: which lesson, by which means, and where it listens."""

from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from game.frozen import frozen

if TYPE_CHECKING:
    from game.play.ballot import Means
    from game.story.guide import Guide

Modules: TypeAlias = tuple[tuple[bool, ...], ...]
"""A QR code, row by row: True is dark."""


@frozen
class Address:
    """One of this machine's addresses, and what leads to it."""

    address: str
    """`192.168.1.20`."""
    name: str = ""
    """Of the interface, as the system calls it."""
    likely: bool = False
    """The one that phones in the room can probably reach."""


@frozen
class Desk:
    """What the teacher finds ready: the story's guide, and the addresses of this machine."""

    guide: "Guide"
    addresses: tuple[Address, ...] = ()
    broken_off: str = ""
    """The code of a class of this story that was going on when the program stopped; empty: none was."""


@frozen
class Wish:
    """What the command line asked for; all of it can still be changed."""

    cut: str = ""
    """A cut's name, or its beginning; empty: the first."""
    means: "Means | None" = None
    port: int = 0
    """0: the house's own."""
    rehearse: int = 0
    """How many pretend pupils come; 0: real ones."""


@frozen
class Plan:
    """A class as the teacher wants it: opening the room makes it so."""

    story: str
    cut: str
    """A cut's name; empty: the whole chapter."""
    means: "Means"
    mode: str = ""
    """A way to decide for the whole lesson; empty: each page's own."""
    address: str = ""
    port: int = 0
    help_name: str = ""
    help_number: str = ""
    rehearse: int = 0
    again: bool = False
    """Go on with the class that was broken off."""


@frozen
class Door:
    """Where phones come in, once the room listens."""

    url: str = ""
    """In full; empty: nothing listens."""
    modules: Modules = field(default=())
    trouble: str = ""
    """Why nothing listens, in words."""

    @property
    def words(self) -> str:
        """The address as one says it: without what a browser adds by itself."""
        return self.url.removeprefix("http://").removesuffix("/")
