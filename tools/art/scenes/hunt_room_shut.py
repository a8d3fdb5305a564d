"""The rented room with its door shut: light beneath it, cut by two feet."""

from dataclasses import replace

from scenes import hunt_room
from scenes.hunt_room import room
from scenes.hunt_room_door import line
from studio.place import Layer, Place


def draw() -> Place:
    """The room, and who stands outside."""
    first = hunt_room.draw()
    kept = [each for each in first.layers if each.name in {"window", "dark", "bed", "call"}]
    layers = (
        Layer("room", 0.3, room(shut=True)),
        *kept,
        Layer("line", 0.3, line(), "add", "affective", 0.55, 1.0),
    )
    alt = (
        "A small rented room at night, its door shut. A phone lies lit on the turned-back bed. Beneath the"
        " door is"
        " a line of light, and two feet cut it."
    )
    return replace(first, name="room_shut", alt=alt, layers=layers)
