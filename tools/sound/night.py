"""A room at night: a clock, traffic far off, a house that settles."""

import numpy as np
from filters import around, band, chain, peak
from modal import Body, burst, eased, ring
from noise import Signal, bump, chance, clock, drift, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls

SECONDS = 28.0

CASE = Body((480, 1240, 2350, 3700, 5600), (0.7, 1.0, 0.8, 0.5, 0.3), (0.05, 0.04, 0.025, 0.016, 0.01))
"""A wall clock's tin and glass."""


def tick(rng: np.random.Generator, side: int) -> Signal:
    """Give one tick: the pallet drops, the wheel locks, the hand trembles; tick and tock differ."""
    sheet = np.zeros(samples(0.16))
    for delay, force in ((0.0, 0.45), (0.006 + 0.002 * side, 1.0), (0.019, 0.3), (0.046, 0.1)):
        blow = ring(CASE, rng, 0.8 if side else 0.95, 0.004)
        start = samples(delay)
        sheet[start : start + blow.size] += force * blow
    return sheet


def traffic(rng: np.random.Generator) -> Signal:
    """Give the ring road, a kilometre off: a murmur, and now and then one wheel-hiss that rises and sinks."""
    murmur = wide(rng, SECONDS, {25: -6, 60: 0, 140: -3, 400: -16, 1200: -34, 5000: -60}, 0.8)
    sheet = murmur * (0.85 + 0.15 * drift(rng, SECONDS, 0.2))[:, None]
    for centre, width, gain in ((5.5, 1.4, 0.9), (13.2, 2.1, 1.3), (22.4, 1.2, 0.7), (27.6, 1.8, 1.0)):
        tyres = shaped(rng, SECONDS, {60: -4, 110: 0, 350: -8, 800: -12, 2200: -36})
        low_gear = np.sin(2 * np.pi * np.cumsum(46 - 3 * np.tanh((clock(SECONDS) - centre) / width)) / 44100)
        lay(
            sheet,
            bump(SECONDS, centre, width) * (tyres + 0.8 * low_gear),
            0,
            gain,
            float(rng.uniform(-0.5, 0.5)),
        )
    return inside_loop(sheet, walls(rng, 1.5, 500, late=0.05), 0.5, 0.7)


def settling(rng: np.random.Generator) -> Signal:
    """Give the house: a beam that gives, a pipe that cools, a cupboard door."""
    beam = Body((142, 255, 470, 830, 1500), (1.0, 0.9, 0.6, 0.3, 0.15), (0.22, 0.16, 0.1, 0.06, 0.03))
    pipe = Body((690, 1490, 2330), (1.0, 0.6, 0.3), (0.32, 0.2, 0.12))
    sheet = silence(SECONDS)
    for when, body, force, pan in (
        (3.71, beam, 0.2, 0.5), (3.94, beam, 0.07, 0.5), (10.32, pipe, 0.07, -0.7),
        (11.9, pipe, 0.09, -0.7), (12.63, pipe, 0.04, -0.7), (18.47, beam, 0.3, -0.3),
        (18.59, beam, 0.1, -0.3), (25.2, pipe, 0.05, -0.7),
    ):  # fmt: skip
        lay(sheet, ring(body, rng, 0.5, 0.02), when, 0.55 * force, pan)
        lay(sheet, burst(rng, 0.02, 0.001, 0.012), when, force * 0.04, pan)
    lay(sheet, creak(rng), 19.0, 0.11, -0.3)
    return sheet


def creak(rng: np.random.Generator) -> Signal:
    """Give a board that creaks as it cools: slow slips, fourteen of them, ever further apart."""
    wood = Body((210, 380, 640, 1100), (1, 0.8, 0.5, 0.2), (0.08, 0.06, 0.04, 0.025))
    sheet = np.zeros(samples(1.4))
    when = 0.0
    for number in range(14):
        slip = ring(wood, rng, 0.45, 0.012)
        sheet[samples(when) : samples(when) + slip.size] += (
            rng.uniform(0.3, 1) * np.sin(np.pi * (number + 1) / 15) * slip
        )
        when += (0.024 + 0.0035 * number) * rng.uniform(0.85, 1.2)
    return eased(sheet, 0.01)


def night_room() -> Signal:
    """Give the bed."""
    rng = chance("night_room")
    sheet = silence(SECONDS)
    sides = (tick(rng, 0), tick(rng, 1))
    for second in range(int(SECONDS)):
        lay(
            sheet,
            sides[second % 2],
            second + 0.31 + 0.002 * rng.normal(),
            rng.uniform(0.9, 1.06) * 0.17,
            0.35,
        )
    near = inside_loop(sheet + settling(rng), walls(rng, 0.42, 4200, ((0.009, 0.4),)), 0.3)
    shut = around(chain(peak(62, 4, 3), peak(118, 3, 3)), far(traffic(rng), 420, loop=True))
    air = around(band(80, 900), wide(rng, SECONDS, {40: 0, 300: -8, 2000: -26, 9000: -40}, 1.0))
    return near + 0.0062 * shut + 0.0012 * air
