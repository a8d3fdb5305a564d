"""Number Nine by day, from its yard: a winter sky, the kiln's chimney, and the end window."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import HEAD
from studio.ink import steps
from studio.knife import Knife, place
from studio.light import even
from studio.sheet import Sheet

FLOOR = 726


def draw_far() -> Sheet:
    """A winter sky, a chimney, and Number Nine with all its windows dark."""
    sheet, knife = Sheet(491), Knife(491)
    with sheet.through(sheet.print(2, 0.45, "0.004 0.2")):
        sheet.flood(sheet.linear((0, 0), (0, FLOOR), steps((0, "#6d8c98"), (0.5, "#a9bcb6"), (0.85,
                "#e2d6b8"),
                (1, "#ecd2a4"))))
    with sheet.through(sheet.print(3, 0.42)):
        hills = [(-60, 640), (200, 590), (420, 612), (640, 560), (860, 600), (860, 760), (-60, 760)]
        sheet.draw(knife.curve(hills), "#8fa5a0")
        stack = [(604, 130), (650, 130), (664, 640), (590, 640)]
        sheet.draw(knife.board(stack), sheet.linear((590, 0), (664, 0), steps((0, "#c08a62"), (0.4,
                "#8a5c46"),
                (1, "#4a3834"))))
        sheet.draw(knife.gouges((594, 140, 662, 630), 90, even(0.7), even(0), (20, 2)), "#e8c09a", 0.4)
        sheet.draw(knife.board([(598, 118), (656, 118), (658, 138), (596, 138)]), "#5c4038")
        _nine(sheet, knife)
    with sheet.through(sheet.soft(10)):
        smoke = [(628, 116), (640, 70), (700, 30), (780, -10), (880, -40)]
        sheet.draw(knife.brush(smoke, 46, 4), "#e9e4d6", 0.55)
    return sheet


def _nine(sheet: Sheet, knife: Knife) -> None:
    """The house by day, its plaster stained beneath the sills."""
    block = knife.board([(812, -60), (1660, -60), (1660, 760), (806, 744)])
    sheet.draw(block, sheet.linear((806, 0), (1300, 0), steps((0, "#b9b8a2"), (0.3, "#93a09a"), (1,
            "#5f7578"))))
    with sheet.through(stencil=sheet.clip(block)):
        sheet.draw(knife.gouges((812, 0, 1400, 740), 420, even(0.5), even(90), (48, 2.4)), "#dcd9c4", 0.3)
        sheet.draw(knife.gouges((812, 0, 1400, 740), 240, even(0.4), even(90), (60, 3)), "#4c6164", 0.3)
    sheet.draw(knife.brush([(809, -60), (812, 300), (807, 744)], 8, 0.5, blunt=True), "#ecd9ae")
    for y in (30, 226, 422, 604):
        for x in (850, 1016, 1182, 1348):
            low = y + (118 if y < 600 else 140)
            sheet.draw(knife.board([(x - 8, y - 8), (x + 116, y - 9), (x + 116, low + 6), (x - 8,
                    low + 7)]), "#4d625f")
            sheet.draw(knife.board([(x, y), (x + 108, y), (x + 108, low), (x, low)]), sheet.linear((x, y),
                    (x + 108, low),
                    steps((0, "#5d7b84"), (0.4, "#263c45"), (1, "#182a32"))))
            sheet.draw(knife.board([(x + 50, y), (x + 57, y), (x + 57, low), (x + 50, low)]), "#4d625f")
            sheet.draw(knife.brush([(x - 14, low + 10), (x + 122, low + 9)], 9, 0.6, blunt=True), "#c9c6b0")


def draw_window() -> Sheet:
    """At the end window somebody turns a lamp."""
    sheet, knife = Sheet(492), Knife(492)
    x, y = 850, 226
    panes = "".join(knife.board([(left, y), (left + 50, y), (left + 50, y + 118), (left, y + 118)], 0.6)
            for left in (x, x + 57))
    with sheet.through(sheet.print(2, 0.35)):
        sheet.draw(panes, sheet.radial((x + 78, y + 54), 100, steps((0, "#ffdf9a"), (0.5, "#c98a4e"), (1,
                "#4d3c34"))))
        with sheet.through(stencil=sheet.clip(panes)):
            body = [(x + 22, y + 52), (x + 4, y + 66), (x - 4, y + 124), (x + 52, y + 124), (x + 48,
                    y + 72), (x + 38, y + 54)]
            sheet.draw(knife.curve(body, 0.6), "#3c3f3e")
            sheet.draw(knife.curve(place(HEAD, (x + 28, y + 38), 17, 6), 0.5), "#191817")
            hair = [(x + 14, y + 34), (x + 10, y + 70), (x + 22, y + 78), (x + 30, y + 60), (x + 34, y + 40)]
            sheet.draw(knife.curve(hair, 0.5), "#191817")
            sheet.draw(knife.brush([(x + 40, y + 72), (x + 60, y + 84), (x + 72, y + 62)], 9, 0.4,
                    blunt=True), "#3c3f3e")
            shade = [(x + 66, y + 64), (x + 76, y + 38), (x + 100, y + 46), (x + 96, y + 74)]
            sheet.draw(knife.board(shade, 0.6), "#2f5a44")
            sheet.draw(knife.brush([(x + 82, y + 66), (x + 92, y + 92), (x + 88, y + 122)], 5, 0.3,
                    blunt=True), "#22362c")
        sheet.draw(knife.board([(x + 50, y), (x + 57, y), (x + 57, y + 118), (x + 50, y + 118)]), "#4d625f")
    return sheet
