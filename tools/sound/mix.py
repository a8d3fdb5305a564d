"""Layers brought to a wanted loudness, so that a bed is mixed by numbers that can be compared."""

import numpy as np
from master import loudest, loudness, raised
from noise import RATE, Signal, clock, drift
from place import panned


def even(layer: Signal, wanted: float) -> Signal:
    """Bring what never stops to a loudness over its whole length, LUFS."""
    stereo = panned(layer, 0)
    return raised(stereo, wanted - loudness(stereo))


def events(layer: Signal, wanted: float) -> Signal:
    """Bring what comes and goes to a loudness of its highest 400 milliseconds, LUFS."""
    stereo = panned(layer, 0)
    return raised(stereo, wanted - loudest(stereo))


def turning(hertz: Signal) -> Signal:
    """Give the angle of a tone whose pitch moves, bent by a hair so that a loop holds whole turns."""
    turns = np.cumsum(hertz) / RATE
    return np.asarray(2 * np.pi * turns * round(turns[-1]) / turns[-1])


def hum(
    rng: np.random.Generator, seconds: float, parts: tuple[tuple[float, float], ...], sway: float = 0.08
) -> Signal:
    """Give steady tones (hertz, gain) that fit the loop; each wavers in strength by `sway`."""
    time = clock(seconds)
    sound = np.zeros(time.size)
    for hertz, gain in parts:
        fitting = round(hertz * seconds) / seconds
        waver = 1 + sway * drift(rng, seconds, 0.6)
        angle = 2 * np.pi * fitting * time + rng.uniform(0, 6) + 0.1 * drift(rng, seconds, 0.8)
        sound += gain * waver * np.sin(angle)
    return sound


def passing(sound: Signal, centre: float, pace: float, reach: float = 0.85) -> Signal:
    """Carry one channel past the ear: from left to right, or back for a negative pace.

    Args:
        sound: what passes; a loop, silent half a round away from there, or the sides jump.
        centre: the second at which it is straight ahead.
        pace: seconds from there to most of the way out.
        reach: how far out it goes, 0 to 1.
    """
    length = len(sound) / RATE
    away = clock(length) - centre
    away -= length * np.round(away / length)
    angle = (1 + reach * np.tanh(away / pace)) * np.pi / 4
    return np.stack([np.cos(angle) * sound, np.sin(angle) * sound], axis=1)
