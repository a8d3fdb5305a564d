"""The compound's gate at New Year 2024, a month before it comes down."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.gate_word import draw_rings
from studio.ink import fade, mix, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

LAMP: Point = (1096, 292)
GROUND = 812


def _dusk(*, lived_in: bool) -> Sheet:
    """The sky, and the faculty housing, its windows lit, or half of them nobody's any more."""
    sheet, knife = Sheet(81), Knife(81)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.16")):
        sheet.flood(sheet.linear((0, -20), (0, 800), steps((0, "#15263a"), (0.4, "#32506a"),
                                                           (0.7, "#6f7f88"), (0.9, "#b79a86"),
                                                           (1, "#d0a884"))))
    with sheet.through(sheet.print(3, 0.45)):
        far = [(-60, 840), (-60, 500), (160, 500), (162, 470), (330, 470), (332, 520), (1180, 520),
               (1182, 440), (1400, 436), (1402, 500), (1660, 500), (1660, 840)]
        sheet.draw(knife.board(far), sheet.linear((0, 440), (0, 700), steps((0, "#4a5d68"), (1, "#7c7a76"))))
        block = [(330, 820), (336, 250), (372, 240), (980, 236), (1000, 250), (1004, 820)]
        sheet.draw(knife.board(block), sheet.linear((330, 0), (1004, 0),
                                                    steps((0, "#20303a"), (0.6, "#2a3a41"),
                                                          (1, "#3d4444"))))
        for x in (440, 560, 742, 900):
            sheet.stroke(knife.line([(x, 238), (x + 1, 196)]), "#20303a", 4)
        tank = [(610, 238), (612, 204), (640, 196), (668, 204), (670, 238)]
        sheet.draw(knife.curve(tank), "#20303a")
        for row in range(5):
            for column in range(6):
                at = (372 + column * 104, 276 + row * 112)
                turn = (row * 6 + column) * 7 % 11
                if turn in (2, 5, 8) or (lived_in and turn in (0, 1, 4, 7, 10)):
                    _lit(sheet, knife, at)
                else:
                    _unlit(sheet, knife, at, lived_in=lived_in)
        stains = knife.gouges((336, 250, 1000, 800), 420, even(0.5), even(90), (60, 2.4))
        sheet.draw(stains, "#16222a", 0.5)
    return sheet


def _lit(sheet: Sheet, knife: Knife, at: Point) -> None:
    """Somebody's window."""
    x, y = at
    _casing(sheet, knife, at)
    pane = sheet.linear((0, y), (0, y + 70), steps((0, "#ffe09a"), (1, "#d98f3e")))
    sheet.draw(knife.board([(x + 6, y + 6), (x + 60, y + 6), (x + 60, y + 64), (x + 6, y + 64)]), pane)
    sheet.draw(knife.board([(x + 31, y + 4), (x + 36, y + 4), (x + 36, y + 66), (x + 31, y + 66)]),
               "#4b3218")
    fall = knife.chance.uniform(10, 30)
    cloth = [(x + 6, y + 6), (x + 6 + fall, y + 6), (x + 2 + fall * 0.8, y + 64), (x + 6, y + 64)]
    sheet.draw(knife.board(cloth), "#a5672e", 0.7)
    _grille(sheet, knife, at)


def _unlit(sheet: Sheet, knife: Knife, at: Point, *, lived_in: bool) -> None:
    """A dark window: with its glass, or a hole, where they have moved out."""
    x, y = at
    _casing(sheet, knife, at)
    if knife.chance.random() < 0.4 and not lived_in:
        hole = [(x + 8, y + 8), (x + 58, y + 8), (x + 57, y + 62), (x + 9, y + 62)]
        sheet.draw(knife.board(hole), "#080e13")
    else:
        for left in (x + 6, x + 36):
            pane = [(left, y + 6), (left + 25, y + 6), (left + 25, y + 64), (left, y + 64)]
            sheet.draw(knife.board(pane), sheet.linear((0, y), (0, y + 70),
                                                       steps((0, "#5d7480"), (1, "#26363f"))), 0.75)
    _grille(sheet, knife, at)


