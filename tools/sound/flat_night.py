"""A small flat at night: a refrigerator that never quite rests, and somebody else's pipes."""

import numpy as np
from filters import around, band, chain, low, peak, through
from mix import even, events, hum
from modal import Body, bubble, burst, ring
from noise import RATE, Signal, bump, chance, clock, drift, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls
from steps import footfall

SECONDS = 21.0

PIPE = Body((212, 431, 663, 1120, 1905), (1.0, 0.9, 0.6, 0.35, 0.2), (0.3, 0.24, 0.18, 0.1, 0.06))
"""Iron, built into a wall."""

BOTTLE = Body((2240, 3310, 5120, 7300), (1.0, 0.5, 0.35, 0.15), (0.13, 0.09, 0.06, 0.03))
"""Two bottles in the door, a millimetre apart."""

COOL = tuple((20.9 + late, force) for late, force in ((0, 0.3), (0.7, 0.5), (1.15, 0.2), (2.5, 0.35)))
"""When the cooling pipe ticks, and how hard."""


def fridge(rng: np.random.Generator) -> Signal:
    """Give the compressor: a piston in a pot of oil, a lid that buzzes, bottles that touch now and then."""
    sheet = silence(SECONDS)
    parts = (
        (48.6, 0.5),
        (97.2, 1),
        (145.8, 0.45),
        (194.4, 0.5),
        (243, 0.2),
        (291.6, 0.22),
        (486, 0.1),
        (680.4, 0.06),
    )
    labour = 1 + 0.09 * drift(rng, SECONDS, 0.3)
    lay(sheet, hum(rng, SECONDS, parts, 0.1) * labour, 0, 0.5, 0.3)
    lay(sheet, hum(rng, SECONDS, ((100, 0.35), (200, 0.12))), 0, 0.5, -0.2)
    strokes = np.arange(0, SECONDS, 1 / 48.6)
    train = np.zeros(samples(SECONDS))
    train[(strokes * RATE).astype(int)] = rng.uniform(0.4, 1, strokes.size)
    lid = ring(Body((870, 1530, 2600), (1, 0.7, 0.4), (0.014, 0.01, 0.007)), rng, 0.9)
    buzz = np.fft.irfft(np.fft.rfft(train) * np.fft.rfft(lid, train.size), train.size)
    lay(sheet, buzz * np.clip(0.3 + 0.5 * drift(rng, SECONDS, 0.4), 0, 1), 0, 0.2, 0.5)
    for start in np.flatnonzero(
        rng.random(strokes.size) < 0.5 * bump(SECONDS, 6.2, 0.5)[(strokes * RATE).astype(int)]
    ):
        lay(sheet, ring(BOTTLE, rng, 0.7, 0.004), strokes[start], float(rng.uniform(0.1, 0.45)), 0.5)
    gurgle = 14.2
    while gurgle < 16.4:
        lay(sheet, bubble(float(rng.uniform(330, 760)), 0.08), gurgle, float(rng.uniform(0.1, 0.4)), 0.55)
        gurgle += float(rng.gamma(1.5, 0.08))
    return sheet


def running(rng: np.random.Generator) -> Signal:
    """Give the water in the wall: a tap upstairs is opened, wanders, is shut; the pipe strikes."""
    time = clock(SECONDS)
    flow = np.clip((time - 8.3) / 0.5, 0, 1) * np.clip((19.2 - time) / 0.22, 0, 1)
    flow *= np.clip(0.75 + 0.18 * drift(rng, SECONDS, 0.6) + 0.05 * drift(rng, SECONDS, 9), 0.1, 1.4)
    rush = shaped(rng, SECONDS, {90: -18, 220: -4, 600: 0, 1300: -5, 3000: -18, 8000: -50})
    tuned = around(chain(peak(214, 15, 12), peak(433, 16, 14), peak(664, 15, 16), peak(1122, 13, 14)), rush)
    sing = np.sin(2 * np.pi * 918 * time + 1.4 * drift(rng, SECONDS, 3)) * bump(SECONDS, 9.0, 0.35)
    sheet = silence(SECONDS)
    lay(sheet, flow * (tuned + 0.8 * sing), 0, 0.5, -0.6)
    for when, force in ((8.31, 0.35), (19.2, 1.0), (19.33, 0.45), (19.49, 0.2), (19.7, 0.08)):
        lay(sheet, ring(PIPE, rng, 0.6, 0.01), when, 3.0 * force, -0.6)
    when = 19.5
    while when < 23.4:
        lay(sheet, bubble(float(rng.uniform(240, 620)), 0.05), when, float(rng.uniform(0.1, 0.5)), -0.75)
        when += float(rng.gamma(1.4, 0.05 + 0.05 * (when - 19.5)))
    for when, force in COOL:
        lay(sheet, ring(PIPE, rng, 0.9, 0.03), when, 1.1 * force, -0.55)
        lay(sheet, through(band(700, 4000), burst(rng, 0.008, 0.0004, 0.006)), when, 0.5 * force, -0.55)
    return sheet


def upstairs(rng: np.random.Generator) -> Signal:
    """Give the neighbour: bare feet to the tap and back, a cupboard."""
    sheet = silence(SECONDS)
    for first, count, pan in ((5.0, 6, -0.1), (20.2, 7, -0.5)):
        when = first
        for number in range(count):
            lay(sheet, footfall(rng, 0.0), when, float(rng.uniform(0.6, 1)), pan + 0.07 * (number - 3))
            when += float(rng.normal(0.49, 0.03))
    shut = ring(Body((96, 171, 290, 520), (1, 0.9, 0.5, 0.25), (0.16, 0.12, 0.08, 0.05)), rng, 0.6)
    lay(sheet, shut, 12.7, 0.9, -0.4)
    lay(sheet, shut, 12.79, 0.25, -0.4)
    floor = around(chain(low(300, 2), peak(92, 5, 2)), sheet)
    return inside_loop(floor, walls(rng, 0.5, 900, ((0.01, 0.5),)), 0.5)


def flat_night() -> Signal:
    """Give the bed."""
    rng = chance("flat_night")
    room = walls(rng, 0.4, 4200, ((0.007, 0.45), (0.013, 0.3)))
    wall = around(low(1500, 1), inside_loop(running(rng), walls(rng, 0.45, 1800), 0.4))
    town = far(wide(rng, SECONDS, {25: -4, 60: 0, 200: -7, 600: -22, 2500: -46}, 1.0), 500, loop=True)
    air = wide(rng, SECONDS, {60: -6, 300: 0, 1200: -11, 5000: -22, 12000: -40}, 1.0)
    return (
        even(inside_loop(fridge(rng), room, 0.35), -32.3)
        + events(wall, -29)
        + events(upstairs(rng), -32.5)
        + even(town, -40)
        + even(air, -46)
    )
