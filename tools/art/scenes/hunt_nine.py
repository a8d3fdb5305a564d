"""Number Nine from the road, in the dark."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.ink import mix, steps
from studio.knife import Knife, Point
from studio.light import even
from studio.sheet import Sheet


def draw_nine(sheet: Sheet, knife: Knife) -> None:
    """Number Nine: four floors, nobody up."""
    block = knife.board([(-60, 96), (790, 86), (796, 840), (-60, 840)])
    sheet.draw(block, sheet.linear((0, 90), (0, 820), steps((0, "#15252d"), (0.6, "#1d323a"), (1,
            "#2a4046"))))
    sheet.draw(knife.board([(-60, 82), (806, 70), (806, 98), (-60, 108)]), "#0d181e")
    with sheet.through(stencil=sheet.clip(block)):
        sheet.draw(knife.gouges((0, 100, 790, 800), 420, even(0.4), even(90), (46, 2)), "#54757a", 0.28)
        for y in (204, 390, 576):
            sheet.draw(knife.brush([(-60, y + 24), (400, y + 20), (800, y + 22)], 9, 0.8, blunt=True),
                    "#0f1b21")
    for y in (114, 240, 426, 612):
        for x in (60, 226, 362, 506, 656):
            _pane(sheet, knife, (x, y), "#0e1a21", "#2c464e")


def _pane(sheet: Sheet, knife: Knife, at: Point, dark: str, bar: str) -> None:
    """A window of two casements."""
    x, y = at
    sheet.draw(knife.board([(x - 7, y - 7), (x + 107, y - 8), (x + 107, y + 106), (x - 7, y + 107)]), bar)
    sheet.draw(knife.board([(x, y), (x + 100, y), (x + 100, y + 100), (x, y + 100)]), dark)
    sheet.draw(knife.board([(x + 47, y), (x + 53, y), (x + 53, y + 100), (x + 47, y + 100)]), bar)
    sheet.draw(knife.brush([(x - 14, y + 110), (x + 114, y + 109)], 9, 0.6, blunt=True), mix(bar, "#a9bfae",
            0.3))
