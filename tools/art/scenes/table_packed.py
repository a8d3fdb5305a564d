"""The same room on the last night of the old year 2023, packed: boxes, a bare bulb, an apple."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.table import CERTIFICATES, plaster
from scenes.table_set import apple, shadow, top
from studio.ink import fade, mix, steps
from studio.knife import Box, Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

BULB: Point = (792, 300)
WALL = steps((0, "#a58e68"), (0.2, "#776b52"), (0.45, "#474840"), (0.75, "#252e30"), (1, "#131b20"))
LOW = steps((0, "#6d7259"), (0.3, "#4a574a"), (0.65, "#263534"), (1, "#111b1f"))
WOOD = steps((0, "#d9b27a"), (0.16, "#b98a56"), (0.36, "#82583a"), (0.6, "#4a3229"), (0.82, "#261e1c"),
             (1, "#12151a"))
BOXES: tuple[tuple[Box, str, str], ...] = (
    ((356, 560, 560, 800), "", "#9a744a"),
    ((380, 384, 536, 562), "rice", "#8c6842"),
    ((566, 606, 742, 800), "", "#a27a4c"),
    ((584, 470, 730, 608), "book", "#8f6a44"),
    ((900, 574, 1080, 800), "", "#9c754a"),
    ((1092, 520, 1290, 800), "", "#8a6641"),
    ((1110, 350, 1264, 522), "cloth", "#7d5d3e"),
    ((918, 452, 1060, 576), "book", "#866341"),
)
"""Each box: where it stands, what is lettered on it, its card."""
LETTERS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "book": (((-0.7, -0.5), (0.5, -0.5), (0.5, 0.0)), ((-0.8, 0.0), (0.7, 0.0), (0.7, 0.55), (0.5, 0.66)),
             ((-0.06, -0.95), (-0.06, 1.0)), ((0.55, -0.92), (0.75, -0.72))),
    "rice": (((-0.5, -0.8), (-0.3, -0.45)), ((0.5, -0.8), (0.28, -0.45)), ((-0.9, -0.12), (0.9, -0.12)),
             ((0, -1), (0, 1)), ((-0.06, -0.08), (-0.45, 0.5), (-0.85, 0.8)),
             ((0.06, -0.08), (0.45, 0.5), (0.88, 0.8))),
    "cloth": (((-0.05, -1), (0.08, -0.72)), ((-0.9, -0.56), (0.9, -0.56)),
              ((-0.05, -0.5), (-0.4, 0.05), (-0.9, 0.4)), ((-0.3, 0.1), (-0.3, 0.86), (0.02, 0.62)),
              ((0.72, -0.22), (0.3, 0.1)), ((0.02, -0.3), (0.36, 0.4), (0.92, 0.86))),
}
"""The strokes of three words, in a square from -1 to 1: books, rice, clothes."""


def _wall() -> Sheet:
    """The bare wall, with paler squares where the papers hung, and the passage."""
    sheet, knife = Sheet(121), Knife(121)
    with sheet.through(sheet.print(3, 0.45)):
        plaster(sheet, knife, BULB, WALL, LOW)
        for x, y, wide, high in CERTIFICATES:
            pale = [(x, y), (x + wide, y - 3), (x + wide + 2, y + high), (x + 1, y + high + 2)]
            sheet.draw(knife.board(pale), "#b9a880", 0.42)
            sheet.draw(knife.curve(ellipse((x + wide / 2, y - 14), 3.4, 3.4), 0.3), "#191b19")
        sheet.draw(knife.board([(1085, 118), (1345, 108), (1352, 800), (1078, 800)]), "#5b4c35")
        sheet.draw(knife.board([(1108, 142), (1322, 134), (1328, 800), (1102, 800)]),
                   sheet.linear((0, 140), (0, 800), steps((0, "#101a21"), (1, "#1e2a2f"))))
        marks = knife.gouges((120, 40, 1500, 700), 2400, times(pool(BULB, 680), 0.6), away(BULB), (28, 1.6))
        sheet.draw(marks, "#dcc08c", 0.3)
    return sheet


def _boxes() -> Sheet:
    """Boxes down both sides, lettered as she letters the notices."""
    sheet, knife = Sheet(122), Knife(122)
    with sheet.through(sheet.print(3, 0.45)):
        for box, word, card in BOXES:
            _box(sheet, knife, box, card)
            if word:
                _letter(sheet, knife, box, word)
    return sheet


def _box(sheet: Sheet, knife: Knife, box: Box, card: str) -> None:
    """A cardboard box with its tape, brighter towards the bulb."""
    left, top_edge, right, low = box
    face = [(left, top_edge), (right, top_edge - 2), (right + 1, low), (left + 1, low + 2)]
    outline = knife.board(face)
    sheet.draw(knife.board([(a + (14 if a > 800 else -14), b + 6) for a, b in face]), "#0c1215", 0.55)
    sheet.draw(outline, sheet.radial(BULB, 700, steps((0, mix(card, "#f3cd8c", 0.55)), (0.45, card),
                                                      (0.75, mix(card, "#1a2023", 0.55)), (1, "#1a2023"))))
    grain = knife.gouges(box, int((right - left) * 0.9), times(pool(BULB, 660), 0.9), even(90), (44, 1.5))
    middle = (left + right) / 2
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(grain, "#f2d198", 0.4)
        tape = [(middle - 13, top_edge - 4), (middle + 13, top_edge - 4), (middle + 12, top_edge + 40),
                (middle - 13, top_edge + 44)]
        sheet.draw(knife.board(tape, 0.8), mix(card, "#f0dcae", 0.5), 0.8)
        sheet.draw(knife.gouge((middle, top_edge + 5), 0, right - left, 3), "#2a1c12", 0.9)
        sheet.draw(knife.brush([(left + 2, top_edge), (left + 3, low)], 4), "#2a1c12", 0.5)


def _letter(sheet: Sheet, knife: Knife, box: Box, word: str) -> None:
    """One word in a brush's hand, large enough to be read from the gate."""
    left, top_edge, right, low = box
    size = (right - left) * 0.27
    x, y = (left + right) / 2, top_edge + 22 + (low - top_edge) * 0.5
    for stroke in LETTERS[word]:
        line = [(x + a * size, y + b * size) for a, b in stroke]
        sheet.draw(knife.brush(line, size * 0.24, 0.8, blunt=True), "#17120e", 0.92)


