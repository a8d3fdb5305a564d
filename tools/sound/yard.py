"""A yard in November: wind in dry leaves, the last cricket, a dog beyond the wall."""

import numpy as np
from filters import around, band, chain, high, peak, through
from modal import Body, burst, eased, ring, shower
from noise import Signal, bump, chance, clock, drift, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls
from voice import bark

SECONDS = 32.0


def gusts(rng: np.random.Generator) -> Signal:
    """Give the wind's strength, 0 to 1: long lulls, five gusts that rise faster than they sink."""
    force = 0.14 + 0.05 * drift(rng, SECONDS, 0.3)
    for centre, width, height in (
        (3.6, 1.3, 0.55),
        (9.7, 1.7, 0.85),
        (16.6, 1.0, 0.4),
        (22.2, 2.0, 1.0),
        (28.8, 1.2, 0.5),
    ):
        force += height * (
            0.6 * bump(SECONDS, centre, width * 0.7) + 0.4 * bump(SECONDS, centre + width, width * 1.2)
        )
    return np.clip(force * (1 + 0.18 * drift(rng, SECONDS, 1.6)), 0.03, 1.1)


def leaf(rng: np.random.Generator) -> Signal:
    """Give one leaf touching another: two or three crisp edges within some milliseconds."""
    sheet = np.zeros(samples(0.03))
    hertz = float(np.exp(rng.uniform(np.log(1300), np.log(6800))))
    for _ in range(rng.integers(2, 5)):
        edge = through(band(hertz / 1.5, hertz * 1.5), burst(rng, 0.006, 0.0003, rng.uniform(0.002, 0.006)))
        start = rng.integers(0, sheet.size - edge.size)
        sheet[start : start + edge.size] += edge * rng.uniform(0.3, 1)
    return sheet


def scuttle(rng: np.random.Generator) -> Signal:
    """Give one dry leaf blown over concrete: it hops on its points, slides, and stops."""
    stiff = Body((1650, 2900, 4700), (1, 0.8, 0.5), (0.018, 0.012, 0.008))
    sheet = np.zeros(samples(1.5))
    when = 0.0
    while when < 1.2:
        hop = ring(stiff, rng, 0.9, 0.08)
        force = rng.uniform(0.2, 1) * np.sin(np.pi * (when + 0.1) / 1.4)
        sheet[samples(when) : samples(when) + hop.size] += force * hop
        when += rng.gamma(2, 0.011) + (0.08 if rng.random() < 0.12 else 0)
    slide = through(band(1800, 5200), rng.normal(size=sheet.size)) * np.hanning(sheet.size) ** 2
    return eased(sheet + 0.05 * slide, 0.01)


def cricket(rng: np.random.Generator) -> Signal:
    """Give the last cricket, cold and slow: three scrapes a chirp, a rest too long, another try."""
    sheet = silence(SECONDS)
    when = 0.9
    while when < SECONDS - 1:
        if not (8.2 < when < 11.8 or 20.3 < when < 25.5):
            for scrape in range(int(rng.choice([2, 3, 3, 3]))):
                time = clock(0.042)
                teeth = 1 + 0.25 * np.sin(2 * np.pi * 310 * time)
                pitch = 3720 - 60 * time / 0.042 + 8 * rng.normal()
                chirp = np.sin(2 * np.pi * pitch * time) * teeth * np.hanning(time.size) ** 0.7
                lay(sheet, chirp, when + 0.068 * scrape, (0.6, 0.9, 1.0)[scrape] * rng.uniform(0.85, 1), 0.5)
        when += rng.normal(1.22, 0.09)
    return inside_loop(sheet, walls(rng, 0.5, 6000, ((0.03, 0.3),)), 0.25)


def dog(rng: np.random.Generator) -> Signal:
    """Give a dog two lanes away: three barks, a thought, one more."""
    sheet = silence(SECONDS)
    for when, force in ((13.1, 0.8), (13.48, 1.0), (14.02, 0.9), (16.0, 0.6), (30.2, 0.5), (30.6, 0.6)):
        lay(sheet, bark(rng, 400 * rng.normal(1, 0.03)), when, force, -0.65)
    room = walls(rng, 1.4, 1400, ((0.17, 0.5), (0.31, 0.35)), 0.03)
    return inside_loop(far(sheet, 1100, loop=True), room, 0.8, 0.6)


def yard_night() -> Signal:
    """Give the bed."""
    rng = chance("yard_night")
    wind = gusts(rng)
    leaves = shower(rng, 20 + 1500 * wind**2.2, [leaf(rng) for _ in range(70)], 3.0, 0.95)
    wires = shaped(rng, SECONDS, {80: -30, 200: -4, 290: 0, 420: -5, 900: -26, 5000: -60})
    trunk = wide(rng, SECONDS, {25: -3, 60: 0, 160: -6, 500: -18, 2000: -40}, 0.9)
    boughs = around(
        chain(high(350), peak(1200, 4, 1)), wide(rng, SECONDS, {300: -6, 1200: 0, 4000: -9, 12000: -26}, 1.0)
    )
    sheet = 0.17 * leaves + 0.03 * trunk * (0.25 + wind)[:, None] + 0.03 * boughs * (wind**2)[:, None]
    lay(sheet, wires * wind**1.5, 0, 0.02, -0.3)
    for when, pan, gain in (
        (4.4, -0.6, 0.12),
        (10.6, 0.2, 0.2),
        (17.3, 0.6, 0.1),
        (23.0, -0.2, 0.22),
        (24.6, 0.7, 0.12),
    ):
        lay(sheet, scuttle(rng), when, gain, pan)
    sheet = inside_loop(sheet, walls(rng, 0.6, 3500), 0.2)
    return sheet + 0.1 * cricket(rng) + 0.3 * dog(rng)
