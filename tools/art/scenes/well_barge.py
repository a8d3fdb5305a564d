"""A gravel barge on grey water: fog, a lit galley window, a cook, the river's bends."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_shapes import drifts, limb, quad
from studio.figures import HEAD
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, rise, times
from studio.place import Layer, Place
from studio.sheet import Sheet

GALLEY: Point = (846, 604)
WATERLINE = 770
REEDS = ("#131e24", "#1d2b31", "#2a393e")


def _river() -> Sheet:
    """Sky and water of one grey, and the river bending three times before it is gone."""
    sheet, knife = Sheet(241), Knife(241)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.1")):
        sheet.flood(sheet.linear((0, 0), (0, 640), steps((0, "#5f7378"), (0.3, "#8a9a9a"), (0.6, "#b6c0bb"),
                                                         (0.8, "#d2d6cd"), (1, "#c3cac4"))))
        sheet.flood(sheet.radial((560, 330), 420, fade("#efe9d6", 0.55, 0.22, 0.05, 0), 0.6))
    with sheet.through(sheet.print(2, 0.4)):
        far = [(-60, 420), (120, 384), (320, 372), (520, 396), (690, 412), (880, 388), (1080, 356),
               (1300, 372),
               (1660, 340), (1660, 520), (-60, 520)]
        sheet.draw(knife.curve(far), "#a3b0ae")
        hills = [(860, 440), (1040, 402), (1200, 390), (1400, 404), (1660, 380), (1660, 540), (860, 520)]
        sheet.draw(knife.curve(hills), "#8c9c9d")
        water = knife.board(quad(-60, 436, 1660, 1260))
        sheet.draw(water, sheet.linear((0, 436), (0, 1200),
                                       steps((0, "#cdd2ca"), (0.2, "#aab5b2"), (0.45, "#7a8b8e"),
                                                                  (0.75, "#4a5d64"), (1, "#24343c"))))
        _bends(sheet, knife)
    with sheet.through(sheet.print(2, 0.4)):
        dark = knife.gouges((-20, 470, 1620, 1180), 900, rise(440, 900), even(0), (110, 3.4))
        sheet.draw(dark, "#33464e", 0.34)
        pale = knife.gouges((-20, 450, 1620, 1180), 800, times(pool((620, 620), 1000, 0.6), 0.9), even(0),
                            (120, 2.6))
        sheet.draw(pale, "#e3e6dd", 0.4)
    return sheet


def _bends(sheet: Sheet, knife: Knife) -> None:
    """Banks that reach in from either side by turns, each one paler than the one before it."""
    banks = (([(-60, 436), (300, 444), (620, 452), (700, 458), (560, 466), (200, 474), (-60, 480)],
              "#8b9b9b"),
             ([(1660, 450), (1200, 462), (760, 474), (640, 482), (800, 494), (1260, 508), (1660, 514)],
              "#768889"),
             ([(-60, 486), (180, 496), (400, 508), (500, 520), (360, 536), (100, 556), (-60, 566)],
              "#5f7377"))
    for bank, tone in banks:
        sheet.draw(knife.curve(bank), tone)
        left, right = min(x for x, _ in bank), max(x for x, _ in bank)
        y = sum(b for _, b in bank) / len(bank)
        step = knife.chance
        for _ in range(26):
            x = step.uniform(left + 40, right - 60)
            edge = abs(x - (left if left > 0 else right)) / (right - left)
            high = (6 + 26 * edge) * step.uniform(0.5, 1.0) * (1.4 if y > 500 else 1.0)
            top = min((b for a, b in bank if abs(a - x) < 260), default=y) + 12
            sheet.draw(knife.brush([(x, top + 4), (x + 2, top - high * 0.6), (x + 1, top - high)], high * 0.5,
                                   1.5),
                       tone)


def draw_hull() -> Sheet:
    """The barge's long side, low in the water, heaped with gravel."""
    sheet, knife = Sheet(242), Knife(242)
    with sheet.through(sheet.print(3, 0.45)):
        for heap, shade in (([(-60, 640), (60, 596), (180, 620), (300, 668), (330, 706), (-60, 712)], 0),
                            ([(180, 706), (280, 622), (400, 566), (470, 560), (540, 590), (640, 664),
                              (690, 706)], 1)):
            pile = knife.curve(heap, 2)
            sheet.draw(pile, sheet.linear((0, 560), (0, 710), steps((0, "#87918c"), (0.4, "#5e6d6e"),
                                                                    (1, "#35454b"))))
            with sheet.through(stencil=sheet.clip(pile)):
                stones = knife.gouges((-40, 550, 700, 706), 700, rise(780, 540), even(30 + shade * 90),
                                      (11, 4))
                sheet.draw(stones, "#c3c9bf", 0.5)
                sheet.draw(knife.gouges((-40, 580, 700, 712), 500, rise(540, 720), even(120), (11, 4)),
                           "#1d2a30", 0.5)
        hull = [(-60, 694), (400, 700), (760, 704), (1120, 700), (1196, 676), (1222, 672), (1206, 740),
                (1176, WATERLINE + 14), (700, WATERLINE + 18), (-60, WATERLINE + 10)]
        side = knife.board(hull)
        sheet.draw(side, sheet.linear((0, 690), (0, WATERLINE + 16), steps((0, "#44545a"), (0.2, "#26353c"),
                                                                           (0.7, "#1a272d"),
                                                                           (0.72, "#3e2b25"),
                                                                           (1, "#221d1d"))))
        with sheet.through(stencil=sheet.clip(side)):
            streaks = knife.gouges((-40, 700, 1220, 780), 260, even(0.6), even(88), (38, 2.2))
            sheet.draw(streaks, "#6b5446", 0.4)
        sheet.draw(knife.brush([(-60, 695), (400, 700), (760, 704), (1120, 700), (1222, 672)], 7, blunt=True),
                   "#8e9c9b", 0.8)
        for x in (60, 250, 440, 630, 1000):
            tyre = ellipse((x, 738), 20, 24)
            sheet.stroke(knife.curve(tyre, 0.6), "#0d161b", 10)
            sheet.stroke(knife.line([(x - 2, 700), (x, 716)]), "#0d161b", 3)
        wash = knife.gouges((-40, WATERLINE + 4, 1260, WATERLINE + 34), 260, even(0.8), even(0), (80, 4))
        sheet.draw(wash, "#d5dbd4", 0.6)
        gloom = knife.gouges((-40, WATERLINE + 22, 1200, WATERLINE + 130), 420,
                             rise(WATERLINE + 150, WATERLINE),
                             even(0), (120, 5))
        sheet.draw(gloom, "#1a272e", 0.55)
    return sheet


