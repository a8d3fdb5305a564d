"""Chance for the ear: seeded generators, circular noises, slow drifts.

Every noise here is periodic over its own length, so that a bed made of it has no seam.
"""

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.float64]
"""Samples between about -1 and 1: shape (n,) for one channel, (n, 2) for left and right."""

RATE = 44_100
"""Samples a second, of everything."""


def chance(name: str) -> np.random.Generator:
    """Give the generator that belongs to a name; the same name always gives the same sound."""
    return np.random.default_rng(crc32(name.encode()))


def samples(seconds: float) -> int:
    """Tell how many samples a time takes."""
    return round(seconds * RATE)


def clock(seconds: float) -> Signal:
    """Give the time in seconds of every sample."""
    return np.arange(samples(seconds)) / RATE


def shaped(rng: np.random.Generator, seconds: float, curve: "Curve") -> Signal:
    """Give circular noise of unit power whose spectrum follows a curve.

    Args:
        rng: the chance to use.
        seconds: length.
        curve: frequencies in hertz and their levels in decibels, joined on a logarithmic axis.
    """
    count = samples(seconds)
    pitch = np.fft.rfftfreq(count, 1 / RATE)
    hertz, level = np.array(sorted(curve.items())).T
    wanted = np.interp(np.log(np.maximum(pitch, 1e-3)), np.log(hertz), level)
    spectrum = (rng.normal(size=pitch.size) + 1j * rng.normal(size=pitch.size)) * 10 ** (wanted / 20)
    spectrum[pitch < 12] = 0
    sound = np.fft.irfft(spectrum, count)
    return np.asarray(sound / np.std(sound))


Curve = dict[float, float]
"""A spectrum's outline: hertz to decibels."""


def wide(rng: np.random.Generator, seconds: float, curve: Curve, width: float = 1.0) -> Signal:
    """Give a stereo noise; `width` 0 is one point, 1 is two independent sides."""
    middle, left, right = (shaped(rng, seconds, curve) for _ in range(3))
    near = np.sqrt(1 - width)
    far = np.sqrt(width)
    return np.stack([near * middle + far * left, near * middle + far * right], axis=1)


def drift(rng: np.random.Generator, seconds: float, rate: float) -> Signal:
    """Give a circular wander of unit variance that turns about `rate` times a second."""
    count = samples(seconds)
    pitch = np.fft.rfftfreq(count, 1 / RATE)
    tilt = np.exp(-0.5 * (pitch / rate) ** 2)
    tilt[0] = 0
    bins = np.flatnonzero(tilt > 1e-4)
    spectrum = np.zeros(pitch.size, complex)
    spectrum[bins] = (rng.normal(size=bins.size) + 1j * rng.normal(size=bins.size)) * tilt[bins]
    sound = np.fft.irfft(spectrum, count)
    return np.asarray(sound / np.std(sound))


def bump(seconds: float, centre: float, width: float) -> Signal:
    """Give a circular swell of height 1 around a moment; `width` is its standard deviation in seconds."""
    away = clock(seconds) - centre
    away -= seconds * np.round(away / seconds)
    return np.asarray(np.exp(-0.5 * (away / width) ** 2))


def outline(seconds: float, points: list[tuple[float, float]]) -> Signal:
    """Give an envelope through (second, level) points, joined by straight lines."""
    when, level = np.array(points).T
    return np.asarray(np.interp(clock(seconds), when, level))


def times(rng: np.random.Generator, rate: Signal) -> NDArray[np.int64]:
    """Give the samples at which chance events fall, for a wanted rate a second at each sample."""
    return np.flatnonzero(rng.random(rate.size) < rate / RATE)
