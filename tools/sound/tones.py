"""What the desktop's own things say: two meters' tones of wood and water, a dial."""

import numpy as np
from filters import band, low, through
from modal import Body, bubble, burst, eased, ring
from noise import Signal, chance, samples
from place import inside, lay, silence, walls


def bar(hertz: float) -> Body:
    """Give a wooden bar under a yarn mallet: its tone, two octaves above it, a breath of its tube."""
    return Body(
        (hertz, hertz * 1.004, hertz * 3.98, hertz * 9.1), (1, 0.45, 0.16, 0.03), (1.0, 1.3, 0.3, 0.07)
    )


def tone(name: str, hertz: float, drop: float, rise: float) -> Signal:
    """Give one tone: felt on wood, and under it one drop of water."""
    rng = chance(name)
    sheet = silence(1.5)
    lay(sheet, eased(ring(bar(hertz), rng, 0.55, 0.0), 0.007), 0.02, 0.5, -0.08)
    lay(sheet, through(low(700), burst(rng, 0.05, 0.004, 0.03)), 0.02, 0.05)
    lay(sheet, bubble(drop, rise), 0.055, 0.2, 0.15)
    lay(sheet, bubble(drop * 1.5, rise), 0.118, 0.05, 0.25)
    return eased(inside(sheet, walls(rng, 0.9, 2600, late=0.015), 0.28)[: samples(1.7)], 0.006)


def meter_up() -> Signal:
    """Give the tone of a meter that rises: D above the middle, a drop that closes upwards."""
    return tone("meter_up", 293.66, 587.33, 0.05)


def meter_down() -> Signal:
    """Give the tone of a meter that sinks: the A below it, a drop that opens downwards."""
    return tone("meter_down", 220.0, 440.0, -0.02)


def dial() -> Signal:
    """Give a detent under felt: a small weight falls into a notch, and the knob's plate takes it."""
    rng = chance("dial")
    sheet = silence(0.3)
    notch = Body((172, 318, 705, 1460, 2300), (1, 0.9, 0.6, 0.3, 0.12), (0.07, 0.055, 0.03, 0.016, 0.01))
    rub = through(band(300, 1500), burst(rng, 0.03, 0.014, 0.04)) * np.hanning(samples(0.03))
    lay(sheet, rub, 0.0, 0.08)
    lay(sheet, ring(notch, rng, 0.75), 0.026, 0.8)
    lay(sheet, ring(notch, rng, 0.5), 0.047, 0.25)
    return inside(sheet, walls(rng, 0.12, 2500), 0.12)[: samples(0.4)]
