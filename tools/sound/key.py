"""A key in a lock: in over the pins, twice round, a bolt that goes home."""

import numpy as np
from filters import band, chain, peak, through
from modal import Body, burst, eased, ring
from noise import Signal, chance, clock, drift, samples
from place import inside, lay, silence, walls

PIN = Body((2150, 3480, 5230, 7600, 9800), (0.8, 1.0, 0.8, 0.5, 0.3), (0.02, 0.016, 0.012, 0.008, 0.005))
"""A brass pin on its spring."""

BOW = Body((3120, 4890, 7240, 10300), (1.0, 0.8, 0.5, 0.3), (0.22, 0.16, 0.1, 0.06))
"""The other keys on the ring."""

CASE = Body((318, 561, 930, 1580, 2640), (1.0, 0.9, 0.7, 0.5, 0.25), (0.06, 0.05, 0.035, 0.025, 0.015))
"""The lock's steel case, let into the door."""

DOOR = Body((79, 131, 207, 342, 520), (1.0, 0.9, 0.7, 0.4, 0.2), (0.15, 0.12, 0.09, 0.06, 0.04))
"""A thin door in an iron frame."""


def pins(sheet: Signal, rng: np.random.Generator, start: float, step: float, force: float) -> None:
    """Slide a key over five pins, each with its own height and spring."""
    when = start
    for height in (0.7, 1.0, 0.5, 0.9, 0.6):
        lay(sheet, ring(PIN, rng, 0.85, 0.05), when, 0.32 * force * height, 0.05)
        lay(sheet, ring(CASE, rng, 0.7, 0.03), when, 0.16 * force * height, 0.05)
        when += step * float(rng.lognormal(0, 0.28))
    seconds = 5 * step
    slide = through(chain(band(1800, 8000), peak(3900, 5, 3)), rng.normal(size=samples(seconds)))
    rough = np.clip(0.6 + 0.6 * drift(rng, seconds, 40), 0, None)
    lay(sheet, eased(slide * rough, 0.01), start, 0.035 * force, 0.05)


def jingle(sheet: Signal, rng: np.random.Generator, when: float, count: int, force: float) -> None:
    """Let the other keys swing against one another and come to rest."""
    for number in range(count):
        part = force * float(rng.uniform(0.3, 1)) / (1 + 0.3 * number)
        lay(sheet, ring(BOW, rng, 0.8, 0.06), when, 0.09 * part, float(rng.uniform(-0.15, 0.2)))
        when += float(rng.gamma(2, 0.035))


def turn(sheet: Signal, rng: np.random.Generator, when: float, force: float) -> None:
    """Turn once: the cylinder rasps, the spring loads, the bolt shoots and is stopped by the frame."""
    for number in range(9):
        at = when + 0.03 * number * float(rng.uniform(0.85, 1.15))
        lay(sheet, ring(CASE, rng, 0.75, 0.05), at, 0.05 * force * float(rng.uniform(0.3, 1)), 0.0)
        lay(sheet, ring(PIN, rng, 0.7, 0.08), at, 0.03 * force * float(rng.random()), 0.03)
    for late, part in ((0.27, 0.35), (0.318, 1.0), (0.336, 0.4), (0.37, 0.12)):
        lay(sheet, ring(CASE, rng, 0.85, 0.01), when + late, 0.7 * force * part, -0.03)
        lay(sheet, ring(DOOR, rng, 0.6, 0.01), when + late, 0.75 * force * part, -0.08)
        lay(
            sheet,
            through(band(700, 5000), burst(rng, 0.02, 0.0005, 0.012)),
            when + late,
            0.2 * force * part,
            -0.03,
        )


def key() -> Signal:
    """Give the whole errand: find the slot, in, round, round again, out."""
    rng = chance("key")
    sheet = silence(3.9)
    for when, force in ((0.03, 0.5), (0.14, 0.35)):
        lay(sheet, ring(CASE, rng, 0.9, 0.04), when, 0.25 * force, 0.08)
        lay(sheet, ring(BOW, rng, 0.9, 0.04), when, 0.06 * force, 0.08)
    pins(sheet, rng, 0.3, 0.034, 1.0)
    jingle(sheet, rng, 0.36, 5, 0.9)
    turn(sheet, rng, 0.93, 0.8)
    jingle(sheet, rng, 1.1, 4, 0.5)
    turn(sheet, rng, 1.62, 1.0)
    jingle(sheet, rng, 1.95, 3, 0.4)
    pins(sheet, rng, 2.62, 0.024, 0.7)
    jingle(sheet, rng, 2.72, 8, 1.0)
    hall = walls(rng, 0.7, 3600, ((0.012, 0.5), (0.023, 0.4), (0.041, 0.25)), 0.006)
    time = clock(len(sheet) / 44100)
    sheet *= np.clip(time / 0.004, 0, 1)[:, None]
    return eased(inside(sheet, hall, 0.2), 0.001)
