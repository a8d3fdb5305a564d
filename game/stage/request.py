"""What a scene asks of the machine."""

from typing import TYPE_CHECKING, TypeAlias

from game.frozen import frozen
from game.stage.settings import Settings

if TYPE_CHECKING:
    from game.play.happening import Happening
    from game.play.reading import Reading
    from game.stage.plan import Plan


@frozen
class PlayOnce:
    """Sound once: a sound of the story, else one of the house's (`page`, `strike`, `meter_up`, ...)."""

    sound: str
    story: str | None = None


@frozen
class WriteSave:
    """Keep a reading in a slot: `auto`, or one the reader named; answered by `Heard`."""

    slot: str
    reading: "Reading"


@frozen
class DeleteSave:
    """Set a save aside (it is never lost at once); answered by `Refresh`."""

    story: str
    slot: str


@frozen
class WriteSettings:
    """Keep and use these settings from now on."""

    settings: Settings


@frozen
class SayAgain:
    """Say once more what has the focus; asked again, all of the screen."""


@frozen
class Hush:
    """Say nothing more of what is on the screen now."""


@frozen
class WriteText:
    """Write a text to the reader's own folder of exports; answered by `Heard` with its path."""

    name: str
    text: str


@frozen
class WritePicture:
    """Paint the scene at this size, without its controls, into a PNG; answered by `Heard`."""

    name: str
    width: int
    height: int


@frozen
class Warm:
    """Have these places ready: they may come next."""

    story: str
    places: tuple[str, ...]


@frozen
class EndingSeen:
    """Remember that an ending of a story was reached."""

    story: str
    ending: str


@frozen
class Quit:
    """Close the window."""


@frozen
class OpenClass:
    """Open a room for a class; answered by `ClassMoved`, for phones by `ClassDoor` as well."""

    plan: "Plan"


@frozen
class SeekNetwork:
    """Look which addresses this machine has now; answered by `ClassNetwork`. Nothing listens by it."""


@frozen
class OpenDoor:
    """Let phones into the open room at one of this machine's addresses; answered by `ClassDoor`."""

    address: str


@frozen
class ClassDo:
    """Let something happen in the class, at once; answered by `ClassMoved`."""

    happening: "Happening"


@frozen
class SitDown:
    """Let one more chair of the one keyboard into the class; answered by `ClassMoved` with its voter."""


@frozen
class WriteReport:
    """Write what the class did, totals alone, to the folder of exports; answered by `Heard`."""


@frozen
class CloseClass:
    """Close the room: nothing listens from now on, and nothing of it is kept."""


Request: TypeAlias = (
    PlayOnce
    | WriteSave
    | DeleteSave
    | WriteSettings
    | SayAgain
    | Hush
    | WriteText
    | WritePicture
    | Warm
    | EndingSeen
    | Quit
    | OpenClass
    | SeekNetwork
    | OpenDoor
    | ClassDo
    | SitDown
    | WriteReport
    | CloseClass
)
