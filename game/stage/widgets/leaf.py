"""A leaf of the book: a sheet in the room, a head with its name and a way back, and a column that scrolls."""

from collections.abc import Sequence

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.intent import Intent
from game.stage.mark import Fill, Mark, Outline, Paper
from game.stage.scene import Frame, View
from game.stage.widgets.block import TARGET, Block, Drawn, flowing, kind, stacked
from game.stage.widgets.controls import tab, word_button
from game.stage.widgets.prose import heading
from game.stage.widgets.scroll import Scroll, column, revealed, scrolled

BACK = "back"
"""Id of the way back that every leaf has."""

AIR = 18.0
"""Room above and below what scrolls, in units of the design."""

CHARACTERS = 72
"""About how many characters a leaf's line holds at most."""


@frozen
class Leaf:
    """What stands on a leaf: its name, what stays at its head, and what scrolls."""

    title: str
    body: Block
    fixed: Block | None = None
    """Beneath the name, never scrolled away: tabs, a search."""
    back: str = ""
    """Words of the way back; empty: *Back*."""
    characters: int = CHARACTERS
    names: tuple[str, ...] = ()
    """Which leaves one can turn to from here."""


def sheet(frame: Frame, characters: int = CHARACTERS) -> tuple[Box, Box]:
    """Give the sheet's box and the box within its margins."""
    size, scale = frame.size, frame.scale
    column_width = characters * 0.47 * kind(frame).size
    margin = max(18 * scale, min(72 * scale, (size.width - column_width) / 2))
    wide = min(size.width, column_width + 2 * margin)
    stands_free = size.width - wide > 48 * scale
    left = round((size.width - wide) / 2) if stands_free else 0
    width = wide if stands_free else size.width
    air = round(22 * scale) if stands_free else 0
    paper = Box(left, air, round(width), size.height - 2 * air)
    return paper, Box(
        paper.x + margin,
        paper.y + round((30 if stands_free else 14) * scale),
        paper.width - 2 * margin,
        paper.height - round((54 if stands_free else 28) * scale),
    )


def page(frame: Frame, box: Box) -> tuple[Mark, ...]:
    """Lay a sheet of paper; where it is as dark as the room, a line shows its edge."""
    paper = Paper(box, frame.theme.paper, 0.6)
    if frame.theme.paper != frame.theme.room:
        return (paper,)
    return (paper, Outline(box, frame.theme.faint, max(1.0, round(frame.scale)), alpha=0.6))


def _head(frame: Frame, leaf: Leaf, within: Box) -> Drawn:
    """Draw the name, the way back, and what stays under them."""
    grown = frame.settings.text_size / 100
    shrink = max(0.72, min(1.0, 1.4 / grown))
    back = word_button(BACK, leaf.back or frame.tell("Back"), size=16 * shrink)
    name = heading(leaf.title, size=30 * shrink)
    way = back(frame, Point(0, 0), within.width)
    room = within.width - way.width - 16 * frame.scale
    tried = name(frame, Point(0, 0), max(1.0, room))
    tall = max(TARGET * frame.scale, tried.height)
    title = name(frame, Point(within.x, within.y + (tall - tried.height) / 2), max(1.0, room))
    back_drawn = back(frame, Point(within.right - way.width, within.y), way.width + 1)
    under = Drawn()
    if leaf.fixed is not None:
        under = leaf.fixed(frame, Point(within.x, within.y + tall), within.width)
    height = tall + under.height + 6 * frame.scale
    line = Fill(
        Box(within.x, round(within.y + height), within.width, max(1, round(frame.scale))),
        frame.theme.faint,
        alpha=0.45,
    )
    return Drawn(
        (*title.marks, *back_drawn.marks, *under.marks, line),
        (*title.parts, *back_drawn.parts, *under.parts),
        within.width,
        height + 1,
    )


def room_for(frame: Frame, leaf: Leaf) -> float:
    """Give how high a column may be that is seen whole, without scrolling; pixels."""
    return window(frame, leaf).height - 2 * AIR * frame.scale


def window(frame: Frame, leaf: Leaf) -> Box:
    """Give the box in which a leaf's column is seen."""
    _, within = sheet(frame, leaf.characters)
    top = within.y + _head(frame, leaf, within).height
    return Box(within.x, top, within.width, max(1.0, within.bottom - top))


def _padded(leaf: Leaf) -> Block:
    """Give the column with air above and below."""
    return stacked((_air, leaf.body, _air))


def _air(frame: Frame, at: Point, width: float) -> Drawn:  # noqa: ARG001 - a block's shape
    """Leave the room between the head's line and the first words."""
    return Drawn(height=AIR * frame.scale)


def seen(frame: Frame, leaf: Leaf, scroll: Scroll, first: str | None = None) -> View:
    """Tell what is to be seen of a leaf; the focus goes to `first`, else to the way back."""
    paper, within = sheet(frame, leaf.characters)
    head = _head(frame, leaf, within)
    body = column(frame, window(frame, leaf), _padded(leaf), scroll)
    ground: tuple[Mark, ...] = (
        Fill(Box(0, 0, frame.size.width, frame.size.height), frame.theme.room),
        *page(frame, paper),
    )
    return View(
        marks=(*ground, *body.marks, *head.marks),
        parts=(*head.parts, *body.parts),
        first_focus=first or BACK,
        leaf=first if first is not None and first.startswith("leaf:") else "",
    )


def moved(frame: Frame, leaf: Leaf, scroll: Scroll, intent: Intent) -> Scroll:
    """Give where an intent moves a leaf's column."""
    return scrolled(frame, window(frame, leaf), _padded(leaf), scroll, intent)


def shown_at(frame: Frame, leaf: Leaf, scroll: Scroll, part: str) -> Scroll:
    """Give where a part of the column is in sight."""
    return revealed(frame, window(frame, leaf), _padded(leaf), scroll, part)


def tabs(frame: Frame, leaves: Sequence[tuple[str, str]], chosen: str) -> Block:
    """Set a tab for each leaf in a row beneath the name, the chosen one marked.

    Args:
        frame: gives the words their language.
        leaves: each with its id and its English words.
        chosen: id of the open one.
    """
    named = (tab(f"leaf:{leaf}", frame.tell(words), chosen=leaf == chosen) for leaf, words in leaves)
    return flowing(tuple(named), 24)
