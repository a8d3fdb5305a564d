"""A cup wrapped in newspaper."""

import numpy as np
from filters import around, band, chain, low, peak, through
from modal import Body, burst, ring, shower
from noise import Signal, bump, chance, clock, drift, samples, shaped
from paper import crease
from place import inside, lay, silence, walls
from porcelain import WOOD, bowl

SECONDS = 5.2

MOVES = (
    (0.32, 0.14, 1.0, -0.5), (0.62, 0.07, 0.5, -0.2), (1.55, 0.13, 0.8, 0.2), (1.95, 0.1, 1.0, 0.4),
    (2.42, 0.12, 0.9, 0.0), (2.86, 0.08, 1.1, -0.3), (3.38, 0.06, 1.3, 0.5), (3.66, 0.05, 1.0, 0.4),
    (4.05, 0.09, 0.8, -0.1), (4.5, 0.05, 0.5, 0.0),
)  # fmt: skip
"""Second, spread, strength and side of each move: draw the sheet, roll, tuck, turn, tuck, press."""


def crumple(rng: np.random.Generator) -> Signal:
    """Give one buckling of newsprint: lower and softer than a book's page, several facets together."""
    sound = np.zeros(samples(0.05))
    for _ in range(int(rng.integers(1, 4))):
        hertz = float(np.exp(rng.uniform(np.log(420), np.log(3600))))
        facet = through(
            band(hertz / 1.6, hertz * 1.6), burst(rng, 0.018, 0.0005, float(rng.uniform(0.004, 0.016)))
        )
        start = int(rng.integers(0, sound.size - facet.size))
        sound[start : start + facet.size] += facet * float(rng.uniform(0.4, 1))
    return sound


def handling(rng: np.random.Generator) -> Signal:
    """Give the paper: for each move a rush of buckles, big ones first; the flat of a hand along it."""
    sheet = silence(SECONDS)
    folds = [crumple(rng) for _ in range(70)] + [crease(rng) for _ in range(30)]
    for when, spread, strength, side in MOVES:
        hand = bump(SECONDS, when, spread) + 0.5 * bump(SECONDS, when + 1.3 * spread, 0.5 * spread)
        hand *= np.clip(0.8 + 0.6 * drift(rng, SECONDS, 12), 0, None)
        rush = np.sum(shower(rng, 260 * strength * hand, folds, 1.9, 0.0), axis=1) * (0.3 + hand)
        slide = shaped(rng, SECONDS, {250: -12, 800: -2, 2000: 0, 5000: -9, 12000: -26}) * hand**1.5
        lay(
            sheet,
            0.7 * strength * rush + 0.05 * slide * np.clip(1 + drift(rng, SECONDS, 45), 0, None),
            0,
            1,
            0.5 * side,
        )
    return sheet


def wrapped(rng: np.random.Generator, sheet: Signal) -> None:
    """Add the cup: set on the sheet, turned in it, and each time less of it to be heard."""
    for when, force, left in (
        (1.12, 1.0, 6000.0),
        (1.19, 0.4, 6000.0),
        (2.1, 0.4, 2200.0),
        (2.9, 0.35, 1200.0),
        (4.72, 0.9, 700.0),
        (4.78, 0.35, 700.0),
    ):
        cup = np.pad(ring(bowl(2080, held=True), rng, 0.7, 0.003) * 0.5, (0, 2000))
        wood = ring(WOOD, rng, 0.55)
        cup[: wood.size] += 0.9 * wood[: cup.size]
        lay(sheet, through(low(left, 2), cup), when, 0.7 * force, 0.05)
    pat = Body((170, 310, 560, 930), (1, 0.8, 0.5, 0.25), (0.06, 0.05, 0.035, 0.02))
    for when, force in ((4.3, 0.5), (4.52, 0.7)):
        lay(sheet, ring(pat, rng, 0.5), when, 0.4 * force, 0.0)


def paper() -> Signal:
    """Give the wrapping."""
    rng = chance("paper")
    sheet = handling(rng)
    wrapped(rng, sheet)
    sheet *= (np.clip(clock(SECONDS) / 0.02, 0, 1) * np.clip((SECONDS - clock(SECONDS)) / 0.1, 0, 1))[:, None]
    soft = around(chain(peak(1100, 3, 1), low(9000, 1)), sheet)
    return inside(soft, walls(rng, 0.35, 4200, ((0.013, 0.4),)), 0.14)
