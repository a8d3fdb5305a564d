"""What each meter looks like: contours, a river, planks, a shore; drawn by hand, moving with its level."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from math import cos, pi, sin

from game.stage.mark import Colour, Stroke
from game.stage.theme import Theme
from game.stage.widgets.pencil import Points, cornered, curve, drift, line, mix, noise, part, ring

CONTOURS, PLANKS, TALLIES = 9, 10, 10
"""Lines of the Map, planks of the Bridge, and strokes of any other meter, at 100."""

WHOLE = 4
"""Of the contours, those that go round both summits."""

DIAL = "dial"
"""Stands for a meter's id where a dial is to be drawn."""

FINE = 4
"""Steps of a level that are told apart in a picture: so many a point."""


def picture(meter: str, level: float, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    """Draw a meter at a level, 0.0 to 100.0, into a size in pixels."""
    return _picture(meter, round(max(0.0, min(100.0, level)) * FINE), size, theme)


@lru_cache(maxsize=128)
def _picture(meter: str, steps: int, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    return DRAWN.get(meter, tally)(steps / FINE / 100, size, theme)


def contours(share: float, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    """Draw another's country: its contour lines come one by one, the last of them still being drawn."""
    wide, high = size
    pen = max(1.0, high / 42)
    known = share * CONTOURS
    strokes = []
    for number in range(min(CONTOURS, int(known) + 1)):
        points = part(_contour(number, wide, high), known - number)
        rank = number / CONTOURS
        strokes.append(Stroke(points, theme.map, pen * (1.3 - 0.4 * rank), alpha=0.6 + 0.4 * rank))
    base = line((wide * 0.02, high * 0.98), (wide * 0.98, high * 0.98), 5, pen * 0.8)
    return (Stroke(base, theme.map, pen, alpha=0.4), *strokes)


def _contour(number: int, wide: float, high: float) -> Points:
    """Give one line of the country: four round both summits, then round one and the other."""
    if number < WHOLE:
        reach = 1 - number * 0.16

        def at(along: float) -> tuple[float, float]:
            turn = along * 2 * pi - 2.2
            stray = 1 + 0.2 * drift(21, 6 + 1.9 * cos(turn)) + 0.16 * drift(33, 8 + 2.1 * sin(turn + 0.6))
            lean = 0.16 * cos(turn) * sin(turn * 2)
            across = 0.47 * reach * stray * (cos(turn) + 0.1 * number * 0.3)
            down = 0.44 * reach * (stray * sin(turn) + lean)
            return wide * (0.5 + across), high * (0.5 - 0.02 * number + down)

        return curve(at, 40)
    left = number % 2 == 0
    reach = 1 - (number - WHOLE) // 2 * 0.45
    centre = (wide * (0.4 if left else 0.65), high * (0.46 if left else 0.4))
    return ring(centre, (wide * 0.1 * reach, high * 0.15 * reach), 3 if left else 8, 0.14)


def river(share: float, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    """Draw their river: it rises and warms, and its ripples grow."""
    wide, high = size
    colour = mix(theme.water_cold, theme.water_warm, (share - 0.15) / 0.7)
    top = high * (0.86 - 0.66 * share)
    swell = high * (0.015 + 0.06 * share)
    pen = max(1.0, high / 36)

    def wave(depth: float) -> Callable[[float], tuple[float, float]]:
        calm = 1 - 0.75 * depth

        def at(along: float) -> tuple[float, float]:
            rise = sin(along * 5.2 * pi + 1 + depth * 2) + 0.8 * drift(1, along * 6 + depth)
            return wide * along, top + (high - top) * depth + rise * swell * calm

        return at

    surface = curve(wave(0.0), 28)
    body = cornered(surface, (wide, high), (0.0, high))
    rows = 1 + round(share * 4)
    ripples = []
    for row in range(rows):
        whole = curve(wave((row + 1) / (rows + 1)), 30)
        start = 2 + int((noise(row, 4) + 1) * 7)
        ripples.append(Stroke(whole[start : start + 12], colour, pen * 0.85, alpha=0.75 - 0.1 * row))
    return (
        Stroke(body, colour, filled=True, closed=True, alpha=0.24 + 0.2 * share),
        Stroke(surface, colour, pen * 1.3),
        *ripples,
    )


def bridge(share: float, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    """Draw a gap between two banks, and the planks that have arrived."""
    wide, high = size
    pen = max(1.0, high / 36)
    colour = theme.bridge
    deck = high * 0.56
    near, far = wide * 0.13, wide * 0.87
    banks = (
        ((0.0, deck), (near, deck), (near * 0.8, high * 0.78), (near * 0.9, high), (0.0, high)),
        ((wide, deck), (far, deck), (far + near * 0.25, high * 0.8), (far + near * 0.1, high), (wide, high)),
    )
    strokes = [Stroke(cornered((), *each), colour, filled=True, closed=True, alpha=0.42) for each in banks]
    strokes += [Stroke(line(each[0], each[1], 4, pen * 0.5), colour, pen) for each in banks]
    step = (far - near) / PLANKS

    def sag(x: float) -> float:
        return high * 0.1 * sin((x - near) / (far - near) * pi)

    ropes = curve(lambda along: (near + (far - near) * along, deck + sag(near + (far - near) * along)), 14)
    strokes.append(Stroke(ropes, colour, pen * 0.7, alpha=0.35))
    for number in range(PLANKS):
        laid = max(0.0, min(1.0, share * PLANKS - number))
        if laid:
            x = near + step * (number + 0.5)
            y = deck + sag(x) - high * 0.22 * (1 - laid)
            tilt = noise(number, 3) * high * 0.025
            points = ((x - step * 0.34, y + tilt), (x + step * 0.34, y - tilt))
            strokes.append(Stroke(points, colour, pen * 2.6, alpha=0.35 + 0.65 * laid))
    for x, at in ((near, 0.0), (far, 1.0)):
        strokes.append(Stroke(line((x, deck), (x, high * 0.26), 6 + int(at), pen), colour, pen * 1.6))
    reach = 0.05 + 0.95 * share
    rail = curve(
        lambda along: (
            near + (far - near) * along * reach,
            high * 0.3 + sin(along * reach * pi) * high * 0.13,
        ),
        14,
    )
    return (*strokes, Stroke(rail, colour, pen * 0.8, alpha=0.8))


def shore(share: float, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    """Draw the line one can come back to: it holds above the water, or goes under."""
    wide, high = size
    pen = max(1.0, high / 36)
    sea = high * (0.3 + 0.5 * share)

    def land(along: float) -> tuple[float, float]:
        rise = high * (0.94 - 0.62 * along**1.25)
        return wide * along, rise + drift(12, along * 7) * high * 0.035

    profile = curve(land, 30)
    dry = tuple(each for each in profile if each[1] <= sea)
    wet = tuple(each for each in profile if each[1] > sea)
    strokes = [
        Stroke((*profile, (wide, high), (0.0, high)), theme.shore, filled=True, closed=True, alpha=0.2)
    ]
    edge = wet[-1][0] if wet else 0.0
    for row in range(3):
        y = sea + row * high * 0.12
        end = max(wide * 0.08, edge - row * wide * 0.13)
        if y < high:
            strokes.append(
                Stroke(line((0.0, y), (end, y), 20 + row, pen), theme.water_cold, pen, alpha=0.85 - 0.2 * row)
            )
    if len(wet) > 1:
        strokes.append(Stroke(wet, theme.shore, pen, alpha=0.4))
    if len(dry) > 1:
        strokes.append(Stroke(dry, theme.shore, pen * 2.0))
    foot = land(0.72)
    post = line(foot, (foot[0] + pen, foot[1] - high * 0.3), 31, pen * 0.4)
    strokes.append(Stroke(post, theme.shore, pen * 1.5, alpha=0.95 if foot[1] < sea else 0.5))
    return tuple(strokes)


def tally(share: float, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    """Draw a story's own meter as strokes on a wall: as many as there are tens."""
    wide, high = size
    pen = max(1.0, high / 36)
    strokes = [
        Stroke(line((0.0, high * 0.93), (wide, high * 0.93), 8, pen * 0.8), theme.dial, pen, alpha=0.5)
    ]
    step = wide / (TALLIES + 1)
    for number in range(TALLIES):
        x = step * (number + 1) + noise(number, 2) * step * 0.12
        lean = noise(number, 6) * step * 0.2
        whole = line((x + lean, high * 0.16), (x, high * 0.84), 40 + number, pen * 0.6)
        strokes.append(Stroke(whole, theme.dial, pen * 0.8, alpha=0.22))
        drawn = max(0.0, min(1.0, share * TALLIES - number))
        if drawn:
            strokes.append(Stroke(part(whole, drawn), theme.dial, pen * 2.0))
    return tuple(strokes)


def cups(share: float, size: tuple[float, float], theme: Theme) -> tuple[Stroke, ...]:
    """Draw felt-padded cups from the front: they close over the ears as the dial goes up."""
    wide, high = size
    pen = max(1.0, high / 34)
    colour = theme.dial
    middle = wide / 2
    spread = high * (0.64 - 0.3 * share)
    y = high * 0.66
    head = ring((middle, high * 0.62), (high * 0.24, high * 0.3), 2, 0.05)
    band = curve(
        lambda along: (
            middle - spread * (1 - 2 * along) * (1 - 0.12 * sin(along * pi)),
            y - high * 0.02 - sin(along * pi) ** 0.75 * high * 0.56,
        ),
        20,
    )
    strokes = [
        Stroke(head, colour, pen * 0.8, closed=True, alpha=0.4),
        Stroke(band, colour, pen * 1.5),
    ]
    for side in (-1, 1):
        x = middle + side * spread
        pad = ring((x, y), (high * 0.12, high * 0.25), 6 + side, 0.05)
        strokes.append(Stroke(pad, colour, filled=True, closed=True, alpha=0.25 + 0.6 * share))
        strokes.append(Stroke(pad, colour, pen * 1.3, closed=True))
    return (*strokes, *_notches(share, size, colour, pen))


def _notches(share: float, size: tuple[float, float], colour: Colour, pen: float) -> tuple[Stroke, ...]:
    """Draw the scale beneath the cups, and where it stands."""
    wide, high = size
    left, right = wide * 0.08, wide * 0.92
    marks = []
    for number in range(11):
        x = left + (right - left) * number / 10
        strong = number <= share * 10 + 0.01
        top = high * (0.93 if number % 5 else 0.9)
        marks.append(Stroke(((x, top), (x, high)), colour, pen, alpha=0.95 if strong else 0.3))
    return tuple(marks)


DRAWN: Mapping[str, Callable[[float, tuple[float, float], Theme], tuple[Stroke, ...]]] = {
    "cognitive": contours,
    "affective": river,
    "concern": bridge,
    "boundary": shore,
    DIAL: cups,
}
"""The pictures of the four meters that every story has, by their ids."""
