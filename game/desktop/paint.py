"""Marks to pixels. What did not change is not painted again."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, assert_never

import pygame
from pygame import Rect

from game.desktop.changes import changes, joined
from game.desktop.fonts import Fonts
from game.desktop.paint_image import Images
from game.desktop.paint_paper import Sheets
from game.desktop.paint_scenery import Sceneries
from game.desktop.paint_shapes import Shapes
from game.desktop.paint_sketch import Sketches
from game.desktop.paint_words import Lines
from game.desktop.pictures import Pictures
from game.desktop.place import on_grid, reach
from game.desktop.studio import Studio
from game.stage.mark import Clip, Fill, Image, Mark, Outline, Paper, Scenery, Shade, Sketch, Words

if TYPE_CHECKING:
    from game.story.scenery import Place

LEAST_FRESH = 3
"""New lines that every call draws, however late it is: a slow machine must come to an end too."""

WORK = 0.0035
"""Seconds of a frame at 1080p after which words that were never drawn wait for the next."""

MOST_WORK = 0.009
"""The same for the largest screens, where the ground alone takes longer."""


class Painter:
    """Paints lists of marks, one after the other, onto one surface."""

    def __init__(self, fonts: Fonts, log: Callable[[str], None], *, wait: bool = False) -> None:
        """Paint with these fonts; with `wait` pictures are read at once, else when they are there."""
        self._fonts = fonts
        self._pictures = Pictures(log, wait=wait)
        self._studio = Studio(log, wait=wait)
        self._shapes, self._sketches, self._sheets = Shapes(), Sketches(), Sheets()
        self._lines, self._images = Lines(fonts), Images(self._pictures)
        self._sceneries = Sceneries(self._studio)
        self._before: Sequence[Mark] | None = None
        self._states: dict[Hashable, Hashable] = {}
        self._late: list[Rect] = []
        self._until, self._fresh = float("inf"), 0

    @property
    def arrived(self) -> int:
        """Tell how many pictures came in so far: when it grows, paint again."""
        return self._pictures.arrived + self._studio.arrived

    @property
    def is_late(self) -> bool:
        """Tell whether words were left for the next frame."""
        return bool(self._late)

    def forget(self) -> None:
        """Paint everything next time: the surface is another, or was spoiled."""
        self._before = None
        self._late = []

    def close(self) -> None:
        """Let the reading threads end."""
        self._pictures.close()
        self._studio.close()

    def warm(self, place: "Place", size: tuple[int, int]) -> None:
        """Have a place ready: it may come next."""
        self._sceneries.warm(place, size)

    def paint(
        self, surface: pygame.Surface, marks: Sequence[Mark], seconds: float = float("inf")
    ) -> list[Rect]:
        """Paint what changed since the last call and tell where.

        After so many seconds words never drawn before are left for the next call.
        """
        self._until, self._fresh = perf_counter() + seconds, 0
        rects = self._changed(surface, marks)
        self._late = []
        self._before = marks
        if rects:
            whole = surface.get_clip()
            reaches = [reach(mark, self._fonts) for mark in marks]
            for rect in rects:
                surface.set_clip(rect)
                surface.fill((0, 0, 0), rect)
                for at in range(_ground(marks, rect), len(marks)):
                    if reaches[at].colliderect(rect):
                        self._mark(surface, marks[at], 0)
            surface.set_clip(whole)
        return rects

    def _changed(self, surface: pygame.Surface, marks: Sequence[Mark]) -> list[Rect]:
        states = self._states_of(marks)
        if self._before is None:
            dirty = [surface.get_rect()]
        else:
            dirty = changes(self._before, marks, self._fonts) + self._late
            dirty += [rect for key, (state, rect) in states.items() if self._states.get(key) != state]
        self._states = {key: state for key, (state, _) in states.items()}
        return joined(dirty, surface.get_rect())

    def _states_of(self, marks: Sequence[Mark]) -> dict[Hashable, tuple[Hashable, Rect]]:
        """Find what pictures look like now that are read or move by themselves."""
        found: dict[Hashable, tuple[Hashable, Rect]] = {}
        for mark, seen, down in _pictures(marks, None, 0):
            state = self._sceneries.state(mark) if isinstance(mark, Scenery) else self._images.state(mark)
            same = sum(rect.topleft == on_grid(mark.box, down).topleft for _, rect in found.values())
            box = on_grid(mark.box, down)
            found[type(mark), mark.box, down, same] = (state, box.clip(seen) if seen else box)
        return found

    def _mark(self, surface: pygame.Surface, mark: Mark, down: int) -> None:
        """Paint one mark, moved down, within the surface's clip."""
        match mark:
            case Fill():
                self._shapes.fill(surface, mark, down)
            case Shade():
                self._shapes.shade(surface, mark, down)
            case Outline():
                self._shapes.outline(surface, mark, down)
            case Words():
                self._words(surface, mark, down)
            case Scenery():
                self._sceneries.paint(surface, mark, down)
            case Sketch():
                self._sketches.paint(surface, mark, down)
            case Image():
                self._images.paint(surface, mark, down)
            case Paper():
                self._sheets.paint(surface, mark, down)
            case Clip():
                self._clip(surface, mark, down)
            case _:
                assert_never(mark)

    def _words(self, surface: pygame.Surface, mark: Words, down: int) -> None:
        if self._lines.is_drawn(mark):
            self._lines.paint(surface, mark, down)
            return
        self._fresh += 1
        if self._fresh > LEAST_FRESH and perf_counter() > self._until:
            self._late.append(reach(mark, self._fonts, down).clip(surface.get_clip()))
        else:
            self._lines.paint(surface, mark, down)

    def _clip(self, surface: pygame.Surface, mark: Clip, down: int) -> None:
        outer = surface.get_clip()
        inner = outer.clip(on_grid(mark.box, down))
        if inner.width and inner.height:
            surface.set_clip(inner)
            for each in mark.marks:
                if reach(each, self._fonts, down - round(mark.scroll)).colliderect(inner):
                    self._mark(surface, each, down - round(mark.scroll))
            surface.set_clip(outer)


def _ground(marks: Sequence[Mark], rect: Rect) -> int:
    """Find the last mark that hides all before it from a rectangle."""
    for at in range(len(marks) - 1, -1, -1):
        mark = marks[at]
        solid = isinstance(mark, Paper | Scenery) or (
            isinstance(mark, Fill) and mark.alpha >= 1 and mark.radius <= 0
        )
        if solid and isinstance(mark, Paper | Scenery | Fill) and on_grid(mark.box).contains(rect):
            return at
    return 0


def _pictures(
    marks: Sequence[Mark], seen: Rect | None, down: int
) -> Iterator[tuple[Scenery | Image, Rect | None, int]]:
    """Find every picture among marks, with what clips it and how far it is moved."""
    for mark in marks:
        if isinstance(mark, Scenery | Image):
            yield mark, seen, down
        elif isinstance(mark, Clip):
            box = on_grid(mark.box, down)
            yield from _pictures(mark.marks, box.clip(seen) if seen else box, down - round(mark.scroll))


def work(size: tuple[int, int]) -> float:
    """Give the seconds that a frame of a size may spend on words that were never drawn."""
    return max(WORK, min(MOST_WORK, WORK * size[0] * size[1] / (1920 * 1080)))
