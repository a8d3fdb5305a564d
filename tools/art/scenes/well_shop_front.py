"""Outside the phone shop, under its awning: a lit window, and a street of plane trees in fog."""

# Contours read as lines, not one point a line:
# fmt: off

from collections.abc import Sequence

from scenes.well_shapes import drifts, limb, slab
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, place
from studio.light import even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

END: Point = (1070, 590)
"""Where the street goes: every line of the shop runs there."""

PANE: Point = (470, 500)
CORNER = 690
"""The shop's far corner, from the left."""

STRIPES = (("#233138", "#43545a", "#7c8b8a"), ("#3a2f2e", "#6d4a40", "#8a5f50"))
"""The awning's two cloths: in the dark, as dyed, and where the day comes through."""

WALKERS: tuple[tuple[float, float, float], ...] = ((884, 664, 112), (936, 652, 92), (1022, 622, 46))
"""Who is about: where they stand, and how tall they are."""


def _on(x: float, rise_by: float) -> Point:
    """The point at `x` of the shop's wall on the line that leaves the street's end at `rise_by`."""
    return (x, END[1] + rise_by * (END[0] - x))


def _strip(left: float, right: float, top: float, bottom: float) -> list[Point]:
    """A four-cornered piece of the shop's wall between two lines."""
    return [_on(left, top), _on(right, top), _on(right, bottom), _on(left, bottom)]


def _far() -> Sheet:
    """Fog, houses that give up one after the other, and the ground."""
    sheet, knife = Sheet(261), Knife(261)
    with sheet.through(sheet.print(2, 0.5, "0.006 0.03")):
        sheet.flood(sheet.radial(END, 1200, steps((0, "#d6d9d0"), (0.25, "#bcc4be"), (0.6, "#8f9d9d"),
                                                  (1, "#6b7b7f"))))
    with sheet.through(sheet.print(3, 0.4)):
        for right, top, tone in ((1010, -1.5, "#b4bdb8"), (930, -1.15, "#a1adaa"), (830, -1.3, "#8b9999")):
            sheet.draw(knife.board(_strip(CORNER - 60, right, top, 0.34)), tone)
        for x, wide, light in ((716, 26, 1), (756, 22, 0), (792, 18, 1)):
            tone = "#e0c593" if light else "#7b8b8d"
            for row in (-0.92, -0.6):
                sheet.draw(knife.board(_strip(x, x + wide, row, row + 0.2), 0.6), tone, 0.6)
        ground = knife.board([(-60, 604), (END[0], 596), (1660, 604), (1660, 1260), (-60, 1260)])
        sheet.draw(ground, sheet.linear((0, 596), (0, 1200), steps((0, "#b9c1bb"), (0.12, "#94a09f"),
                                                                   (0.4, "#5e6e73"), (1, "#26353c"))))
        road = knife.board([(END[0] + 4, 597), (1660, 700), (1660, 1260), (1290, 1260)])
        sheet.draw(road, sheet.linear((0, 596), (0, 1200), steps((0, "#a5afab"), (0.2, "#6d7c80"),
                                                                 (1, "#1f2d34"))))
        kerb = [(END[0] + 4, 598), (1150, 830), (1290, 1260)]
        sheet.draw(knife.brush(kerb, 12, 1, blunt=True), "#c9cfc7", 0.6)
        for share in (0.16, 0.26, 0.4, 0.6, 0.86):
            y = 600 + 620 * share
            sheet.stroke(knife.line([(-40, y), (END[0] + 230 * share, y - 3)]), "#33444b", 1 + 3 * share, 0.4)
        wet = knife.gouges((-20, 640, 1620, 1180), 620, rise(600, 1000), even(0), (90, 3))
        sheet.draw(wet, "#dfe1d8", 0.26)
    return sheet


