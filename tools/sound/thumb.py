"""A thumb on glass; the loudspeaker wakes, has nothing, and goes back to sleep."""

import numpy as np
from filters import band, chain, low, peak, through
from modal import Body, burst, eased, ring
from noise import Signal, chance, clock, drift
from place import inside, lay, silence, walls

SLAB = Body(
    (196, 354, 690, 1240, 2080, 3300), (1.0, 0.8, 0.5, 0.3, 0.2, 0.08), (0.05, 0.04, 0.03, 0.02, 0.013, 0.008)
)
"""A telephone in a hand."""


def press(rng: np.random.Generator, force: float) -> Signal:
    """Press a thumb on glass: the nail's edge first, then flesh, then the slab gives into the palm."""
    sheet = np.zeros(7000)
    nail = ring(Body((2600, 4300), (1, 0.5), (0.006, 0.004)), rng, 0.9)
    flesh = through(band(90, 700), burst(rng, 0.05, 0.004, 0.04))
    slab = ring(SLAB, rng, 0.6 + 0.2 * force, 0.01)
    for sound, start, gain in ((nail, 0, 0.1), (flesh, 120, 0.5), (slab, 160, 1.0)):
        sheet[start : start + sound.size] += force * gain * sound
    skin = through(band(1400, 5200), rng.normal(size=2600)) * np.hanning(2600) ** 2
    sheet[3800:6400] += 0.012 * force * skin * np.clip(1 + drift(rng, 2600 / 44100, 60), 0, None)
    return eased(sheet, 0.0006)


def awake(rng: np.random.Generator, seconds: float) -> Signal:
    """Give an amplifier with nothing to say: a click too small for a sound, a hush, a smaller click."""
    time = clock(seconds)
    gate = np.clip(time / 0.004, 0, 1) * np.clip((seconds - time) / 0.012, 0, 1)
    hush = through(chain(band(700, 7000), peak(2300, 4, 1.5)), rng.normal(size=time.size))
    sound = 0.0042 * hush * gate
    for when, force in ((0.0, 1.0), (seconds - 0.02, 0.6)):
        pop = through(chain(band(350, 3000), low(4000)), burst(rng, 0.006, 0.0008, 0.005))
        start = int(when * 44100)
        sound[start : start + pop.size] += 0.1 * force * pop[: sound.size - start]
    return sound


def tap_041() -> Signal:
    """Press once; wait as long as one waits."""
    rng = chance("tap_041")
    sheet = silence(2.4)
    lay(sheet, press(rng, 0.9), 0.02, 1.0, 0.06)
    lay(sheet, awake(rng, 1.5), 0.21, 1.0, -0.04)
    return eased(inside(sheet, walls(rng, 0.2, 4500, ((0.006, 0.4),)), 0.12), 0.001)
