"""A gravel barge at night: an old engine through the planks, water along the hull, a pot lid that minds."""

import numpy as np
from filters import around, band, chain, high, low, peak
from lake import wave
from mix import even, events, hum
from modal import Body, bubble, burst, ring, shower
from noise import RATE, Signal, bump, chance, drift, samples, wide
from place import inside_loop, lay, silence, walls

SECONDS = 20.0

HULL = Body(
    (41, 67, 98, 149, 223, 342, 517),
    (0.3, 0.7, 1.0, 0.9, 0.7, 0.5, 0.3),
    (0.16, 0.14, 0.11, 0.09, 0.07, 0.05, 0.035),
)
"""Steel plates on ribs, and what stands on them."""

LID = Body((1630, 2480, 3790, 5450, 7200), (1.0, 0.9, 0.7, 0.4, 0.2), (0.11, 0.09, 0.06, 0.04, 0.02))
"""A tin lid on a pot."""

CYLINDERS = (1.0, 0.72, 0.9, 0.66, 0.95, 0.55)
"""How strongly each of the six fires: the last one has done so for years."""


def firings(rng: np.random.Generator) -> tuple[Signal, Signal]:
    """Give the seconds at which the engine fires, all round the loop, and the force of each."""
    count = 6 * 77
    order = np.arange(count)
    lean = 0.35 * np.sin(2 * np.pi * 2 * order / count) + 0.2 * np.sin(2 * np.pi * 5 * order / count + 1)
    when = (order + lean + rng.normal(0, 0.045, count)) * SECONDS / count
    force = np.array(CYLINDERS)[order % 6] * rng.normal(1, 0.09, count)
    return when % SECONDS, force


def engine(rng: np.random.Generator) -> Signal:
    """Give the engine: each firing shakes the hull, valves tick over it, the exhaust coughs above deck."""
    when, force = firings(rng)
    sheet = silence(SECONDS)
    spots = (when * RATE).astype(int) % samples(SECONDS)
    for body, hard, late, gain, pan in ((HULL, 0.45, 0.0, 1.0, -0.1), (HULL, 0.7, 0.004, 0.35, 0.35)):
        train = np.zeros(samples(SECONDS))
        train[(spots + samples(late)) % train.size] = force
        blow = ring(body, rng, hard, 0.01)
        sound = np.fft.irfft(np.fft.rfft(train) * np.fft.rfft(blow, train.size), train.size)
        lay(sheet, sound, 0, gain, pan)
    valve = Body((1180, 1960, 3100), (1, 0.7, 0.4), (0.016, 0.012, 0.008))
    for second, strength in zip(when, force, strict=True):
        if rng.random() < 0.8:
            lay(sheet, ring(valve, rng, 0.8, 0.04), second + rng.uniform(0.008, 0.014), 0.16 * strength, -0.2)
    cough = np.zeros(samples(SECONDS))
    cough[spots] = force**2
    breath = burst(rng, 0.06, 0.006, 0.055)
    coughs = np.fft.irfft(np.fft.rfft(cough) * np.fft.rfft(breath, cough.size), cough.size)
    lay(sheet, around(chain(band(90, 420), peak(128, 8, 4), peak(256, 5, 5)), coughs), 0, 0.12, 0.55)
    lay(sheet, hum(rng, SECONDS, ((46.2, 0.5), (415.8, 0.08), (831.6, 0.04)), 0.3), 0, 0.2, -0.1)
    return sheet


def water(rng: np.random.Generator) -> Signal:
    """Give the river: a seethe that never rests, bubbles shut under the chine, waves that slap and let go."""
    swell = np.exp(0.4 * drift(rng, SECONDS, 0.33) + 0.2 * drift(rng, SECONDS, 1.6))
    sheet = wide(rng, SECONDS, {120: -14, 330: -2, 700: 0, 1600: -7, 4000: -17, 10000: -38}, 0.95)
    sheet *= (swell * np.clip(1 + 0.25 * drift(rng, SECONDS, 11), 0.2, None))[:, None] * 0.05
    kinds = [bubble(float(min(330 * (1 + rng.pareto(1.5)), 3600)), 0.07) for _ in range(70)]
    sheet += 0.12 * shower(rng, 44 * swell**1.6, kinds, 2.3, 0.95)
    when = 0.8
    while when < SECONDS:
        size, side = float(np.clip(rng.lognormal(-0.65, 0.3), 0.25, 0.8)), float(rng.uniform(-0.85, 0.85))
        lay(sheet, wave(rng, size), when, 0.55 * size, side)
        for _ in range(int(rng.poisson(9 * size))):
            hertz = float(rng.uniform(260, 900))
            lay(
                sheet,
                bubble(hertz, 0.05),
                when + 0.2 + rng.gamma(2, 0.14),
                size * rng.uniform(0.1, 0.5),
                side,
            )
        when += float(rng.gamma(5, 0.42))
    return sheet


def galley(rng: np.random.Generator) -> Signal:
    """Give the galley: the lid wakes when the engine passes its note, twice; a ladle sways on its hook."""
    sheet = silence(SECONDS)
    awake = bump(SECONDS, 7.8, 0.7) + 0.6 * bump(SECONDS, 18.9, 0.45)
    for second, force in zip(*firings(rng), strict=True):
        level = awake[samples(second) % awake.size]
        if rng.random() < 1.4 * level:
            lay(
                sheet,
                ring(LID, rng, 0.75, 0.006),
                second + rng.uniform(0, 0.02),
                force * level * rng.uniform(0.1, 0.6),
                0.6,
            )
    ladle = Body((2950, 4820, 7350), (1, 0.6, 0.3), (0.16, 0.1, 0.06))
    when = 1.7
    while when < SECONDS:
        lay(sheet, ring(ladle, rng, 0.55, 0.004), when, float(rng.uniform(0.05, 0.2)), -0.5)
        when += 2.9 + float(rng.normal(0, 0.25)) + (2.9 if rng.random() < 0.4 else 0)
    return sheet


def river() -> Signal:
    """Give the bed."""
    rng = chance("river")
    cabin = walls(rng, 0.28, 3000, ((0.006, 0.5), (0.011, 0.4)), 0.003)
    planks = around(chain(low(1900, 1), high(48), peak(165, 4, 0.8)), inside_loop(engine(rng), cabin, 0.4))
    return (
        even(planks, -31.8)
        + even(inside_loop(water(rng), cabin, 0.25), -34)
        + events(inside_loop(galley(rng), cabin, 0.35), -36)
    )
