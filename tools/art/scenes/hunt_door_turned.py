"""The corridor in the evening, and Lin with her face to the wall; `hunt_door_cups` has both."""

from scenes.hunt_door_cups import draw_turned as draw

__all__ = ["draw"]
