"""The control room while a lift stands between two floors: one light in the wall is red."""

from scenes.well_control_room import draw_room
from studio.place import Place


def draw() -> Place:
    """The control room, and the light one looks at."""
    return draw_room("control_room_stopped", "one of them is red", stopped=True)
