"""Feet, and wheels that are pulled behind them."""

import numpy as np
from filters import band, through
from mix import passing
from modal import Body, burst, eased, ring
from noise import RATE, Signal, samples

SOLE = Body((82, 147, 260, 520), (1.0, 0.8, 0.5, 0.25), (0.07, 0.05, 0.035, 0.02))
"""A shoe with somebody in it."""

HEEL = Body((640, 1180, 2350, 3900), (1.0, 0.8, 0.45, 0.25), (0.03, 0.024, 0.015, 0.009))
"""A hard heel on stone."""


def footfall(rng: np.random.Generator, hard: float) -> Signal:
    """Put one foot down: heel, then the ball rolling after it on grit; `hard` 0 felt, 1 leather."""
    sound = np.zeros(samples(0.32))
    roll = float(rng.uniform(0.07, 0.11))
    for when, force in ((0.0, 1.0), (roll, 0.45)):
        for body, gain in ((SOLE, 0.8), (HEEL, 0.7 * hard)):
            blow = ring(body, rng, 0.5 + 0.4 * hard, 0.03) * force * gain
            sound[samples(when) : samples(when) + blow.size] += blow
    scuff = through(band(700, 3800), burst(rng, 0.09, 0.02, 0.08)) * float(rng.uniform(0.06, 0.2))
    sound[samples(roll) : samples(roll) + scuff.size] += scuff
    return eased(sound, 0.001)


def walk(rng: np.random.Generator, seconds: float, centre: float, *, hard: float, pace: float) -> Signal:
    """Let somebody walk by: louder as they come, each step a little early or late; a negative pace turns."""
    sound = np.zeros(samples(seconds))
    gap, when = float(rng.uniform(0.5, 0.6)), max(0.2, centre - 2.4 * abs(pace))
    while when < min(centre + 2.4 * abs(pace), seconds - 0.5):
        near = 1 / (1 + ((when - centre) / abs(pace)) ** 2)
        edge = np.clip((2.5 * abs(pace) - abs(when - centre)) / abs(pace), 0, 1)
        foot = footfall(rng, hard) * near * edge * rng.uniform(0.75, 1.1)
        sound[samples(when) : samples(when) + foot.size] += foot
        when += gap * rng.normal(1, 0.035)
    return passing(sound, centre, pace)


def wheels(rng: np.random.Generator, rough: Signal, joints: Signal, body: Body) -> Signal:
    """Roll hard little wheels: a thing that shakes, one blow after another, and the joints of the floor.

    Args:
        rng: the chance to use.
        rough: how strongly it rolls at each sample; about as many blows a second as 140 times that.
        joints: the seconds at which both axles meet a joint.
        body: what shakes.
    """
    sound = np.zeros(rough.size)
    for start in np.flatnonzero(rng.random(rough.size) < 140 * rough / RATE):
        blow = ring(body, rng, 0.7, 0.06) * rough[start] * min(float(rng.pareto(2.5)), 2.5)
        sound[start : start + blow.size] += 0.5 * blow[: sound.size - start]
    for joint in joints:
        for late, force in ((0.0, 1.0), (float(rng.uniform(0.04, 0.06)), 0.7)):
            start = samples(joint + late)
            blow = ring(body, rng, 0.95, 0.03) * force * rng.uniform(1.2, 2.2)
            sound[start : start + blow.size] += (rough[min(start, rough.size - 1)] * blow)[
                : sound.size - start
            ]
    return sound
