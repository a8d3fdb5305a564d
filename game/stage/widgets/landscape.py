"""The landscape of a reading: its hills, river, bridge, shore and path, cut by hand from its four meters."""

from collections.abc import Iterator
from functools import lru_cache, partial
from math import exp, pi, sin

from game.frozen import frozen
from game.stage.mark import Colour, Stroke
from game.stage.theme import Theme
from game.stage.widgets.pencil import Points, cornered, curve, drift, line, mix, noise, ring

LINES = 11
"""Contour lines of a hill at a Map of 100."""

PLANKS = 14
"""Planks of the bridge at 100."""

HORIZON = 0.42
"""Where the sky ends, by the height."""

CROSSING = 0.68
"""Where the bridge stands, by the height."""

HILLS = ((0.16, 0.2, 0.5), (0.5, 0.17, 0.34), (0.84, 0.24, 0.62))
"""Middle, breadth and height of each hill, by the picture's width and the sky's height."""


@frozen
class Ground:
    """What the landscape is made of: levels 0.0 to 1.0, and the picks as numbers."""

    map: float
    water: float
    bridge: float
    shore: float
    bends: tuple[int, ...]
    seed: int
    size: tuple[float, float]
    """Pixels."""
    theme: Theme


@lru_cache(maxsize=8)
def landscape(ground: Ground) -> tuple[Stroke, ...]:
    """Draw a reading, the same for the same one."""
    return (
        *_sky(ground),
        *(stroke for number in range(len(HILLS)) for stroke in _hill(ground, number)),
        *_meadow(ground),
        *_path(ground),
        *_river(ground),
        *_bridge(ground),
        *_shore(ground),
    )


def _pen(ground: Ground) -> float:
    return max(1.0, ground.size[1] / 300)


BLOCK: Colour = (27, 25, 33)
"""What the picture is cut from: lines are light on dark, as in the house's other pictures."""

DUSK: Colour = (66, 58, 92)


def _glow(ground: Ground) -> Colour:
    """Give the light of the evening: as warm as the water."""
    return mix(mix(ground.theme.water_cold, (240, 226, 196), 0.35), (240, 170, 104), ground.water)


def _sky(ground: Ground) -> Iterator[Stroke]:
    """Lay the evening in bands, cut them with lines, and set a low sun."""
    wide, high = ground.size
    pen, glow = _pen(ground), _glow(ground)
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


def _hill(ground: Ground, number: int) -> Iterator[Stroke]:
    """Cut a hill: a lit edge, and as many contour lines as the Map has."""
    wide, high = ground.size
    middle, breadth, tall = HILLS[number]
    foot = high * (HORIZON + 0.09)
    top = high * HORIZON * tall * (0.7 + 0.55 * ground.map)
    pen, glow = _pen(ground), _glow(ground)
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


def _meadow(ground: Ground) -> Iterator[Stroke]:
    """Cut the land before the hills: short lines, longer towards the hand."""
    wide, high = ground.size
    pen = _pen(ground)
    top = HORIZON + 0.08
    land = ((0.0, high * top), (wide, high * top), (wide, high), (0.0, high))
    yield Stroke(cornered((), *land), mix(BLOCK, ground.theme.shore, 0.22), filled=True, closed=True)
    lit = mix(ground.theme.shore, _glow(ground), 0.35)
    for at in range(420):
        deep = (((at * 137) % 420) / 420) ** 1.25
        y = high * (top + 0.01 + (0.99 - top) * deep)
        x = wide * (0.5 + 0.52 * noise(ground.seed, at))
        long = wide * (0.006 + 0.026 * deep) * (1 + 0.5 * noise(at, 2))
        dark = at % 3 == 0
        points = line((x, y), (x + long, y - pen * deep * 2), at, pen)
        yield Stroke(points, BLOCK if dark else lit, pen * (0.7 + 0.9 * deep), alpha=0.65 if dark else 0.5)


def _bank(ground: Ground, side: int) -> Points:
    """Give a bank of the river from the hills to the hand; `side` -1 is the left."""
    wide, high = ground.size
    breadth = 0.05 + 0.2 * ground.water

    def at(along: float) -> tuple[float, float]:
        deep = HORIZON + 0.04 + 0.56 * along
        middle = 0.58 + 0.05 * sin(along * 4.4 + 0.6) - 0.05 * along
        half = breadth * (0.08 + 0.92 * along**1.3) / 2
        flood = 0.8 * (1 - ground.shore) ** 1.7 * along**1.4 if side > 0 else 0.0
        return wide * (middle + side * half + flood + 0.004 * drift(side + 5, along * 16)), high * deep

    return curve(at, 30)


def _river(ground: Ground) -> Iterator[Stroke]:
    """Cut the river: broad and warm, or narrow and cold."""
    pen = _pen(ground)
    tint = mix(ground.theme.water_cold, ground.theme.water_warm, (ground.water - 0.15) / 0.7)
    left, right = _bank(ground, -1), _bank(ground, 1)
    yield Stroke((*left, *reversed(right)), mix(BLOCK, tint, 0.72), filled=True, closed=True)
    light, dark = mix(tint, (255, 246, 224), 0.5), mix(BLOCK, tint, 0.25)
    for bank in (left, right):
        yield Stroke(bank, dark, pen * 2.2)
    for row in range(1, 120):
        share = (row / 120) ** 0.8 * 29
        at, part = int(share), share % 1
        (x, y), (end, _), below = left[at], right[at], left[min(29, at + 1)][1]
        y += (below - y) * part
        start = x + (end - x) * (0.06 + 0.7 * abs(noise(row, 3 + ground.seed)))
        long = (end - x) * (0.12 + 0.14 * abs(noise(row, 5)))
        rise = pen * (0.6 + 2.2 * ground.water) * (0.3 + row / 120)
        points = (
            (start, y),
            (start + long / 3, y - rise),
            (start + long * 2 / 3, y + rise),
            (start + long, y),
        )
        if start + long < end - pen * 2:
            yield Stroke(points, light if row % 3 else dark, pen * (0.6 + row / 100), alpha=0.8)


