"""A ferry's horn in fog: two trumpets on a wheelhouse, and a river to answer them."""

import numpy as np
from filters import band, chain, low, peak, through
from modal import eased
from noise import RATE, Signal, chance, clock, drift, samples
from place import far, inside, lay, silence, walls

TRUMPETS = ((174.6, 0.0, 1.0), (219.2, 0.06, 0.75))
"""Hertz, seconds late, gain."""

BELL = chain(peak(390, 7, 1.6), peak(820, 5, 2.2), peak(1500, 3, 3), low(2600, 1))
"""What the trumpets' mouths favour."""


def blast(rng: np.random.Generator, seconds: float) -> Signal:
    """Blow once: the air leaks, the diaphragms catch and come up to pitch, they sag as the valve shuts."""
    time = clock(seconds + 0.3)
    length = time.size / RATE
    sound = np.zeros(time.size)
    for hertz, late, gain in TRUMPETS:
        press = np.clip((time - 0.05 - late) / 0.22, 0, 1) ** 1.4
        press *= np.clip((seconds - time) / 0.26, 0, 1) ** 0.8
        bend = 1 - 0.05 * (1 - press) ** 2 + 0.0011 * drift(rng, length, 3.5)
        turn = 2 * np.pi * np.cumsum(hertz * bend) / RATE
        flutter = 1 + 0.07 * drift(rng, length, 19)
        for part in range(1, 17):
            sound += (
                gain * press ** (1 + 0.14 * part) * flutter * np.cos(part * turn + 0.4 * part) / part**0.7
            )
    leak = np.clip(time / 0.04, 0, 1) * np.clip((seconds + 0.28 - time) / 0.25, 0, 1)
    air = through(band(450, 2600), rng.normal(size=time.size)) * leak * (1 + 0.3 * drift(rng, length, 12))
    return eased(through(BELL, sound + 0.5 * air), 0.02)


def horn() -> Signal:
    """Give one long signal: near enough for the air in it, answered by a bank, a bridge, and the fog."""
    rng = chance("horn")
    sheet = silence(3.7)
    lay(sheet, blast(rng, 3.1), 0.05, 0.3, -0.25)
    river = walls(rng, 3.4, 900, ((0.41, 0.35), (0.97, 0.3), (1.62, 0.14)), 0.09)
    wet = inside(far(sheet, 1500), river, 0.55, 0.8)[: samples(6.8)]
    wet[-samples(1.6) :] *= np.linspace(1, 0, samples(1.6))[:, None]
    return eased(wet, 0.01)