def draw_house() -> Sheet:
    """The deckhouse at the stern, and the galley's window."""
    sheet, knife = Sheet(243), Knife(243)
    with sheet.through(sheet.print(3, 0.45)):
        bridge = quad(824, 356, 1078, 510)
        sheet.draw(knife.board(bridge), sheet.linear((824, 0), (1078, 0),
                                                     steps((0, "#5d6e72"), (1, "#34454c"))))
        for x in (846, 922, 998):
            sheet.draw(knife.board(quad(x, 382, x + 58, 440)), "#1f2d34")
            sheet.draw(knife.board([(x + 4, 386), (x + 34, 386), (x + 8, 436)]), "#a8b5b2", 0.5)
        sheet.draw(knife.board([(806, 340), (1098, 336), (1104, 360), (800, 364)]), "#22313a")
        wall = [(700, 506), (1120, 500), (1124, 704), (696, 706)]
        sheet.draw(knife.board(wall), sheet.linear((700, 0), (1124, 0),
                                                   steps((0, "#8a9896"), (0.45, "#65767a"),
                                                                              (1, "#3d4f56"))))
        sheet.draw(knife.gouges((704, 510, 1118, 700), 200, even(0.6), even(89), (44, 1.8)), "#33444b", 0.4)
        sheet.draw(knife.gouges((704, 600, 1118, 700), 60, even(0.6), even(89), (50, 2.6)), "#7c5640", 0.45)
        sheet.draw(knife.board([(676, 490), (1146, 484), (1150, 512), (672, 516)]), "#26353d")
        sheet.draw(knife.brush([(676, 491), (900, 488), (1146, 485)], 5), "#b5c0bb", 0.7)
        door = quad(1008, 548, 1078, 702)
        sheet.draw(knife.board(door), "#24333a")
        sheet.draw(knife.curve(ellipse((1043, 586), 15, 15), 0.5), "#70827f")
        mast = [(952, 340), (953, 230), (951, 130)]
        sheet.stroke(knife.line(mast), "#2b3a41", 7)
        sheet.stroke(knife.line([(916, 196), (990, 194)]), "#2b3a41", 4)
        sheet.stroke(knife.line([(951, 136), (790, 300), (660, 480), (600, 690)]), "#45565c", 2, 0.7)
        chimney = [(1096, 484), (1094, 420), (1100, 404), (1124, 404), (1128, 420), (1126, 484)]
        sheet.draw(knife.board(chimney), "#2a393f")
        line = [(720, 446), (762, 452), (806, 444)]
        sheet.stroke(knife.line([(690, 490), (696, 436)]), "#2b3a41", 5)
        sheet.stroke(knife.line([(696, 440), *line]), "#2b3a41", 2.4)
        for x, tone in ((712, "#8d979a"), (748, "#a4665a"), (780, "#7c8b8d")):
            sheet.draw(knife.board([(x, 448), (x + 26, 450), (x + 28, 490), (x - 2, 488)], 1.6), tone)
        draw_window(sheet, knife)
    return sheet


