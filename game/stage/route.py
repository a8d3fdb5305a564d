"""Places to go, as data: no scene imports a scene."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from game.stage.plan import Wish

if TYPE_CHECKING:
    from game.play.reading import Reading
    from game.play.room import Room
    from game.story.guide import Guide


@dataclass(frozen=True, slots=True)
class ToTitle:
    """The title with the shelf under it."""


@dataclass(frozen=True, slots=True)
class ToStory:
    """A story's own page before the first: notes, go on, begin anew."""

    story: str


@dataclass(frozen=True, slots=True)
class ToReading:
    """Begin a story anew."""

    story: str


@dataclass(frozen=True, slots=True)
class ToResume:
    """Go on from a save; where it no longer fits, the sentence that says so is told."""

    story: str
    slot: str = "auto"


@dataclass(frozen=True, slots=True)
class ToHere:
    """Read on from this very place (after the history, say)."""

    reading: "Reading"


@dataclass(frozen=True, slots=True)
class ToEnding:
    """The landscape of a reading that has come to its end."""

    reading: "Reading"


@dataclass(frozen=True, slots=True)
class ToReplay:
    """The same road from another chair."""

    reading: "Reading"


@dataclass(frozen=True, slots=True)
class ToHistory:
    """What was read so far."""

    reading: "Reading"


@dataclass(frozen=True, slots=True)
class ToSaves:
    """The saves of a story; with a reading, one can be made."""

    story: str
    reading: "Reading | None" = None


@dataclass(frozen=True, slots=True)
class ToProblems:
    """What is wrong with a story that does not open."""

    story: str


@dataclass(frozen=True, slots=True)
class ToSettings:
    """What can be set."""


@dataclass(frozen=True, slots=True)
class ToHelp:
    """Keys and marks, explained."""


@dataclass(frozen=True, slots=True)
class ToAbout:
    """About, licences, and what holds of the accessibility list."""


@dataclass(frozen=True, slots=True)
class ToCalm:
    """A calm page: the reader needed to leave now."""


@dataclass(frozen=True, slots=True)
class ToClass:
    """What is settled before a class begins."""

    story: str
    wish: Wish = field(default_factory=Wish)


@dataclass(frozen=True, slots=True)
class ToClassroom:
    """The class itself, in a room that is open."""

    room: "Room"
    guide: "Guide"


@dataclass(frozen=True, slots=True)
class Return:
    """Back to where one came from."""


Route: TypeAlias = (
    ToTitle
    | ToStory
    | ToReading
    | ToResume
    | ToHere
    | ToEnding
    | ToReplay
    | ToHistory
    | ToSaves
    | ToProblems
    | ToSettings
    | ToHelp
    | ToAbout
    | ToCalm
    | ToClass
    | ToClassroom
    | Return
)
