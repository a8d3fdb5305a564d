"""The gravel barge at anchor, late: its hull and its house as by day, and a night laid over them."""

# Contours read as lines, not one point a line:
# fmt: off

from scenes.well_barge import GALLEY, WATERLINE, draw_glow, draw_house, draw_hull, draw_near, draw_window
from scenes.well_shapes import drifts, limb, quad
from studio.figures import HEAD, PROFILE
from studio.ink import fade, steps
from studio.knife import Knife, Point, ellipse, place
from studio.light import even, pool, rise
from studio.place import Layer, Place
from studio.sheet import Sheet

MASTHEAD: Point = (952, 236)
SHORE = 470


def _fog_bank() -> Sheet:
    """Fog and water with no bend in them: where the river goes is not to be seen."""
    sheet, knife = Sheet(251), Knife(251)
    with sheet.through(sheet.print(2, 0.5, "0.004 0.1")):
        sheet.flood(sheet.linear((0, 0), (0, 1200), steps((0, "#7d8d90"), (0.3, "#a9b3ae"),
                                                          (0.42, "#b9c0b8"), (0.6, "#8d9a99"),
                                                          (0.8, "#5a6b70"), (1, "#33444b"))))
    drifts(sheet, knife, (180, 340, SHORE, 600), "#d8dcd2", 0.3)
    with sheet.through(sheet.print(2, 0.4)):
        dark = knife.gouges((-20, 560, 1620, 1180), 800, rise(520, 900), even(0), (110, 3.4))
        sheet.draw(dark, "#2b3c44", 0.4)
        pale = knife.gouges((-20, 560, 1620, 1100), 520, pool((GALLEY[0], WATERLINE), 760, 0.6), even(0),
                            (120, 2.6))
        sheet.draw(pale, "#f1e6cf", 0.4)
    return sheet


def _night() -> Sheet:
    """What the night leaves: much beside the window, hardly anything at the bow."""
    sheet = Sheet(252)
    x, y = GALLEY
    sheet.flood(sheet.radial((x, y + 10), 1120, steps((0, "#f6cf96"), (0.1, "#c49f70"), (0.22, "#7f7a68"),
                                                      (0.4, "#4c5a5c"), (0.65, "#2d3b43"),
                                                      (1, "#1b262d")), 0.82))
    return sheet


def _listener(sheet: Sheet, knife: Knife) -> None:
    """She has sat down: an elbow on the board, the phone at her ear, her other hand flat beside a cup."""
    x, y = GALLEY
    pane = knife.board(quad(x - 98, y - 56, x + 98, y + 56), 0.6)
    with sheet.through(stencil=sheet.clip(pane)):
        body = [(x - 2, y + 4), (x - 22, y + 14), (x - 34, y + 34), (x - 36, y + 60), (x + 56, y + 60),
                (x + 52, y + 30),
                (x + 38, y + 10), (x + 18, y + 2)]
        sheet.draw(knife.curve(body, 0.6), "#3a2822")
        sheet.draw(knife.curve(place(PROFILE, (x + 4, y - 18), 20, -12), 0.4), "#4d3226")
        sheet.draw(knife.curve(place(HEAD, (x + 8, y - 20), 20, -10), 0.5), "#241a18")
        sheet.draw(knife.curve(ellipse((x + 29, y - 22), 10, 9), 0.5), "#241a18")
        arm = limb([(x + 34, y + 22, 10), (x + 44, y + 38, 10), (x + 30, y + 16, 8), (x + 17, y - 6, 7)])
        sheet.draw(knife.curve(arm, 0.5), "#33231e")
        sheet.draw(knife.board([(x + 8, y - 28), (x + 15, y - 30), (x + 19, y - 2), (x + 12, y)], 0.4),
                "#0f1316")
        sheet.draw(knife.curve(ellipse((x + 16, y - 10), 8, 8), 0.4), "#5c3620")
        sheet.draw(knife.board(quad(x - 98, y + 42, x + 98, y + 58)), "#5c3a20")
        sheet.draw(knife.brush([(x - 96, y + 42), (x, y + 41), (x + 96, y + 42)], 3, 0.3), "#ffd592")
        reach = limb([(x - 24, y + 28, 9), (x - 48, y + 38, 8), (x - 66, y + 40, 6)])
        sheet.draw(knife.curve(reach, 0.5), "#33231e")
        sheet.draw(knife.curve(ellipse((x - 68, y + 39), 11, 5), 0.4), "#5c3620")
        sheet.draw(knife.board(quad(x - 94, y + 22, x - 80, y + 42), 0.5), "#3f5a5e")


