"""Soft edges of what scrolls: lines thin out towards the edge, and the paper behind them stays as it is."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.stage.geometry import Box
from game.stage.mark import Clip, Fill, Image, Mark, Outline, Sketch, Words

DEEP = 1.6
"""Lines over which they thin out."""


def faded(marks: Iterable[Mark], sight: Box, scroll: float, reach: float, leading: float) -> Iterator[Mark]:
    """Thin marks out where there is more beyond the edge of sight, and leave out what lies beyond."""
    for mark in marks:
        if not isinstance(mark, Words | Sketch | Fill):
            yield mark
            continue
        top, high = _span(mark, leading)
        top -= scroll
        if top > sight.bottom or top + high < sight.y:
            continue
        strong = 1.0
        if scroll > 1:
            strong = min(strong, (top + high * 0.4 - sight.y) / (DEEP * leading))
        if scroll < reach - 1:
            strong = min(strong, (sight.bottom - top - high * 0.6) / (DEEP * leading))
        yield mark if strong >= 1 else thinned(mark, max(0.0, strong))


def _span(mark: Words | Sketch | Fill, leading: float) -> tuple[float, float]:
    if isinstance(mark, Words):
        return mark.at.y, leading
    return mark.box.y, min(mark.box.height, leading)


def thinned(mark: Mark, strong: float) -> Mark:
    """Give a mark at a share of its strength, 0.0 to 1.0; sheets and places stay as they are."""
    strong = round(strong, 2)
    match mark:
        case Sketch(strokes=strokes):
            return replace(mark, strokes=tuple(replace(each, alpha=each.alpha * strong) for each in strokes))
        case Words() | Fill() | Outline() | Image():
            return replace(mark, alpha=mark.alpha * strong)
        case Clip(marks=marks):
            return replace(mark, marks=tuple(thinned(each, strong) for each in marks))
        case _:
            return mark