def _across(points: Points, high: float) -> float:
    """Tell where a bank stands at the height of the bridge."""
    return next((x for x, y in points if y >= high), points[-1][0])


def _bridge(ground: Ground) -> Iterator[Stroke]:
    """Cut the bridge: posts on both banks, and the planks that there are."""
    wide, high = ground.size
    pen, colour = _pen(ground), mix(ground.theme.bridge, (255, 240, 210), 0.35)
    deck = high * CROSSING
    near = _across(_bank(ground, -1), deck) - wide * 0.012
    far = _across(_bank(ground, 1), deck) + wide * 0.012
    span = far - near
    rise = min(high * 0.08, span * 0.16)
    tall = high * 0.1

    def at(along: float, up: float = 0.0) -> tuple[float, float]:
        return near + span * along, deck - rise * sin(along * pi) - up

    count = round(PLANKS * ground.bridge)
    for number in range(count):
        along = (number + 0.5) / PLANKS
        x, y = at(along)
        half = span / PLANKS * 0.38
        tilt = noise(ground.seed, number) * pen
        plank = (
            (x - half, y - tilt),
            (x + half, y + tilt),
            (x + half, y + tall * 0.22),
            (x - half, y + tall * 0.22),
        )
        yield Stroke(cornered((), *plank), colour, filled=True, closed=True)
        yield Stroke(cornered((), *plank), BLOCK, pen * 0.8, closed=True)
    if count:
        done = count / PLANKS
        yield Stroke(curve(lambda along: at(along * done, tall * 0.8), 16), colour, pen * 1.5)
    for along in (0.0, 1.0):
        (x, y) = at(along)
        post = line((x, y + tall * 0.3), (x, y - tall), ground.seed + int(along), pen)
        yield Stroke(post, colour, pen * 3.2)


def _shore(ground: Ground) -> Iterator[Stroke]:
    """Cut the shore at the right: stones and a post to tie to, dry or half under."""
    wide, high = ground.size
    pen, colour = _pen(ground), mix(ground.theme.shore, (250, 240, 214), 0.4)
    foot = (wide * 0.86, high * 0.86)
    edge = _across(_bank(ground, 1), foot[1])
    wet = edge > foot[0]
    post = line(foot, (foot[0] + pen, foot[1] - high * 0.17), ground.seed, pen)
    yield Stroke(post, colour, pen * 4.0, alpha=0.95)
    knot = ring((foot[0], foot[1] - high * 0.12), (pen * 5, pen * 2.6), 4, 0.1)
    yield Stroke(knot, colour, pen * 1.2, closed=True)
    for at in range(round(6 + 12 * ground.shore)):
        x = foot[0] + wide * 0.11 * noise(ground.seed, at + 60)
        y = foot[1] + high * (0.05 + 0.04 * noise(ground.seed, at + 90))
        if x > edge + pen * 4:
            stone = ring((x, y), (pen * (3 + at % 4), pen * (2 + at % 3)), at, 0.14)
            yield Stroke(stone, mix(BLOCK, colour, 0.6), filled=True, closed=True)
            yield Stroke(stone, colour, pen * 0.8, closed=True, alpha=0.8)
    if wet:
        tint = mix(_glow(ground), (255, 248, 230), 0.4)
        for row in range(3):
            y = foot[1] - high * 0.03 + row * pen * 5
            points = line((foot[0] - wide * 0.03, y), (foot[0] + wide * 0.03, y), row, pen * 1.5)
            yield Stroke(points, tint, pen * 1.3)


def _path(ground: Ground) -> Iterator[Stroke]:
    """Cut the way that was walked: each pick bends it."""
    wide, high = ground.size
    pen = _pen(ground)
    bends = ground.bends or (0,)
    near = _across(_bank(ground, -1), high * CROSSING) - wide * 0.012

    def at(along: float, side: float) -> tuple[float, float]:
        place = along * (len(bends) - 1)
        whole = int(place)
        share = place - whole
        ease = share * share * (3 - 2 * share)
        turn = noise(bends[whole], 3) * (1 - ease) + noise(bends[min(whole + 1, len(bends) - 1)], 3) * ease
        room = sin(along * pi) ** 0.6
        x = wide * 0.05 + (near - wide * 0.05) * along
        y = high * (0.97 - (0.97 - CROSSING) * along) + turn * high * 0.13 * room * min(1.0, 10 / len(bends))
        half = high * (0.016 - 0.011 * along)
        return x, min(y, high * 0.985) + side * half

    steps = max(40, min(140, 3 * len(bends)))
    upper, lower = curve(lambda along: at(along, -1), steps), curve(lambda along: at(along, 1), steps)
    pale = mix(_glow(ground), (250, 236, 206), 0.6)
    yield Stroke((*upper, *reversed(lower)), pale, filled=True, closed=True, alpha=0.85)
    yield Stroke(lower, BLOCK, pen * 1.4, alpha=0.8)
