"""Which key stands for which action, in words, and how one is learned."""

from collections.abc import Mapping
from dataclasses import replace

from game.stage.intent import TEACHING, Action
from game.stage.settings import DEFAULT_KEYS, Settings
from game.stage.words import Tell

NAMES: Mapping[Action, str] = {
    Action.ACCEPT: "Choose, go on",
    Action.BACK: "Back",
    Action.UP: "Up",
    Action.DOWN: "Down",
    Action.LEFT: "Left, less",
    Action.RIGHT: "Right, more",
    Action.NEXT: "Next thing",
    Action.PREVIOUS: "Thing before",
    Action.FIRST: "First thing",
    Action.LAST: "Last thing",
    Action.PAGE_UP: "Page up",
    Action.PAGE_DOWN: "Page down",
    Action.UNDO: "Undo the last choice",
    Action.REDO: "Forward again",
    Action.DIAL_UP: "Turn the dial up",
    Action.DIAL_DOWN: "Turn the dial down",
    Action.HISTORY: "What was read",
    Action.SAVES: "Saves",
    Action.SETTINGS: "Settings",
    Action.HELP: "Help",
    Action.LEAVE: "Leave now",
    Action.METERS: "Show or hide the meters",
    Action.MUTE: "Sound on or off",
    Action.FULL_SCREEN: "Full screen",
    Action.VOICE: "Voice on or off",
    Action.SAY_AGAIN: "Voice: say it again; twice: all of the screen",
    Action.QUIET: "Voice: be quiet",
    Action.PAUSE: "Pause",
    Action.MENU: "Menu (gamepad)",
    Action.CLASS: "With a class (on the shelf)",
    Action.CLASS_BLANK: "In a class: a quiet picture, and back",
    Action.CLASS_LOCK: "In a class: nobody new may join",
    Action.CLASS_UNDO: "In a class: take the last step back",
    Action.CLASS_TALK: "In a class: talk, then vote again",
    Action.CLASS_REVEAL: "In a class: show what the votes say",
    Action.CLASS_SKIP: "In a class: leave this scene out",
    Action.CLASS_MODE: "In a class: another way to decide",
    Action.CLASS_END: "In a class: stop here, with aftercare",
    Action.CLASS_LONGER: "In a class: another half minute",
    Action.CLASS_SWAP: "In a class: everybody one chair on",
    Action.CLASS_CODE: "In a class: four new letters",
    Action.CLASS_DOOR: "In a class: the way in for phones",
    Action.CLASS_HANDS: "In a class: raised hands from now on",
}
"""What each action is called."""


def keys_of(settings: Settings, action: Action, tell: Tell) -> str:
    """Tell an action's keys in words."""
    keys = settings.keys.get(action, ())
    return ", ".join(spoken(key, tell) for key in keys) if keys else tell("no key")


def spoken(key: str, tell: Tell) -> str:
    """Tell a key as it is printed on a keyboard or pad."""
    if key.startswith("pad "):
        return tell("pad {button}").format(button=spoken(key.removeprefix("pad "), tell))
    if key.startswith("shift "):
        return tell("Shift + {key}").format(key=spoken(key.removeprefix("shift "), tell))
    known = {
        "return": tell("Enter"),
        "escape": tell("Escape"),
        "space": tell("Space"),
        "tab": tell("Tab"),
        "backspace": tell("Backspace"),
        "home": tell("Home"),
        "end": tell("End"),
        "page up": tell("Page Up"),
        "page down": tell("Page Down"),
        "up": tell("Arrow up"),
        "down": tell("Arrow down"),
        "left": tell("Arrow left"),
        "right": tell("Arrow right"),
    }
    return known.get(key, key.upper() if len(key) == 1 else key.title())


def learned(settings: Settings, action: Action, key: str) -> Settings:
    """Give the settings with another key for an action; the others of its kind (keyboard or pad) go."""
    is_pad = key.startswith("pad ")
    others = tuple(each for each in settings.keys.get(action, ()) if each.startswith("pad ") is not is_pad)
    kept = (*others, key) if is_pad else (key, *others)
    return replace(settings, keys={**settings.keys, action: kept})


def holder(settings: Settings, action: Action, key: str) -> Action | None:
    """Give the other action that a key stands for already, where both can be meant at the same time."""
    others = (
        each for each in settings.keys if each is not action and (each in TEACHING) is (action in TEACHING)
    )
    return next((each for each in others if key in settings.keys[each]), None)


def reset(settings: Settings, action: Action) -> Settings:
    """Give the settings with the keys of an action as they came."""
    return replace(settings, keys={**settings.keys, action: DEFAULT_KEYS.get(action, ())})


def without(settings: Settings, action: Action, key: str) -> Settings:
    """Give the settings with a key taken from an action."""
    keys = tuple(each for each in settings.keys.get(action, ()) if each != key)
    return replace(settings, keys={**settings.keys, action: keys})
