"""The wall in its first spring: a handful of pages, with room between them."""

from scenes.hunt_wall import draw_wall
from scenes.hunt_wall_sheets import PAGES, pages
from studio.place import Layer, Place

FEW = tuple(PAGES[index] for index in (5, 6, 9, 10, 12, 16, 17))
"""What has been told so far."""


def draw() -> Place:
    """The wall, and what there is room for."""
    return draw_wall(
        "wall_few",
        "A whitewashed wall at night, lit from below by a bent desk lamp. Seven pages and drawings are"
        " pinned to it, with"
        " much bare plaster between them.",
        (Layer("pages", 0.25, pages(FEW, fallen=False)),),
    )