def _casing(sheet: Sheet, knife: Knife, at: Point) -> None:
    """A window's frame."""
    x, y = at
    frame = [(x, y), (x + 66, y), (x + 66, y + 70), (x, y + 70)]
    sheet.draw(knife.board(frame), "#121d24")


def _grille(sheet: Sheet, knife: Knife, at: Point) -> None:
    """The bars that every other window has for its flower pots."""
    x, y = at
    if knife.chance.random() < 0.5:
        bars = [knife.brush([(x - 6, y + 78), (x + 34, y + 76), (x + 72, y + 78)], 5),
                *(knife.brush([(x + 4 + i * 15, y + 60), (x + 4 + i * 15, y + 90)], 3) for i in range(5))]
        sheet.draw("".join(bars), "#16222a")


def _fireworks() -> Sheet:
    """Fireworks, far off, over the new town: a soft glow and a few threads."""
    sheet, knife = Sheet(82), Knife(82)
    bursts = (((1206, 250), 150, "#ff9a5c"), ((1320, 350), 92, "#e4586a"), ((232, 330), 84, "#8fb7a4"))
    for centre, reach, tone in bursts:
        sheet.flood(sheet.radial(centre, reach * 1.7, fade(tone, 0.42, 0.16, 0.04, 0)))
        with sheet.through(sheet.soft(2.6)):
            threads = []
            for step in range(34):
                turn = step * 360 / 34 + knife.about(0, 4)
                long = reach * knife.about(0.8, 0.2)
                near, mid, end = place([(0.22, 0), (0.7, 0), (1, 0)], centre, long, turn)
                threads.append(knife.brush([near, mid, (end[0], end[1] + long * 0.12)], 3.4, 0.3))
            sheet.draw("".join(threads), mix(tone, "#fff0d0", 0.3), 0.34)
    return sheet


def _wall(*, lived_in: bool) -> Sheet:
    """Wall, what is painted on it, pillars, the iron gate, and ground that is wet."""
    sheet, knife = Sheet(83), Knife(83)
    with sheet.through(sheet.print(3, 0.5)):
        ground = knife.board([(-60, GROUND - 8), (1660, GROUND - 12), (1660, 1260), (-60, 1260)])
        sheet.draw(ground, sheet.linear((0, GROUND), (0, 1200), steps((0, "#58666a"), (0.3, "#2c3a41"),
                                                                      (1, "#0e171c"))))
        plaster = sheet.radial((LAMP[0], 520), 760, steps((0, "#c09a62"), (0.25, "#7d7158"),
                                                          (0.55, "#45504f"), (1, "#1b282e")))
        sheet.draw(knife.board([(-60, 566), (470, 560), (470, GROUND + 6), (-60, GROUND + 10)]), plaster)
        sheet.draw(knife.board([(1040, 556), (1660, 548), (1660, GROUND + 10), (1040, GROUND + 6)]), plaster)
        for top in ([(-60, 548), (478, 542), (478, 566), (-60, 572)], [(1032, 538), (1660, 530),
                (1660, 556), (1032, 562)]):
            sheet.draw(knife.board(top), "#2a2f2c")
        bricks = knife.gouges((-40, 580, 1640, 806), 800, times(pool((LAMP[0], 640), 700), 0.9), even(-1),
                              (34, 2.4))
        with sheet.through(stencil=sheet.clip("M-60 570H470V806H-60ZM1040 560H1660V806H1040Z")):
            sheet.draw(bricks, "#e0b874", 0.45)
            patches = [knife.curve(ellipse((x, y), a, b, 10), 6) for x, y, a, b in ((90, 760, 90, 40),
                    (390, 640, 60, 34), (1480, 740, 110, 50), (1120, 770, 56, 26))]
            sheet.draw("".join(patches), "#5b4638", 0.6)
        if not lived_in:
            draw_rings(sheet, knife)
        _pillars(sheet, knife)
        _loudspeaker(sheet, knife)
        _bars(sheet, knife)
        _wet(sheet, knife)
    return sheet