def _trunk(sheet: Sheet, knife: Knife, foot: Point, wide: float, tone: str) -> None:
    """A plane tree, cut back to its fork each winter."""
    x, y = foot
    tall = wide * 8
    fork = (x - wide * 0.2, y - tall)
    bole = [(x, y + 4), (x + wide * 0.3, y - tall * 0.5), fork]
    sheet.draw(knife.brush(bole, wide * 1.25, 1, blunt=True), tone)
    for lean, high in ((-5.2, 6.0), (-1.6, 8.4), (2.4, 7.6), (5.6, 5.4)):
        limbs = [(fork[0], fork[1] + wide), (x + wide * lean * 0.45, fork[1] - wide * high * 0.5),
                 (x + wide * lean, fork[1] - wide * high)]
        sheet.draw(knife.brush(limbs, wide * 0.66, 1), tone)


def _street() -> Sheet:
    """Plane trees along the kerb, a bus with its lamps lit, a lamp that nobody has put out."""
    sheet, knife = Sheet(262), Knife(262)
    with sheet.through(sheet.print(3, 0.4)):
        for foot, wide, tone in (((1100, 603), 4, "#a9b3af"), ((1236, 630), 15, "#788789"),
                                 ((1420, 664), 32, "#4f6167")):
            _trunk(sheet, knife, foot, wide, tone)
    with sheet.through(sheet.soft(3)):
        sheet.draw(knife.board([(1106, 508), (1196, 494), (1200, 668), (1108, 650)]), "#8b9999")
        sheet.draw(knife.board([(1114, 524), (1188, 514), (1190, 584), (1116, 582)]), "#b9c2bd")
        for x, y in ((1124, 632), (1180, 642)):
            sheet.flood(sheet.radial((x, y), 44, fade("#f6e2b0", 0.9, 0.4, 0.1, 0)))
    with sheet.through(sheet.print(3, 0.4)):
        sheet.draw(knife.brush([(978, 616), (978, 520), (980, 436)], 6, 0.6, blunt=True), "#87959a")
        sheet.draw(knife.brush([(980, 438), (994, 422), (1018, 422)], 5, 0.6, blunt=True), "#87959a")
    sheet.flood(sheet.radial((1018, 430), 76, fade("#f8e6b8", 0.95, 0.35, 0.1, 0)))
    return sheet


def _walkers() -> Sheet:
    """People going by with their collars up, each a little less than the one before."""
    sheet, knife = Sheet(263), Knife(263)
    with sheet.through(sheet.print(2, 0.4)):
        for (x, y, tall), tone in zip(WALKERS, ("#4f6167", "#5f7074", "#8a9797"), strict=True):
            wide = tall * 0.15
            for side in (-1, 1):
                leg = limb([(x, y - tall * 0.45, wide * 0.6),
                            (x + side * wide * 0.4, y - tall * 0.2, wide * 0.5),
                            (x + side * wide * 0.5, y, wide * 0.4)])
                sheet.draw(knife.curve(leg, 0.4), tone)
            coat = [(x - wide * 0.5, y - tall * 0.84), (x + wide * 0.5, y - tall * 0.84),
                    (x + wide * 1.15, y - tall * 0.7), (x + wide * 1.3, y - tall * 0.3),
                    (x - wide * 1.3, y - tall * 0.3), (x - wide * 1.15, y - tall * 0.7)]
            sheet.draw(knife.curve(coat, 0.5), tone)
            sheet.draw(knife.curve(place(HEAD, (x, y - tall * 0.9), tall * 0.085), 0.4), tone)
    return sheet


