"""The wall when it is full: no plaster to be seen between the pages, and none of them missing."""

from scenes.hunt_wall import draw_wall
from scenes.hunt_wall_sheets import PAGES, Page, pages
from studio.place import Layer, Place

OVER: tuple[Page, ...] = (
    (836, 560, 158, 206, 3, "lines"),
    (770, 460, 118, 132, -6, "moon"),
    (424, 300, 130, 150, 6, "lines"),
    (600, 700, 116, 96, -5, "ticket"),
    (930, 420, 126, 150, 5, "cup"),
    (1120, 520, 130, 160, -6, "lines"),
    (930, 690, 150, 120, 4, "hill"),
)
"""What hangs over what hung there."""


def draw() -> Place:
    """The wall, six deep."""
    return draw_wall(
        "wall_full",
        "A wall at night, lit from below by a bent desk lamp. Pages and drawings are pinned to it one over"
        " the other, as"
        " far as the light goes.",
        (Layer("pages", 0.25, pages((*PAGES, *OVER), fallen=False)),),
    )
