"""Bodies that ring: modes, bubbles, showers of small blows."""

from dataclasses import dataclass

import numpy as np
from noise import RATE, Signal, clock, samples, times


@dataclass(frozen=True)
class Body:
    """What rings when it is struck: modes in hertz, their gains, the seconds in which each fades by 60 dB."""

    hertz: tuple[float, ...]
    gains: tuple[float, ...]
    fades: tuple[float, ...]


def ring(body: Body, rng: np.random.Generator, hardness: float = 1.0, spread: float = 0.01) -> Signal:
    """Strike a body once.

    Args:
        body: the thing.
        rng: where it is struck differs each time: gains by a third, pitch by `spread`.
        hardness: below 1 a softer hammer, which leaves the high modes asleep.
        spread: relative standard deviation of the pitches.
    """
    time = clock(max(body.fades) * 1.1)
    shift = 1 + spread * rng.normal()
    sound = np.zeros(time.size)
    lowest = min(body.hertz)
    for hertz, gain, fade in zip(body.hertz, body.gains, body.fades, strict=True):
        level = gain * rng.uniform(0.6, 1.3) * (lowest / hertz) ** (2.2 * (1 - hardness))
        pitch = hertz * shift * (1 + 0.002 * rng.normal())
        sound += level * np.exp(-6.9 * time / fade) * np.sin(2 * np.pi * pitch * time + rng.uniform(0, 0.6))
    return eased(sound, 0.0004 + 0.003 * (1 - hardness))


def eased(sound: Signal, rise: float) -> Signal:
    """Let a sound in over `rise` seconds and out over its last tenth."""
    count = max(2, min(samples(rise), len(sound) // 2))
    tail = max(2, len(sound) // 10)
    gate = np.ones(len(sound))
    gate[:count] = 0.5 - 0.5 * np.cos(np.pi * np.arange(count) / count)
    gate[-tail:] = 0.5 + 0.5 * np.cos(np.pi * np.arange(1, tail + 1) / tail)
    return sound * (gate if sound.ndim == 1 else gate[:, None])


def bubble(hertz: float, rise: float = 0.1) -> Signal:
    """Close one bubble under water.

    Args:
        hertz: the pitch of the bubble; its radius in metres is 3 / hertz (Minnaert).
        rise: how much the pitch climbs as the bubble nears the surface. Source: van den Doel, 2005.
    """
    radius = 3 / hertz
    fade = 0.13 / radius + 0.0072 * radius**-1.5
    time = clock(min(0.35, 7 / fade))
    pitch = hertz * (1 + rise * fade * time)
    return eased(np.exp(-fade * time) * np.sin(2 * np.pi * np.cumsum(pitch) / RATE), 0.001)


def burst(rng: np.random.Generator, seconds: float, rise: float, fade: float) -> Signal:
    """Give a short breath of white noise: `rise` seconds up, then fading by 60 dB in `fade`."""
    time = clock(seconds)
    return rng.normal(size=time.size) * np.minimum(1, time / rise) * np.exp(-6.9 * time / fade)


def shower(
    rng: np.random.Generator,
    rate: Signal,
    grains: list[Signal],
    heavy: float = 2.0,
    width: float = 0.8,
) -> Signal:
    """Let many small blows fall on a loop, in stereo.

    Args:
        rng: the chance to use.
        rate: blows a second at each sample; all kinds together.
        grains: the kinds of blow, each with its own place between left and right.
        heavy: how rare the loud ones are (the exponent of a Pareto law): 1.2 wild, 4 even.
        width: 0 is one point, 1 the whole room.
    """
    count = rate.size
    sides = np.zeros((2, count // 2 + 1), complex)
    for grain in grains:
        train = np.zeros(count)
        hits = times(rng, rate / len(grains))
        train[hits] = np.minimum(rng.pareto(heavy, hits.size) + 0.2, 5) * rng.choice([-1.0, 1.0], hits.size)
        place = (rng.uniform(-1, 1) * width + 1) * np.pi / 4
        wave = np.fft.rfft(train) * np.fft.rfft(grain, count)
        sides += np.array([[np.cos(place)], [np.sin(place)]]) * wave
    return np.asarray(np.fft.irfft(sides, count, axis=1).T)
