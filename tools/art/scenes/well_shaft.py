"""A stopped lift as its own camera sees it: from above, in grey, one man."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import limb, quad
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LIGHT: Point = (800, 250)
ALARM: Point = (1184, 470)
BACK_LEFT: Point = (512, 560)
BACK_RIGHT: Point = (1088, 560)
STEEL = ("#a3aeac", "#75858a", "#46575e", "#243239")


def _cab() -> Sheet:
    """The cab, its doors shut."""
    sheet, knife = Sheet(221), Knife(221)
    draw_cab(sheet, knife)
    return sheet


def draw_cab(sheet: Sheet, knife: Knife) -> None:
    """The doors ahead, shut; brushed walls that close in towards the floor; the floor."""
    with sheet.through(sheet.print(2, 0.5, "0.4 0.02")):
        sheet.flood("#2b3a41")
        left = knife.board([(-60, -60), (330, -60), BACK_LEFT, (250, 1260), (-60, 1260)])
        right = knife.board([(1660, -60), (1270, -60), BACK_RIGHT, (1350, 1260), (1660, 1260)])
        for wall, start in ((left, 480), (right, 1120)):
            end = -100 if start < 800 else 1700
            sheet.draw(wall, sheet.linear((start, 400), (end, 600), steps((0, STEEL[2]), (0.35, STEEL[1]),
                                                                          (0.7, STEEL[2]), (1, STEEL[3]))))
    with sheet.through(sheet.print(2, 0.5, "0.02 0.4")):
        doors = knife.board([(330, -60), (1270, -60), BACK_RIGHT, BACK_LEFT])
        sheet.draw(doors, sheet.radial((800, 150), 640, steps((0, "#b6c0bc"), (0.4, "#87969a"),
                                                              (1, "#4a5c63"))))
    with sheet.through(sheet.print(3, 0.5)):
        floor = knife.board([BACK_LEFT, BACK_RIGHT, (1350, 1260), (250, 1260)])
        sheet.draw(floor, sheet.radial((800, 800), 560, steps((0, "#98a29d"), (0.4, "#64747a"),
                                                              (1, "#303f46")), 0.8))
        _tiles(sheet, knife)
        _fittings(sheet, knife)


def _tiles(sheet: Sheet, knife: Knife) -> None:
    """The floor's joints, and where the walls meet it."""
    for share in (0.25, 0.5, 0.75):
        top, low = 512 + 576 * share, 250 + 1100 * share
        sheet.stroke(knife.line([(top, 560), (low, 1260)]), "#2a383f", 2.5, 0.7)
    for y, wide in ((668, 328), (812, 383), (1000, 454)):
        sheet.stroke(knife.line([(800 - wide, y), (800 + wide, y)]), "#2a383f", 2.5, 0.7)
    sheet.draw(knife.gouges((360, 570, 1240, 1180), 420, pool((800, 820), 520), even(0), (40, 1.8)),
               "#d4dad3", 0.4)
    for a, b in ((BACK_LEFT, (250, 1260)), (BACK_RIGHT, (1350, 1260)), (BACK_LEFT, BACK_RIGHT)):
        sheet.stroke(knife.line([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b]), "#17232a", 9, 0.9)
    for a, b in ((BACK_LEFT, (330, -60)), (BACK_RIGHT, (1270, -60))):
        sheet.stroke(knife.line([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b]), "#1c2a31", 7, 0.9)


def _fittings(sheet: Sheet, knife: Knife) -> None:
    """The seam between the doors, the rail on the left, the buttons on the right."""
    sheet.stroke(knife.line([(800, -60), (800, 250), (800, 556)]), "#141f25", 8)
    sheet.stroke(knife.line([(806, -60), (806, 250), (805, 556)]), "#dbe2dc", 1.6, 0.6)
    for x, low in ((400, 550), (1200, 1050)):
        sheet.stroke(knife.line([(x, -60), (low, 558)]), "#33454c", 3, 0.8)
    rail = [(60, 560), (230, 566), (436, 470)]
    sheet.draw(knife.brush([(x + 8, y + 26) for x, y in [(-60, 800), (200, 660), (440, 500)]], 16, 1,
                           blunt=True),
               "#18242a", 0.6)
    rail = [(-60, 780), (200, 640), (446, 482)]
    sheet.draw(knife.brush(rail, 20, 1, blunt=True), "#84939a")
    sheet.draw(knife.brush([(x, y - 5) for x, y in rail], 5, 1), "#dfe5de", 0.8)
    panel = [(1128, 420), (1330, 150), (1420, 190), (1206, 560)]
    sheet.draw(knife.board(panel), "#27353c")
    sheet.draw(knife.board([(x * 0.93 + 89, y * 0.93 + 23) for x, y in panel]), sheet.linear(
        (1140, 480), (1400, 180), steps((0, "#7c898b"), (1, "#566870"))))
    for row in range(5):
        for column in range(2):
            x = 1218 + row * 36 + column * 34
            y = 412 - row * 51 + column * 20
            sheet.draw(knife.curve(ellipse((x, y), 14, 11, -40), 0.5), "#1f2c33")
            sheet.draw(knife.curve(ellipse((x - 1, y - 2), 10, 7.5, -40), 0.5), "#a4b0ae")
    sheet.draw(knife.curve(ellipse(ALARM, 19, 15, -40), 0.5), "#3a2413")
    sheet.draw(knife.curve(ellipse(ALARM, 14, 11, -40), 0.5), "#ffc878")


