"""What one switch sees: a strong ring, a word where no part tells what a press does, and a board of keys."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from game.frozen import frozen
from game.stage import focus as focusing
from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark, Outline, Words
from game.stage.ring import ring
from game.stage.scan import Scan, Stop, path
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import BODY, SMALL, TARGET, Drawn, kind

STRONG: Final = 1.7
"""How many times as thick as the keyboard's the ring is."""

WIDEST: Final = 860.0
"""Of the board, in units of the design."""

EDGE: Final = 14.0
"""From the window's edge to the ring around a whole column, in units of the design."""

TOLD: Final = "scan"
"""Id of the part that says what the ring stands on, where no part of the screen does."""


@frozen
class Tile:
    """A key on the board."""

    id: str
    row: str
    """Id of the row in which it stands; empty: none."""
    words: str
    box: Box


def scanned(frame: Frame, scan: Scan, stops: Sequence[Stop], parts: Sequence[Part]) -> Drawn:
    """Draw the ring where it stands, with a board under it where it leads over keys."""
    way = path(stops, scan.at)
    if not way:
        return Drawn()
    here = way[-1]
    board = next((each for each in way[:-1] if each.board), None)
    if board is None:
        box, sight = _around(frame, here, parts)
        marks = ring(frame, box, sight, strength=STRONG)
    else:
        tiles = _placed(frame, board, parts)
        box = _union([each.box for each in tiles if here.id in {each.id, each.row}])
        around, sight = _around(frame, board, parts)
        marks = (*ring(frame, around, sight), *_board(frame, tiles), *ring(frame, box, None, strength=STRONG))
    rests = frame.tell("The ring rests. A press wakes it.") if scan.resting else ""
    names = ", ".join(each.name for each in parts if each.id in here.parts)
    told = rests or here.name or (names if here.inner else "")
    tag = _tag(frame, None if rests else box, told) if rests or (here.name and board is None) else ()
    return Drawn((*marks, *tag), (Part(TOLD, Role.STATUS, told, box, live=True),) if told else ())


def _around(frame: Frame, stop: Stop, parts: Sequence[Part]) -> tuple[Box, Box | None]:
    """Give the box of what a stop stands on, as far as it is seen; of what is nowhere, the column's."""
    found = [part for each in stop.parts if (part := focusing.found(parts, each)) is not None]
    sights = {each.sight for each in found}
    sight = sights.pop() if len(sights) == 1 else None
    if found:
        box = _union([each.box for each in found])
        return (box, None) if sight is None else (_within(box, sight), sight)
    window = Box(0, 0, frame.size.width, frame.size.height)
    column = next((each.sight for each in parts if each.sight is not None), window)
    air = EDGE * frame.scale
    left, top = max(column.x, air), max(column.y, air)
    right, foot = min(column.right, window.right - air), min(column.bottom, window.bottom - air)
    return Box(left, top, right - left, foot - top), None


def _within(box: Box, sight: Box) -> Box:
    """Give what is seen of a box; one that lies wholly beyond keeps its place."""
    top, foot = max(box.y, sight.y), min(box.bottom, sight.bottom)
    return Box(box.x, top, box.width, foot - top) if foot > top else box


def _union(boxes: Sequence[Box]) -> Box:
    left, top = min(each.x for each in boxes), min(each.y for each in boxes)
    right, foot = max(each.right for each in boxes), max(each.bottom for each in boxes)
    return Box(left, top, right - left, foot - top)


def _tag(frame: Frame, box: Box | None, words: str) -> tuple[Mark, ...]:
    """Draw words on a strip of their own, above a ring, else below it, else at the foot of the window.

    What stays for long, and belongs to no ring alone (None), stands at the window's upper edge.
    """
    size, air, gap = frame.size, 8 * frame.scale, 12 * frame.scale
    most = size.width - 4 * air
    type_ = kind(frame, SMALL)
    type_ = replace(
        type_, size=max(9, min(type_.size, int(type_.size * most / frame.ruler.width(words, type_))))
    )
    wide, high = frame.ruler.width(words, type_) + 2 * air, frame.ruler.height(type_) + air
    left, top = (size.width - wide) / 2, 0.0
    if box is not None:
        left = max(0.0, min(box.x + gap, size.width - wide - gap))
        fits = box.y - gap - high >= 0
        top = box.y - gap - high if fits else min(box.bottom + gap, size.height - high - gap)
    ground = Box(round(left), round(top), wide, high)
    at = Point(ground.x + air, round(top + air / 2))
    return (Fill(ground, frame.theme.panel, 4 * frame.scale), Words(at, words, type_, frame.theme.panel_ink))


def _placed(frame: Frame, board: Stop, parts: Sequence[Part]) -> list[Tile]:
    """Set the keys at the foot of the window, or at its top where they would lie on what they work on."""
    flat = list(_flowing(frame, board))
    tall = max(each.box.bottom for each in flat) + 16 * frame.scale
    part = focusing.found(parts, board.parts[0])
    under = part is not None and part.box.bottom > frame.size.height - tall
    down = 16 * frame.scale if under else frame.size.height - tall
    left = (frame.size.width - max(each.box.right for each in flat)) / 2
    return [Tile(each.id, each.row, each.words, each.box.moved(round(left), round(down))) for each in flat]


def _flowing(frame: Frame, board: Stop) -> Iterator[Tile]:
    """Set the keys from left to right, a row never torn unless it is wider than the window."""
    gap, room = 8 * frame.scale, min(frame.size.width - 48 * frame.scale, WIDEST * frame.scale)
    across = down = 0.0
    for each in board.inner:
        keys = each.inner or (each,)
        sizes = [_size(frame, key) for key in keys]
        if across and across + sum(wide for wide, _ in sizes) > room:
            across, down = 0.0, down + sizes[0][1] + gap
        for key, (wide, high) in zip(keys, sizes, strict=True):
            if across and across + wide > room + 1:
                across, down = 0.0, down + high + gap
            yield Tile(key.id, each.id if each.inner else "", key.name, Box(across, down, wide, high))
            across += wide
        across += 3 * gap


def _size(frame: Frame, key: Stop) -> tuple[float, float]:
    type_ = kind(frame, BODY)
    least = TARGET * frame.scale
    wide = max(least, frame.ruler.width(key.name, type_) + 20 * frame.scale)
    return round(wide), round(max(least, frame.ruler.height(type_) + 8 * frame.scale))


def _board(frame: Frame, tiles: Sequence[Tile]) -> Iterator[Mark]:
    """Draw the keys on a dark strip across the window."""
    theme, scale, type_ = frame.theme, frame.scale, kind(frame, BODY)
    whole = _union([each.box for each in tiles])
    strip = Box(0, whole.y - 16 * scale, frame.size.width, whole.height + 32 * scale)
    yield Fill(strip, theme.panel)
    for each in tiles:
        face = each.box.inset(2 * scale)
        wide = frame.ruler.width(each.words, type_)
        at = Point(face.centre.x - wide / 2, face.centre.y - frame.ruler.height(type_) / 2)
        yield Outline(face, theme.panel_faint, max(1.0, round(scale)), 4 * scale, alpha=0.7)
        yield Words(Point(round(at.x), round(at.y)), each.words, type_, theme.panel_ink)
