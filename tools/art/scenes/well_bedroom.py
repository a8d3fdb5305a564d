"""The bedroom at ten past two: he lies on his back, and the phone on his chest goes up and down."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.hunt_folk import hand, sleeve
from scenes.well_bedroom_night import draw_bedhead, draw_room, draw_window
from scenes.well_shapes import drifts, limb
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse
from studio.light import away, even, pool, times
from studio.place import Layer, Place
from studio.sheet import Sheet

PHONE: Point = (778, 536)
FACE: list[Point] = [(1010, 604), (984, 580), (966, 558), (970, 540), (988, 530), (984, 516), (998, 510),
                     (996, 497), (1010, 490), (1018, 462), (1034, 458), (1044, 474), (1054, 468), (1080, 454),
                     (1124, 456), (1166, 492), (1180, 546), (1160, 600), (1110, 632), (1050, 630)]
"""His head on the pillow, the face to the ceiling: throat, chin, lips, nose, brow, from the left."""
CHEST: list[Point] = [(250, 660), (330, 566), (400, 520), (456, 530), (520, 590), (580, 610), (650, 582),
                      (740, 556), (840, 550), (930, 566), (986, 592), (1030, 640), (1120, 700), (1260, 760),
                      (1300, 900), (200, 900)]
"""Under the quilt, from the knees drawn up on the left to the shoulder on the right."""


def _light(sheet: Sheet, reach: float, tones: tuple[str, str, str, str]) -> str:
    """An ink that goes from the screen's light into the dark."""
    return sheet.radial((PHONE[0] + 20, PHONE[1] - 10), reach,
                        steps((0, tones[0]), (0.34, tones[1]), (0.66, tones[2]), (1, tones[3])))


def _other() -> Sheet:
    """The other side of the bed: his pillow, his head, his coat still on under the quilt."""
    sheet, knife = Sheet(232), Knife(232)
    with sheet.through(sheet.print(3, 0.45)):
        draw_bedhead(sheet, knife)
        sheet.draw(knife.brush([(1010, 640), (1090, 632), (1170, 600), (1196, 560)], 30, 2), "#0f191f", 0.7)
        head = knife.curve(FACE, 0.6)
        sheet.draw(head, _light(sheet, 430, ("#e8b07e", "#b5764f", "#3f2c26", "#12181b")))
        hair = [(1082, 453), (1126, 452), (1172, 488), (1188, 546), (1168, 606), (1124, 634), (1112, 596),
                (1130, 560), (1118, 520), (1092, 494), (1078, 470)]
        outline = knife.curve(hair)
        sheet.draw(outline, "#10171b")
        sheet.draw(knife.gouges((1080, 450, 1190, 630), 90, even(0.6), away((1080, 560)), (34, 1.8)),
                   "#6b7b7d", 0.4)
        sheet.draw(knife.curve(ellipse((1098, 560), 24, 14, 30), 0.5), "#4c3229")
        sheet.draw(knife.brush([(1008, 602), (984, 580), (967, 558), (971, 541)], 5, 0.4), "#ffe0b0", 0.9)
        sheet.draw(knife.brush([(998, 510), (997, 497), (1010, 490), (1018, 463)], 4, 0.4), "#ffd7a0", 0.85)
        _under(sheet, knife)
    return sheet


def _under(sheet: Sheet, knife: Knife) -> None:
    """The quilt over him, and his collar at the top of it."""
    collar = [(974, 596), (1006, 578), (1040, 616), (1096, 640), (1150, 640), (1180, 700), (1080, 720),
              (1000, 660)]
    sheet.draw(knife.curve(collar), _light(sheet, 420, ("#7d8a86", "#46575c", "#222f35", "#0f171b")))
    mass = knife.curve(CHEST)
    sheet.draw(mass, _light(sheet, 620, ("#b7b29a", "#667471", "#2c3a41", "#0e171c")))
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(knife.gouges((240, 520, 1280, 890), 720, times(pool(PHONE, 560), 1.0),
                                lambda x, _: (x - PHONE[0]) * 0.06, (48, 2.2)), "#efe6c8", 0.4)
        for fold in ([(520, 592), (560, 680), (540, 820)], [(900, 566), (930, 660), (900, 820)],
                     [(660, 584), (690, 700), (660, 840)], [(400, 522), (380, 640), (420, 800)]):
            sheet.draw(knife.brush(fold, 26, 3), "#0f191e", 0.42)
        for x in range(260, 1300, 150):
            sheet.draw(knife.brush([(x + 60, 520), (x, 700), (x - 70, 900)], 6, 0.8), "#131d22", 0.4)
    rim = [knife.brush([(330, 566), (400, 521), (456, 531), (518, 588)], 5),
           knife.brush([(584, 609), (650, 582), (742, 556), (840, 550), (926, 564)], 6)]
    sheet.draw("".join(rim), "#f3e2ba", 0.7)


