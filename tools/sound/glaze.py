"""Crackle glaze as it cools: a glass skin on a cup that shrinks faster than the cup."""

import numpy as np
from filters import band, through
from modal import Body, burst, eased, ring
from noise import Signal, chance
from place import inside, lay, silence, walls

CUPS = ((2310.0, -0.35), (2890.0, 0.1), (1985.0, 0.5))
"""Three cups on a board, by their lowest mode, and where they stand."""

PINGS = (
    (0.05, 1, 0.75, 1.0), (0.83, 0, 0.3, 1.31), (0.90, 0, 0.45, 1.0), (2.02, 2, 0.55, 1.17),
    (2.47, 1, 0.2, 1.62), (3.66, 1, 1.0, 1.08), (3.71, 2, 0.18, 1.4), (5.58, 0, 0.4, 1.22),
)  # fmt: skip
"""Second, cup, force, and how far up the wall the crack runs: the higher, the thinner the voice."""


def cup(hertz: float, high: float) -> Body:
    """Give a fired cup struck from within its own skin: hardly any foot, much rim, every mode a pair."""
    ratios = (1.0, 1.0048, 1.73 * high, 1.738 * high, 2.66 * high, 3.92 * high)
    gains = (0.55, 0.4, 1.0, 0.7, 0.45, 0.2)
    fades = (1.1, 1.0, 0.75, 0.7, 0.4, 0.2)
    return Body(tuple(min(hertz * ratio, 15000) for ratio in ratios), gains, fades)


def crack(rng: np.random.Generator, hertz: float, high: float, force: float) -> Signal:
    """Give one crack: glass lets go within a quarter of a millisecond, runs on by steps, the cup sings."""
    sound = ring(cup(hertz, high), rng, 0.85 + 0.15 * force, 0.002)
    step = 0
    for part in (1.0, 0.5, 0.3)[: int(rng.integers(1, 4))]:
        snap = through(band(4500, 14000), burst(rng, 0.004, 0.0001, 0.0018)) * 0.55 * part
        sound[step : step + snap.size] += snap
        step += int(rng.integers(90, 420))
    return eased(force * sound, 0.00025)


def ping() -> Signal:
    """Give eight pings in six seconds: two in one breath, a long nothing, the loudest unawaited."""
    rng = chance("ping")
    sheet = silence(7.2)
    for when, which, force, high in PINGS:
        hertz, pan = CUPS[which]
        lay(sheet, crack(rng, hertz, high, force), when, 0.3, pan)
    room = walls(rng, 0.75, 7000, ((0.009, 0.4), (0.017, 0.35), (0.026, 0.2)), 0.004)
    return eased(inside(sheet, room, 0.16), 0.0005)
