"""What keys mean where a screen does not say otherwise."""

from collections.abc import Mapping
from dataclasses import replace

from game.stage.intent import Action
from game.stage.request import Hush, Request, SayAgain
from game.stage.route import Return, Route, ToCalm, ToHelp, ToSettings
from game.stage.settings import Settings

DIRECTIONS = frozenset({Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT})
"""Actions that look for the next part in a direction."""

STEPS: Mapping[Action, int] = {
    Action.LEFT: -1,
    Action.RIGHT: 1,
    Action.DIAL_DOWN: -1,
    Action.DIAL_UP: 1,
}
"""By how much an action moves a slider that has the focus."""


TURNS: Mapping[Action, tuple[bool, int]] = {
    Action.NEXT: (True, 1),
    Action.PREVIOUS: (True, -1),
    Action.FIRST: (False, 1),
    Action.LAST: (False, -1),
}
"""Whether an action goes on from the focus (else from an end), and which way."""


def is_written(name: str) -> bool:
    """Tell whether a key of this name writes into a field, so that it is no action there."""
    letter = name.removeprefix("shift ")
    return len(letter) == 1 or letter in {"space", "backspace", "return"}


def changed(settings: Settings, action: Action) -> tuple[Settings, str]:
    """Give the settings after one of the house's switches, and the words that tell it."""
    match action:
        case Action.MUTE:
            muted = not settings.volumes.muted
            volumes = replace(settings.volumes, muted=muted)
            return replace(settings, volumes=volumes), "Sound off." if muted else "Sound on."
        case Action.VOICE:
            speaks = not settings.speaks
            return replace(settings, speaks=speaks), "Voice on." if speaks else "Voice off."
        case Action.FULL_SCREEN:
            full = not settings.full_screen
            return replace(settings, full_screen=full), "Full screen." if full else "In a window."
        case Action.METERS:
            shown = not settings.meters
            return replace(settings, meters=shown), "Meters shown." if shown else "Meters hidden."
        case _:
            return settings, ""


def spoken_by(action: Action) -> tuple[Request, ...]:
    """Give what one of the voice's keys asks of the machine."""
    asked: Mapping[Action, tuple[Request, ...]] = {Action.SAY_AGAIN: (SayAgain(),), Action.QUIET: (Hush(),)}
    return asked.get(action, ())


def way(action: Action) -> Route | None:
    """Give where one of the house's keys leads."""
    match action:
        case Action.BACK:
            return Return()
        case Action.SETTINGS | Action.MENU:
            return ToSettings()
        case Action.HELP:
            return ToHelp()
        case Action.LEAVE:
            return ToCalm()
        case _:
            return None