def draw_window(sheet: Sheet, knife: Knife) -> None:
    """The galley: a lamp, a shelf of bowls, a rice tin, a pot."""
    x, y = GALLEY
    sheet.draw(knife.board(quad(x - 108, y - 66, x + 108, y + 66)), "#1b282e")
    pane = knife.board(quad(x - 98, y - 56, x + 98, y + 56), 0.8)
    sheet.draw(pane, sheet.radial((x + 10, y - 50), 170,
                                  steps((0, "#fff0c4"), (0.35, "#f3c77c"), (0.75, "#c98a45"),
                                                               (1, "#8d5a30"))))
    sheet.stroke(knife.line([(x + 68, y - 56), (x + 68, y - 42)]), "#4f3219", 3)
    sheet.draw(knife.board([(x + 58, y - 42), (x + 78, y - 42), (x + 86, y - 30), (x + 50, y - 30)], 0.6),
               "#4f3219")
    sheet.draw(knife.board(quad(x - 96, y - 22, x - 40, y - 18), 0.6), "#6d4422")
    for step in range(3):
        sheet.draw(knife.curve(ellipse((x - 82 + step * 18, y - 28), 8, 6), 0.4), "#7d5229")
    sheet.draw(knife.board(quad(x + 58, y + 8, x + 96, y + 56), 0.8), "#6a3f22")
    sheet.draw(knife.curve(ellipse((x + 77, y + 8), 21, 6), 0.5), "#8d5b30")


def _cook() -> Sheet:
    """The cook in her window, a phone to her ear, the other arm out on the sill."""
    sheet, knife = Sheet(244), Knife(244)
    x, y = GALLEY
    with sheet.through(sheet.print(2, 0.4)):
        body = [(x - 22, y - 8), (x - 44, y + 2), (x - 58, y + 22), (x - 62, y + 60), (x + 42, y + 60),
                (x + 40, y + 24), (x + 26, y + 2), (x + 6, y - 8)]
        sheet.draw(knife.curve(body, 0.7), "#2c2220")
        sheet.draw(knife.curve(place(HEAD, (x - 8, y - 26), 21, -6), 0.6), "#241b1a")
        sheet.draw(knife.curve(ellipse((x - 16, y - 50), 11, 8), 0.5), "#241b1a")
        arm = limb([(x + 26, y + 14, 10), (x + 40, y + 2, 9), (x + 26, y - 16, 7), (x + 14, y - 24, 6)])
        sheet.draw(knife.curve(arm, 0.5), "#33251f")
        sheet.draw(knife.board(quad(x + 9, y - 40, x + 16, y - 14), 0.4), "#0f1316")
        reach = limb([(x - 46, y + 20, 11), (x - 74, y + 44, 10), (x - 108, y + 60, 8), (x - 122, y + 74, 7)])
        sheet.draw(knife.curve(reach, 0.5), "#33251f")
        sheet.draw(knife.brush([(x - 44, y + 2), (x - 57, y + 22), (x - 60, y + 48)], 3.4), "#ffdc9c", 0.8)
        sheet.draw(knife.board(quad(x - 112, y + 58, x + 112, y + 72)), "#33444b")
        sheet.draw(knife.brush([(x - 110, y + 59), (x, y + 58), (x + 110, y + 59)], 4), "#ffd592", 0.8)
        hand = limb([(x - 110, y + 58, 7), (x - 124, y + 68, 7), (x - 130, y + 78, 5)])
        sheet.draw(knife.curve(hand, 0.5), "#c9b59a")
    return sheet