def _shop() -> Sheet:
    """The shop's long side: tiles below, and the window with everything that hangs in it."""
    sheet, knife = Sheet(264), Knife(264)
    with sheet.through(sheet.print(3, 0.45)):
        wall = knife.board(_strip(-60, CORNER, -0.66, 0.345))
        sheet.draw(wall, sheet.linear((-60, 0), (CORNER, 0), steps((0, "#1b282f"), (0.6, "#33444b"),
                                                                   (1, "#53656a"))))
        with sheet.through(stencil=sheet.clip(wall)):
            for row in (0.2, 0.247, 0.295):
                sheet.stroke(knife.line([_on(-60, row), _on(CORNER, row)]), "#74868a", 2, 0.5)
            for x in range(0, CORNER, 62):
                sheet.stroke(knife.line([_on(x, 0.165), _on(x, 0.345)]), "#74868a", 1.6, 0.4)
            sheet.draw(knife.gouges((-20, 660, CORNER, 980), 160, even(0.6), even(-14), (40, 2)), "#0e171c",
                       0.4)
        sheet.draw(knife.board(_strip(-60, 648, -0.52, 0.165)), "#10191e")
        pane = knife.board(_strip(-60, 634, -0.495, 0.14), 0.8)
        sheet.draw(pane, sheet.radial((500, 470), 560, steps((0, "#fff0c8"), (0.28, "#efc98a"),
                                                             (0.6, "#b98a55"), (1, "#5d5140"))))
        with sheet.through(stencil=sheet.clip(pane)):
            _goods(sheet, knife)
            _clerk(sheet, knife)
            shine = [_on(350, -0.5), _on(404, -0.5), _on(330, 0.14), _on(250, 0.14)]
            sheet.draw(knife.board(shine), "#dfe4dc", 0.16)
            thin = [_on(428, -0.5), _on(444, -0.5), _on(382, 0.14), _on(360, 0.14)]
            sheet.draw(knife.board(thin), "#dfe4dc", 0.16)
        sheet.draw(knife.board(_strip(556, 568, -0.52, 0.16)), "#10191e")
        sill = [_on(-60, 0.16), _on(300, 0.16), _on(648, 0.16)]
        sheet.draw(knife.brush(sill, 12, 1, blunt=True), "#8d9c9b", 0.7)
        sheet.draw(knife.brush([_on(CORNER, -0.6), _on(CORNER, 0), _on(CORNER, 0.34)], 6), "#a9b6b2", 0.7)
    return sheet


def _goods(sheet: Sheet, knife: Knife) -> None:
    """Covers for phones, hung in rows against the light."""
    for row, top in enumerate((-0.45, -0.3)):
        sheet.stroke(knife.line([_on(-60, top - 0.028), _on(640, top - 0.028)]), "#5b4228", 3, 0.8)
        x = 60.0 + row * 20
        while x < CORNER - 60:
            deep = (END[0] - x) / END[0]
            if not (row == 1 and 400 < x < 556):
                at = _on(x, top + 0.045)
                tone = knife.chance.choice(("#6a4c2f", "#3f3830", "#84653f", "#4f4f47"))
                sheet.draw(knife.curve(place(slab(58, 104, 9), at, deep, knife.about(-7, 3)), 0.5), tone, 0.9)
            x += 84 * deep


def _clerk(sheet: Sheet, knife: Knife) -> None:
    """The clerk at his counter, from the street."""
    body = [(478, 466), (470, 486), (428, 502), (404, 540), (394, 640), (588, 640), (580, 536), (556, 500),
            (514, 484), (508, 466)]
    sheet.draw(knife.curve(body, 0.8), "#3a2f29")
    sheet.draw(knife.curve(place(HEAD, (492, 442), 33, 8), 0.6), "#2b2422")
    sheet.draw(knife.brush([(514, 486), (556, 502), (578, 538), (584, 600)], 4), "#ffe3b0", 0.8)
    sheet.draw(knife.board(_strip(-60, 640, 0.035, 0.16)), "#3c2e24")
    edge = [_on(-60, 0.035), _on(300, 0.035), _on(640, 0.035)]
    sheet.draw(knife.brush(edge, 7, 0.8, blunt=True), "#f6cf92", 0.8)
    sheet.stroke(knife.line([(392, 606), (372, 556), (404, 520)]), "#241c18", 6)
    sheet.draw(knife.board([(392, 508), (420, 520), (430, 552), (384, 540)], 0.7), "#241c18")
    sheet.draw(knife.board([(386, 541), (430, 553), (424, 560), (386, 549)], 0.6), "#fffaf0")


def _edge(depth: float) -> tuple[Point, Point]:
    """Where one rib of the awning leaves the wall, and where it ends over the kerb; 1 is the far end."""
    return _on(END[0] - 372 * depth, -0.62), (END[0] + 176 * depth, END[1] - 158 * depth)


