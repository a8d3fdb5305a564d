"""Rain on a car's roof, heard from the back seat, and wipers."""

import numpy as np
from filters import band, chain, low, peak, through
from modal import Body, burst, eased, ring, shower
from noise import Signal, chance, clock, drift, samples, wide
from place import inside_loop, lay, walls

SECONDS = 28.8

ROOF = (96, 143, 188, 252, 318, 407, 536, 690, 910, 1240)
"""Modes of a padded steel roof, in hertz."""


def drop(rng: np.random.Generator, size: float) -> Signal:
    """Give one drop on the roof: a tick of water on paint, then the panel, damped by its felt."""
    pitch = rng.choice(ROOF, 3, replace=False) * rng.normal(1, 0.09, 3)
    panel = Body(tuple(pitch), (1.0, 0.7, 0.5), tuple(rng.uniform(0.02, 0.06, 3) * size))
    sound = ring(panel, rng, 0.8)
    tick = through(band(1500, 5200), burst(rng, 0.012, 0.0005, 0.009))
    count = min(tick.size, sound.size)
    sound[:count] += (0.5 / size) * tick[:count]
    return sound


def roof(rng: np.random.Generator) -> Signal:
    """Give the roof: thousands of drops, a few of them from the tree overhead."""
    gust = np.exp(0.28 * drift(rng, SECONDS, 0.25) + 0.1 * drift(rng, SECONDS, 1.5))
    fine = shower(rng, 150 * gust, [drop(rng, 0.7) for _ in range(60)], 3.6, 0.95)
    large = shower(rng, 34 * gust, [drop(rng, 1.5) for _ in range(50)], 3.0, 0.8)
    tree = shower(rng, 1.1 * gust, [drop(rng, 2.2) for _ in range(20)], 4.0, 0.5)
    hiss = wide(rng, SECONDS, {80: -14, 400: -6, 1500: 0, 5000: -5, 14000: -18}, 0.9) * gust[:, None]
    return 0.17 * fine + 0.34 * large + 0.22 * tree + 0.014 * hiss


def sweep(rng: np.random.Generator, *, out: bool) -> Signal:
    """Give one stroke of the wipers: rubber on wet glass, a chatter near the end, the blade tipping over."""
    seconds = 0.68
    time = clock(seconds)
    speed = np.sin(np.pi * np.clip(time / 0.62, 0, 1)) ** 0.8
    wet = through(chain(band(350, 1900), peak(760 if out else 640, 7, 2)), rng.normal(size=time.size)) * speed
    water = through(band(2200, 7000), rng.normal(size=time.size)) * speed**2
    chatter = np.zeros(time.size)
    rubber = ring(Body((172, 390, 830), (1, 0.6, 0.3), (0.03, 0.025, 0.015)), rng, 0.5)
    when = 0.33
    while when < 0.56:
        chatter[samples(when) : samples(when) + rubber.size] += (
            rng.uniform(0.3, 1) * rubber[: time.size - samples(when)]
        )
        when += rng.normal(0.021, 0.002)
    motor = sum(
        gain * np.sin(2 * np.pi * hertz * time * (1 + 0.03 * time))
        for hertz, gain in ((91, 1), (182, 0.5), (546, 0.16))
    )
    sound = (
        0.11 * wet
        + 0.035 * water
        + (0.07 if out else 0.03) * chatter
        + 0.028 * np.asarray(motor) * speed**0.4
    )
    thud = ring(Body((74, 133, 290), (1, 0.7, 0.3), (0.09, 0.06, 0.04)), rng, 0.5)
    start = samples(0.6)
    sound = np.pad(sound, (0, samples(0.1)))
    sound[start : start + thud.size] += 0.15 * thud[: sound.size - start]
    return eased(sound, 0.02)


def rain() -> Signal:
    """Give the bed: nine double strokes of the wipers in its length, never two alike."""
    rng = chance("rain")
    sheet = roof(rng)
    for stroke in range(9):
        when = 0.5 + stroke * SECONDS / 9 + rng.normal() * 0.012
        lay(sheet, sweep(rng, out=True), when, rng.uniform(0.85, 1.1) * 3.0, -0.15)
        lay(sheet, sweep(rng, out=False), when + 0.86, rng.uniform(0.8, 1) * 3.0, 0.15)
    cabin = walls(rng, 0.09, 2600, ((0.004, 0.6), (0.007, 0.4)), 0.002)
    shut = inside_loop(sheet, cabin, 0.45)
    time = clock(SECONDS)
    idle = sum(
        gain * np.sin(2 * np.pi * round(hertz * SECONDS) / SECONDS * time)
        for hertz, gain in ((26, 1), (52, 0.8), (78, 0.3))
    )
    lay(shut, np.asarray(idle) * (1 + 0.1 * drift(rng, SECONDS, 2)), 0, 0.018)
    return through_cabin(shut)


def through_cabin(sheet: Signal) -> Signal:
    """Let the headliner and the seats take a little of the top."""
    return 0.75 * sheet + 0.25 * np.roll(through(low(3000, 1), sheet), 30, axis=0)
