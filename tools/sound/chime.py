"""A line opens: a relay, two low bells of a console, and then the room at the other end."""

import numpy as np
from filters import band, chain, peak, through
from modal import Body, burst, eased, ring
from noise import RATE, Signal, chance, clock, drift, samples
from place import inside, lay, silence, walls

RELAY = Body((1150, 2480, 3900, 5600), (1.0, 0.8, 0.5, 0.25), (0.018, 0.013, 0.009, 0.006))
"""A reed in its glass."""


def bell(hertz: float, fade: float) -> Signal:
    """Give one soft electronic bell: a tone, its twelfth that is gone at once, a slow beat under both."""
    time = clock(fade * 1.1)
    parts = (
        (1.0, 1.0, fade),
        (1.0035, 0.35, fade),
        (2.0, 0.16, 0.5 * fade),
        (3.0, 0.14, 0.18 * fade),
        (5.02, 0.05, 0.08),
    )
    sound = sum(
        gain * np.exp(-6.9 * time / last) * np.sin(2 * np.pi * hertz * part * time)
        for part, gain, last in parts
    )
    return eased(np.asarray(sound), 0.007)


def line(rng: np.random.Generator, seconds: float) -> Signal:
    """Give the open line: a narrow hiss that the gain lets up, steel walls in it, then nothing said."""
    time = clock(seconds)
    gate = np.clip(time / 0.35, 0, 1) ** 2 * np.clip((seconds - time) / 0.7, 0, 1)
    hiss = through(chain(band(320, 3100, 2), peak(760, 5, 2)), rng.normal(size=time.size))
    mains = sum(
        gain * np.sin(2 * np.pi * hertz * time) for hertz, gain in ((300, 0.5), (400, 0.8), (600, 0.4))
    )
    return gate * (hiss * (1 + 0.12 * drift(rng, seconds, 6)) + 0.12 * np.asarray(mains))


def chime() -> Signal:
    """Give the opening of a line."""
    rng = chance("chime")
    sheet = silence(2.7)
    for when, force in ((0.02, 0.5), (0.024, 0.25), (0.62, 0.3)):
        lay(sheet, ring(RELAY, rng, 0.9), when, 0.18 * force, 0.05)
        lay(sheet, through(band(1500, 7000), burst(rng, 0.004, 0.0003, 0.003)), when, 0.06 * force, 0.05)
    lay(sheet, bell(523.25, 0.9), 0.07, 0.5, -0.08)
    lay(sheet, bell(392.0, 1.3), 0.29, 0.55, 0.08)
    lay(sheet, line(rng, 1.9), 0.62, 0.016)
    box = through(chain(band(200, 5200), peak(1250, 3, 1.5)), sheet)
    return eased(inside(box, walls(rng, 0.3, 4200, ((0.007, 0.4),)), 0.18)[: round(2.8 * RATE)], 0.003)[
        : samples(2.8)
    ]
