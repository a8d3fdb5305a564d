"""A rented room at night: a water pipe, somebody far down the corridor, a window that the draught tries."""

import numpy as np
from filters import around, band, chain, low, peak, through
from mix import even, events
from modal import Body, bubble, burst, ring
from noise import Signal, bump, chance, clock, drift, shaped, wide
from place import far, inside_loop, lay, silence, walls
from steps import footfall
from voice import bark

SECONDS = 21.0

PIPE = Body((233, 467, 702, 1190, 1980), (1.0, 0.9, 0.6, 0.4, 0.2), (0.28, 0.22, 0.16, 0.1, 0.06))
"""An iron pipe that goes up through the corner of the room."""

FRAME = Body((74, 121, 197, 340, 610), (1.0, 0.9, 0.6, 0.3, 0.15), (0.14, 0.11, 0.08, 0.05, 0.03))
"""A sash, loose on its latch."""


def pipe(rng: np.random.Generator) -> Signal:
    """Give the pipe: it ticks as it cools, gulps, carries somebody's basin down past the bed, knocks."""
    sheet = silence(SECONDS)
    flow = np.clip((clock(SECONDS) - 6.1) / 0.4, 0, 1) * np.exp(-np.clip(clock(SECONDS) - 8.6, 0, None) / 0.8)
    flow *= np.clip(0.8 + 0.3 * drift(rng, SECONDS, 4), 0.1, None)
    rush = shaped(rng, SECONDS, {120: -16, 240: -2, 500: 0, 1100: -7, 2600: -22, 7000: -50})
    tuned = around(chain(peak(234, 15, 12), peak(468, 16, 14), peak(704, 14, 15), peak(1190, 12, 14)), rush)
    lay(sheet, 0.035 * flow * tuned, 0, 1.0, -0.45)
    when = 6.2
    while when < 12.2:
        lay(sheet, bubble(float(rng.uniform(230, 720)), 0.06), when, float(rng.beta(2, 3)), -0.45)
        when += float(rng.gamma(1.5, 0.03 + 0.03 * max(0, when - 8.5)))
    for when, force in ((6.1, 0.5), (12.6, 1.0), (12.75, 0.45), (12.93, 0.2)):
        lay(sheet, ring(PIPE, rng, 0.6, 0.01), when, 0.9 * force, -0.45)
    when = 13.6
    while when < SECONDS + 5.5:
        for _ in range(int(rng.choice([1, 1, 2, 3]))):
            lay(sheet, ring(PIPE, rng, 0.9, 0.02), when, 0.6 * float(rng.beta(1.8, 3)), -0.45)
            lay(sheet, through(band(900, 5000), burst(rng, 0.006, 0.0003, 0.004)), when, 0.1, -0.45)
            when += float(rng.uniform(0.09, 0.4))
        when += float(rng.gamma(2.2, 0.7))
    return sheet


def corridor(rng: np.random.Generator) -> Signal:
    """Give the corridor: soft soles at its far end, a stop, a door that is drawn to, the way back."""
    sheet = silence(SECONDS)
    for first, count, grow in ((1.4, 9, 0.07), (15.8, 12, -0.05)):
        when, force = first, 0.5 if grow > 0 else 1.0
        for _ in range(count):
            lay(sheet, footfall(rng, 0.35), when, force * float(rng.uniform(0.8, 1.1)), 0.55)
            when += 0.56 * float(rng.normal(1, 0.04))
            force += grow
    for when, force in ((14.6, 0.7), (14.66, 0.3)):
        lay(sheet, ring(FRAME, rng, 0.7, 0.02), when, 1.2 * force, 0.6)
    hall = walls(rng, 1.9, 1500, ((0.05, 0.4), (0.11, 0.35), (0.18, 0.2)), 0.03)
    return inside_loop(far(sheet, 1500, loop=True), hall, 0.8, 0.35)


def window(rng: np.random.Generator) -> Signal:
    """Give the window: air that leans on it, a latch that knocks once or twice, a thread of a whistle."""
    sheet = silence(SECONDS)
    gust = bump(SECONDS, 4.5, 1.5) + 0.6 * bump(SECONDS, 13.0, 1.0) + 0.9 * bump(SECONDS, 20.4, 2.0)
    gust *= np.clip(1 + 0.3 * drift(rng, SECONDS, 1.2), 0.1, None)
    wind = shaped(rng, SECONDS, {30: -4, 80: 0, 220: -7, 600: -20, 1800: -42})
    crack = shaped(rng, SECONDS, {300: -46, 470: -6, 510: 0, 555: -6, 1100: -44, 5000: -70})
    lay(sheet, 0.05 * wind * (0.25 + gust) + 0.022 * crack * gust**2, 0, 1, 0.65)
    for when, force in (
        (4.2, 0.6),
        (4.31, 0.25),
        (5.6, 0.9),
        (5.69, 0.4),
        (13.1, 0.45),
        (20.0, 0.7),
        (21.7, 1.0),
        (21.81, 0.3),
    ):
        lay(sheet, ring(FRAME, rng, 0.55, 0.02), when, 0.5 * force, 0.65)
    return sheet


def outside(rng: np.random.Generator) -> Signal:
    """Give the town: a lorry on the river road, a dog with nothing to add."""
    sheet = wide(rng, SECONDS, {25: -5, 60: 0, 150: -5, 420: -18, 1300: -36, 5000: -60}, 0.9) * 0.4
    lorry = shaped(rng, SECONDS, {35: 0, 80: 0, 200: -7, 600: -20, 2000: -44}) * bump(SECONDS, 9.4, 2.1)
    lay(sheet, lorry, 0, 1.0, -0.3)
    barks = silence(SECONDS)
    for when, force in ((16.3, 1.0), (16.75, 0.7), (18.2, 0.5)):
        lay(barks, bark(rng, 455 * float(rng.normal(1, 0.03))), when, force, -0.5)
    dog = inside_loop(far(barks, 700, loop=True), walls(rng, 1.5, 1100, ((0.2, 0.5),), 0.04), 0.8, 0.4)
    return even(sheet, -38) + events(dog, -38)


def room_night() -> Signal:
    """Give the bed."""
    rng = chance("room_night")
    room = walls(rng, 0.45, 4200, ((0.008, 0.45), (0.014, 0.35)))
    air = wide(rng, SECONDS, {60: -4, 250: 0, 1000: -10, 4000: -22, 12000: -42}, 1.0)
    town = around(chain(low(1200, 1), peak(64, 3, 2)), outside(rng))
    return (
        events(inside_loop(pipe(rng), room, 0.3), -27)
        + events(corridor(rng), -28.5)
        + events(inside_loop(window(rng), room, 0.4), -31)
        + town
        + even(air, -42)
    )