def _phone() -> Sheet:
    """The phone on his chest, its screen up; his hand laid beside it."""
    sheet, knife = Sheet(239), Knife(239)
    x, y = PHONE
    with sheet.through(sheet.print(2, 0.35)):
        sheet.draw(knife.curve(ellipse((x + 6, y + 24), 96, 13, 2), 0.6), "#10181c", 0.7)
        body = [(x - 84, y - 4), (x + 62, y - 16), (x + 92, y + 6), (x - 60, y + 20)]
        sheet.draw(knife.board([(a + 1, b + 9) for a, b in body], 0.6), "#06090b")
        sheet.draw(knife.board(body, 0.6), "#12191d")
        glass = [(x - 72, y - 3), (x + 58, y - 13), (x + 82, y + 5), (x - 56, y + 16)]
        sheet.draw(knife.board(glass, 0.5), sheet.linear((x - 72, 0), (x + 82, 0),
                                                         steps((0, "#fff6dc"), (1, "#cfe3e2"))))
        for step in range(4):
            at = (x - 40 + step * 30, y + 5 - step * 2)
            sheet.draw(knife.gouge(at, -5, 22, 2), "#7f9a9c")
        arm = knife.curve(limb([(x + 96, y + 40, 28), (x + 156, y + 72, 36), (x + 230, y + 116, 46),
                                (x + 262, y + 140, 48)]))
        sheet.draw(arm, _light(sheet, 420, ("#8b948c", "#4a5a5e", "#243138", "#121b20")))
        with sheet.through(stencil=sheet.clip(arm)):
            sheet.draw(knife.gouges((860, 550, 1080, 720), 70, even(0.7), even(34), (30, 2)), "#d9d0b4", 0.4)
        sheet.draw(knife.brush([(x + 110, y + 14), (x + 172, y + 40), (x + 244, y + 78)], 5), "#d9c79c", 0.6)
        skin = [(0.0, "#f3c492", 1.0), (0.5, "#b1724e", 1.0), (1.0, "#4f342c", 1.0)]
        hand(sheet, knife, (x + 96, y + 34), 66, 16, skin=skin)
    return sheet


def _near() -> Sheet:
    """One's own side: the quilt's hill, and a hand that lies on it, not reaching."""
    sheet, knife = Sheet(233), Knife(233)
    hill = [(-60, 880), (200, 850), (420, 826), (640, 834), (820, 870), (1000, 850), (1220, 800), (1660, 770),
            (1660, 1260), (-60, 1260)]
    with sheet.through(sheet.print(4, 0.45)), sheet.moved((0, -62)):
        mass = knife.curve(hill, 1.2)
        sheet.draw(mass, sheet.radial((780, 800), 640, steps((0, "#4d5a5b"), (0.3, "#28363c"),
                                                             (0.7, "#131d22"), (1, "#090f12")), 0.7))
        with sheet.through(stencil=sheet.clip(mass)):
            for step in range(-3, 12):
                x = step * 170
                sheet.draw(knife.brush([(x + 200, 780), (x + 100, 980), (x - 80, 1240)], 8, 1), "#0c1418",
                        0.6)
            sheet.draw(knife.gouges((220, 810, 1360, 1080), 420, times(pool((790, 830), 520, 0.6), 0.8),
                                    even(-4), (48, 2.2)), "#cfcbb0", 0.3)
        sheet.draw(knife.brush([(210, 850), (420, 827), (640, 835), (812, 868)], 6), "#aeb3a2", 0.5)
        skin = [(0.0, "#c99a74", 1.0), (0.5, "#6f4c3c", 1.0), (1.0, "#241c1c", 1.0)]
        sleeve(sheet, knife, [(600, 968), (520, 1050), (430, 1190)], (92, 210), "#121b20")
        hand(sheet, knife, (640, 918), 92, 128, skin=skin, shade="#12100f", light="#f0cc98", flip=True)
    return sheet


def _dark() -> Sheet:
    """The dark between one side of the bed and the other."""
    sheet, knife = Sheet(235), Knife(235)
    sheet.flood(sheet.radial((800, 560), 860, [(0, "#2b3c43", 0.12), (0.26, "#1d2b32", 0.5),
                                               (0.6, "#0c151a", 0.8), (1, "#070c10", 0.9)], 0.9))
    drifts(sheet, knife, (240, 700), "#5c6f73", 0.2)
    return sheet


def _glow() -> Sheet:
    """The screen's light: on the ceiling's side of him, on the quilt, on a chin."""
    sheet, knife = Sheet(236), Knife(236)
    at = (PHONE[0] + 10, PHONE[1] - 20)
    sheet.flood(sheet.radial(at, 470, fade("#ffb565", 0.46, 0.22, 0.08, 0.02, 0), 0.85))
    sheet.flood(sheet.radial(at, 170, fade("#ffe3b4", 0.4, 0.12, 0), 0.7))
    with sheet.through(sheet.soft(16)):
        ray = knife.board([(PHONE[0] - 70, PHONE[1]), (PHONE[0] + 84, PHONE[1] - 8), (1010, 60), (600, 60)])
        sheet.draw(ray, sheet.linear((0, PHONE[1]), (0, 60), fade("#ffdca4", 0.26, 0.08, 0.0)))
    return sheet


def draw() -> Place:
    """The bedroom, with both of them in it, awake."""
    return Place(
        "bedroom",
        "A dark bedroom. Across the bed a man lies on his back, his face to the ceiling; a lit phone lies"
        " on his"
        " chest, his hand beside it, and its light edges his chin. On this side a hand lies on the quilt. Fog"
        " stands in the window.",
        "motes",
        (
            Layer("far", 0.05, draw_room()),
            Layer("window", 0.05, draw_window(), "add", "boundary", 0.0, 1.0),
            Layer("other", 0.35, _other(), "normal", "concern", 0.75, 1.0),
            Layer("dark", 0.4, _dark(), "normal", "cognitive", 0.75, 0.0),
            Layer("phone", 0.4, _phone()),
            Layer("near", 0.8, _near()),
            Layer("glow", 0.6, _glow(), "add", "affective", 0.15, 1.0),
        ),
    )
