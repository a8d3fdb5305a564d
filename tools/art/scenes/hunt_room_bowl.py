"""The rented room, and a bowl with a plate over it at the foot of the open door."""

from scenes.hunt_room import draw_rented
from studio.place import Place


def draw() -> Place:
    """The room, and the bowl."""
    return draw_rented("room_bowl", "a bowl with a plate over it", bowl=True)