def _pillars(sheet: Sheet, knife: Knife) -> None:
    """Two pillars with lamp globes long gone from one, a strip of red paper on each."""
    stone = sheet.radial((LAMP[0], 420), 640, steps((0, "#e0b673"), (0.25, "#93805c"), (0.6, "#454c49"),
                                                    (1, "#1b272c")))
    for x in (468, 1000):
        sheet.draw(knife.board([(x, 470), (x + 74, 468), (x + 76, GROUND + 14), (x - 2, GROUND + 16)]), stone)
        sheet.draw(knife.board([(x - 14, 448), (x + 88, 446), (x + 88, 474), (x - 14, 476)]), stone)
        paper = [(x + 20, 520), (x + 54, 518), (x + 56, 700), (x + 40, 712), (x + 20, 704)]
        sheet.draw(knife.board(paper), sheet.linear((0, 518), (0, 710),
                                                    steps((0, "#c8452f"), (1, "#7c241c"))), 0.95)
        torn = knife.gouges((x + 18, 640, x + 58, 716), 12, even(0.8), even(20), (30, 5))
        sheet.draw(torn, "#4a1c17", 0.8)
    sheet.draw(knife.board([(1036, 446), (1044, 446), (1044, 330), (1036, 330)]), "#12191c")
    sheet.stroke(knife.line([(1040, 334), (1048, 288), (1078, 272), (1096, 280)]), "#12191c", 7)
    sheet.draw(knife.curve(ellipse((1097, 292), 23, 12, 6)), "#fff2cc")


def _loudspeaker(sheet: Sheet, knife: Knife) -> None:
    """The compound's loudspeaker, on an iron arm over the gate."""
    sheet.draw(knife.brush([(506, 450), (508, 400), (512, 366)], 9, 0.4), "#12191c")
    horn = [(500, 372), (520, 362), (566, 338), (572, 350), (574, 396), (566, 410), (522, 390), (502, 388)]
    sheet.draw(knife.board(horn), sheet.linear((500, 0), (575, 0), steps((0, "#1a2427"), (1, "#56564a"))))
    sheet.draw(knife.curve(ellipse((571, 374), 8, 36), 0.5), "#8d7a54")
    sheet.draw(knife.curve(ellipse((572, 374), 4, 27), 0.5), "#10171a")


def _bars(sheet: Sheet, knife: Knife) -> None:
    """The iron gate: one leaf open, one leaning shut."""
    bars = [knife.brush([(554 + i * 26, 520 + i * 3), (554 + i * 26, 826 + i * 2)], 8) for i in range(8)]
    bars += [knife.brush([(540, 540), (650, 552), (744, 562)], 10),
             knife.brush([(540, 760), (650, 770), (744, 784)], 10),
             knife.brush([(982, 540), (966, 556), (954, 574)], 9)]
    bars += [knife.brush([(986 - i * 9, 530 + i * 14), (986 - i * 9, 824 + i * 16)], 6) for i in range(4)]
    sheet.draw("".join(bars), "#131b20")
    lit = [knife.brush([(558 + i * 26, 560), (558 + i * 26, 800)], 2.4) for i in range(8)]
    sheet.draw("".join(lit), "#d9a862", 0.5)


def _wet(sheet: Sheet, knife: Knife) -> None:
    """What the wet ground gives back, and the red scraps on it."""
    lamp = knife.gouges((900, GROUND, 1300, 1150), 420, times(pool((1090, 900), 330, 0.9), 1.1), even(0),
                        (60, 3))
    sheet.draw(lamp, "#ffdb98", 0.6)
    for x in (420, 640, 740, 860):
        streak = knife.gouges((x - 26, GROUND + 10, x + 26, 1010), 34, even(0.7), even(0), (34, 3))
        sheet.draw(streak, "#e0a35a", 0.4)
    sheet.draw(knife.gouges((-20, GROUND, 1620, 1180), 420, even(0.6), even(0), (90, 2)), "#141f25", 0.5)
    every = knife.chance.uniform
    for _ in range(260):
        x, y = knife.chance.gauss(780, 250), GROUND + 24 + abs(knife.chance.gauss(0, 120))
        size = every(1.6, 3.4) + (y - GROUND) / 52
        bit = [(x, y), (x + size * every(1, 2.4), y + every(-2, 2)), (x + size * 2, y + size * 0.7),
               (x + size * 0.4, y + size * 0.8)]
        sheet.draw(knife.board(bit), knife.chance.choice(("#a83426", "#7c261d", "#c24e35", "#5a1d18")))