def _table() -> Sheet:
    """The bare table: newspaper, a cloth folded in four, an apple and its ribbon."""
    sheet, knife = Sheet(123), Knife(123)
    with sheet.through(sheet.print(4, 0.45)):
        top(sheet, knife, WOOD)
        draw_papers(sheet, knife)
        cloth = [(492, 824), (606, 814), (626, 874), (500, 886)]
        for step in range(4):
            sheet.draw(knife.board([(x + 3 * step, y + 20 - step * 7) for x, y in cloth]),
                       mix("#5d7f8c", "#c5d4cf", step / 3))
            sheet.draw(knife.brush([(502 + 3 * step, 904 - step * 7), (626 + 3 * step, 892 - step * 7)], 2.5),
                       "#24343c", 0.7)
        apple(sheet, knife, (922, 858), 62)
        blade = [(1060, 846), (1120, 860), (1178, 882), (1122, 880), (1058, 860)]
        shadow(sheet, knife, (1130, 860), 64)
        sheet.draw(knife.curve(blade, 0.4), "#fff0cf")
        sheet.draw(knife.brush([(1168, 878), (1210, 894), (1244, 910)], 18, 0.4, blunt=True), "#2a150b")
    return sheet


def draw_papers(sheet: Sheet, knife: Knife) -> None:
    """A pile of newspaper for wrapping, and one jar already wrapped."""
    pile = [(636, 742), (800, 734), (838, 788), (650, 800)]
    sheet.draw(knife.board([(x + 10, y + 34) for x, y in pile]), "#23130a", 0.5)
    for step in range(5):
        sheet.draw(knife.board([(x + knife.about(0, 4), y + 22 - step * 6) for x, y in pile]),
                   mix("#8d7f63", "#efe4c8", step / 4))
    lines = [knife.gouge((knife.about(680, 10) + 64 * (i % 2), 738 + i * 6), -3, 56, 1.2) for i in range(8)]
    sheet.draw("".join(lines), "#5a5344", 0.8)
    x, y = 1030, 762
    wrapped = [(x - 38, y + 18), (x - 40, y - 30), (x - 38, y - 74), (x - 24, y - 90), (x + 4, y - 92),
               (x + 30, y - 88), (x + 39, y - 72), (x + 40, y - 30), (x + 37, y + 18), (x, y + 27)]
    sheet.draw(knife.curve(ellipse((x + 26, y + 24), 52, 14)), "#23130a", 0.5)
    sheet.draw(knife.curve(wrapped, 1.6), sheet.linear((x - 38, 0), (x + 38, 0), steps((0, "#f1e6ca"),
                                                                                     (0.5, "#c3b491"),
                                                                                     (1, "#6b6350"))))
    sheet.draw(knife.gouges((x - 30, y - 60, x + 32, y + 16), 40, even(0.8), even(14), (20, 1.3)), "#6b6350",
               0.8)
    sheet.draw(knife.brush([(x - 38, y - 42), (x, y - 36), (x + 40, y - 44)], 4, 0.3, blunt=True), "#a8392a")


