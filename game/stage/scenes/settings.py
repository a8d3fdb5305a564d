"""What can be set for comfort: the text, the pace, the sound and the keys; all of it works at once."""

from dataclasses import field, replace
from typing import assert_never

from game.frozen import frozen
from game.stage.intent import Action, Activate, Adjust, Intent, Raw
from game.stage.keymap import NAMES, holder, learned, reset, spoken, without
from game.stage.request import WriteSettings
from game.stage.route import Return
from game.stage.scene import Frame, Step, View
from game.stage.settable import (
    KEYS,
    PACE,
    SOUND,
    TEXT,
    TONGUE,
    Choosing,
    Sliding,
    Switching,
    as_new,
    classroom,
    settable,
)
from game.stage.settings import DEFAULT_KEYS, Settings
from game.stage.widgets.leaf import BACK, Leaf, moved, seen, tabs
from game.stage.widgets.rows import key_rows, setting_rows
from game.stage.widgets.scroll import Scroll

LEAVES = ((TEXT, "Text"), (PACE, "Pace"), (SOUND, "Sound"), (KEYS, "Hands"), (TONGUE, "Language"))


@frozen
class Comfort:
    """The settings, one leaf of them open."""

    leaf: str = TEXT
    learning: Action | None = None
    """The action whose next key is waited for."""
    told: str = ""
    """What came of the last key that was learned."""
    scroll: Scroll = field(default_factory=Scroll)

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Set something, turn to another leaf, learn a key, or move the page."""
        match intent:
            case Raw(name=name) if self.learning is not None:
                return self._learn(self.learning, name, frame)
            case Adjust(part=part, steps=steps):
                found = settable(part)
                if isinstance(found, Sliding):
                    return self._set(found.moved(frame.settings, steps))
                return Step(self)
            case Activate(part=part):
                return self._activated(part, frame)
            case _:
                to = moved(frame, self._leaf(frame), self.scroll, intent)
                return Step(self if to is self.scroll else replace(self, scroll=to))

    def _set(self, settings: Settings) -> Step:
        """Keep and use these settings from now on."""
        return Step(replace(self, learning=None), (WriteSettings(settings),))

    def _activated(self, part: str, frame: Frame) -> Step:
        """Do what a part stands for."""
        verb, _, rest = part.partition(":")
        if part == BACK:
            return Step(replace(self, learning=None), go=Return())
        if verb == "leaf" and rest in dict(LEAVES):
            return Step(Comfort(leaf=rest))
        if verb == "learn":
            return Step(replace(self, learning=Action(rest), told=""))
        made = _settings_after(verb, rest, frame.settings)
        return Step(self) if made is None else self._set(made)

    def _learn(self, action: Action, key: str, frame: Frame) -> Step:
        """Take a key for an action, away from whichever had it; Escape leaves all as it was."""
        tell = frame.tell
        if key == "escape":
            return Step(replace(self, learning=None, told=tell("Nothing was changed.")))
        other = holder(frame.settings, action, key)
        settings = learned(
            frame.settings if other is None else without(frame.settings, other, key), action, key
        )
        told = tell("{key}: {action}.").format(key=spoken(key, tell), action=tell(NAMES[action]))
        if other is not None:
            told += " " + tell("It no longer stands for: {action}.").format(action=tell(NAMES[other]))
        return Step(replace(self, learning=None, told=told), (WriteSettings(settings),))

    def view(self, frame: Frame) -> View:
        """Set the page."""
        first = f"learn:{self.learning.value}" if self.learning is not None else f"leaf:{self.leaf}"
        shown = seen(frame, self._leaf(frame), self.scroll, first)
        return replace(shown, listening=self.learning is not None, leaf=f"leaf:{self.leaf}")

    def _leaf(self, frame: Frame) -> Leaf:
        """Compose the page."""
        rows = (
            key_rows(frame, self.learning, self.told) if self.leaf == KEYS else setting_rows(frame, self.leaf)
        )
        return Leaf(frame.tell("Settings"), rows, fixed=tabs(frame, LEAVES, self.leaf))


def _settings_after(verb: str, rest: str, settings: Settings) -> Settings | None:
    """Give the settings after a part was activated; None where it sets nothing."""
    match verb:
        case "classroom":
            return classroom(settings)
        case "as new":
            return as_new(settings)
        case "reset":
            return reset(settings, Action(rest))
        case "reset keys":
            return replace(settings, keys=DEFAULT_KEYS)
        case _:
            return _switched(verb, rest, settings)


def _switched(verb: str, value: str, settings: Settings) -> Settings | None:
    """Give the settings after a switch or an option was activated."""
    found = settable(verb)
    match found:
        case Switching():
            return found.write(settings, not found.read(settings))
        case Choosing():
            return found.write(settings, value)
        case Sliding() | None:
            return None
        case _:
            assert_never(found)
