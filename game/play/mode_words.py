"""The names of the ways to decide, as a class and its teacher read them everywhere."""

from collections.abc import Callable, Mapping

from game.story.model import Mode


def mode_name(mode: Mode, tell: Callable[[str], str]) -> str:
    """Name a way to decide."""
    told: Mapping[Mode, str] = {
        Mode.MAJORITY: tell("Majority"),
        Mode.LOTTERY: tell("One vote drawn"),
        Mode.CONSENSUS: tell("Three in four, or silence"),
        Mode.QUORUM: tell("Half must vote, or silence"),
        Mode.SEATS: tell("A voice each chair"),
        Mode.GUESS: tell("Guess, then be told"),
        Mode.PREDICT: tell("Mine, and what most will choose"),
        Mode.STRUCK: tell("Struck ones too"),
        Mode.DIAL: tell("Each their own dial"),
        Mode.OBSERVER: tell("Observe, no votes"),
    }
    return told[mode]
