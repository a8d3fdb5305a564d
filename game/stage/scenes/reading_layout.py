"""Where everything on the reading page stands, for one frame."""

from dataclasses import replace

from game.frozen import frozen
from game.play.page import Page
from game.stage.geometry import Box
from game.stage.layout.grid import Grid, Need, grid, picture_width
from game.stage.scene import Frame
from game.stage.scenes.reading_state import Here, pace
from game.stage.widgets.book import Book, book
from game.stage.widgets.choice_list import Choices, choices, entries
from game.stage.widgets.column import Column, Key, Leaf, column
from game.stage.widgets.foot import Foot, foot, row_names
from game.stage.widgets.meters import cells

MOST_WIDE = 0.6
"""Share of a wide window's height that the meters may take."""

MOST_TALL = 0.17
"""The same in a narrow window, at a text size of 100."""


TALL = 10
"""So many times as high as the quiet row a narrow window's column must be to have it at its foot always."""


@frozen
class Laid:
    """The page, laid out."""

    book: Book
    grid: Grid
    column: Column
    choices: Choices
    field: float
    """Height of the field to write in, 0 where there is none."""
    foot: Foot
    sight: Box
    """The window in which text and choices scroll."""
    between: float
    """Space between the text and what can be chosen."""

    @property
    def choices_top(self) -> float:
        """Where the list begins, from the column's top."""
        return self.column.height + self.between + self.field

    @property
    def foot_top(self) -> float:
        """Where a row that goes with the text begins: at the window's foot where all is in sight."""
        below = self.choices_top + self.choices.height
        if self.grid.foot.height:
            return below
        return max(below + self.between, self.grid.column.height - self.foot.height)

    @property
    def height(self) -> float:
        """Height of all that scrolls."""
        return self.foot_top + (0 if self.grid.foot.height else self.foot.height)

    @property
    def reach(self) -> float:
        """How far it scrolls, at most."""
        return max(0.0, self.height - self.sight.height)

    @property
    def turner(self) -> Box:
        """The row that tells of more, and turns to it; without height where all is in sight."""
        column = self.grid.column
        return Box(column.x, self.sight.bottom, column.width, column.bottom - self.sight.bottom)


def lay(here: Here, frame: Frame) -> Laid:
    """Lay the page out."""
    hand = book(frame)
    names = row_names(hand.tell, back=here.reading.can_go_back, forward=here.reading.can_go_forward)
    bare = grid(frame.size, Need(hand.column, hand.body, hand.scale))
    row = foot(names, hand, bare.column.width)
    need = Need(
        hand.column,
        hand.body,
        hand.scale,
        strip_height(here.page, frame, hand),
        row.height if row.lines == 1 and (bare.wide or bare.column.height > TALL * row.height) else 0.0,
    )
    placed = grid(frame.size, need)
    width = placed.column.width
    stand = standing(here, hand, width)
    leaf = Leaf(here.page, width, opens=here.opens, hint=here.hint, stand=stand)
    writes = here.page.writing is not None and here.page.writing.written is None
    given = tuple(entries(here.page, hand, sitting=not pace(frame.settings), writing=writes))
    listed = choices(given, hand, width)
    field = hand.target + 0.4 * hand.leading if writes else 0.0
    whole = Laid(
        hand, placed, column(leaf, hand), listed, field, row, placed.column, round(0.75 * hand.leading)
    )
    if not whole.reach:
        return whole
    area = placed.column
    return replace(whole, sight=Box(area.x, area.y, area.width, area.height - hand.target))


def strip_height(page: Page, frame: Frame, hand: Book) -> float:
    """Tell how high the meters stand; 0 where they are hidden."""
    if not frame.settings.meters or not page.levels:
        return 0.0
    size = frame.size
    need = Need(hand.column, hand.body, hand.scale)
    wide = picture_width(size, need)
    most = size.height * (MOST_WIDE if wide < size.width else MOST_TALL * max(1.0, hand.body / 26))
    return cells(page.levels, hand, wide, most).height


def standing(here: Here, hand: Book, width: float) -> frozenset[Key]:
    """Tell which paragraphs stood on the page before this one and still do."""
    if here.old is None or here.fresh:
        return frozenset()
    return column(Leaf(here.old, width, opens=here.opens), hand).keys
