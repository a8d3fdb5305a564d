"""How a class decides, and by which means: what a teacher sets for a decision, or for the whole lesson."""

from dataclasses import replace

from game.play import rounds
from game.play.ballot import Means
from game.play.lesson import modes_for_all
from game.play.room import Beat, Room
from game.story.model import Mode


def take_mode(room: Room, name: str) -> Room:
    """Take a mode for the decision at hand."""
    known = {mode.value: mode for mode in Mode if mode is not Mode.GUESS}
    mode = known.get(name)
    if room.beat is not Beat.SCENE or mode is None or mode is room.mode:
        return room
    return replace(room, mode=mode)


def take_lesson_mode(room: Room, name: str) -> Room:
    """Take a mode for the whole lesson, or none; never while something is decided."""
    known = {mode.value: mode for mode in modes_for_all(room.reading.story, room.means)}
    mode = known.get(name)
    if room.beat not in {Beat.LOBBY, Beat.SCENE, Beat.BRIDGE} or (name and mode is None):
        return room
    if mode is room.lesson.mode and room.mode is None:
        return room
    return replace(room, mode=None, lesson=replace(room.lesson, mode=mode))


def take_means(room: Room, name: str) -> Room:
    """Let the class take part by other means; what is being decided is asked anew."""
    known = {means.value: means for means in Means}
    means = known.get(name, room.means)
    return room if means is room.means else rounds.anew(replace(room, means=means))
