"""The names of a reading's shape and one plain sentence on each: about this reading, never its reader."""

from collections.abc import Callable, Mapping


def shape_words(shape: str, tell: Callable[[str], str]) -> tuple[str, str]:
    """Give a shape's name and its sentence."""
    known: Mapping[str, tuple[str, str]] = {
        "dry_well": (
            tell("The dry well"),
            tell("In this reading little was let in, little was felt, and little was done about it."),
        ),
        "candle": (
            tell("The candle"),
            tell("In this reading the water rose, and there was not much of a shore to come back to."),
        ),
        "hunters_map": (
            tell("The hunter's map"),
            tell("In this reading much was understood, and little of it was felt or acted upon."),
        ),
        "logbook": (
            tell("The logbook"),
            tell("In this reading the shore held, and most of what went on was noted from there."),
        ),
        "diver": (
            tell("The diver"),
            tell("In this reading somebody went down a good way, and kept the line to come back by."),
        ),
    }
    return known[shape]
