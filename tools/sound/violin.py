"""A child who practises: a bowed string, a small box, four bars, nearly in tune."""

from dataclasses import dataclass

import numpy as np
from filters import band, chain, high, low, peak, through
from modal import eased
from noise import RATE, Signal, chance, drift, samples
from place import inside, walls

BOX = chain(
    high(190), peak(285, 9, 9), peak(460, 8, 8), peak(545, 8, 10), peak(720, -5, 4), peak(1020, 4, 4),
    peak(1300, -6, 3), peak(2450, 7, 1.7), low(5200, 1), low(7000, 1),
)  # fmt: skip
"""A three-quarter violin: its air, its plates, its bridge."""

TUNE = (
    (62, 1, 8), (64, 1, -22), (66, 1, -30), (67, 0.5, 14), (66, 0.5, -26), (69, 2, 6),
    (71, 1, 24), (69, 1, 4), (67, 0.5, 18), (64, 0.5, -15), (66, 2.6, -34),
)  # fmt: skip
"""Our own four bars of three: key number, beats, and the cents by which the finger misses."""

BEAT = 0.58
"""Seconds."""


@dataclass(frozen=True)
class Hand:
    """What the two hands do, sample by sample: string length in samples, bow speed, bow weight."""

    length: Signal
    speed: Signal
    weight: Signal


def hands(rng: np.random.Generator) -> Hand:
    """Give the child's hands: fingers that slide home late, a bow that starts too hard."""
    lengths, speeds, weights = [], [], []
    for number, (key, beats, cents) in enumerate(TUNE):
        count = samples(beats * BEAT * rng.normal(1, 0.035))
        place = np.arange(count) / RATE
        home = cents * (0.35 + 0.65 * np.exp(-place / 0.16))
        hertz = 440 * 2 ** ((key - 69 + home / 100) / 12)
        lengths.append(RATE / hertz)
        left = (count - np.arange(count)) / RATE
        stroke = np.minimum(1, place / 0.06) ** 0.7 * np.minimum(1, left / 0.07) ** 0.8
        swell = 0.85 + 0.2 * np.sin(np.pi * place / place[-1])
        speeds.append((1 if number % 2 == 0 else -1) * (0.012 + 0.112 * stroke * swell))
        weights.append(
            0.68 + 0.25 * np.exp(-place / 0.05) + 0.06 * rng.normal() - 0.14 * np.exp(-left / 0.04)
        )
    length = np.concatenate(lengths)
    seconds = length.size / RATE
    shake = 1 + 0.06 * drift(rng, seconds, 9) + 0.05 * drift(rng, seconds, 2.5)
    length = length * (1 + 0.0014 * drift(rng, seconds, 3.5) + 0.0008 * drift(rng, seconds, 11))
    return Hand(length, np.concatenate(speeds) * shake, np.clip(np.concatenate(weights) * shake, 0.2, 1))


def bowed(hand: Hand, rosin: Signal) -> Signal:
    """Draw a bow over a string.

    Two travelling waves meet at the bow, where rosin holds or slips. Source: M. McIntyre, R. Schumacher,
    J. Woodhouse, 1983; the friction curve as in P. Cook's and G. Scavone's synthesis toolkit.
    """
    neck, bridge = [0.0] * 1024, [0.0] * 1024
    out = np.zeros(hand.length.size)
    dull, spot = 0.0, 0.137
    for now, (period, speed, weight, grit) in enumerate(
        zip(hand.length.tolist(), hand.speed.tolist(), hand.weight.tolist(), rosin.tolist(), strict=True)
    ):
        whole = period - 3.0
        dull = 0.62 * tapped(bridge, now, whole * spot) + 0.36 * dull
        from_bridge = -0.968 * dull
        from_neck = -tapped(neck, now, whole * (1 - spot))
        slip = speed * (1 + grit) - (from_bridge + from_neck)
        hold = min(1.0, (abs(slip * (5.2 - 4 * weight)) + 0.75) ** -4)
        push = slip * hold
        neck[now & 1023] = from_bridge + push
        bridge[now & 1023] = from_neck + push
        out[now] = from_neck + push
    return out


def tapped(line: list[float], now: int, delay: float) -> float:
    """Read a travelling wave as it was a time ago, between two samples."""
    whole = int(delay)
    part = delay - whole
    return line[(now - whole - 1) & 1023] * (1 - part) + line[(now - whole - 2) & 1023] * part


def violin() -> Signal:
    """Give the four bars, from the next room's open door."""
    rng = chance("violin")
    hand = hands(rng)
    rosin = 0.1 * through(band(300, 6000), rng.normal(size=hand.length.size))
    string = bowed(hand, rosin)
    hiss = through(band(1800, 6500), rng.normal(size=string.size)) * np.abs(hand.speed) * 1.5
    boxed = through(BOX, string + hiss * np.std(string))
    boxed = eased(np.pad(boxed / np.max(np.abs(boxed)), (0, samples(0.2))), 0.02)
    return eased(
        inside(boxed, walls(rng, 0.7, 4200, ((0.013, 0.5), (0.024, 0.4))), 0.24, 0.9)[: samples(8)], 0.01
    )
