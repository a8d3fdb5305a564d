"""Filters: what a thing, a wall or an ear lets through."""

import numpy as np
from noise import RATE, Signal
from scipy import signal

Sections = Signal
"""Second-order sections, shape (k, 6)."""


def low(hertz: float, order: int = 2) -> Sections:
    """Give a low-pass filter."""
    return np.asarray(signal.butter(order, hertz, "low", fs=RATE, output="sos"))


def high(hertz: float, order: int = 2) -> Sections:
    """Give a high-pass filter."""
    return np.asarray(signal.butter(order, hertz, "high", fs=RATE, output="sos"))


def band(bottom: float, top: float, order: int = 1) -> Sections:
    """Give a band-pass filter."""
    return np.asarray(signal.butter(order, [bottom, top], "band", fs=RATE, output="sos"))


def peak(hertz: float, decibels: float, quality: float) -> Sections:
    """Give a bell around a frequency. Source: R. Bristow-Johnson, audio equaliser cookbook."""
    gain = 10 ** (decibels / 40)
    turn = 2 * np.pi * hertz / RATE
    alpha = np.sin(turn) / (2 * quality)
    over = [1 + alpha * gain, -2 * np.cos(turn), 1 - alpha * gain]
    under = [1 + alpha / gain, -2 * np.cos(turn), 1 - alpha / gain]
    return np.asarray(np.array([[*over, *under]]) / under[0], dtype=np.float64)


def chain(*filters: Sections) -> Sections:
    """Join filters into one, in order."""
    return np.concatenate(filters)


def through(filters: Sections, sound: Signal) -> Signal:
    """Pass a sound with a beginning and an end."""
    return np.asarray(signal.sosfilt(filters, sound, axis=0))


def around(filters: Sections, sound: Signal) -> Signal:
    """Pass a loop: the filter has already heard one round, so that the seam stays closed."""
    twice = signal.sosfilt(filters, np.concatenate([sound, sound]), axis=0)
    return np.asarray(twice[len(sound) :])


def heard() -> Sections:
    """Give the ear's weighting. Source: ITU-R BS.1770-4, K weighting, coefficients derived for 44.1 kHz."""
    turn = np.tan(np.pi * 1681.974450955533 / RATE)
    lift, quality = 10 ** (3.999843853973347 / 20), 0.7071752369554196
    knee = lift**0.4996667741545416
    down = 1 + turn / quality + turn * turn
    shelf = [
        (lift + knee * turn / quality + turn * turn) / down,
        2 * (turn * turn - lift) / down,
        (lift - knee * turn / quality + turn * turn) / down,
        1,
        2 * (turn * turn - 1) / down,
        (1 - turn / quality + turn * turn) / down,
    ]
    turn, quality = np.tan(np.pi * 38.13547087602444 / RATE), 0.5003270373238773
    down = 1 + turn / quality + turn * turn
    floor = [1, -2, 1, 1, 2 * (turn * turn - 1) / down, (1 - turn / quality + turn * turn) / down]
    return np.array([shelf, floor])
