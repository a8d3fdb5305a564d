"""A wooden door, closed softly, in a stairwell."""

import numpy as np
from filters import band, through
from modal import Body, burst, eased, ring
from noise import Signal, chance, clock, samples, shaped
from place import inside, lay, silence, walls

LEAF = Body(
    (64, 97, 151, 218, 305, 440, 640),
    (1, 0.95, 0.7, 0.5, 0.35, 0.2, 0.12),
    (0.2, 0.17, 0.13, 0.1, 0.08, 0.05, 0.04),
)
"""A hollow door in its frame."""

LATCH = Body((760, 1680, 2540, 3900, 5600), (0.8, 1, 0.7, 0.4, 0.2), (0.06, 0.05, 0.035, 0.025, 0.015))
"""A brass latch in a steel plate."""

HINGE = Body((395, 795, 1290, 2060), (1, 0.8, 0.5, 0.25), (0.05, 0.04, 0.03, 0.02))
"""A hinge and the wood that holds it."""


def hinge(rng: np.random.Generator) -> Signal:
    """Give the hinge: a short complaint whose slips slow as the door does."""
    sheet = np.zeros(samples(0.8))
    when = 0.0
    while when < 0.55:
        slip = ring(HINGE, rng, 0.6, 0.006)
        sheet[samples(when) : samples(when) + slip.size] += (
            np.sin(np.pi * when / 0.58) * rng.uniform(0.5, 1) * slip
        )
        when += rng.normal(1 / (95 - 70 * when), 0.0007)
    return eased(sheet, 0.02)


def door() -> Signal:
    """Give the hinge, the air, the leaf on its stop, the latch let go by a careful hand."""
    rng = chance("door")
    sheet = silence(1.8)
    lay(sheet, hinge(rng), 0.05, 0.05, -0.3)
    time = clock(0.5)
    air = (
        shaped(rng, 0.5, {60: 0, 300: -6, 1200: -22, 4000: -60, 9000: -90}) * np.sin(np.pi * time / 0.5) ** 3
    )
    lay(sheet, air, 0.4, 0.05)
    for when, force in ((0.72, 0.8), (0.748, 0.32), (0.79, 0.14)):
        lay(sheet, ring(LEAF, rng, 0.55, 0.01), when, force)
        lay(sheet, through(band(120, 1400), burst(rng, 0.05, 0.002, 0.03)), when, 0.22 * force)
    for when, force in ((0.735, 0.08), (1.06, 0.2), (1.083, 0.34), (1.11, 0.09)):
        lay(sheet, ring(LATCH, rng, 0.7, 0.01), when, force, 0.12)
        lay(sheet, ring(LEAF, rng, 0.5, 0.01), when, 0.3 * force)
    stairs = walls(rng, 1.9, 2600, ((0.017, 0.5), (0.031, 0.45), (0.058, 0.3)), 0.008)
    return eased(inside(sheet, stairs, 0.3)[: samples(3.2)], 0.01)
