"""Which of a screen's leaves is open, and how one turns to another."""

from dataclasses import field, replace

from game.frozen import frozen
from game.stage.intent import Activate, Intent
from game.stage.scene import Frame
from game.stage.widgets.leaf import BACK, Leaf, moved
from game.stage.widgets.scroll import Scroll


@frozen
class Open:
    """The leaf that is open, and how far it was scrolled."""

    leaf: str
    scroll: Scroll = field(default_factory=Scroll)


def turned(now: Open, intent: Intent, frame: Frame, leaf: Leaf) -> Open | None:
    """Give what is open after an intent; None where it leads back."""
    if isinstance(intent, Activate):
        if intent.part == BACK:
            return None
        verb, _, name = intent.part.partition(":")
        return Open(name) if verb == "leaf" and name in leaf.names else now
    scroll = moved(frame, leaf, now.scroll, intent)
    return now if scroll is now.scroll else replace(now, scroll=scroll)
