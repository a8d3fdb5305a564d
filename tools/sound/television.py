"""The news through a wall: two voices with a speaker's cadence and no words, a jingle's ghost."""

import numpy as np
from filters import around, band, chain, high, low, peak
from modal import eased
from noise import Signal, chance, clock, drift, shaped
from place import inside_loop, lay, silence, walls
from voice import Speaker, speech

SECONDS = 32.0

CABINET = chain(high(170, 2), peak(480, 5, 1.6), peak(1150, 4, 2.2), peak(2600, 3, 2))
"""A small loudspeaker in a plastic box."""

WALL = chain(low(620, 1), low(1900, 2), peak(210, 4, 2.5), peak(95, 3, 3))
"""Half a brick, and a door that does not quite close."""


def note(hertz: float, seconds: float) -> Signal:
    """Give a studio horn's note: harmonics that open and close with the breath."""
    time = clock(seconds)
    swell = np.minimum(1, time / 0.05) * np.exp(-1.6 * time / seconds)
    sound = sum(
        swell ** (1 + 0.35 * number)
        / number
        * np.sin(2 * np.pi * hertz * number * time * (1 + 0.0003 * number))
        for number in range(1, 9)
    )
    return eased(np.asarray(sound), 0.01)


def jingle() -> Signal:
    """Give our own station's ghost: five rising and falling notes over a held fifth, and a low drum."""
    sheet = silence(4.0)
    for when, hertz, length in (
        (0, 392, 0.4),
        (0.33, 523.3, 0.3),
        (0.55, 493.9, 0.4),
        (0.88, 659.3, 0.35),
        (1.2, 587.3, 2.2),
    ):
        lay(sheet, note(hertz, length), when, 0.3)
        lay(sheet, note(hertz * 1.003, length), when + 0.01, 0.16)
    for hertz in (98, 146.8, 246.9):
        lay(sheet, note(hertz, 2.4), 1.2, 0.2)
    for when in (0, 0.55, 1.2):
        time = clock(0.4)
        lay(
            sheet,
            np.exp(-time / 0.09) * np.sin(2 * np.pi * (62 * time - 3 * np.exp(-time / 0.03))),
            when,
            0.6,
        )
    return sheet


def television() -> Signal:
    """Give the bed: the jingle, a woman who reads, a man who reports from a windy place."""
    rng = chance("television")
    sheet = silence(SECONDS)
    lay(sheet, jingle(), 0.3, 0.2)
    lay(sheet, speech(rng, Speaker(212, 1.0, 1.16, 0.05, 0.185), 12.4), 3.4, 1.0)
    lay(sheet, speech(rng, Speaker(128, 1.15, 1.0, 0.07, 0.2), 14.0), 16.4, 1.0)
    street = shaped(rng, SECONDS, {100: -4, 300: 0, 900: -6, 3000: -16}) * np.clip(
        1 + 0.4 * drift(rng, SECONDS, 1.5), 0, 2
    )
    on_air = 1 / (1 + np.exp(-(clock(SECONDS) - 16.0) / 0.05)) / (1 + np.exp((clock(SECONDS) - 30.8) / 0.1))
    lay(sheet, street * on_air, 0, 0.011)
    boxed = np.tanh(1.4 * around(CABINET, sheet))
    behind = inside_loop(boxed, walls(rng, 0.55, 2600, ((0.014, 0.5),)), 0.35, 0.7)
    behind = inside_loop(around(WALL, behind), walls(rng, 0.4, 3000), 0.3, 0.8)
    still = np.stack([shaped(rng, SECONDS, {30: 0, 150: -8, 900: -26, 5000: -46}) for _ in range(2)], axis=1)
    hiss = around(band(300, 1200), np.stack([shaped(rng, SECONDS, {100: 0, 5000: -10})] * 2, axis=1))
    return behind + 0.006 * still + 0.0008 * hiss
