"""A drawing pin, through paper, into plaster."""

import numpy as np
from filters import band, chain, low, peak, through
from modal import Body, burst, eased, ring, shower
from noise import Signal, chance, clock, outline, samples
from place import inside, lay, walls

WALL = Body((118, 203, 331, 590, 1020), (1.0, 0.9, 0.7, 0.4, 0.2), (0.09, 0.075, 0.055, 0.035, 0.02))
"""Plaster on brick, with a hollow where it has come away."""

HEAD = Body((1840, 3120, 4970, 7400), (1.0, 0.8, 0.5, 0.3), (0.016, 0.012, 0.008, 0.005))
"""A brass head under a thumb."""

SECONDS = 1.1


def grain(rng: np.random.Generator) -> Signal:
    """Give one crumb of plaster as it breaks: dry, with the wall behind it."""
    hertz = float(np.exp(rng.uniform(np.log(600), np.log(4200))))
    crumb = through(
        band(hertz / 1.3, hertz * 1.3), burst(rng, 0.014, 0.0003, float(rng.uniform(0.002, 0.009)))
    )
    wall = ring(WALL, rng, 0.7, 0.1) * 0.2
    wall[: crumb.size] += crumb[: wall.size]
    return wall


def pin() -> Signal:
    """Press: the sheet gives with a pop, plaster crunches, catches on sand, goes on, the head is home."""
    rng = chance("pin")
    push = outline(
        SECONDS,
        [
            (0, 0),
            (0.16, 0),
            (0.18, 0.8),
            (0.26, 0.5),
            (0.34, 0.15),
            (0.4, 0.12),
            (0.42, 1),
            (0.56, 0.6),
            (0.64, 0),
            (1.1, 0),
        ],
    )
    crunch = shower(rng, 560 * push**1.2, [grain(rng) for _ in range(60)], 2.0, 0.15) * (0.3 + push)[:, None]
    sheet = 0.75 * crunch
    for when, force in ((0.03, 0.25), (0.075, 0.12)):
        lay(sheet, ring(HEAD, rng, 0.9, 0.03), when, 0.5 * force, 0.03)
        lay(sheet, through(band(900, 5000), burst(rng, 0.02, 0.002, 0.015)), when, 0.6 * force)
    leaf = through(chain(band(350, 4200), peak(950, 6, 2)), burst(rng, 0.03, 0.0003, 0.014))
    lay(sheet, leaf, 0.165, 1.0)
    squeak = np.sin(2 * np.pi * np.cumsum(np.linspace(980, 1350, samples(0.09))) / 44100)
    lay(sheet, squeak * np.hanning(squeak.size) * (1 + 0.5 * rng.normal(size=squeak.size)), 0.5, 0.05)
    for when, force in ((0.645, 1.0), (0.672, 0.3)):
        lay(sheet, ring(WALL, rng, 0.55, 0.01), when, 1.5 * force)
        lay(sheet, ring(HEAD, rng, 0.7, 0.02), when, 0.35 * force)
        lay(sheet, through(band(100, 900), burst(rng, 0.05, 0.002, 0.035)), when, 0.5 * force)
    rub = (
        through(chain(band(900, 5200), low(6000)), rng.normal(size=samples(0.2)))
        * np.hanning(samples(0.2)) ** 2
    )
    lay(sheet, rub * (1 + 0.2 * np.sin(40 * clock(0.2))), 0.8, 0.05)
    for when in (0.74, 0.83, 0.92, 0.97):
        lay(sheet, grain(rng), when, float(rng.uniform(0.05, 0.2)), 0.1)
    return eased(inside(sheet, walls(rng, 0.42, 4500, ((0.009, 0.45), (0.015, 0.3))), 0.15), 0.001)
