"""The landscape of a reading: its hills, river, bridge, shore and path, cut by hand from its four meters."""

from collections.abc import Iterator
from functools import lru_cache
from math import pi, sin

from game.stage.mark import Stroke
from game.stage.widgets.landscape_ground import BLOCK, HORIZON, Ground, glow_of, pen_of
from game.stage.widgets.landscape_land import HILLS, hill, meadow, sky
from game.stage.widgets.pencil import Points, cornered, curve, drift, line, mix, noise, ring

PLANKS = 14
"""Planks of the bridge at 100."""

CROSSING = 0.68
"""Where the bridge stands, by the height."""


@lru_cache(maxsize=8)
def landscape(ground: Ground) -> tuple[Stroke, ...]:
    """Draw a reading, the same for the same one."""
    return (
        *sky(ground),
        *(stroke for number in range(len(HILLS)) for stroke in hill(ground, number)),
        *meadow(ground),
        *_path(ground),
        *_river(ground),
        *_bridge(ground),
        *_shore(ground),
    )


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
    pen = pen_of(ground)
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
    pen, colour = pen_of(ground), mix(ground.theme.bridge, (255, 240, 210), 0.35)
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
    pen, colour = pen_of(ground), mix(ground.theme.shore, (250, 240, 214), 0.4)
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
        tint = mix(glow_of(ground), (255, 248, 230), 0.4)
        for row in range(3):
            y = foot[1] - high * 0.03 + row * pen * 5
            points = line((foot[0] - wide * 0.03, y), (foot[0] + wide * 0.03, y), row, pen * 1.5)
            yield Stroke(points, tint, pen * 1.3)


def _path(ground: Ground) -> Iterator[Stroke]:
    """Cut the way that was walked: each pick bends it."""
    wide, high = ground.size
    pen = pen_of(ground)
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
    pale = mix(glow_of(ground), (250, 236, 206), 0.6)
    yield Stroke((*upper, *reversed(lower)), pale, filled=True, closed=True, alpha=0.85)
    yield Stroke(lower, BLOCK, pen * 1.4, alpha=0.8)
