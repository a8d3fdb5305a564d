"""The lane to the bus, with nobody on it."""

from scenes.lane import bus_light, lane
from studio.place import Layer, Place


def draw() -> Place:
    """The lane, and the bus."""
    return lane(
        "lane_empty",
        "The lake road by night, and nobody on it. At the end of it a bus waits, its windows lit;"
        " the lake glows a faint green beyond the reeds.",
        Layer("lights", 0.4, bus_light(), "add", "affective", 0.6, 1.0),
    )
