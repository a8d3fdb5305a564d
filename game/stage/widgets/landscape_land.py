"""The land of a reading's landscape: evening, hills and meadow."""

from collections.abc import Iterator
from functools import partial
from math import exp

from game.stage.mark import Stroke
from game.stage.widgets.landscape_ground import BLOCK, DUSK, HORIZON, Ground, glow_of, pen_of
from game.stage.widgets.pencil import cornered, curve, drift, line, mix, noise, ring

LINES = 11
"""Contour lines of a hill at a Map of 100."""

HILLS = ((0.16, 0.2, 0.5), (0.5, 0.17, 0.34), (0.84, 0.24, 0.62))
"""Middle, breadth and height of each hill, by the picture's width and the sky's height."""


def sky(ground: Ground) -> Iterator[Stroke]:
    """Lay the evening in bands, cut them with lines, and set a low sun."""
    wide, high = ground.size
    pen, glow = pen_of(ground), glow_of(ground)
    bands = 12
    for band in range(bands):
        share = band / (bands - 1)
        top = high * (HORIZON + 0.08) * band / bands
        tint = mix(DUSK, glow, share**1.7)
        edge = curve(partial(_wavering, band, (wide, top), 4 * pen), 12)
        foot = high * (HORIZON + 0.1)
        yield Stroke(
            cornered(edge if band else (), *_ends(wide, top if not band else foot, foot)),
            tint,
            filled=True,
            closed=True,
        )
    for row in range(40):
        y = high * (HORIZON + 0.02) * (row + 0.5) / 40
        start = wide * (0.5 + 0.55 * noise(ground.seed, row))
        long = wide * (0.1 + 0.16 * abs(noise(row, 8)))
        light = mix(glow, (255, 244, 220), 0.4) if row % 3 else BLOCK
        yield Stroke(
            line((start, y), (start + long, y), row, pen * 1.4),
            light,
            pen * 0.9,
            alpha=0.2 + 0.3 * (row / 40),
        )
    centre = (wide * (0.36 + 0.2 * noise(ground.seed, 1)), high * HORIZON * 0.66)
    sun = ring(centre, (high * 0.075, high * 0.075), ground.seed, 0.02)
    yield Stroke(sun, mix(glow, (255, 248, 226), 0.7), filled=True, closed=True)


def _wavering(seed: int, end: tuple[float, float], much: float, along: float) -> tuple[float, float]:
    """Give a point of a nearly level line from the left edge to its end, at a share of its length."""
    return end[0] * along, end[1] + much * drift(seed, along * 5)


def _ends(wide: float, top: float, foot: float) -> tuple[tuple[float, float], ...]:
    """Give the corners that close a band: all four where nothing lies above it."""
    low = ((wide, foot), (0.0, foot))
    return low if top == foot else ((0.0, top), (wide, top), *low)


def hill(ground: Ground, number: int) -> Iterator[Stroke]:
    """Cut a hill: a lit edge, and as many contour lines as the Map has."""
    wide, high = ground.size
    middle, breadth, tall = HILLS[number]
    foot = high * (HORIZON + 0.09)
    top = high * HORIZON * tall * (0.7 + 0.55 * ground.map)
    pen, glow = pen_of(ground), glow_of(ground)
    dark = mix(mix(BLOCK, DUSK, 0.75 - 0.3 * number), glow, 0.12)

    def height(along: float, share: float) -> tuple[float, float]:
        far = (along - middle) / breadth
        rough = 1 + 0.14 * drift(ground.seed + number * 7, along * 14) + 0.05 * drift(number, along * 47)
        return wide * along, foot - top * exp(-far * far) * rough * share

    def contour(share: float, left: float, right: float, along: float) -> tuple[float, float]:
        return height(left + (right - left) * along, share)

    edge = curve(lambda along: height(along, 1.0), 90)
    yield Stroke(cornered(edge, (wide, foot), (0.0, foot)), dark, filled=True, closed=True)
    yield Stroke(edge, mix(glow, dark, 0.25), pen * 1.3, alpha=0.9)
    count = round(ground.map * LINES)
    cut = mix(ground.theme.map, (250, 236, 200), 0.25)
    for at in range(count):
        share = 1 - (at + 1) / (LINES + 1)
        reach = breadth * (1.6 - 0.95 * share)
        left, right = max(-0.02, middle - reach), min(1.02, middle + reach)
        points = curve(partial(contour, share, left, right), 40)
        yield Stroke(points, cut, pen * (1.15 - 0.3 * share), alpha=0.75)
    for at in range(60):
        along = middle + breadth * (0.1 + 0.02 * at)
        if along < 1:
            x, y = height(along, 0.97 - 0.03 * (at % 3))
            drop = top * (0.16 + 0.1 * noise(number, at))
            yield Stroke(((x, y + pen), (x + drop * 0.35, y + drop)), BLOCK, pen * 1.2, alpha=0.55)


def meadow(ground: Ground) -> Iterator[Stroke]:
    """Cut the land before the hills: short lines, longer towards the hand."""
    wide, high = ground.size
    pen = pen_of(ground)
    top = HORIZON + 0.08
    land = ((0.0, high * top), (wide, high * top), (wide, high), (0.0, high))
    yield Stroke(cornered((), *land), mix(BLOCK, ground.theme.shore, 0.22), filled=True, closed=True)
    lit = mix(ground.theme.shore, glow_of(ground), 0.35)
    for at in range(420):
        deep = (((at * 137) % 420) / 420) ** 1.25
        y = high * (top + 0.01 + (0.99 - top) * deep)
        x = wide * (0.5 + 0.52 * noise(ground.seed, at))
        long = wide * (0.006 + 0.026 * deep) * (1 + 0.5 * noise(at, 2))
        dark = at % 3 == 0
        points = line((x, y), (x + long, y - pen * deep * 2), at, pen)
        yield Stroke(points, BLOCK if dark else lit, pen * (0.7 + 0.9 * deep), alpha=0.65 if dark else 0.5)
