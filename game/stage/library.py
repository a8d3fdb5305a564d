"""What the stage may know of the shelf: asked when a route is taken, answered by the program."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from game.frozen import frozen
from game.stage.settings import Settings

if TYPE_CHECKING:
    from game.play.reading import Reading
    from game.stage.plan import Desk
    from game.stage.scene import Scene
    from game.story.model import Story


@frozen
class Card:
    """A story on the shelf."""

    story: str
    """Its id."""
    title: str
    about: str = ""
    minutes: int = 0
    topics: tuple[str, ...] = ()
    """What its notes warn of."""
    cover: str | None = None
    endings: int = 0
    endings_seen: int = 0
    started: bool = False
    """There is a save to go on from."""
    problems: tuple[str, ...] = ()
    """Rendered problems, if it does not open; an empty tuple opens."""
    ready: bool = True
    """False while it is still being read."""
    chapter: int = 0
    """Its place on the shelf, from 1; 0 comes after them."""
    language: str = ""
    """Tag of the language that it is shown in."""
    languages: tuple[str, ...] = ()
    """Tags of all that it has, its own first."""
    slips: tuple[str, ...] = ()
    """Rendered problems of the translation at hand: where one stands, the story's own words are shown."""


@frozen
class SaveCard:
    """A save, as shown: its story, where it stands and how it opens."""

    story: str
    slot: str
    when: str
    """Date and time as the machine's reader writes them."""
    place: str | None
    words: str
    """The first words of its page."""
    pages: int
    levels: tuple[tuple[str, int], ...] = ()
    trouble: str = ""
    """Why it does not open as it was, or not at all; empty where all is well."""


@frozen
class Opened:
    """A save, opened: the reading (None where it cannot be), and what the reader must be told."""

    reading: "Reading | None"
    told: str = ""


class Library(Protocol):
    """Stories, saves and settings of this machine."""

    def cards(self) -> tuple[Card, ...]:
        """Give every story there is, in order, ready or not."""
        ...

    def story(self, story: str) -> "Story | None":
        """Give a story that is ready; None where it has problems or is still being read."""
        ...

    def saves(self, story: str) -> tuple[SaveCard, ...]:
        """Give a story's saves, the newest first."""
        ...

    def open(self, story: str, slot: str) -> Opened:
        """Open a save."""
        ...

    def settings(self) -> Settings:
        """Give the settings in force."""
        ...

    def seed(self) -> int:
        """Give the seed of a new reading."""
        ...

    def desk(self, story: str) -> "Desk | None":
        """Give what a teacher finds ready for a class; None where the story does not open."""
        ...


def card_of(library: Library, story: str) -> Card:
    """Give a story's card; a bare one where the shelf has none."""
    return next((each for each in library.cards() if each.story == story), Card(story, story))


@runtime_checkable
class Renewable(Protocol):
    """A screen that shows something of the library."""

    def renewed(self, library: Library) -> "Scene":
        """Give the screen with what the library holds now."""
        ...
