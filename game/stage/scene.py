"""What a screen is: a frozen value that reacts to intents and tells what is to be seen and heard."""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from game.frozen import frozen
from game.stage.geometry import Box, Size
from game.stage.intent import Intent
from game.stage.mark import Mark
from game.stage.request import Request
from game.stage.route import Route
from game.stage.ruler import Ruler
from game.stage.settings import Settings
from game.stage.theme import Theme

if TYPE_CHECKING:
    from game.play.onward import Ahead


class Role(Enum):
    """What a part is to somebody who cannot see it."""

    BUTTON = "button"
    OFFER = "offer"
    LOCKED = "locked offer"
    SLIDER = "slider"
    TOGGLE = "switch"
    OPTION = "option"
    TAB = "tab"
    FIELD = "text field"
    HEADING = "heading"
    TEXT = "text"
    METER = "meter"
    DIAL = "dial"
    PICTURE = "picture"
    STATUS = "status"


@frozen
class News:
    """What has happened to a part, as a meter that moved."""

    what: str
    """How far it went, in the interface's words: `up 6`."""
    now: str
    """Where it stands now, likewise: `34 of 100`."""
    cause: str = ""
    """Why, in the story's words."""


@frozen
class Amount:
    """A number that a part stands for, and the step by which it is moved; 0.0: it is not."""

    now: float
    step: float = 0.0
    most: float = 100.0


@frozen
class Part:
    """A thing on the screen that has a name: what focus, pointer, tests and screen readers go by."""

    id: str
    role: Role
    name: str
    box: Box
    value: str = ""
    """Its state in words: `40 of 100`, `on`, `struck out: The words are there.`"""
    focusable: bool = False
    enabled: bool = True
    actions: tuple[str, ...] = ()
    """`activate`, `adjust`."""
    live: bool = False
    """Read aloud when it changes."""
    digit: int | None = None
    """The digit key that activates it."""
    radius: float = 6.0
    """Of its focus ring's corners, pixels."""
    sight: Box | None = None
    """The window of the column it scrolls in: only there is it seen and pressed; None: everywhere."""
    share: float | None = None
    """How far along a slider stands, 0.0 to 1.0; a press on it goes to the step under the pointer."""
    steps: int = 0
    """Steps from a slider's least to its most; 0 where it is no slider."""
    tongue: str = ""
    """Tag of the language of its name and of its causes; empty: the interface's."""
    news: tuple[News, ...] = ()
    """What has happened to it on this page, in order; its value tells it too."""
    amount: Amount | None = None
    """Where a meter or a dial stands, from 0."""
    on: bool | None = None
    """Whether a switch is on, an option is the chosen one, a leaf is the open one; None: nothing of these."""
    level: int = 0
    """Of a heading: 1 names the screen, 2 a stretch of it, 3 less; 0: the first is 1, others are 2."""


@frozen
class Soundscape:
    """What is to be heard: beds of a story that loop, and how far they are muffled (0.0 clear to 1.0)."""

    beds: tuple[str, ...] = ()
    story: str | None = None
    muffled: float = 0.0


@frozen
class Frame:
    """What a scene needs to know to be seen."""

    size: Size
    settings: Settings
    theme: Theme
    ruler: Ruler
    tell: Callable[[str], str]
    """The interface's words in the reader's language (gettext)."""
    focus: str | None = None
    """Part that has the focus."""
    hover: str | None = None
    ring: bool = False
    """The focus is to be seen (keys or a gamepad are in use); the director draws the ring."""
    seconds: float = 0.0
    """Since the program began: for weather only."""
    voiceless: str = ""
    """Why this machine cannot speak, in words; empty: it can, or was not asked to."""
    bare: bool = False
    """A picture to keep is made of the scene (`WritePicture`): it leaves its controls out."""

    @property
    def scale(self) -> float:
        """Pixels per unit of the design: 1.0 at 720 lines; 0.75 to 4.0, text size not counted."""
        return max(0.75, min(4.0, self.size.height / 720, self.size.width / 960 * 1.15))


@frozen
class View:
    """A screen as it is to be seen and heard now."""

    marks: tuple[Mark, ...]
    parts: tuple[Part, ...] = ()
    """In reading order: what Tab follows."""
    sound: Soundscape = Soundscape()
    moving: bool = False
    """It changes by itself: frames go on; else the loop may sleep until something happens."""
    pace: float = 60.0
    """Frames a second that are enough while it moves: 60 while text arrives, 12 for weather alone."""
    listening: bool = False
    """The next key is the scene's own, by its name: keys do not move the focus."""
    first_focus: str | None = None
    """Where the focus goes when the screen appears or the focused part is gone."""
    own: frozenset[str] = frozenset()
    """Keys by their names that are the scene's own here, whatever they stand for elsewhere."""
    calls: str | None = None
    """What Enter activates while the focus is not seen: a pointer may have left it anywhere."""
    step: "Ahead | None" = None
    """In a class: what the next step does here before it leads on, as turning a long page; None: nothing."""
    arriving: bool = False
    """Its words still come: Enter lets them all stand at once."""
    leaf: str = ""
    """Which of the screen's pages lies open: another one is told from its head; empty: it has but one."""
    brisk: bool = False
    """A key must act at once: the loop may not sleep long between two looks at the keyboard."""


@frozen
class Step:
    """What a scene became, what it asks, and where to go."""

    scene: "Scene"
    requests: tuple[Request, ...] = ()
    go: Route | None = None


class Scene(Protocol):
    """One screen."""

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Become what an intent makes of it."""
        ...

    def view(self, frame: Frame) -> View:
        """Tell what is to be seen and heard."""
        ...