COAT: list[Point] = [(744, 420), (690, 436), (622, 458), (594, 496), (592, 550), (626, 640), (652, 742),
                     (668, 836), (692, 872), (800, 886), (908, 872), (932, 836), (948, 742), (974, 640),
                     (1008, 550), (1006, 496), (978, 458), (910, 436), (856, 420)]


def _man() -> Sheet:
    """A man in a good coat, very straight, facing the doors."""
    sheet, knife = Sheet(222), Knife(222)
    with sheet.through(sheet.soft(10)):
        shade = [(680, 860), (800, 840), (930, 860), (1010, 930), (980, 1010), (820, 1040), (690, 990)]
        sheet.draw(knife.curve(shade), "#101a20", 0.62)
    with sheet.through(sheet.print(3, 0.45)):
        draw_shoes(sheet, knife)
        draw_things(sheet, knife)
        draw_cloth(sheet, knife, COAT)
        _arms(sheet, knife)
        draw_head(sheet, knife)
    return sheet


def draw_cloth(sheet: Sheet, knife: Knife, shape: list[Point]) -> None:
    """The coat's back: its cloth, its seam and vent, what the alarm throws on it."""
    coat = knife.curve(shape)
    sheet.draw(coat, sheet.linear((0, 430), (0, 880),
                                  steps((0, "#5b6a6f"), (0.2, "#3a4a51"), (0.6, "#25333a"),
                                                            (1, "#151f25"))))
    with sheet.through(stencil=sheet.clip(coat)):
        cloth = knife.gouges((590, 420, 1010, 890), 900, times(pool((800, 470), 460), 0.9),
                             lambda x, _: 90 + (x - 800) * 0.09, (30, 1.6))
        sheet.draw(cloth, "#c6cfcb", 0.42)
        sheet.draw(knife.brush([(800, 520), (798, 700), (801, 890)], 9), "#0e171c", 0.85)
        vent = [(798, 742), (806, 742), (822, 890), (784, 890)]
        sheet.draw(knife.board(vent), "#0b1216", 0.9)
        warm = knife.gouges((890, 440, 1010, 720), 160, even(0.8), even(98), (34, 2.2))
        sheet.draw(warm, "#d79a58", 0.4)


def draw_shoes(sheet: Sheet, knife: Knife) -> None:
    """What shows of his shoes under the coat."""
    for x, lean in ((756, -4), (842, 4)):
        shoe = limb([(x, 850, 28), (x + lean, 884, 33), (x + lean, 908, 24)])
        sheet.draw(knife.curve(shoe), "#0c1317")
        sheet.draw(knife.brush([(x - 14, 898), (x + lean, 912), (x + 18, 900)], 6), "#c4cdc8", 0.7)


def draw_shadow(sheet: Sheet, knife: Knife) -> None:
    """What falls from one who has left the middle of the floor."""
    sheet.draw(knife.curve([(640, 860), (780, 840), (930, 860), (1040, 960), (980, 1060), (800, 1070),
                            (640, 1000)]),
               "#101a20", 0.62)


