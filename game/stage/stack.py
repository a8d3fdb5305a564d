"""Screens over screens: what is laid over what, and what is heard from beneath."""

from dataclasses import field, replace
from enum import Enum

from game.frozen import frozen
from game.stage.request import Request
from game.stage.scene import Scene, Soundscape

SOFTENED = 0.45
"""How far the sound of what lies beneath is muffled."""


class Standing(Enum):
    """How a screen stands to the others."""

    GROUND = "ground"
    """The title: everything else lies over it."""
    PAGE = "page"
    """A story's pages: only one of them lies over the title."""
    OVER = "over"
    """Laid over what was there, which is still heard."""
    ALONE = "alone"
    """Laid over what was there, which falls silent."""


@frozen
class Opening:
    """What a route opened: its scene (None where there is none), what must be told, and what is asked."""

    scene: Scene | None
    standing: Standing = Standing.OVER
    told: str = ""
    requests: tuple[Request, ...] = ()
    """What is asked of the machine as it opens."""


@frozen
class Room:
    """A screen on the stack, with the focus it had and the sound it was laid over."""

    scene: Scene
    standing: Standing
    focus: str | None = None
    led: bool = False
    """A hand led the focus where it is; else it follows the page's own first."""
    beneath: Soundscape = field(default_factory=Soundscape)


def laid(rooms: tuple[Room, ...], opening: Opening, heard: Soundscape) -> tuple[Room, ...]:
    """Lay a screen over the others. No kind of screen lies in a stack twice, so its height is bounded."""
    if opening.scene is None:
        return rooms
    if opening.standing is Standing.GROUND:
        return (Room(opening.scene, Standing.GROUND),)
    if opening.standing is Standing.PAGE:
        return (*rooms[:1], Room(opening.scene, Standing.PAGE))
    same = next((place for place, each in enumerate(rooms) if type(each.scene) is type(opening.scene)), None)
    kept = rooms if same is None else rooms[:same]
    beneath = heard if same is None else rooms[same].beneath
    sound = beneath if opening.standing is Standing.OVER else Soundscape()
    return (*kept, Room(opening.scene, opening.standing, beneath=sound))


def sounding(rooms: tuple[Room, ...], own: Soundscape) -> Soundscape:
    """Give what is heard: a screen's own sound, else softly what lies beneath it."""
    beneath = rooms[-1].beneath
    if own.beds or not beneath.beds:
        return own
    return replace(beneath, muffled=max(SOFTENED, beneath.muffled))
