"""By which means a class takes part, and the door for phones: opened in the middle of a lesson too."""

from dataclasses import replace

from game.play.ballot import Means
from game.play.happening import Act, Taught
from game.play.onward import HANDS_NEVER
from game.stage.request import OpenDoor, SeekNetwork
from game.stage.scenes.class_state import At, Became, Slip, does
from game.stage.widgets.scroll import Scroll
from game.stage.words import Tell


def at_the_door(at: At, part: str, tell: Tell) -> Became:
    """Do what a part of the door's slip, or another way to take part, stands for."""
    verb, _, rest = part.partition(":")
    if verb == "means":
        return _by(at, Means(rest), tell)
    if verb == "address":
        return Became(replace(at, address=int(rest)))
    if part == "open":
        return _opened(at)
    return _sought(at)


def _by(at: At, means: Means, tell: Tell) -> Became:
    """Take part by other means; phones need a door, and raised hands are never asked about harm."""
    if means is Means.PHONES and not at.door.url:
        return _sought(at)
    bare = replace(at, slip=Slip.NONE, leafed=Scroll())
    if means is Means.HANDS and at.room.reading.story.harm:
        return Became(replace(bare, told=tell(HANDS_NEVER)))
    told = {
        Means.PHONES: tell("By phone from now on."),
        Means.KEYS: tell("By the keyboard from now on: press a key of your own to sit down."),
        Means.HANDS: tell("Raised hands from now on."),
    }
    return does(replace(bare, told=told[means]), Taught(Act.MEANS, means.value))


def _sought(at: At) -> Became:
    """Lay out the way in; where there is none yet, look first which networks there are."""
    over = replace(at, slip=Slip.DOOR, leafed=Scroll())
    if at.door.url:
        return Became(over)
    return Became(replace(over, addresses=None), (SeekNetwork(),))


def _opened(at: At) -> Became:
    if not at.addresses or at.opening:
        return Became(at)
    chosen = at.addresses[min(at.address, len(at.addresses) - 1)]
    return Became(replace(at, opening=True), (OpenDoor(chosen.address),))