def draw_things(sheet: Sheet, knife: Knife) -> None:
    """His briefcase on the floor, parallel with the wall, and the umbrella, parallel with that."""
    sheet.draw(knife.brush([(602, 800), (574, 890), (546, 990)], 22, 0.6, blunt=True), "#101a20", 0.5)
    sheet.draw(knife.brush([(592, 790), (566, 874), (538, 972)], 19, 0.6), "#1a2329")
    sheet.draw(knife.brush([(590, 792), (565, 872), (536, 966)], 4, 0.4), "#aab6b3", 0.7)
    sheet.stroke(knife.line([(594, 786), (602, 758), (618, 752), (626, 766)], 0.3), "#4a3a2c", 8)
    top = [(498, 808), (544, 808), (500, 976), (444, 976)]
    sheet.draw(knife.board([(x + 26, y + 18) for x, y in top]), "#101a20", 0.6)
    sheet.draw(knife.board([(544, 808), (566, 846), (524, 1016), (500, 976)]), "#141d22")
    sheet.draw(knife.board([(444, 976), (500, 976), (524, 1016), (470, 1018)]), "#0d1519")
    sheet.draw(knife.board(top), sheet.linear((0, 808), (0, 976), steps((0, "#56483c"), (1, "#2b2826"))))
    sheet.stroke(knife.line([(514, 860), (500, 868), (486, 918), (494, 926)]), "#0c1317", 7)
    sheet.draw(knife.brush([(498, 809), (470, 890), (445, 975)], 4), "#c8cfca", 0.7)


def _arms(sheet: Sheet, knife: Knife) -> None:
    """Two sleeves straight down, and a glove at the end of each."""
    for side, tone in ((-1, "#8b989a"), (1, "#b88a58")):
        draw_arm(sheet, knife, side, tone)


def draw_arm(sheet: Sheet, knife: Knife, side: int, tone: str) -> None:
    """One sleeve straight down, and its glove; `side` is -1 for the left, `tone` the light on the cloth."""
    glove = limb([(800 + side * 150, 716, 20), (800 + side * 144, 748, 22), (800 + side * 138, 772, 15)])
    sheet.draw(knife.curve(glove), "#080e12")
    sleeve = limb([(800 + side * 140, 452, 24), (800 + side * 168, 486, 40), (800 + side * 176, 545, 41),
                   (800 + side * 164, 640, 34),
                   (800 + side * 153, 704, 27), (800 + side * 150, 716, 24)])
    outline = knife.curve(sleeve)
    sheet.draw(outline, sheet.linear((0, 430), (0, 730), steps((0, "#55646a"), (0.35, "#34434a"),
                                                               (1, "#18232a"))))
    with sheet.through(stencil=sheet.clip(outline)):
        sheet.draw(knife.gouges((580, 440, 1020, 730), 420, times(pool((800, 470), 420), 0.9), even(90),
                                (30, 1.7)), tone, 0.6)
    inner = [(800 + side * 118, 500), (800 + side * 132, 610), (800 + side * 128, 712)]
    sheet.draw(knife.brush(inner, 9), "#0b1317", 0.9)


def _rim() -> Sheet:
    """How near he is: light along his shoulders and on his hair."""
    sheet, knife = Sheet(228), Knife(228)
    with sheet.through(sheet.print(3, 0.4)):
        for rim, tone in (([(748, 424), (690, 437), (624, 459), (590, 500), (584, 560), (600, 660)],
                           "#8f9c9a"),
                          ([(852, 424), (910, 437), (976, 459), (1010, 500), (1016, 560), (1000, 660)],
                           "#e8a862")):
            sheet.draw(knife.brush(rim, 8), tone, 0.85)
        sheet.draw(knife.brush([(724, 308), (756, 262), (800, 246), (842, 258)], 6), "#8f9c9a", 0.8)
        sheet.draw(knife.brush([(874, 310), (888, 350), (880, 396)], 6), "#e8a862", 0.8)
    return sheet


def draw_head(sheet: Sheet, knife: Knife) -> None:
    """Collar, scarf and head, from above and behind."""
    scarf = [(724, 446), (740, 396), (800, 380), (860, 396), (876, 446), (846, 476), (800, 486), (754, 476)]
    sheet.draw(knife.curve(scarf), sheet.linear((724, 0), (876, 0), steps((0, "#7d8988"), (0.6, "#525c5c"),
                                                                        (1, "#8e6f4d"))))
    sheet.draw(knife.gouges((728, 384, 872, 482), 60, even(0.7), lambda x, _: (800 - x) * 0.4, (30, 2)),
               "#d5dbd3", 0.5)
    collar = [(722, 446), (752, 474), (800, 484), (848, 474), (878, 446), (888, 482), (850, 512), (800, 520),
              (750, 512), (712, 482)]
    sheet.draw(knife.curve(collar), "#1a252b")
    sheet.draw(knife.brush([(722, 448), (752, 475), (800, 485), (848, 475), (878, 448)], 5), "#aab6b3", 0.7)
    for side, tone in ((-1, "#7d7267"), (1, "#c79060")):
        sheet.draw(knife.curve(ellipse((800 + side * 78, 366), 13, 24), 0.6), tone)
    skull = knife.curve(place(HEAD, (800, 350), 94, 0))
    sheet.draw(skull, sheet.radial((800, 290), 170, steps((0, "#3b474c"), (0.5, "#1d282e"), (1, "#0f171b"))))
    with sheet.through(stencil=sheet.clip(skull)):
        hair = knife.gouges((710, 250, 890, 450), 330, pool((800, 280), 190), away((812, 316)), (36, 1.8))
        sheet.draw(hair, "#c3cdc9", 0.6)
        sheet.draw(knife.gouges((850, 290, 890, 430), 40, even(0.8), even(84), (30, 2)), "#e3a768", 0.55)


