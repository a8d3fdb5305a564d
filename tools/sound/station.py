"""A station hall: stone, heels, suitcases on wheels, an announcement nobody could spell; a train, far."""

import numpy as np
from filters import around, band, chain, high, low, peak
from mix import even, events, passing
from modal import Body, eased, ring
from noise import RATE, Signal, bump, chance, clock, drift, shaped, wide
from place import far, inside_loop, lay, silence, walls
from steps import walk, wheels
from voice import Speaker, speech

SECONDS = 22.0

CASE = Body(
    (205, 390, 720, 1350, 2300, 3600),
    (0.7, 1.0, 0.9, 0.7, 0.5, 0.3),
    (0.04, 0.034, 0.026, 0.018, 0.012, 0.008),
)
"""A hard suitcase, half empty."""

SPEAKERS = chain(high(320, 2), peak(1050, 6, 1.8), peak(2300, 4, 3), low(3400, 2))
"""Horns under a roof."""


def people(rng: np.random.Generator) -> Signal:
    """Give those who cross: leather, rubber, two who are late, and one suitcase each way."""
    sheet = silence(SECONDS)
    for centre, hard, pace, gain in (
        (4.0, 0.9, 1.8, 1.0), (7.5, 0.2, -2.3, 0.6), (13.0, 0.6, -1.6, 0.7), (17.6, 0.95, 2.2, 0.55),
        (19.6, 0.3, 1.2, 0.8), (10.6, 0.8, -1.5, 0.6),
    ):  # fmt: skip
        sheet += gain * walk(rng, SECONDS, centre, hard=hard, pace=pace)
    for centre, length, pace, gain in ((10.2, 1.5, 1.8, 0.5), (16.4, 1.8, -2.4, 0.3)):
        rough = bump(SECONDS, centre, length) * np.clip(0.8 + 0.3 * drift(rng, SECONDS, 2.5), 0.1, None)
        joints = np.cumsum(rng.normal(0.43, 0.012, 20)) + centre - 4.4
        sheet += gain * passing(wheels(rng, 1.5 * rough, joints, CASE), centre, pace)
    return sheet


def gong(hertz: float, fade: float) -> Signal:
    """Give one note of the announcement's gong: a soft hammer on a bar, from a worn tape."""
    time = clock(fade)
    wow = 1 + 0.003 * np.sin(2 * np.pi * 3.1 * time)
    turn = 2 * np.pi * np.cumsum(hertz * wow) / RATE
    sound = np.exp(-4.6 * time / fade) * (np.sin(turn) + 0.3 * np.sin(2 * turn)) + 0.2 * np.exp(
        -20 * time / fade
    ) * np.sin(4 * turn)
    return eased(np.asarray(sound), 0.012)


def announcement(rng: np.random.Generator) -> Signal:
    """Give the loudspeakers: three notes, a woman's even voice from eleven places at once."""
    sheet = silence(SECONDS)
    for when, hertz in ((8.6, 329.6), (9.1, 415.3), (9.6, 370.0)):
        lay(sheet, gong(hertz, 1.5), when, 0.13, 0.1)
    lay(sheet, speech(rng, Speaker(216, 0.8, 1.16, 0.04, 0.21), 8.6), 11.3, 1.0)
    sent = np.tanh(1.2 * around(SPEAKERS, sheet))
    hall = silence(SECONDS)
    for late, gain, pan in (
        (0.0, 1, 0.1),
        (0.031, 0.8, -0.6),
        (0.057, 0.7, 0.7),
        (0.11, 0.5, -0.9),
        (0.163, 0.35, 0.9),
    ):
        lay(hall, np.mean(sent, axis=1), late, gain, pan)
    return inside_loop(far(hall, 1800, loop=True), walls(rng, 3.4, 1500, late=0.05), 1.0, 0.22)


def train(rng: np.random.Generator) -> Signal:
    """Give a train that draws in beyond the platforms: joints that slow, brakes that sing, a sigh of air."""
    sheet = silence(SECONDS)
    wagon = Body((61, 97, 163, 288, 520), (1, 0.9, 0.6, 0.35, 0.2), (0.2, 0.16, 0.12, 0.08, 0.05))
    when, gap = 0.8, 0.62
    while when < 19:
        near = float(np.exp(-0.5 * ((when - 13) / 5.5) ** 2))
        for late, force in ((0, 0.8), (0.13 * gap / 0.62, 1.0), (0.5 * gap, 0.5), (0.63 * gap, 0.6)):
            lay(
                sheet,
                ring(wagon, rng, 0.5, 0.03),
                when + late,
                0.5 * near * force * float(rng.uniform(0.6, 1)),
                0.55,
            )
        gap *= float(rng.normal(1.055, 0.01))
        when += gap
    rumble = shaped(rng, SECONDS, {28: -4, 60: 0, 150: -5, 420: -16, 1500: -38})
    lay(sheet, rumble * bump(SECONDS, 12.0, 4.0), 0, 0.13, 0.5)
    slow = np.clip((19.4 - clock(SECONDS)) / 8, 0, 1)
    note = 2 * np.pi * np.cumsum(1480 + 240 * slow + 5 * drift(rng, SECONDS, 4)) / RATE
    sing = (
        (np.sin(note) + 0.5 * np.sin(1.503 * note))
        * bump(SECONDS, 16.9, 1.1)
        * np.clip(1 + 0.6 * drift(rng, SECONDS, 9), 0, None)
    )
    lay(sheet, sing, 0, 0.022, 0.5)
    sigh = shaped(rng, SECONDS, {250: -10, 900: 0, 2600: -5, 6000: -18})
    since = np.clip(clock(SECONDS) - 19.1, 0, None)
    lay(sheet, sigh * np.clip(since / 0.06, 0, 1) * np.exp(-since / 0.55), 0, 0.16, 0.5)
    return inside_loop(far(sheet, 1300, loop=True), walls(rng, 3.2, 1000, ((0.12, 0.4),), 0.06), 0.9, 0.4)


def crowd(rng: np.random.Generator) -> Signal:
    """Give those who wait: five who talk, each on a bench of their own, until no word is left of it."""
    sheet = silence(SECONDS)
    for hertz, mouth, start, length, pan in (
        (112, 1.0, 0.6, 10.0, -0.8), (205, 1.15, 3.0, 9.0, 0.7), (128, 1.02, 13.4, 11.0, 0.3),
        (232, 1.2, 15.8, 9.5, -0.4), (176, 1.1, 22.0, 5.0, 0.9),
    ):  # fmt: skip
        lay(
            sheet,
            speech(rng, Speaker(hertz, 1.0, mouth, 0.06, 0.19), length),
            start,
            float(rng.uniform(0.6, 1)),
            pan,
        )
    return inside_loop(far(sheet, 900, loop=True), walls(rng, 3.2, 1300, late=0.04), 1.0, 0.15)


def station() -> Signal:
    """Give the bed."""
    rng = chance("station")
    hall = walls(rng, 3.0, 2600, ((0.045, 0.4), (0.09, 0.35), (0.15, 0.25)), 0.03)
    air = around(band(40, 1200), wide(rng, SECONDS, {30: -2, 90: 0, 300: -8, 1200: -22, 5000: -44}, 1.0))
    return (
        events(inside_loop(people(rng), hall, 0.45, 0.8), -28)
        + even(crowd(rng), -36)
        + events(announcement(rng), -26.5)
        + events(train(rng), -28.5)
        + even(air, -37)
    )
