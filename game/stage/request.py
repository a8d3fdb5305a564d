"""What a scene asks of the machine."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from game.stage.settings import Settings

if TYPE_CHECKING:
    from game.play.reading import Reading


@dataclass(frozen=True, slots=True)
class PlayOnce:
    """Sound once: a sound of the story, else one of the house's (`page`, `strike`, `meter_up`, ...)."""

    sound: str
    story: str | None = None


@dataclass(frozen=True, slots=True)
class WriteSave:
    """Keep a reading in a slot: `auto`, or one the reader named; answered by `Heard`."""

    slot: str
    reading: "Reading"


@dataclass(frozen=True, slots=True)
class DeleteSave:
    """Set a save aside (it is never lost at once); answered by `Refresh`."""

    story: str
    slot: str


@dataclass(frozen=True, slots=True)
class WriteSettings:
    """Keep and use these settings from now on."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class WriteText:
    """Write a text to the reader's own folder of exports; answered by `Heard` with its path."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class WritePicture:
    """Paint the scene at this size, without its controls, into a PNG; answered by `Heard`."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Warm:
    """Have these places ready: they may come next."""

    story: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EndingSeen:
    """Remember that an ending of a story was reached."""

    story: str
    ending: str


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the window."""


Request: TypeAlias = (
    PlayOnce | WriteSave | DeleteSave | WriteSettings | WriteText | WritePicture | Warm | EndingSeen | Quit
)
