"""A knife going round an apple, in one ribbon."""

import numpy as np
from filters import band, chain, high, peak, through
from modal import Body, bubble, burst, eased, ring, shower
from noise import Signal, bump, chance, clock, drift, samples, shaped
from place import inside, lay, silence, walls

SECONDS = 7.6

TURNS = ((0.25, 0.95), (1.28, 0.9), (2.26, 1.02), (3.38, 0.86), (4.33, 0.98), (5.4, 0.74))
"""When the thumb pushes, and for how many seconds; between, the fingers roll the apple on."""


def push(rng: np.random.Generator) -> Signal:
    """Give the blade's speed: each push starts firmly and eases; it never quite stops."""
    time = clock(SECONDS)
    speed = np.zeros(time.size)
    for start, length in TURNS:
        part = np.clip((time - start) / length, 0, 1)
        speed += np.sin(np.pi * part**0.75) ** 0.8 * rng.uniform(0.85, 1)
    crawl = 0.13 * ((time > 0.3) & (time < 6.1))
    return np.clip((speed + crawl) * (1 + 0.16 * drift(rng, SECONDS, 7)), 0, None)


def cell(rng: np.random.Generator) -> Signal:
    """Give a few cells of the fruit as they burst: crisp, wet, within four milliseconds."""
    hertz = float(np.exp(rng.uniform(np.log(900), np.log(5200))))
    return through(band(hertz / 1.3, hertz * 1.3), burst(rng, 0.009, 0.0004, rng.uniform(0.002, 0.007)))


def flesh(rng: np.random.Generator, speed: Signal) -> Signal:
    """Give the cut itself: cells by the hundred, and the wet slip of skin over steel."""
    crisp = shower(rng, 290 * speed**1.3, [cell(rng) for _ in range(60)], 2.6, 0.3)
    slip = through(chain(band(500, 2300), peak(1250, 6, 1.6)), shaped(rng, SECONDS, {100: 0, 10000: -12}))
    slip *= speed**1.5 * np.clip(1 + 0.55 * drift(rng, SECONDS, 38), 0.1, None)
    steel = through(chain(high(2500), peak(3900, 12, 9), peak(6150, 9, 11)), np.sum(crisp, axis=1))
    crisp = through(high(280), crisp)
    return crisp + 0.11 * np.stack([slip, slip], axis=1) + 0.16 * np.stack([steel, steel], axis=1)


def juice(rng: np.random.Generator, sheet: Signal, speed: Signal) -> None:
    """Add the juice: small bubbles that close along the edge."""
    for start in np.flatnonzero(rng.random(speed.size) < 16 * speed / 44100):
        hertz = rng.uniform(800, 3400)
        lay(sheet, bubble(float(hertz), 0.18), start / 44100, rng.uniform(0.02, 0.13), rng.uniform(-0.3, 0.3))


def falls(rng: np.random.Generator) -> Signal:
    """Give the ribbon as it drops on a plate: coil upon coil, soft, the plate hardly noticing."""
    damp = Body((165, 320, 570, 980), (1, 0.8, 0.5, 0.25), (0.07, 0.05, 0.035, 0.02))
    plate = Body((1240, 2890, 4700), (1, 0.6, 0.3), (0.22, 0.14, 0.08))
    sheet = silence(1.3)
    for when, force in ((0.0, 0.35), (0.085, 0.6), (0.14, 1.0), (0.235, 0.55), (0.3, 0.25), (0.47, 0.1)):
        lay(sheet, ring(damp, rng, 0.5, 0.05), when, force, 0.15)
        smack = through(band(300, 2400), burst(rng, 0.06, 0.002, 0.045))
        lay(sheet, smack, when, 0.4 * force, 0.1)
        lay(sheet, ring(plate, rng, 0.55, 0.004), when + 0.002, 0.05 * force * rng.uniform(0.4, 1.2), 0.2)
    return sheet


def apple_knife() -> Signal:
    """Give the whole apple, and the ribbon's fall."""
    rng = chance("apple_knife")
    speed = push(rng)
    speed *= 1 - 0.9 * bump(SECONDS, 6.45, 0.12) - (clock(SECONDS) > 6.35)
    speed = np.clip(speed, 0, None)
    sheet = flesh(rng, speed)
    juice(rng, sheet, speed)
    snick = through(band(1800, 6000), burst(rng, 0.03, 0.001, 0.02))
    lay(sheet, snick, 6.2, 0.9)
    lay(sheet, falls(rng), 6.55, 1.5)
    hush = samples(0.03)
    sheet[:hush] *= np.linspace(0, 1, hush)[:, None]
    return eased(inside(sheet, walls(rng, 0.42, 5200, ((0.011, 0.5),)), 0.16)[: samples(SECONDS + 0.3)], 0.01)