def _grain() -> Sheet:
    """The camera's poor sight: lines across, and grey over everything."""
    sheet, knife = Sheet(223), Knife(223)
    sheet.flood(sheet.radial((800, 560), 1000, [(0, "#8d999a", 0.5), (0.5, "#64757a", 0.66),
                                                (1, "#1b282f", 0.85)]))
    rows = [knife.brush([(-40, y), (800, y + knife.about(0, 2)), (1640, y)], knife.about(5, 2), 1.5)
            for y in range(0, 1200, 19)]
    sheet.draw("".join(rows), "#202d34", 0.34)
    for y, high in ((300, 26), (742, 44)):
        sheet.draw(knife.board(quad(-60, y, 1660, y + high), 2), "#b9c4c1", 0.24)
    return sheet


def _frame() -> Sheet:
    """The round eye of the camera, its faint lines, and the dark outside it."""
    sheet, knife = Sheet(225), Knife(225)
    eye = [(800, 18), (1130, 34), (1420, 110), (1566, 320), (1590, 600), (1566, 880), (1420, 1096),
           (1130, 1170),
           (800, 1184), (470, 1170), (180, 1096), (34, 880), (10, 600), (34, 320), (180, 110), (470, 34)]
    with sheet.through(sheet.soft(16)):
        sheet.draw(knife.board(quad(-60, -60, 1660, 1260)) + knife.curve(list(reversed(eye))), "#070c10",
                   0.96)
    rows = [knife.brush([(-40, y), (800, y), (1640, y)], 4, 0.3, blunt=True) for y in range(4, 1200, 24)]
    sheet.draw("".join(rows), "#0d161b", 0.2)
    sheet.flood(sheet.radial((800, 580), 1000, fade("#0a1115", 0, 0, 0.12, 0.4, 0.8)))
    return sheet


def _glow() -> Sheet:
    """The alarm button, pressed."""
    sheet = Sheet(226)
    sheet.flood(sheet.radial(ALARM, 400, fade("#ff9f42", 0.6, 0.22, 0.08, 0.02, 0)))
    sheet.flood(sheet.radial((1000, 500), 220, fade("#e0863a", 0.26, 0.08, 0)))
    sheet.flood(sheet.radial((1010, 900), 360, fade("#c47a3a", 0.2, 0.08, 0), 0.5))
    return sheet


def _seam() -> Sheet:
    """Light of a landing, at the seam of the doors."""
    sheet, knife = Sheet(227), Knife(227)
    with sheet.through(sheet.soft(7)):
        sheet.draw(knife.brush([(802, -60), (802, 120), (802, 262)], 14, 1), "#e9d9b0", 0.8)
    sheet.flood(sheet.radial((802, 60), 280, fade("#d9c79a", 0.3, 0.1, 0)))
    return sheet


def draw() -> Place:
    """The lift."""
    return Place(
        "shaft",
        "The inside of a lift as its ceiling camera sees it, grey and lined. From above and behind, one man"
        " in"
        " a good long coat stands very straight before the closed doors; a briefcase stands beside him and"
        " a single button is lit"
        " amber.",
        "none",
        (
            Layer("far", 0.1, _cab()),
            Layer("seam", 0.1, _seam(), "add", "boundary", 0.1, 0.9),
            Layer("man", 0.4, _man()),
            Layer("rim", 0.4, _rim(), "add", "concern", 0.1, 1.0),
            Layer("glow", 0.2, _glow(), "add", "affective", 0.2, 1.0),
            Layer("grain", 0.5, _grain(), "normal", "cognitive", 0.85, 0.0),
            Layer("frame", 0.9, _frame()),
        ),
    )