def _kerb() -> Sheet:
    """The kerb under the lamp."""
    sheet, knife = Sheet(84), Knife(84)
    with sheet.through(sheet.print(3, 0.4)):
        kerb = [(1010, 838), (1330, 830), (1350, 866), (1340, 884), (1016, 892), (1004, 866)]
        sheet.draw(knife.board(kerb), sheet.radial((1110, 820), 300, steps((0, "#d8ab6a"), (0.4, "#6c6350"),
                (1, "#2a3436"))))
    return sheet


def _near() -> Sheet:
    """A branch with nothing on it, and larger scraps at our feet."""
    sheet, knife = Sheet(85), Knife(85)
    every = knife.chance.uniform
    with sheet.through(sheet.soft(2.2)), sheet.through(sheet.print(3, 0.4)):
        branches = [[(-60, 130), (160, 210), (330, 200), (520, 130)], [(150, 205), (260, 290), (400, 330)],
                    [(330, 200), (420, 236), (520, 232)], [(-60, 330), (80, 400), (200, 396)],
                    [(250, 200), (300, 120), (390, 70)]]
        for index, branch in enumerate(branches):
            sheet.draw(knife.brush([*branch], 26 if index == 0 else 12), "#0b1318")
        for _ in range(46):
            x, y = every(330, 1300), every(1070, 1190)
            size = every(8, 20)
            bit = [(x, y), (x + size * every(1, 1.8), y + every(-6, 6)), (x + size * 1.4, y + size * 0.7),
                   (x + size * 0.2, y + size * 0.6)]
            sheet.draw(knife.board(bit, 2), knife.chance.choice(("#7c251c", "#5f1c17", "#9a3526")))
    return sheet


def _glow() -> Sheet:
    """The lamp at the gate."""
    sheet, knife = Sheet(86), Knife(86)
    sheet.flood(sheet.radial(LAMP, 420, fade("#ffb65c", 0.62, 0.26, 0.09, 0.02, 0)))
    sheet.flood(sheet.radial((1110, 860), 440, fade("#e89a44", 0.4, 0.16, 0.04, 0), 0.5))
    sheet.flood(sheet.radial((660, 520), 420, fade("#d98434", 0.16, 0.06, 0)))
    with sheet.through(sheet.soft(16)):
        cone = knife.board([(1080, 296), (1114, 296), (1330, 850), (900, 850)])
        sheet.draw(cone, sheet.linear((0, 296), (0, 850), fade("#ffd088", 0.3, 0.08, 0)))
    return sheet


def _veil() -> Sheet:
    """The smoke of other people's fireworks."""
    sheet, knife = Sheet(87), Knife(87)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#1b2d38", 0.65), (0.5, "#71858a", 0.72),
                                                 (0.72, "#4a5c63", 0.66), (1, "#0d161b", 0.75)]))
    with sheet.through(sheet.soft(36)):
        for y in (480, 640, 780):
            sheet.draw(knife.brush([(-90, y), (500, y - 40), (1100, y + 30), (1690, y)], 110, 10),
                       "#a9b4b0", 0.22)
    return sheet


def gate(name: str, alt: str, *people: Layer, lived_in: bool = False) -> Place:
    """The gate, with whoever stands at it; `lived_in` years before it comes down."""
    return Place(
        name,
        alt,
        "none",
        (
            Layer("far", 0.05, _dusk(lived_in=lived_in)),
            Layer("fireworks", 0.08, _fireworks(), "add", "affective", 0.25, 1.0),
            Layer("wall", 0.4, _wall(lived_in=lived_in)),
            Layer("smoke", 0.3, _veil(), "normal", "headphones", 0.0, 0.8),
            *people,
            Layer("near", 1.0, _near()),
            Layer("glow", 0.5, _glow(), "add", "affective", 0.3, 1.0),
        ),
    )


def draw() -> Place:
    """The gate, and nobody at it."""
    return gate(
        "gate",
        "The gate of an old housing compound at night. Half of the windows behind it are dark, and"
        " the word for pulling down is painted on its wall in white rings. The one lamp shines on an empty"
        " kerb; red paper"
        " scraps lie on the wet ground and far fireworks glow.",
        Layer("kerb", 0.6, _kerb()),
    )