def _bulb() -> Sheet:
    """A bulb on its cord; the shade has been packed."""
    sheet, knife = Sheet(124), Knife(124)
    with sheet.through(sheet.print(2, 0.3)):
        sheet.stroke(knife.line([(806, -40), (800, 60), (794, 236)]), "#0c1114", 6)
        sheet.draw(knife.board([(782, 232), (806, 231), (808, 266), (781, 267)]), "#1a1c1b")
        glass = [(783, 266), (806, 266), (812, 282), (822, 302), (818, 324), (794, 336), (770, 325),
                 (765, 302),
                 (776, 282)]
        sheet.draw(knife.curve(glass, 0.5), "#fff3cf")
        sheet.stroke(knife.line([(785, 304), (790, 294), (794, 306), (799, 294), (803, 304)], 0.2),
                     "#e08a2c", 2.4)
    return sheet


def _near() -> Sheet:
    """The flap of a box that is still open, close by."""
    sheet, knife = Sheet(125), Knife(125)
    with sheet.through(sheet.soft(2)), sheet.through(sheet.print(3, 0.4)):
        flap = [(-60, 1060), (300, 1010), (560, 1070), (520, 1260), (-60, 1260)]
        sheet.draw(knife.board(flap), sheet.linear((0, 1010), (0, 1240),
                                                   steps((0, "#7d5a39"), (0.3, "#3a2a1f"),
                                                                               (1, "#12110f"))))
        sheet.draw(knife.gouges((0, 1040, 520, 1200), 120, even(0.6), even(4), (60, 2)), "#b98a56", 0.4)
    return sheet


def _glow() -> Sheet:
    """The bulb's light: harder than the lamp's, and it falls everywhere."""
    sheet = Sheet(126)
    sheet.flood(sheet.radial(BULB, 150, fade("#ffe2a0", 0.8, 0.3, 0.08, 0)))
    sheet.flood(sheet.radial(BULB, 640, fade("#ffb968", 0.42, 0.22, 0.1, 0.03, 0)))
    sheet.flood(sheet.radial((800, 850), 700, fade("#d98c40", 0.26, 0.15, 0.05, 0), 0.46))
    return sheet


def _veil() -> Sheet:
    """The room as it is behind glass."""
    sheet = Sheet(127)
    sheet.flood(sheet.radial((800, 560), 1000, [(0, "#45565a", 0.4), (0.45, "#25353c", 0.62),
                                                (1, "#0d171d", 0.88)], 0.85))
    return sheet


def draw_packed(name: str, alt: str, *middle: Layer) -> Place:
    """The packed flat by this name, and what is between its boxes and its bulb."""
    return Place(
        name,
        alt,
        "motes",
        (
            Layer("far", 0.1, _wall()),
            Layer("boxes", 0.35, _boxes()),
            *middle,
            Layer("bulb", 0.5, _bulb()),
            Layer("near", 1.0, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.3, 1.0),
            Layer("veil", 0.5, _veil(), "normal", "headphones", 0.0, 0.85),
        ),
    )


def draw() -> Place:
    """The packed flat."""
    return draw_packed(
        "table_packed",
        "The dinner table's room, emptied, under a bare bulb. Boxes stand down both sides, each"
        " lettered with one word in a careful brush; paler squares show where papers hung. On the"
        " table lie newspaper, a cloth folded in four, and an apple half out of its peel.",
        Layer("table", 0.6, _table()),
    )
