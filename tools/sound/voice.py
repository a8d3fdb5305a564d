"""A voice that says nothing: a throat, a mouth that moves, a speaker's cadence; and a dog."""

from dataclasses import dataclass

import numpy as np
from filters import band, through
from modal import eased
from noise import RATE, Signal, samples
from scipy.ndimage import gaussian_filter1d

VOWELS = (
    (820, 1250, 2650), (310, 2250, 3050), (340, 760, 2450), (490, 1150, 2480),
    (480, 860, 2500), (300, 1980, 2350), (620, 1750, 2600), (430, 1500, 2500),
)  # fmt: skip
"""First three formants in hertz, of a grown man."""

STEP = 220
"""Samples between two positions of the mouth: 5 milliseconds."""


@dataclass(frozen=True)
class Speaker:
    """Who talks: middle of the voice (hertz), liveliness, formants (1 a man's), breath, pace."""

    hertz: float
    lively: float
    mouth: float
    breath: float
    pace: float = 0.19


def phrase(rng: np.random.Generator, who: Speaker, syllables: int) -> Signal:
    """Speak a phrase without words: tones, vowels gliding into one another, consonants between."""
    tones, shapes, force, hiss = [], [], [], []
    for number in range(syllables):
        last = number == syllables - 1
        frames = max(16, round(who.pace * rng.normal(1, 0.16) * (1.45 if last else 1) * RATE / STEP))
        sinking = 1.08 - 0.24 * number / syllables
        start, end = ((1.15, 1.15), (0.9, 1.12), (0.86, 0.8), (1.22, 0.8), (1, 0.95))[rng.integers(5)]
        tones.append(sinking * (1 + who.lively * (np.linspace(start, end, frames) - 1)))
        first, second = (np.array(VOWELS[rng.integers(len(VOWELS))]) for _ in range(2))
        glide = np.linspace(0, 1, frames)[:, None] ** 1.5 * (rng.random() < 0.5)
        shapes.append(first * (1 - glide) + second * glide)
        closed = rng.integers(2, 6)
        loud = np.sin(np.pi * np.linspace(0.12, 1, frames) ** 0.7) ** 0.6 * rng.uniform(0.65, 1)
        loud[:closed] *= rng.choice([0.05, 0.2, 0.55])
        force.append(loud * (0.8 if last else 1))
        rub = np.zeros(frames)
        rub[: closed + 3] = rng.choice([0, 0, 0.25, 0.6, 1.0])
        hiss.append(rub)
    tract = gaussian_filter1d(np.concatenate(shapes), 4, axis=0)
    return sung(rng, who, smooth(tones, 4), tract, force=smooth(force, 1.6), hiss=smooth(hiss, 1.2))


def smooth(parts: list[Signal], frames: float) -> Signal:
    """Join parts so that the muscles have time to move."""
    return np.asarray(gaussian_filter1d(np.concatenate(parts), frames, mode="nearest"))


def sung(
    rng: np.random.Generator, who: Speaker, tone: Signal, tract: Signal, *, force: Signal, hiss: Signal
) -> Signal:
    """Sound a throat through a moving tract, harmonic by harmonic."""
    count = tone.size * STEP
    frame, fine = np.arange(tone.size) * STEP, np.arange(count)
    tone = who.hertz * tone * (1 + 0.008 * gaussian_filter1d(rng.normal(size=tone.size), 3))
    turn = np.cumsum(np.interp(fine, frame, tone)) / RATE
    sound = np.zeros(count)
    for harmonic in range(1, int(5200 / (who.hertz * 0.8))):
        level = through_tract(harmonic * tone, tract * who.mouth) * harmonic**-0.9
        sound += np.interp(fine, frame, level * force) * np.cos(
            2 * np.pi * harmonic * turn + harmonic**2 * 0.1
        )
    noise = rng.normal(size=count)
    breath = (
        through(band(900, 4200), noise)
        * np.interp(fine, frame, force)
        * (0.5 + 0.5 * np.cos(2 * np.pi * turn))
    )
    rub = through(band(2600, 7500, 2), noise) * np.interp(fine, frame, hiss)
    return eased(sound / 3 + who.breath * breath + 0.22 * rub, 0.01)


def through_tract(hertz: Signal, tract: Signal) -> Signal:
    """Tell how much of a pitch a mouth lets out, for each position of the mouth."""
    level = np.zeros(hertz.shape)
    for number, width in enumerate((80, 100, 140)):
        centre = tract[:, number]
        away = (hertz**2 - centre**2) / np.maximum(hertz, 1)
        level = level + (1.0, 0.5, 0.25)[number] * width / np.sqrt(away**2 + width**2)
    return np.asarray(level)


def speech(rng: np.random.Generator, who: Speaker, seconds: float) -> Signal:
    """Speak for a time: phrases of four to twelve syllables, short breaths, longer ones after a sentence."""
    sheet = np.zeros(samples(seconds))
    when, count = 0.0, 0
    while when < seconds - 1.2:
        words = phrase(rng, who, min(int(rng.integers(4, 13)), int((seconds - when) / who.pace * 0.8)))
        room = sheet[samples(when) : samples(when) + words.size]
        room += words[: room.size] * rng.uniform(0.85, 1.1)
        count += 1
        when += words.size / RATE + (rng.uniform(0.45, 0.75) if count % 3 == 0 else rng.uniform(0.1, 0.26))
    return sheet


def bark(rng: np.random.Generator, hertz: float = 420) -> Signal:
    """Give one bark: a rough throat thrown open and shut in a fifth of a second."""
    frames = 40
    place = np.linspace(0, 1, frames)
    tone = 0.75 + 0.5 * np.sin(np.pi * place**0.6) - 0.15 * place + 0.03 * rng.normal(size=frames)
    tract = np.outer(0.7 + 0.5 * np.sin(np.pi * place), (900, 1500, 2600))
    force = np.minimum(1, place / 0.12) * (1 - place) ** 1.2
    return sung(rng, Speaker(hertz, 1, 1, 0.6), tone, tract, force=force, hiss=0.3 * force)
