"""A good flat, high up: ventilation, glass that hums, a city far below."""

import numpy as np
from filters import around, chain, low, peak
from modal import Body, ring
from noise import Signal, bump, chance, clock, drift, shaped, wide
from place import inside_loop, lay, silence, walls

SECONDS = 25.0


def ventilation(rng: np.random.Generator) -> Signal:
    """Give the duct: air through a grille, the duct's own tones, a fan turning somewhere behind it."""
    air = wide(rng, SECONDS, {30: -8, 90: 0, 300: -4, 900: -12, 2500: -26, 8000: -56}, 0.55)
    duct = around(chain(peak(87, 7, 6), peak(174, 6, 7), peak(262, 5, 8), peak(1340, 3, 5)), air)
    breath = 1 + 0.13 * drift(rng, SECONDS, 0.7) + 0.05 * drift(rng, SECONDS, 6)
    sheet = duct * breath[:, None]
    time = clock(SECONDS)
    blades = sum(
        gain * np.sin(2 * np.pi * hertz * time) for hertz, gain in ((49.2, 0.5), (147.6, 0.35), (295.2, 0.1))
    )
    lay(sheet, np.asarray(blades) * (1 + 0.2 * drift(rng, SECONDS, 0.4)), 0, 0.45, 0.2)
    return sheet


def glass(rng: np.random.Generator) -> Signal:
    """Give the panes: three faint tones, each a pair that beats, waking when the wind leans on them."""
    time = clock(SECONDS)
    sheet = silence(SECONDS)
    for cycles, pan, gain, moment in ((5425, -0.8, 1.0, 7), (8150, 0.7, 0.6, 14.5), (13025, -0.4, 0.35, 21)):
        pair = np.sin(2 * np.pi * cycles * time / SECONDS + 0.5 * drift(rng, SECONDS, 0.5))
        pair += 0.8 * np.sin(2 * np.pi * (cycles + 13) * time / SECONDS)
        wake = 0.1 + bump(SECONDS, moment, 3.2) + 0.2 * np.abs(drift(rng, SECONDS, 0.6))
        rattle = shaped(
            rng,
            SECONDS,
            {cycles / SECONDS / 1.03: -30, cycles / SECONDS: 0, cycles / SECONDS * 1.03: -30, 20000: -60},
        )
        lay(sheet, wake * (pair + 0.6 * rattle), 0, gain, pan)
    return sheet


def fridge(rng: np.random.Generator) -> Signal:
    """Give the kitchen's refrigerator: it starts, hums for a quarter of a minute, shudders, is still."""
    time = clock(SECONDS)
    runs = np.clip((time - 2.4) / 0.7, 0, 1) * np.clip((18.2 - time) / 0.35, 0, 1)
    hum = sum(
        gain * np.sin(2 * np.pi * hertz * time + hertz)
        for hertz, gain in ((50, 0.7), (100, 1), (150, 0.3), (200, 0.4), (400, 0.12))
    )
    shudder = 1 + 1.6 * np.exp(-(((time - 18.0) / 0.13) ** 2)) * np.sin(2 * np.pi * 11 * time)
    sheet = silence(SECONDS)
    lay(sheet, runs * shudder * np.asarray(hum) * (1 + 0.05 * drift(rng, SECONDS, 1)), 0, 0.55, 0.6)
    knock = ring(Body((61, 122, 240, 515), (1, 0.8, 0.5, 0.2), (0.2, 0.15, 0.1, 0.05)), rng, 0.5)
    for when, force in ((2.42, 0.8), (18.2, 0.7), (18.33, 0.35)):
        lay(sheet, knock, when, force, 0.6)
    return inside_loop(sheet, walls(rng, 0.6, 3000, ((0.013, 0.4),)), 0.3)


def city(rng: np.random.Generator) -> Signal:
    """Give the streets, thirty floors down: a rumble that breathes, two horns, a metro below them."""
    rumble = wide(rng, SECONDS, {25: 0, 70: -2, 200: -11, 600: -24, 2000: -48}, 1.0)
    sheet = rumble * (0.8 + 0.2 * drift(rng, SECONDS, 0.12))[:, None]
    for when, hertz, length, pan in ((6.2, 392, 0.22, -0.5), (6.55, 392, 0.5, -0.5), (20.4, 331, 0.7, 0.6)):
        time = clock(length)
        horn = sum(np.sin(2 * np.pi * hertz * part * time) / part**0.7 for part in (1, 1.26, 2, 2.52, 3))
        lay(
            sheet,
            np.asarray(horn) * np.minimum(1, time / 0.03) * np.minimum(1, (length - time) / 0.06),
            when,
            1.1,
            pan,
        )
    metro = shaped(rng, SECONDS, {30: -4, 55: 0, 90: -6, 200: -26, 800: -60}) * bump(SECONDS, 14.5, 2.8)
    lay(sheet, metro, 0, 1.1)
    return around(low(900, 1), inside_loop(sheet, walls(rng, 2.4, 700, late=0.15), 0.7, 0.5))


def flat() -> Signal:
    """Give the bed: a room in which nothing ticks."""
    rng = chance("flat")
    sheet = 0.013 * ventilation(rng) + 0.032 * glass(rng) + 0.007 * city(rng) + 0.05 * fridge(rng)
    relay = ring(Body((900, 2100, 3300), (1, 0.7, 0.3), (0.03, 0.02, 0.01)), rng, 0.6)
    room = walls(rng, 0.7, 5000, ((0.013, 0.4), (0.022, 0.3)))
    for when in (2.4, 17.9):
        lay(sheet, inside_loop_grain(relay, room), when, 0.12, 0.6)
    return sheet


def inside_loop_grain(grain: Signal, room: Signal) -> Signal:
    """Stand one grain in a room, on a sheet of two seconds."""
    sheet = silence(2.0)
    lay(sheet, grain, 0)
    return inside_loop(sheet, room, 0.5)
