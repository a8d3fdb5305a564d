"""A telephone that trembles on a glass table."""

import numpy as np
from filters import band, through
from modal import Body, burst, eased, ring
from noise import RATE, Signal, chance, clock, samples
from place import inside, lay, silence, walls

GLASS = Body(
    (286, 645, 1180, 1930, 2870, 4150), (1, 0.8, 0.6, 0.4, 0.25, 0.12), (0.14, 0.11, 0.08, 0.06, 0.04, 0.03)
)
"""A glass plate on rubber feet."""


def tremble(rng: np.random.Generator, seconds: float) -> Signal:
    """Give one buzz: a small weight spins up, the case hops on the glass turn by turn, it runs down."""
    time = clock(seconds + 0.12)
    power = np.clip(time / 0.045, 0, 1) * np.clip((seconds + 0.1 - time) / 0.1, 0, 1)
    turn = np.cumsum(168 * power**0.6 * (1 + 0.012 * np.sin(2 * np.pi * 7 * time))) / RATE
    motor = power * sum(
        gain * np.sin(2 * np.pi * part * turn) for part, gain in ((1, 1), (2, 0.4), (3, 0.2), (5, 0.07))
    )
    sheet = np.zeros(time.size + samples(0.3))
    sheet[: time.size] = 0.2 * motor
    for landing in np.flatnonzero(np.diff(np.floor(turn))):
        if rng.random() < 0.86:
            start = landing + rng.integers(0, 40)
            force = power[landing] * rng.uniform(0.25, 1) ** 1.4
            blow = ring(GLASS, rng, 0.92, 0.003) * force * 0.36
            sheet[start : start + blow.size] += blow[: sheet.size - start]
            click = through(band(2500, 8000), burst(rng, 0.003, 0.0002, 0.002)) * force * 0.3
            sheet[start : start + click.size] += click[: sheet.size - start]
    return eased(sheet, 0.004)


def phone_buzz() -> Signal:
    """Give two buzzes, the second a little shorter, and the phone a millimetre further on."""
    rng = chance("phone_buzz")
    sheet = silence(1.9)
    lay(sheet, tremble(rng, 0.42), 0.02, 0.8, -0.05)
    lay(sheet, tremble(rng, 0.36), 0.78, 0.8, 0.04)
    return inside(sheet, walls(rng, 0.6, 5000, ((0.012, 0.4),)), 0.2)[: samples(2.2)]