def _fog() -> Sheet:
    """Fog lying on the water like a shelf."""
    sheet, knife = Sheet(245), Knife(245)
    sheet.flood(sheet.linear((0, 0), (0, 1200), [(0, "#aab5b2", 0.6), (0.35, "#c9cfc9", 0.85),
                                                 (0.62, "#bcc5c1", 0.78),
                                                 (0.85, "#7a8a8d", 0.6), (1, "#33444b", 0.5)]))
    drifts(sheet, knife, (420, 560, 720, 830), "#dde0d9", 0.4)
    return sheet


def draw_near(reeds: tuple[str, ...] = REEDS, rope_tone: str = "#7e7a68") -> Sheet:
    """The bank one stands on: reeds, a mooring post, a line let go."""
    sheet, knife = Sheet(246), Knife(246)
    with sheet.through(sheet.soft(1.2)), sheet.through(sheet.print(3, 0.4)):
        bank = [(-60, 1110), (260, 1090), (520, 1120), (820, 1150), (1160, 1130), (1420, 1090), (1660, 1070),
                (1660, 1260), (-60, 1260)]
        sheet.draw(knife.curve(bank), "#131e24")
        for side, base in ((0, 150), (1, 1430)):
            for _ in range(54):
                x = base + knife.chance.gauss(0, 95)
                high = knife.about(250, 130)
                lean = knife.about(26, 40) * (1 if side == 0 else -1)
                stem = [(x, 1180), (x + lean * 0.3, 1160 - high * 0.5), (x + lean, 1150 - high)]
                sheet.draw(knife.brush(stem, 7, 0.8), knife.chance.choice(reeds))
        post = [(1190, 1170), (1186, 1020), (1194, 1004), (1222, 1004), (1230, 1020), (1232, 1170)]
        sheet.draw(knife.board(post), sheet.linear((1186, 0), (1232, 0),
                                                   steps((0, "#3d4d52"), (1, "#10191e"))))
        rope = [(1186, 1040), (1232, 1046), (1190, 1056), (1120, 1100), (1020, 1150)]
        sheet.draw(knife.brush(rope, 12, 1, blunt=True), rope_tone, 0.9)
    return sheet


def draw_glow() -> Sheet:
    """The galley's light, on the deck and in the water."""
    sheet, knife = Sheet(247), Knife(247)
    x, y = GALLEY
    sheet.flood(sheet.radial((x, y), 330, fade("#ff9f42", 0.6, 0.22, 0.07, 0.02, 0)))
    gold = knife.gouges((x - 130, WATERLINE + 16, x + 130, 1080), 210, pool((x, WATERLINE), 330, 1.2),
                        even(0), (90, 5))
    sheet.draw(gold, "#ffbe6a", 0.8)
    sheet.flood(sheet.radial((x, WATERLINE + 60), 220, fade("#e08a3a", 0.3, 0.1, 0), 0.7))
    return sheet


def draw() -> Place:
    """The gravel barge."""
    return Place(
        "barge",
        "A gravel barge on wide grey water. Fog lies ahead, and the river bends away in paler and paler"
        " banks."
        " In the deckhouse one galley window is lit, and a cook leans there with a phone to her ear.",
        "none",
        (
            Layer("far", 0.05, _river()),
            Layer("hull", 0.4, draw_hull()),
            Layer("house", 0.4, draw_house()),
            Layer("cook", 0.42, _cook(), "normal", "concern", 0.7, 1.0),
            Layer("glow", 0.4, draw_glow(), "add", "affective", 0.15, 1.0),
            Layer("fog", 0.5, _fog(), "normal", "cognitive", 0.78, 0.0),
            Layer("near", 1.0, draw_near()),
        ),
    )
