"""Places to go, as data: no scene imports a scene."""

from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from game.frozen import frozen
from game.stage.plan import Wish

if TYPE_CHECKING:
    from game.play.reading import Reading
    from game.play.room import Room
    from game.story.guide import Guide


@frozen
class ToTitle:
    """The title with the shelf under it."""


@frozen
class ToStory:
    """A story's own page before the first: notes, go on, begin anew."""

    story: str


@frozen
class ToReading:
    """Begin a story anew."""

    story: str


@frozen
class ToResume:
    """Go on from a save; where it no longer fits, the sentence that says so is told."""

    story: str
    slot: str = "auto"


@frozen
class ToHere:
    """Read on from this very place (after the history, say)."""

    reading: "Reading"


@frozen
class ToEnding:
    """The landscape of a reading that has come to its end."""

    reading: "Reading"


@frozen
class ToReplay:
    """The same road from another chair."""

    reading: "Reading"


@frozen
class ToHistory:
    """What was read so far."""

    reading: "Reading"


@frozen
class ToSaves:
    """The saves of a story; with a reading, one can be made."""

    story: str
    reading: "Reading | None" = None


@frozen
class ToProblems:
    """What is wrong with a story that does not open."""

    story: str


@frozen
class ToSettings:
    """What can be set."""


@frozen
class ToHelp:
    """Keys and marks, explained."""


@frozen
class ToAbout:
    """About, licences, and what holds of the accessibility list."""


@frozen
class ToCalm:
    """A calm page: the reader needed to leave now."""


@frozen
class ToClass:
    """What is settled before a class begins."""

    story: str
    wish: Wish = field(default_factory=Wish)


@frozen
class ToClassroom:
    """The class itself, in a room that is open."""

    room: "Room"
    guide: "Guide"


@frozen
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