def _lamps() -> Sheet:
    """The galley's window and who sits in it, the door's round pane, the anchor light, the chain."""
    sheet, knife = Sheet(253), Knife(253)
    with sheet.through(sheet.print(3, 0.45)):
        draw_window(sheet, knife)
        _listener(sheet, knife)
        sheet.draw(knife.curve(ellipse((1043, 586), 14, 14), 0.5), "#d29a55")
        x, y = MASTHEAD
        for half, foot, top, bottom, tone in ((9, 8, -14, 14, "#fff4d8"), (12, 10, -22, -13, "#10191e")):
            side = [(x - half, y + top), (x + half, y + top), (x + foot, y + bottom), (x - foot, y + bottom)]
            sheet.draw(knife.board(side, 0.6), tone)
        for link in range(15):
            share = link / 14
            at = (1204 + 40 * share, 694 + 108 * share)
            sheet.stroke(knife.curve(ellipse(at, 3.4, 5.6, -20), 0.4), "#0d161b", 2.6)
            sheet.draw(knife.gouge((at[0] - 3, at[1]), 74, 7, 0.9), "#9c8f76", 0.7)
        rings = knife.gouges((1206, 800, 1286, 814), 16, even(0.9), even(0), (44, 2.6))
        sheet.draw(rings, "#a8a391", 0.5)
    return sheet


def _halo() -> Sheet:
    """The lamp and the anchor light, taken up by the fog."""
    sheet, knife = Sheet(254), Knife(254)
    x, y = GALLEY
    sheet.flood(sheet.radial((x, y - 20), 620, fade("#d2924c", 0.5, 0.26, 0.12, 0.05, 0.015, 0), 0.8))
    sheet.flood(sheet.radial(MASTHEAD, 190, fade("#cfd0b8", 0.6, 0.2, 0.07, 0.02, 0)))
    with sheet.through(sheet.soft(30)):
        for row, wide in ((560, 360), (690, 470)):
            band = [(x - wide, row + 14), (x - wide / 3, row - 10), (x + wide / 3, row + 8),
                    (x + wide, row - 6)]
            sheet.draw(knife.brush(band, 64, 8), "#c98f50", 0.3)
    return sheet


def _fog() -> Sheet:
    """Fog come right up to the hull, yellow where the window lights it."""
    sheet, knife = Sheet(255), Knife(255)
    sheet.flood(sheet.radial((GALLEY[0], GALLEY[1] - 20), 1000,
                             [(0, "#c59a62", 0.3), (0.14, "#8b7c62", 0.55), (0.34, "#566061", 0.78),
                              (0.65, "#35434a", 0.86), (1, "#1d2930", 0.86)], 0.8))
    drifts(sheet, knife, (480, 700, 830), "#87887a", 0.3)
    return sheet


def draw() -> Place:
    """The gravel barge at night."""
    return Place(
        "barge_night",
        "The gravel barge at anchor by night, its chain down in black water. The river and its bends are gone"
        " in fog. In the one lit window somebody sits with a phone at her ear; the fog round it is yellow.",
        "none",
        (
            Layer("far", 0.05, _fog_bank()),
            Layer("hull", 0.4, draw_hull()),
            Layer("house", 0.4, draw_house()),
            Layer("night", 0.4, _night(), "multiply"),
            Layer("lamps", 0.4, _lamps()),
            Layer("halo", 0.42, _halo(), "add", "concern", 0.45, 1.0),
            Layer("glow", 0.4, draw_glow(), "add", "affective", 0.15, 0.9),
            Layer("fog", 0.5, _fog(), "normal", "cognitive", 0.8, 0.0),
            Layer("near", 1.0, draw_near(("#070c10", "#0a1115", "#0f181d"), "#2b2f2e")),
        ),
    )
