"""The lake at evening: small waves on stone, frogs far off, one boat that goes by."""

import numpy as np
from filters import around, band, chain, low, peak, through
from modal import bubble, burst, eased, shower
from noise import RATE, Signal, bump, chance, clock, drift, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls

SECONDS = 30.0


def lapping(rng: np.random.Generator) -> Signal:
    """Give the water at the embankment: each wave comes up, breaks into bubbles, drains away."""
    sheet = silence(SECONDS)
    when, side = 0.7, 0.0
    while when < SECONDS - 0.9:
        size = float(np.clip(rng.lognormal(-0.35, 0.28), 0.35, 1.15))
        side = float(np.clip(0.6 * side + rng.normal() * 0.4, -0.8, 0.8))
        lay(sheet, wave(rng, size), when, size, side)
        for _ in range(rng.poisson(26 * size)):
            later = when + 0.25 + rng.gamma(2.2, 0.17)
            hertz = 420 * (1 + rng.pareto(1.7)) * rng.uniform(0.85, 1.2)
            if hertz < 4200:
                lay(
                    sheet,
                    bubble(hertz, 0.07),
                    later,
                    size * rng.uniform(0.04, 0.34),
                    side + rng.normal() * 0.25,
                )
        when += rng.gamma(12, 0.155)
    return sheet + 0.03 * between(rng)


def between(rng: np.random.Generator) -> Signal:
    """Give the water between the waves: a wash that never rests, single bubbles among the stones."""
    sheet = wide(rng, SECONDS, {120: -12, 330: 0, 800: -7, 2500: -22, 8000: -46}, 0.9)
    sheet *= np.exp(0.5 * drift(rng, SECONDS, 0.7) + 0.35 * drift(rng, SECONDS, 5))[:, None]
    for when in rng.uniform(0, SECONDS, 90):
        hertz = float(500 * (1 + rng.pareto(2.0)))
        lay(sheet, bubble(min(hertz, 3000), 0.07), float(when), rng.uniform(0.5, 3), rng.uniform(-0.8, 0.8))
    return sheet


def wave(rng: np.random.Generator, size: float) -> Signal:
    """Give the wash of one wave: a slap, a rush that brightens, a long draining."""
    seconds = 1.4 + size
    time = clock(seconds)
    rough = np.clip(1 + 0.5 * drift(rng, seconds, 14), 0.1, None)
    swell = (time / 0.42) ** 1.8 * np.exp(1.8 * (1 - time / 0.42))
    drain = 0.4 * (time / 0.8) ** 2 * np.exp(2 * (1 - time / 0.8))
    body = through(band(190, 620), rng.normal(size=time.size)) * swell
    spray = through(band(900, 3200), rng.normal(size=time.size)) * drain * rough
    return eased(0.5 * body * rough + 0.16 * spray, 0.05)


def frog(rng: np.random.Generator, hertz: float) -> Signal:
    """Give one frog's call: a handful of pulsed notes, each a throat opening some ten times."""
    notes = rng.integers(3, 7)
    sheet = np.zeros(samples(0.17 * notes + 0.5))
    at = 0.0
    for note in range(notes):
        for pulse in range(rng.integers(7, 11)):
            grain = burst(rng, 0.012, 0.001, 0.011)
            voiced = np.sin(2 * np.pi * hertz * (1 + 0.012 * np.sin(note * 1.3)) * clock(0.012)) * np.exp(
                -clock(0.012) / 0.0035
            )
            start = samples(at + pulse * 0.0105 * rng.uniform(0.96, 1.04))
            force = np.sin(np.pi * (pulse + 1) / 11) * (0.7 + 0.1 * note)
            sheet[start : start + grain.size] += force * (voiced + 0.12 * grain)
        at += rng.normal(0.16, 0.012)
    return through(chain(peak(hertz, 8, 3), peak(hertz * 0.45, 5, 2)), sheet)


