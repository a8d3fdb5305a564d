"""A control room in the evening: machines that breathe, three people who type, lines that call."""

import numpy as np
from filters import around, band, chain, peak, through
from mix import even, events, hum
from modal import Body, burst, eased, ring
from noise import Signal, chance, clock, drift, samples, wide
from place import far, inside_loop, lay, silence, walls

SECONDS = 20.0

CAP = Body((420, 980, 1850, 3300, 5200), (1.0, 0.9, 0.7, 0.4, 0.2), (0.026, 0.02, 0.014, 0.009, 0.006))
"""A key on a rubber dome, and the board under it."""

LONG = Body((270, 610, 1300, 2500), (1.0, 0.8, 0.5, 0.3), (0.045, 0.03, 0.02, 0.012))
"""The long key, which is never quite straight."""


def key(rng: np.random.Generator, force: float, *, is_long: bool = False) -> Signal:
    """Press one key: a fingertip, the bottom, and the way back, which is higher and weaker."""
    sound = np.zeros(samples(0.2))
    body = LONG if is_long else CAP
    held = float(rng.uniform(0.05, 0.1))
    for when, part, hard in ((0.0, 0.18, 0.5), (0.009, 1.0, 0.85), (held, 0.4, 1.0)):
        blow = ring(body, rng, hard, 0.05) * part * force
        click = through(band(1800, 6500), burst(rng, 0.006, 0.0004, 0.004)) * 0.2 * part * force
        sound[samples(when) : samples(when) + blow.size] += blow
        sound[samples(when) : samples(when) + click.size] += click
    return eased(sound, 0.0006)


def typist(sheet: Signal, rng: np.random.Generator, pan: float, gain: float, rest: float) -> None:
    """Let one person write: words, a long key, a correction hammered out, a look at the screen."""
    when = float(rng.uniform(0, 3))
    while when < SECONDS:
        quick = float(rng.uniform(0.1, 0.17))
        for _ in range(int(rng.integers(2, 9))):
            lay(sheet, key(rng, float(rng.uniform(0.5, 1))), when, gain, pan + 0.06 * rng.normal())
            when += quick * float(rng.lognormal(0, 0.3))
        if rng.random() < 0.75:
            lay(sheet, key(rng, float(rng.uniform(0.8, 1.2)), is_long=True), when, gain, pan)
            when += 0.2
        elif rng.random() < 0.5:
            for _ in range(int(rng.integers(3, 6))):
                lay(sheet, key(rng, float(rng.uniform(0.9, 1.2))), when, gain, pan + 0.1)
                when += float(rng.normal(0.135, 0.008))
        when += rng.gamma(1.6, rest / 1.6) if rng.random() < 0.4 else rng.gamma(4, 0.09)


def beep(hertz: float, seconds: float) -> Signal:
    """Give one low beep of a console: nearly a pure tone, from a loudspeaker the size of a coin."""
    time = clock(seconds)
    gate = np.minimum(1, time / 0.012) * np.minimum(1, (seconds - time) / 0.03)
    return gate * (np.sin(2 * np.pi * hertz * time) + 0.18 * np.sin(6 * np.pi * hertz * time))


def lines(rng: np.random.Generator) -> Signal:
    """Give the lines: one rings twice and is taken, one rings on further off, one asks once."""
    sheet = silence(SECONDS)
    for when, hertz, pan, gain in (
        (3.1, 392, -0.6, 0.7), (4.02, 392, -0.6, 0.7), (9.7, 466, 0.65, 0.45), (10.62, 466, 0.65, 0.45),
        (11.54, 466, 0.65, 0.45), (12.46, 466, 0.65, 0.4), (18.9, 349, 0.1, 1.0),
    ):  # fmt: skip
        lay(sheet, beep(hertz, 0.11), when, gain, pan)
        lay(sheet, beep(hertz, 0.13), when + 0.17, gain, pan)
    return far(inside_loop(sheet, walls(rng, 0.5, 2600, ((0.016, 0.4),)), 0.5), 1500, loop=True)


def machines(rng: np.random.Generator) -> Signal:
    """Give the fans: a grille in the ceiling, cabinets along the wall that are not quite in step."""
    air = wide(rng, SECONDS, {30: -14, 110: -2, 260: 0, 700: -7, 1900: -15, 5000: -29, 12000: -52}, 0.7)
    grille = around(chain(peak(148, 5, 4), peak(415, 4, 5), peak(1120, 3, 4)), air)
    breath = 1 + 0.07 * drift(rng, SECONDS, 0.4) + 0.04 * drift(rng, SECONDS, 8)
    sheet = even(grille * breath[:, None], -34)
    for parts, pan in (
        (((50, 0.3), (100, 0.5), (234, 1), (468, 0.35), (702, 0.2), (1638, 0.07)), -0.7),
        (((100, 0.4), (236.3, 0.9), (472.6, 0.3), (1181, 0.08)), 0.55),
        (((187.6, 0.8), (375.2, 0.3), (2250, 0.03)), 0.15),
    ):
        lay(sheet, even(hum(rng, SECONDS, parts, 0.14), -42), 0, 1.0, pan)
    return sheet


def desk(rng: np.random.Generator) -> Signal:
    """Give what else hands do: a mouse, a mug put down, a chair on castors."""
    sheet = silence(SECONDS)
    mouse = Body((1500, 2900, 4600), (1, 0.8, 0.5), (0.012, 0.009, 0.006))
    for when, pan in ((6.3, 0.3), (6.52, 0.3), (8.14, 0.3), (14.9, -0.5), (21.2, 0.3), (21.33, 0.3)):
        for late, force in ((0, 0.5), (float(rng.uniform(0.07, 0.11)), 0.35)):
            lay(sheet, ring(mouse, rng, 0.9, 0.03), when + late, force, pan)
    mug = Body((290, 690, 1720, 3050), (1, 0.6, 0.35, 0.15), (0.05, 0.04, 0.06, 0.04))
    for when, force in ((16.35, 1.0), (16.39, 0.4)):
        lay(sheet, ring(mug, rng, 0.6), when, force, -0.35)
    roll = through(band(120, 900, 2), rng.normal(size=samples(1.3))) * np.hanning(samples(1.3)) ** 0.8
    grain = np.clip(1 + 0.8 * drift(rng, 1.3, 22), 0, None)
    lay(sheet, roll * grain, 1.1, 0.35, 0.7)
    return sheet


def control_room() -> Signal:
    """Give the bed."""
    rng = chance("control_room")
    sheet = silence(SECONDS)
    for pan, gain, rest in ((0.3, 1.0, 2.6), (-0.55, 0.5, 2.0), (0.8, 0.3, 1.6)):
        typist(sheet, rng, pan, gain, rest)
    room = walls(rng, 0.38, 3600, ((0.008, 0.5), (0.015, 0.3)))
    hands = events(sheet, -26) + events(desk(rng), -31)
    return machines(rng) + inside_loop(hands, room, 0.25) + events(lines(rng), -29)
