"""A street in fog: the city lies behind wool, only the drops are near; and one ferry."""

import numpy as np
from filters import around, band, low, peak, through
from horn import blast
from mix import even, events, passing, turning
from modal import Body, bubble, burst, eased, ring
from noise import Signal, bump, chance, clock, drift, shaped, wide
from place import far, inside_loop, lay, silence, walls
from steps import walk

SECONDS = 20.0

AWNING = Body((310, 742, 1190, 2080), (1, 0.7, 0.5, 0.3), (0.09, 0.06, 0.045, 0.03))
"""Thin plastic sheet on a frame, wet."""


def streets(rng: np.random.Generator) -> Signal:
    """Give the city: a murmur without an edge, and four cars that are only wet tyres."""
    murmur = wide(rng, SECONDS, {25: -7, 60: 0, 150: -3, 400: -15, 1100: -33, 5000: -60}, 0.9)
    sheet = murmur * np.exp(0.22 * drift(rng, SECONDS, 0.2))[:, None]
    for centre, length, gain in ((3.4, 1.5, 0.8), (8.3, 1.1, 0.55), (13.9, 2.0, 1.0), (19.2, 1.3, 0.6)):
        tyres = shaped(rng, SECONDS, {60: -8, 130: -3, 320: 0, 900: -7, 1800: -17, 5000: -44})
        grain = np.clip(1 + 0.3 * drift(rng, SECONDS, 30), 0.2, None)
        side = length * float(rng.choice([-1, 1]))
        sheet += passing(tyres * grain * bump(SECONDS, centre, length), centre, side) * gain
    return inside_loop(sheet, walls(rng, 1.6, 700, late=0.05), 0.6, 0.7)


def scooter(rng: np.random.Generator) -> Signal:
    """Give an electric scooter: a thin whine that falls as it goes by, a mudguard, spray."""
    near = bump(SECONDS, 15.4, 1.15)
    pitch = (402 - 26 * np.tanh((clock(SECONDS) - 15.4) / 0.8)) * (1 + 0.012 * drift(rng, SECONDS, 1.5))
    turn = turning(pitch)
    whine = np.sin(turn) + 0.5 * np.sin(2 * turn) + 0.3 * np.sin(6 * turn + 1) + 0.12 * np.sin(9 * turn)
    spray = shaped(rng, SECONDS, {200: -12, 700: 0, 2000: -5, 5000: -20, 13000: -54})
    rattle = np.clip(drift(rng, SECONDS, 26), 0, None) ** 3 * shaped(
        rng, SECONDS, {400: -8, 1500: 0, 4000: -20}
    )
    return passing(near * (1.3 * whine + 0.55 * spray + 0.2 * rattle), 15.4, -1.3)


def drop(rng: np.random.Generator, where: str) -> Signal:
    """Let one drop fall on plastic, on a step, or into a puddle."""
    sound = np.zeros(6000)
    tick = through(band(900, 4200), burst(rng, 0.01, 0.0006, 0.008)) * 0.3
    body = {
        "awning": ring(AWNING, rng, 0.7, 0.05),
        "step": ring(Body((520, 1300), (1, 0.6), (0.02, 0.012)), rng, 0.8, 0.1),
        "puddle": np.pad(0.9 * bubble(float(rng.uniform(950, 1900)), 0.16), (int(rng.integers(250, 900)), 0)),
    }[where]
    sound[: body.size] += body[: sound.size]
    sound[: tick.size] += tick
    return eased(sound, 0.0005)


def drips(rng: np.random.Generator) -> Signal:
    """Give the eaves: three places that gather and let go at their own pace, sometimes twice."""
    sheet = silence(SECONDS)
    for where, pace, pan, gain in (
        ("awning", 1.7, -0.55, 0.8),
        ("puddle", 2.6, 0.4, 1.0),
        ("step", 1.2, 0.7, 0.4),
    ):
        when = float(rng.uniform(0, pace))
        while when < SECONDS:
            force = float(rng.beta(2, 3))
            lay(sheet, drop(rng, where), when, gain * force, pan + 0.05 * rng.normal())
            if rng.random() < 0.22:
                lay(sheet, drop(rng, where), when + rng.uniform(0.07, 0.2), 0.4 * gain * force, pan)
            when += pace * float(rng.lognormal(0, 0.42))
    return inside_loop(sheet, walls(rng, 0.5, 3000, ((0.019, 0.4),)), 0.25)


def ferry(rng: np.random.Generator) -> Signal:
    """Give the horn, once, from beyond the last houses: hardly more than its two lowest tones."""
    sheet = silence(SECONDS)
    lay(sheet, through(low(700, 1), blast(rng, 2.4)), 9.6, 1.0, 0.5)
    river = walls(rng, 3.2, 600, ((0.5, 0.4), (1.2, 0.3)), 0.16)
    return inside_loop(far(sheet, 480, loop=True), river, 1.0, 0.25)


def fog_city() -> Signal:
    """Give the bed."""
    rng = chance("fog_city")
    air = around(peak(240, 3, 1), wide(rng, SECONDS, {60: -4, 250: 0, 1000: -14, 4000: -34, 12000: -60}, 1.0))
    feet = walk(rng, SECONDS, 5.6, hard=0.25, pace=1.5)
    return (
        even(streets(rng), -31.5)
        + even(air, -40)
        + events(scooter(rng), -32)
        + events(drips(rng), -33)
        + events(ferry(rng), -26.5)
        + events(inside_loop(feet, walls(rng, 0.7, 2500, ((0.03, 0.4),)), 0.3), -35)
    )
