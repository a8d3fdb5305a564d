"""A shared studio by day: a wheel that hums, rain on a tin roof, wet hands."""

import numpy as np
from filters import around, band, chain, peak, through
from mix import even, events, turning
from modal import Body, bubble, burst, eased, ring, shower
from noise import Signal, bump, chance, clock, drift, samples, shaped, wide
from place import inside_loop, lay, silence, walls

SECONDS = 20.0

TURNS = 52
"""Of the wheel head, in the length of the loop."""

TIN = (388, 521, 742, 1010, 1390, 1830, 2420, 3170, 4050)
"""Modes of corrugated sheet between its screws, in hertz."""


def drop(rng: np.random.Generator, size: float) -> Signal:
    """Give one drop on the tin: a small bright blow, a sheet that answers and is wet."""
    pitch = rng.choice(TIN, 4, replace=False) * rng.normal(1, 0.08, 4)
    sound = ring(
        Body(tuple(pitch), (1.0, 0.8, 0.6, 0.5), tuple(rng.uniform(0.025, 0.08, 4) * size)), rng, 0.85
    )
    tick = through(band(2200, 8000), burst(rng, 0.008, 0.0003, 0.006))
    sound[: tick.size] += 0.35 * tick[: sound.size]
    return sound


def roof(rng: np.random.Generator) -> Signal:
    """Give the rain: fine drops that blur, coarse ones that count, the gutter beside the window."""
    gust = np.exp(0.3 * drift(rng, SECONDS, 0.25) + 0.12 * drift(rng, SECONDS, 1.6))
    sheet = 0.2 * shower(rng, 170 * gust, [drop(rng, 0.7) for _ in range(70)], 3.4, 0.95)
    sheet += 0.3 * shower(rng, 30 * gust, [drop(rng, 1.5) for _ in range(60)], 2.8, 0.9)
    gutter = [bubble(float(rng.uniform(600, 2200)), 0.1) for _ in range(40)]
    spill = shower(rng, 24 * gust, gutter, 2.5, 0.1)
    lay(sheet, np.sum(spill, axis=1), 0, 0.12, 0.8)
    hiss = wide(rng, SECONDS, {150: -16, 700: -6, 2400: 0, 7000: -8, 15000: -24}, 1.0)
    return sheet + 0.006 * hiss * gust[:, None]


def wheel(rng: np.random.Generator) -> Signal:
    """Give the wheel: a motor that bends under the hands, a belt with one seam, a head not quite true."""
    time = clock(SECONDS)
    load = 0.5 * bump(SECONDS, 5.0, 1.4) + 0.8 * bump(SECONDS, 12.6, 1.9) + 0.45 * bump(SECONDS, 18.0, 1.2)
    spin = turning(TURNS / SECONDS * (1 - 0.035 * load))
    turn = turning(151.5 * (1 - 0.035 * load) * (1 + 0.002 * np.sin(spin)))
    motor = sum(
        gain * np.sin(part * turn + part) * (1 + 0.5 * load) ** (0.3 * part)
        for part, gain in ((1, 1), (2, 0.7), (3, 0.35), (4, 0.22), (6, 0.12), (8, 0.07), (11, 0.04))
    )
    sheet = silence(SECONDS)
    lay(
        sheet,
        np.asarray(motor) * (1 + 0.1 * np.sin(spin + 1) + 0.06 * drift(rng, SECONDS, 0.7)),
        0,
        0.3,
        -0.2,
    )
    lay(sheet, np.sin(2 * np.pi * 100 * time) + 0.4 * np.sin(2 * np.pi * 200 * time), 0, 0.1, -0.25)
    bearing = shaped(rng, SECONDS, {200: -16, 620: 0, 1500: -6, 4000: -22, 12000: -50})
    lay(sheet, bearing * (0.6 + 0.4 * np.sin(spin)) ** 2, 0, 0.07, -0.2)
    seam = ring(Body((247, 540, 1130, 2060), (1, 0.8, 0.5, 0.25), (0.04, 0.03, 0.02, 0.012)), rng, 0.7)
    for start in np.flatnonzero(np.diff(np.floor(spin / (2 * np.pi)))):
        lay(sheet, seam, start / 44100 + rng.normal(0, 0.003), float(rng.uniform(0.12, 0.3)), -0.15)
    return sheet


def hands(rng: np.random.Generator) -> Signal:
    """Give the clay: wet palms that drag while the motor labours, a sponge wrung out."""
    sheet = silence(SECONDS)
    load = bump(SECONDS, 5.0, 1.3) + bump(SECONDS, 12.6, 1.8) + bump(SECONDS, 18.0, 1.1)
    slip = shaped(rng, SECONDS, {150: -12, 480: 0, 1100: -3, 2600: -12, 7000: -34})
    turn = 0.55 + 0.45 * np.sin(2 * np.pi * TURNS * clock(SECONDS) / SECONDS + 0.6 * drift(rng, SECONDS, 0.5))
    lay(sheet, slip * load * turn**1.5 * np.clip(1 + 0.5 * drift(rng, SECONDS, 24), 0, None), 0, 0.3, -0.1)
    wet = [bubble(float(rng.uniform(480, 1500)), 0.12) for _ in range(30)]
    sheet += 0.5 * shower(rng, 14 * load, wet, 2.5, 0.3)
    for first, drops in ((8.6, 9), (16.3, 6), (23.0, 5)):
        when = first
        for number in range(drops):
            pitch = float(rng.uniform(560, 1400))
            lay(sheet, bubble(pitch, 0.15), when, float(rng.uniform(0.5, 1.4)) / (1 + 0.25 * number), 0.35)
            when += float(rng.gamma(2, 0.04)) * (1 + 0.5 * number)
    return sheet


def bench(rng: np.random.Generator) -> Signal:
    """Give the others: a bat put on a shelf, a rib laid down, a stool that is drawn up."""
    sheet = silence(SECONDS)
    board = Body((174, 312, 560, 980, 1700), (1, 0.9, 0.6, 0.4, 0.2), (0.1, 0.08, 0.06, 0.04, 0.02))
    rib = Body((830, 1720, 2900), (1, 0.7, 0.4), (0.05, 0.035, 0.02))
    for when, body, force, pan in (
        (2.9, board, 0.8, 0.7), (2.97, board, 0.3, 0.7), (9.9, rib, 0.5, -0.3), (9.96, rib, 0.25, -0.3),
        (15.2, board, 0.55, 0.8), (15.31, board, 0.25, 0.8), (18.1, rib, 0.35, 0.6), (22.0, board, 0.4, 0.65),
    ):  # fmt: skip
        lay(sheet, ring(body, rng, 0.75, 0.02), when, force, pan)
    drag = rng.normal(size=samples(0.7)) * np.hanning(samples(0.7)) * np.clip(drift(rng, 0.7, 45), 0, None)
    lay(sheet, eased(through(chain(band(180, 1400), peak(420, 7, 4)), drag), 0.02), 17.0, 0.35, 0.75)
    return sheet


def studio_day() -> Signal:
    """Give the bed."""
    rng = chance("studio_day")
    shed = walls(rng, 0.85, 3600, ((0.014, 0.4), (0.027, 0.35)))
    tin = around(chain(peak(520, 3, 2), peak(1400, 3, 2)), roof(rng))
    return (
        even(inside_loop(tin, shed, 0.4), -32.5)
        + even(inside_loop(wheel(rng), shed, 0.2), -34.5)
        + events(inside_loop(hands(rng), shed, 0.15), -29.5)
        + events(inside_loop(bench(rng), shed, 0.35), -31)
    )
