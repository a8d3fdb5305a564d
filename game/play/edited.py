"""A save read in another version of its story: where its reader can stand now, and what to tell them."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from game.play.astray import astray
from game.play.mend import mend
from game.play.reading import Reading
from game.play.turn import Turn, begin


class Outcome(Enum):
    """What became of a save."""

    EXACT = "exact"
    """The passage is there."""
    MOVED = "moved"
    """The nearest earlier page of that scene that is still there."""
    SCENE_GONE = "scene gone"
    """The last checkpoint that is still there, with its state of then."""
    ANOTHER_STORY = "another story"
    """Refused."""


def adapt(reading: Reading) -> tuple[Outcome, Reading]:
    """Find where a reading stands in a story that was edited since; its stored states are not retraced."""
    mended = tuple(replace(turn, state=mend(reading.story, turn.state)) for turn in reading.turns)
    lost = astray(reading.story, (turn.state for turn in mended))
    reading = replace(reading, turns=mended, before=len(mended), astray=lost)
    outcome, place = _place(reading)
    if place is None:
        return outcome, _begin_anew(reading)
    return outcome, replace(reading, at=place)


def tell(outcome: Outcome) -> str:
    """Say to the reader what became of their save."""
    match outcome:
        case Outcome.EXACT:
            return "This story has been edited since you read it. You are where you were."
        case Outcome.MOVED:
            return "This story has been edited, and your page is gone. You are on the last page before it."
        case Outcome.SCENE_GONE:
            return "This story has been edited, and your scene is gone. You are where an earlier one begins."
        case Outcome.ANOTHER_STORY:
            return "This save belongs to another story."


def _place(reading: Reading) -> tuple[Outcome, int | None]:
    stands = [reading.stands(place) for place in range(reading.at + 1)]
    if stands[reading.at]:
        return Outcome.EXACT, reading.at
    for place in _same_scene(reading.turns, reading.at):
        if stands[place]:
            return Outcome.MOVED, place
    checkpoints = (place for place in range(reading.at, -1, -1) if _is_checkpoint(reading.turns, place))
    return Outcome.SCENE_GONE, next((place for place in checkpoints if stands[place]), None)


def _same_scene(turns: Sequence[Turn], at: int) -> range:
    """Give the turns of the scene at hand, the latest first."""
    first = at
    while first and turns[first - 1].state.scene == turns[at].state.scene:
        first -= 1
    return range(at, first - 1, -1)


def _is_checkpoint(turns: Sequence[Turn], place: int) -> bool:
    return place == 0 or turns[place].state.opens


def _begin_anew(reading: Reading) -> Reading:
    """Begin again where nothing of the road is left; the history keeps what was read."""
    read = reading.turns[: reading.at + 1]
    first = begin(reading.story, reading.seed)
    lost = frozenset(place for place in reading.astray if place < len(read))
    return replace(reading, turns=(*read, first), at=len(read), before=len(read), astray=lost)
