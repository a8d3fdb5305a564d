"""Inside a lift: machinery overhead, a cable, joints in the rails, a floor's bell now and then."""

import numpy as np
from filters import around, band, chain, peak
from modal import Body, burst, eased, ring
from noise import Signal, chance, clock, drift, samples, wide
from place import inside_loop, lay, silence, walls

SECONDS = 24.0

PANEL = Body((71, 118, 204, 333, 560, 880), (1, 0.9, 0.6, 0.4, 0.2, 0.1), (0.3, 0.22, 0.16, 0.1, 0.06, 0.04))
"""The steel of the car."""

BELL = Body((1318, 2640, 3970, 5320, 7100), (1, 0.35, 0.16, 0.08, 0.04), (1.5, 0.8, 0.45, 0.25, 0.15))
"""A small struck bar over the door."""


def machine(rng: np.random.Generator) -> Signal:
    """Give the motor: mains harmonics that beat with the wheel's, and a gear's thin whine."""
    time = clock(SECONDS)
    sheet = silence(SECONDS)
    for cycles, gain, pan in (
        (1200, 0.8, 0), (2400, 1.0, -0.2), (2406, 0.5, 0.2), (3600, 0.4, 0.3), (4800, 0.3, -0.3),
        (7200, 0.16, 0.2), (9606, 0.1, -0.2), (15120, 0.05, 0.1), (15144, 0.045, -0.1),
    ):  # fmt: skip
        sway = 1 + 0.12 * drift(rng, SECONDS, 0.6)
        tone = np.sin(2 * np.pi * cycles * time / SECONDS + 0.15 * drift(rng, SECONDS, 1.2))
        lay(sheet, sway * tone, 0, gain, pan)
    return sheet


def running(rng: np.random.Generator) -> Signal:
    """Give the shoes on the rails: a rolling grumble, coloured by the car, with the fan in the ceiling."""
    roll = wide(rng, SECONDS, {25: -6, 60: 0, 180: -6, 500: -13, 1500: -26, 6000: -60}, 0.5)
    car = around(chain(peak(71, 6, 5), peak(118, 5, 5), peak(333, 4, 4)), roll)
    shake = 1 + 0.16 * np.sin(2 * np.pi * 84 * clock(SECONDS) / SECONDS) + 0.1 * drift(rng, SECONDS, 4)
    fan = wide(rng, SECONDS, {200: -12, 700: 0, 2000: -7, 7000: -26}, 0.7)
    return car * shake[:, None] + 0.12 * fan


def cable(rng: np.random.Generator) -> Signal:
    """Give a rope under load: a creak of strands, each slip a tiny twang."""
    strand = Body((233, 467, 905, 1610), (1, 0.7, 0.5, 0.3), (0.12, 0.09, 0.06, 0.03))
    sheet = np.zeros(samples(1.6))
    when = 0.0
    while when < 1.1:
        slip = ring(strand, rng, 0.6, 0.015)
        sheet[samples(when) : samples(when) + slip.size] += (
            np.sin(np.pi * when / 1.1) * rng.uniform(0.2, 1) * slip
        )
        when += rng.gamma(3, 0.014)
    return eased(sheet, 0.03)


def lift() -> Signal:
    """Give the bed: always between two floors."""
    rng = chance("lift")
    sheet = silence(SECONDS)
    when = 1.1
    while when < SECONDS - 0.5:
        force = rng.uniform(0.15, 0.5)
        for delay, part in ((0, 1), (0.055, 0.6)):
            lay(sheet, ring(PANEL, rng, 0.4, 0.01), when + delay, force * part, rng.uniform(-0.4, 0.4))
            lay(sheet, burst(rng, 0.02, 0.002, 0.015), when + delay, 0.02 * force * part)
        when += 2.55 + rng.normal() * 0.05
    for moment, gain, pan in ((4.6, 0.16, -0.5), (13.1, 0.1, 0.4), (20.9, 0.2, -0.2)):
        lay(sheet, cable(rng), moment, gain, pan)
    lay(sheet, ring(BELL, rng, 0.75, 0.0), 16.72, 0.16, 0.3)
    shaft = walls(rng, 1.6, 1600, ((0.05, 0.4), (0.11, 0.3)), 0.02)
    car = walls(rng, 0.22, 5000, ((0.006, 0.5),), 0.003)
    heard = inside_loop(inside_loop(sheet, car, 0.4), shaft, 0.25)
    breath = around(band(60, 400), wide(rng, SECONDS, {30: 0, 400: -20, 9000: -60}, 1.0))
    return heard + 0.05 * machine(rng) + 0.014 * running(rng) + 0.003 * breath
