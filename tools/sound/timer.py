"""A wind-up kitchen timer: it is wound, it ticks, and a small bell whose spring dies."""

import numpy as np
from filters import band, chain, peak, through
from modal import Body, burst, eased, ring
from noise import Signal, chance, samples
from place import inside, lay, silence, walls

SHELL = Body((640, 1310, 2240, 3480, 5100), (0.7, 1.0, 0.8, 0.5, 0.3), (0.03, 0.026, 0.018, 0.012, 0.008))
"""Plastic over a tin plate, standing on a desk."""

DESK = Body((140, 265, 430, 760), (1, 0.8, 0.5, 0.25), (0.06, 0.045, 0.03, 0.02))
"""What it stands on."""

BELL = Body(
    (2140, 2154, 3890, 5730, 5760, 8120, 10400),
    (1.0, 0.7, 0.35, 0.8, 0.4, 0.4, 0.2),
    (1.5, 1.4, 0.5, 0.8, 0.75, 0.4, 0.25),
)
"""A steel cap, four centimetres wide."""


def tick(rng: np.random.Generator, side: int) -> Signal:
    """Give one beat of the escapement: drop, lock, recoil; the two pallets are not alike."""
    sound = np.zeros(samples(0.12))
    for when, force in ((0.0, 0.35), (0.0045 + 0.0018 * side, 1.0), (0.0125, 0.28), (0.031, 0.1)):
        blow = ring(SHELL, rng, 0.95 - 0.12 * side, 0.006) * force
        desk = ring(DESK, rng, 0.6) * 0.25 * force
        for part in (blow, desk):
            start = samples(when)
            sound[start : start + part.size] += part[: sound.size - start]
    return eased(sound, 0.0003)


def ticking(sheet: Signal, rng: np.random.Generator, until: float) -> None:
    """Let the clockwork run: about five beats a second, one wheel not quite round, every ninth beat lame."""
    when, number = 0.95, 0
    while when < until:
        lame = 0.7 if number % 9 == 4 else 1.0
        lay(sheet, tick(rng, number % 2), when, 0.3 * lame * float(rng.uniform(0.85, 1.08)), 0.1)
        swing = 0.196 + 0.008 * (number % 2) + 0.004 * np.sin(2 * np.pi * number / 13)
        when += float(swing + rng.normal(0, 0.0015))
        number += 1


def winding(sheet: Signal, rng: np.random.Generator) -> None:
    """Twist it: two pulls of the fingers, teeth under a spring, the second pull stiffer and slower."""
    for start, teeth, pace in ((0.02, 9, 0.026), (0.42, 11, 0.032)):
        when = start
        for tooth in range(teeth):
            force = float(rng.uniform(0.5, 0.9)) * (0.6 + 0.4 * np.sin(np.pi * (tooth + 1) / (teeth + 1)))
            lay(sheet, ring(SHELL, rng, 0.85, 0.02), when, 0.2 * force, 0.1)
            lay(sheet, ring(DESK, rng, 0.5), when, 0.07 * force, 0.1)
            when += pace * float(rng.lognormal(0, 0.16)) * (1 + 0.03 * tooth)


def bell(sheet: Signal, rng: np.random.Generator, when: float) -> None:
    """Ring the bell: the hammer rattles, slows as the spring runs out, and one last blow comes late."""
    cap = through(chain(band(1200, 12000), peak(2147, 3, 4)), np.pad(ring(BELL, rng, 0.85, 0.0), (0, 400)))
    gap, force = 0.056, 1.0
    for number in range(15):
        struck = ring(BELL, rng, float(rng.uniform(0.72, 0.9)), 0.0006)
        count = min(struck.size, cap.size)
        lay(
            sheet,
            0.5 * struck[:count] + 0.5 * cap[:count],
            when,
            0.16 * force * float(rng.uniform(0.6, 1)),
            0.12,
        )
        lay(sheet, ring(SHELL, rng, 0.9, 0.01), when, 0.12 * force, 0.1)
        lay(sheet, through(band(3000, 9000), burst(rng, 0.003, 0.0002, 0.002)), when, 0.05 * force, 0.12)
        when += gap * float(rng.normal(1, 0.07))
        gap *= 1.075 if number < 12 else 1.75
        force *= 0.955


def timer() -> Signal:
    """Give the twist, four seconds that stand for ten minutes, the catch, the bell."""
    rng = chance("timer")
    sheet = silence(9.0)
    winding(sheet, rng)
    ticking(sheet, rng, 5.0)
    catch = ring(Body((420, 980, 1900, 3100), (1, 0.9, 0.5, 0.3), (0.05, 0.035, 0.02, 0.012)), rng, 0.8)
    lay(sheet, catch, 4.62, 0.22, 0.1)
    lay(sheet, catch, 5.07, 0.35, 0.1)
    bell(sheet, rng, 5.12)
    room = walls(rng, 0.38, 4200, ((0.008, 0.45), (0.015, 0.3)))
    return eased(inside(sheet, room, 0.16)[: samples(9.2)], 0.001)