def _hem(sheet: Sheet, knife: Knife, line: Sequence[Point], tone: str, *, drop: float, count: int) -> None:
    """A hem along a line, cut in so many scallops."""
    (x0, y0), (x1, y1) = line
    for step in range(count):
        a, b = step / count, (step + 1) / count
        left, right = (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a), (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b)
        low = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + drop)
        sheet.draw(knife.curve([left, (left[0] + 3, left[1] + drop * 0.6), low,
                                (right[0] - 3, right[1] + drop * 0.6), right], 0.6), tone)


def _awning() -> Sheet:
    """The awning from below: its stripes, its ribs, its hem, and the drops along it."""
    sheet, knife = Sheet(265), Knife(265)
    depths = (1.0, 1.22, 1.5, 1.85, 2.3, 2.9, 3.7)
    with sheet.through(sheet.print(3, 0.45)):
        for number, (near, far) in enumerate(zip(depths[1:], depths, strict=False)):
            (a, b), (c, d) = _edge(far), _edge(near)
            tones = STRIPES[number % 2]
            stripe = knife.board([a, b, d, c])
            sheet.draw(stripe, sheet.linear(a, b, steps((0, tones[1]), (0.4, tones[0]), (1, tones[2]))))
            _hem(sheet, knife, (d, b), tones[1], drop=11 * (near + far), count=3)
            rib = [a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b]
            sheet.draw(knife.brush(rib, 5 * far, 1, blunt=True), "#10191e", 0.8)
        _hem(sheet, knife, _edge(1.0), "#4c5c61", drop=28, count=9)
        a, b = _edge(1.0)
        bar = [a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 2), b]
        sheet.draw(knife.brush(bar, 9, 0.8, blunt=True), "#10191e")
        for share in (0.12, 0.3, 0.47, 0.63, 0.8, 0.94):
            x, y = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share + 34
            fall = knife.about(60, 50)
            sheet.draw(knife.gouge((x, y), 90, 14, 2), "#eef0e6", 0.8)
            sheet.draw(knife.gouge((x, y + fall), 90, 12, 1.6), "#eef0e6", 0.6)
    return sheet


def _fog() -> Sheet:
    """Fog come in as far as the kerb."""
    sheet, knife = Sheet(266), Knife(266)
    sheet.flood(sheet.radial(END, 1150, [(0, "#dcded5", 0.95), (0.3, "#c6ccc5", 0.85), (0.7, "#9aa7a5", 0.65),
                                         (1, "#7d8b8d", 0.5)]))
    drifts(sheet, knife, (470, 610, 720), "#e3e5dc", 0.3)
    return sheet


def _glow() -> Sheet:
    """The window's light: on the glass, in the fog, and along the wet stones."""
    sheet, knife = Sheet(267), Knife(267)
    sheet.flood(sheet.radial(PANE, 430, fade("#ffad58", 0.5, 0.22, 0.08, 0.02, 0), 0.8))
    with sheet.through(sheet.soft(26)):
        spill = knife.board([(60, 990), (660, 740), (900, 800), (760, 1200), (200, 1200)])
        sheet.draw(spill, sheet.radial((560, 820), 460, fade("#e3a050", 0.5, 0.24, 0.06, 0)))
    lit = times(pool((580, 840), 420, 0.9), 1.1)
    stones = knife.gouges((240, 760, 940, 1160), 260, lit, even(0), (70, 3.6))
    sheet.draw(stones, "#ffcf86", 0.6)
    return sheet


def draw() -> Place:
    """Outside the phone shop."""
    return Place(
        "shop_front",
        "Under the striped awning of a phone shop, in fog. On the left the shop's window is lit, with covers"
        " for phones in rows and a clerk at his counter. On the right a street of plane trees, with a bus and"
        " a few people in coats, goes off into grey.",
        "none",
        (
            Layer("far", 0.05, _far()),
            Layer("street", 0.12, _street()),
            Layer("fog", 0.2, _fog(), "normal", "cognitive", 0.8, 0.0),
            Layer("walkers", 0.25, _walkers(), "normal", "concern", 0.35, 1.0),
            Layer("shop", 0.5, _shop()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.15, 1.0),
            Layer("awning", 0.9, _awning()),
        ),
    )
