"""Badges by which a pupil knows the own phone again: a shape, a colour, and both in words."""

from collections.abc import Mapping

from game.classroom.words import Tell
from game.frozen import frozen
from game.play.ballot import Voter


@frozen
class Badge:
    """A phone's badge; it stands on that phone alone."""

    shape: str
    colour: str
    word: str
    """Both in the language of the room, `blue kite`."""


def badge_of(voter: Voter, tell: Tell) -> Badge:
    """Give a voter's badge; the first 96 voters have one each, after them they come again."""
    shapes, colours = _shapes(tell), _colours(tell)
    nth = voter - 1
    # One colour on for each round of the shapes: no pair comes twice before all have come.
    shape = tuple(shapes)[nth % len(shapes)]
    colour = tuple(colours)[(nth + nth // len(shapes)) % len(colours)]
    word = tell("{colour} {shape}").format(colour=colours[colour], shape=shapes[shape])
    return Badge(shape, colour, word)


def _shapes(tell: Tell) -> Mapping[str, str]:
    return {
        "kite": tell("kite"),
        "circle": tell("circle"),
        "square": tell("square"),
        "triangle": tell("triangle"),
        "star": tell("star"),
        "heart": tell("heart"),
        "moon": tell("moon"),
        "drop": tell("drop"),
        "leaf": tell("leaf"),
        "ring": tell("ring"),
        "cross": tell("cross"),
        "arrow": tell("arrow"),
    }


def _colours(tell: Tell) -> Mapping[str, str]:
    return {
        "blue": tell("blue"),
        "orange": tell("orange"),
        "green": tell("green"),
        "purple": tell("purple"),
        "yellow": tell("yellow"),
        "red": tell("red"),
        "brown": tell("brown"),
        "grey": tell("grey"),
    }
