"""New Year, from a room that is quiet: firecrackers far off, and the houses that answer them."""

import numpy as np
from filters import around, band, chain, low, peak, through
from modal import burst, eased
from noise import Signal, bump, chance, clock, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls

SECONDS = 32.0


def pop(rng: np.random.Generator) -> Signal:
    """Give one cracker in the open: a shock of a millisecond, and its paper."""
    time = clock(0.05)
    length = rng.uniform(0.0006, 0.0014)
    shock = (1 - time / length) * np.exp(-time / length)
    return eased(shock + 0.25 * burst(rng, 0.05, 0.0005, 0.03), 0.0002)


def string(rng: np.random.Generator, seconds: float) -> Signal:
    """Give a string of crackers: fuses that run in spurts, pops that overlap, a last few stragglers."""
    sheet = np.zeros(samples(seconds + 2.5))
    when = 0.0
    spurt = 11.0
    while when < seconds:
        grain = pop(rng) * rng.lognormal(-0.5, 0.75)
        sheet[samples(when) : samples(when) + grain.size] += grain
        spurt = np.clip(spurt * rng.lognormal(0, 0.12), 5, 22)
        when += rng.exponential(1 / spurt)
    for _ in range(rng.integers(2, 6)):
        when += rng.exponential(0.22)
        grain = pop(rng) * rng.uniform(0.4, 1)
        room = sheet[samples(when) : samples(when) + grain.size]
        room += grain[: room.size]
    return sheet


def shell(rng: np.random.Generator) -> Signal:
    """Give one shell over the roofs: a thump in the chest of the town, then its stars crackling."""
    sheet = np.zeros(samples(2.6))
    time = clock(0.5)
    thump = np.exp(-time / 0.07) * np.sin(2 * np.pi * (52 * time - 1.6 * np.exp(-time / 0.025)))
    crack = through(low(900, 1), burst(rng, 0.5, 0.001, 0.22))
    sheet[: time.size] += thump + 0.8 * crack
    for start in rng.gamma(3, 0.22, 40):
        grain = pop(rng) * rng.uniform(0.02, 0.09)
        room = sheet[samples(0.35 + start) : samples(0.35 + start) + grain.size]
        room += grain[: room.size]
    return sheet


def street(rng: np.random.Generator, hertz: float, rows: tuple[tuple[float, float], ...]) -> Signal:
    """Give the answer of a street: rows of houses, each later and duller, under one long roll."""
    return walls(rng, 2.6, hertz, rows, 0.05)


def new_year() -> Signal:
    """Give the bed: three strings at three distances, four shells, one late single cracker."""
    rng = chance("new_year")
    middle, distant, sky = silence(SECONDS), silence(SECONDS), silence(SECONDS)
    lay(middle, string(rng, 5.2), 3.0, 0.5, -0.5)
    lay(distant, string(rng, 7.5), 11.5, 0.5, 0.6)
    lay(distant, string(rng, 4.0), 27.4, 0.35, -0.1)
    lay(middle, pop(rng), 22.9, 0.55, 0.3)
    lay(middle, pop(rng), 24.2, 0.7, 0.3)
    for when, gain, pan in (
        (9.6, 0.9, 0.4),
        (10.9, 0.6, 0.5),
        (20.1, 1.1, -0.3),
        (25.6, 0.5, -0.6),
        (33.8, 0.8, 0.2),
    ):
        lay(sky, shell(rng), when, 0.16 * gain, pan)
    sheet = inside_loop(
        far(middle, 2200, loop=True), street(rng, 1500, ((0.21, 0.35), (0.43, 0.25), (0.71, 0.15))), 0.35, 1.0
    )
    sheet += inside_loop(
        far(distant, 1200, loop=True), street(rng, 900, ((0.3, 0.4), (0.66, 0.3), (1.05, 0.2))), 0.5, 0.8
    )
    sheet += inside_loop(far(sky, 600, loop=True), street(rng, 600, ((0.5, 0.2), (0.9, 0.15))), 0.7, 0.8)
    glass = around(chain(low(1900, 1), peak(160, 4, 2)), sheet)
    town = wide(rng, SECONDS, {25: -2, 60: 0, 200: -10, 700: -26, 3000: -50}, 0.9)
    town *= (0.7 + 0.5 * bump(SECONDS, 14, 6))[:, None]
    near = around(band(60, 1200), wide(rng, SECONDS, {40: 0, 400: -12, 4000: -34, 9000: -46}, 0.8))
    fridge = shaped(
        rng, SECONDS, {60: -40, 98: -12, 100: 0, 102: -12, 199: -20, 200: -6, 201: -20, 300: -40, 9000: -80}
    )
    lay(near, fridge, 0, 0.3, 0.4)
    return glass + 0.005 * town + 0.002 * near
