"""A trowel in a flower bed at eleven at night, heard through a window."""

import numpy as np
from filters import band, chain, low, peak, through
from modal import Body, burst, eased, ring, shower
from noise import Signal, chance, clock, samples
from place import inside, lay, silence, walls

SECONDS = 7.8

BLADE = Body((870, 1410, 2380, 3730, 5200), (0.8, 1.0, 0.7, 0.4, 0.2), (0.1, 0.085, 0.06, 0.045, 0.03))
"""A small steel blade, its tang in a wooden grip, damped by earth."""

CUTS = ((0.3, 0.62, 0.8), (1.62, 0.55, 1.0), (2.86, 0.7, 0.9), (4.42, 0.5, 0.7), (6.05, 0.8, 0.85))
"""Second, length and force of each of the five; before the last she stops to listen."""


def crumb(rng: np.random.Generator) -> Signal:
    """Give some grains of earth giving way."""
    hertz = float(np.exp(rng.uniform(np.log(220), np.log(2600))))
    return through(band(hertz / 1.6, hertz * 1.6), burst(rng, 0.014, 0.0006, rng.uniform(0.004, 0.012)))


def scrape(rng: np.random.Generator, seconds: float, force: float) -> Signal:
    """Give one cut: the edge finds the ground, goes in over small stones, levers, lets fall."""
    whole = seconds + 0.75
    time = clock(whole)
    inward = np.clip(time / seconds, 0, 1)
    speed = np.sin(np.pi * inward**0.6) ** 1.1 * (time < seconds)
    earth = shower(rng, 40 + 900 * force * speed, [crumb(rng) for _ in range(24)], 1.8, 0.15)
    earth *= (speed + 0.02 * (time > seconds))[:, None]
    sheet = 0.34 * earth
    for start in np.flatnonzero(rng.random(time.size) < 34 * speed / 44100):
        stone = ring(BLADE, rng, rng.uniform(0.6, 1), 0.006)
        lay(sheet, stone, start / 44100, force * min(rng.pareto(2.2), 3) * 0.26, 0.05)
    hiss = through(chain(band(900, 3600), peak(1410, 9, 7), peak(2380, 8, 8)), rng.normal(size=time.size))
    lay(sheet, hiss * speed**1.5, 0, 0.22 * force)
    lay(sheet, ring(Body((96, 171), (1, 0.6), (0.09, 0.07)), rng, 0.4), 0.015, 0.6 * force)
    for clod in rng.gamma(5, 0.03, 6):
        thud = ring(Body((118, 205, 330), (1, 0.7, 0.4), (0.06, 0.05, 0.03)), rng, 0.4, 0.1)
        lay(sheet, thud, min(seconds + 0.22 + clod, whole - 0.1), rng.uniform(0.08, 0.3), 0.2)
    return eased(sheet, 0.004)


def trowel() -> Signal:
    """Give the five scrapes, through glass."""
    rng = chance("trowel")
    sheet = silence(SECONDS)
    for when, seconds, force in CUTS:
        lay(sheet, scrape(rng, seconds, force), when, 1, -0.25)
    outside = inside(sheet, walls(rng, 0.5, 2600, ((0.018, 0.6), (0.047, 0.3))), 0.35)
    glass = through(chain(low(2300, 1), low(4200, 1), peak(240, 4, 1.5)), outside)
    return eased(inside(glass, walls(rng, 0.4, 3500), 0.35)[: samples(SECONDS + 0.2)], 0.01)
