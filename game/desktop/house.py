"""Everything that the window is given: what it opens, asks, tells and keeps."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from game.desktop.perform import Deeds
from game.desktop.trace import Trace, silent
from game.frozen import frozen
from game.stage.director import Director
from game.stage.geometry import Size
from game.stage.intent import Intent
from game.stage.ruler import Ruler
from game.stage.scene import View
from game.stage.settings import Settings

if TYPE_CHECKING:
    from queue import SimpleQueue

    from game.story.model import Story


@frozen
class House:
    """Everything that the window is given."""

    fonts: Path
    sounds: Path
    """Folder of the house's own sounds."""
    begin: Callable[[Ruler, Size], Director]
    deeds: Deeds
    story: "Callable[[str], Story | None]"
    log: Callable[[str], None]
    mail: "SimpleQueue[Intent]"
    """What the program tells the stage: a story was read, the class has voted."""
    news: Callable[[], Iterable[Intent]] = tuple
    """Asked at each look at the world for the newest of what changes often: how a class stands."""
    seen: Callable[[View], None] = lambda _: None
    """Told what is on the screen, whenever that is another."""
    after_first: Callable[[], None] = lambda: None
    """Called once the first picture is on the screen: the time to begin slow work, on threads."""
    tell: Callable[[str], str] = str
    tongue: Callable[[Settings], str] = lambda _: "en"
    """Tag of the language that the interface speaks under some settings."""
    first_picture: Path | None = None
    """Folder in which the title's picture is kept, for `open_as_before` the next time."""
    trace: Trace = silent
