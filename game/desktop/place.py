"""Where marks stand on the pixel grid, and how far each may reach."""

from math import floor

from pygame import Rect

from game.stage.geometry import Box
from game.stage.mark import Clip, Mark, Sketch, Words
from game.stage.ruler import Ruler

OVERHANG = 0.35
"""How far an italic letter may reach beyond its line's width, in em."""


def on_grid(box: Box, down: int = 0) -> Rect:
    """Give the whole pixels of a box; boxes that touch stay touching, and a line keeps its width anywhere."""
    left, top = nearest(box.x), nearest(box.y)
    return Rect(left, top + down, max(0, nearest(box.right) - left), max(0, nearest(box.bottom) - top))


def nearest(place: float) -> int:
    """Give the nearest pixel, of two the further: `round` takes the even one, and a hairline would vanish."""
    return floor(place + 0.5)


def reach(mark: Mark, ruler: Ruler, down: int = 0) -> Rect:
    """Give a rectangle outside of which a mark changes no pixel."""
    if isinstance(mark, Words):
        pad = round(mark.type.size * OVERHANG + mark.blur * 4 + 3)
        wide = round(ruler.width(mark.words, mark.type)) + 1
        high = round(ruler.height(mark.type)) + 1
        left, top = round(mark.at.x), round(mark.at.y) + down
        return Rect(left - pad, top - pad, wide + 2 * pad, high + 2 * pad)
    if isinstance(mark, Sketch):
        return _sketch(mark, down)
    if isinstance(mark, Clip):
        return on_grid(mark.box, down)
    return on_grid(mark.box, down)


def _sketch(mark: Sketch, down: int) -> Rect:
    """The strokes' own reach: they may leave the box a little."""
    found: Rect | None = None
    for stroke in mark.strokes:
        if not stroke.points:
            continue
        pad = stroke.width / 2 + 2
        across = [x for x, _ in stroke.points]
        along = [y for _, y in stroke.points]
        left, top = round(mark.box.x + min(across) - pad) - 1, round(mark.box.y + min(along) - pad) - 1
        right, foot = round(mark.box.x + max(across) + pad) + 1, round(mark.box.y + max(along) + pad) + 1
        one = Rect(left, top + down, right - left, foot - top)
        found = one if found is None else found.union(one)
    return found if found is not None else Rect(round(mark.box.x), round(mark.box.y) + down, 0, 0)