def frogs(rng: np.random.Generator) -> Signal:
    """Give the far shore: five frogs who answer one another and then wait."""
    sheet = silence(SECONDS)
    for hertz, pan, gain in (
        (1150, -0.7, 1.0),
        (1320, -0.5, 0.6),
        (980, 0.55, 0.8),
        (1480, 0.75, 0.45),
        (1230, 0.2, 0.4),
    ):
        when = rng.uniform(0, 6)
        while when < SECONDS - 1.5:
            lay(sheet, frog(rng, hertz * rng.normal(1, 0.012)), when, gain * rng.uniform(0.6, 1.1), pan)
            when += rng.gamma(3, 1.7) + 0.9
    return inside_loop(far(sheet, 2100, loop=True), walls(rng, 1.1, 2200, late=0.06), 0.18, 0.85)


def insects(rng: np.random.Generator) -> Signal:
    """Give the grass: one mole cricket's steady purr, and a thin shimmer of others."""
    time = clock(SECONDS)
    beats = 2 * np.pi * np.cumsum(50 + 0.6 * drift(rng, SECONDS, 0.3)) / RATE
    beats *= round(beats[-1] / (2 * np.pi)) * 2 * np.pi / beats[-1]
    purr = np.sin(2 * np.pi * 2790 * time) * np.clip(np.sin(beats), 0, 1) ** 2
    purr *= np.clip(0.75 + 0.4 * drift(rng, SECONDS, 0.15), 0, None)
    shimmer = shower(rng, 130 * (1 + 0.5 * np.sin(2 * np.pi * 9 / SECONDS * time)), grass(rng), 3.5, 1.0)
    sheet = 0.35 * shimmer
    lay(sheet, purr, 0, 0.055, -0.45)
    return inside_loop(sheet, walls(rng, 0.5, 6000), 0.4, 0.8)


def grass(rng: np.random.Generator) -> list[Signal]:
    """Give twelve small stridulations: four scrapes each, between 4.6 and 7 kHz."""
    kinds = []
    for hertz in rng.uniform(4600, 7000, 12):
        time = clock(0.09)
        teeth = np.clip(np.sin(2 * np.pi * 47 * time + rng.uniform(0, 3)), 0, 1) ** 2
        kinds.append(0.05 * np.sin(2 * np.pi * hertz * time) * teeth * np.hanning(time.size))
    return kinds


def boat(rng: np.random.Generator) -> Signal:
    """Give a single-cylinder boat that passes once, from left to right, half a kilometre out."""
    train = np.zeros(samples(SECONDS))
    when = 4.0
    while when < 26.5:
        train[samples(when)] += rng.normal(1, 0.16)
        train[samples(when + 0.028)] += rng.normal(0.35, 0.1)
        speed = 8.4 - 0.45 * np.tanh((when - 15) / 3)
        when += rng.normal(1 / speed, 0.0022)
    stroke = through(
        chain(band(70, 260), peak(96, 9, 4), peak(182, 7, 5), peak(330, 5, 5)), burst(rng, 0.11, 0.004, 0.09)
    )
    sound = np.fft.irfft(np.fft.rfft(train) * np.fft.rfft(stroke, train.size), train.size)
    sound += 0.25 * shaped(rng, SECONDS, {40: -10, 120: 0, 400: -18, 1500: -50}) * np.std(sound)
    sound *= bump(SECONDS, 15, 3.6) * (0.85 + 0.15 * drift(rng, SECONDS, 0.5))
    across = np.tanh((clock(SECONDS) - 15) / 6) * np.pi / 5 + np.pi / 4
    sides = np.stack([np.cos(across) * sound, np.sin(across) * sound], axis=1) / np.max(np.abs(sound))
    return inside_loop(around(low(700, 1), sides), walls(rng, 1.8, 900, late=0.12), 0.5)


def lake_evening() -> Signal:
    """Give the bed: water near, everything else far, and wide air."""
    rng = chance("lake_evening")
    air = wide(rng, SECONDS, {30: -2, 120: 0, 500: -8, 2000: -22, 9000: -50}, 0.8)
    near = inside_loop(lapping(rng), walls(rng, 0.35, 5000), 0.15)
    return near + 0.22 * frogs(rng) + 0.7 * insects(rng) + 0.42 * boat(rng) + 0.006 * air
