"""Bowls, chopsticks and plates: what a family's table is made of."""

import numpy as np
from filters import band, through
from modal import Body, burst, eased, ring
from noise import Signal, clock, samples

BAMBOO = Body((1180, 2760, 4350, 6900), (1.0, 0.7, 0.4, 0.2), (0.022, 0.016, 0.012, 0.008))
"""A chopstick held in the hand: short and dry."""

WOOD = Body((128, 236, 410, 690), (1.0, 0.8, 0.45, 0.2), (0.16, 0.11, 0.08, 0.05))
"""A table top of boards, under a cloth."""


def bowl(hertz: float, held: bool) -> Body:  # noqa: FBT001  (a bowl is held or it stands)
    """Give a porcelain bowl by its lowest mode.

    The rim bends in 2, 3, 4, 5 waves; each mode is a pair, for a thrown bowl is never quite round.
    A hand round it, and the rice in it, swallow most of the ringing.
    """
    ratios = (1.0, 1.006, 2.31, 2.325, 4.08, 4.11, 6.2)
    gains = (0.9, 0.5, 1.0, 0.6, 0.55, 0.4, 0.25)
    fades = (0.42, 0.4, 0.3, 0.28, 0.17, 0.16, 0.09)
    keep = 0.3 if held else 1.0
    return Body(tuple(hertz * ratio for ratio in ratios), gains, tuple(fade * keep for fade in fades))


def tap(rng: np.random.Generator, thing: Body, force: float) -> Signal:
    """Touch porcelain with a chopstick; a harder touch is also a brighter one."""
    ringing = ring(thing, rng, hardness=0.62 + 0.38 * force, spread=0.004)
    stick = ring(BAMBOO, rng, hardness=0.7 + 0.3 * force, spread=0.03)
    ringing[: stick.size] += 0.7 * stick
    through_hand = ring(WOOD, rng, hardness=0.6, spread=0.04)[: ringing.size]
    ringing[: through_hand.size] += 0.16 * through_hand
    return force * ringing


def scrape(rng: np.random.Generator, thing: Body, seconds: float) -> Signal:
    """Draw a chopstick along the inside of a bowl: slips that ring, faster in the middle of the stroke."""
    sheet = np.zeros(samples(seconds + 0.3))
    time = clock(seconds)
    rate = 190 * np.sin(np.pi * time / seconds) + 30
    for start in np.flatnonzero(rng.random(time.size) < rate / 44100):
        slip = tap(rng, thing, float(rng.uniform(0.05, 0.2)))[: samples(0.06)]
        room = sheet[start : start + slip.size]
        room += slip[: room.size]
    hiss = through(band(2400, 6500), rng.normal(size=time.size)) * np.sin(np.pi * time / seconds) ** 2
    sheet[: time.size] += 0.012 * hiss
    return eased(sheet, 0.01)


def set_down(rng: np.random.Generator, thing: Body, force: float) -> Signal:
    """Stand a bowl on the table: the foot lands on one side, then on the other."""
    sheet = np.zeros(samples(0.7))
    for delay, part in (
        (0.0, 1.0),
        (float(rng.uniform(0.028, 0.05)), 0.55),
        (float(rng.uniform(0.075, 0.1)), 0.2),
    ):
        knock = ring(WOOD, rng, hardness=0.7, spread=0.02)
        foot = ring(thing, rng, hardness=0.5, spread=0.002)
        for sound, gain in ((knock, 0.8), (foot, 0.4), (burst(rng, 0.01, 0.0005, 0.006), 0.05)):
            start = samples(delay)
            room = sheet[start : start + sound.size]
            room += force * part * gain * sound[: room.size]
    return eased(sheet, 0.001)
