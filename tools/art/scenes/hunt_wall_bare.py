"""The wall with nothing on it any more but the holes."""

from scenes.hunt_wall import draw_wall
from scenes.hunt_wall_sheets import pinholes
from studio.place import Layer, Place


def draw() -> Place:
    """The wall, bare."""
    return draw_wall(
        "wall_bare",
        "A wall at night, lit from below by a bent desk lamp, with nothing on it: only the paler oblongs"
        " where pages hung,"
        " and hundreds of pinholes.",
        (Layer("pinholes", 0.15, pinholes(), "normal", "cognitive", 0.7, 1.0),),
    )
