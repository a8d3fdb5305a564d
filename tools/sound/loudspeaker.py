"""A cotton mill's loudspeaker: a march of our own, through a horn on a pole, across a yard."""

import numpy as np
from filters import band, chain, low, peak, through
from modal import burst, eased
from noise import RATE, Signal, chance, clock, drift, samples, times
from place import inside, lay, silence, walls

BEAT = 0.55
"""Seconds."""

TUNE = (
    (65, 0, 1.5), (64, 1.5, 0.5), (65, 2, 1), (69, 3, 1), (70, 4, 2.5), (69, 6.5, 0.5), (67, 7, 1),
    (72, 8, 1.5), (70, 9.5, 0.5), (64, 10, 1), (67, 11, 1), (65, 12, 1.8),
)  # fmt: skip
"""Key, beat, length in beats. Four bars of four, with the fourth and the seventh of the scale well heard."""

BASS = (41, 48, 41, 48, 46, 41, 46, 43, 48, 43, 48, 36, 41, 48, 41)
"""One note a beat."""

HORN = chain(band(430, 2900, 2), peak(720, 7, 3), peak(1350, 6, 4), peak(2150, 7, 5))
"""A re-entrant horn: nothing below, little above, and three shouts of its own."""


def hertz(key: float) -> float:
    """Give the pitch of a key."""
    return float(440 * 2 ** ((key - 69) / 12))


def brass(key: float, seconds: float, bend: Signal) -> Signal:
    """Give one note of a band: three players who brighten as they blow, none quite together."""
    sound = np.zeros(samples(seconds) + samples(0.05))
    for cents, late in ((-7, 0), (5, 0.012), (1, 0.024)):
        time = clock(seconds)
        blow = (
            np.minimum(1, time / 0.03) * np.minimum(1, (seconds - time) / 0.05) * (1 - 0.45 * time / seconds)
        )
        turn = np.cumsum(hertz(key + cents / 100) * bend[: time.size]) / RATE
        voice = sum(
            blow ** (1 + 0.22 * part) * np.sin(2 * np.pi * part * turn) / part**0.8 for part in range(1, 10)
        )
        sound[samples(late) : samples(late) + time.size] += np.asarray(voice)
    return sound


def band_plays(rng: np.random.Generator) -> Signal:
    """Give the recording: melody with a third below, bass, a side drum; the turntable wavers."""
    sheet = np.zeros(samples(8.4))
    waver = 1 + 0.004 * np.sin(2 * np.pi * 0.55 * clock(8.4)) + 0.0012 * drift(rng, 8.4, 9)
    below = {64: 60, 65: 60, 67: 64, 69: 65, 70: 65, 72: 67}
    for key, beat, length in TUNE:
        start = samples(beat * BEAT)
        for tone, gain in ((key, 0.34), (key + 12, 0.15), (below[key], 0.1)):
            note = brass(tone, length * BEAT * 0.84, waver[start:])
            sheet[start : start + note.size] += gain * note
    for beat, key in enumerate(BASS[:14]):
        note = brass(key, BEAT * 0.5, waver)
        sheet[samples(beat * BEAT) : samples(beat * BEAT) + note.size] += 0.17 * note
    for stroke in (*range(14), 1.5, 3.5, 3.75, 5.5, 7.5, 7.75, 9.5, 11.5, 11.75):
        start = samples(stroke * BEAT + rng.normal() * 0.004)
        skin = through(band(180, 5000), burst(rng, 0.14, 0.001, 0.12)) * (
            0.8 if stroke % 1 else 0.5 + 0.5 * (stroke % 2)
        )
        sheet[max(0, start) : max(0, start) + skin.size] += skin
    return sheet


def loudspeaker() -> Signal:
    """Give the song as the yard hears it: overdriven, crackling, twice answered by brick."""
    rng = chance("loudspeaker")
    played = band_plays(rng)
    seconds = played.size / RATE
    crackle = np.zeros(played.size)
    spots = times(rng, 14 * np.exp(0.6 * drift(rng, seconds, 1.5)))
    crackle[spots] = rng.choice([-1, 1], spots.size) * np.minimum(rng.pareto(1.8, spots.size), 6)
    hum = sum(np.sin(2 * np.pi * 100 * part * clock(seconds)) / part for part in (1, 3, 5, 6, 9))
    dropout = 1 - 0.5 * (np.abs(drift(rng, seconds, 2.2)) > 2.1)
    driven = np.tanh(
        0.42 * played / np.std(played) * dropout
        + 0.9 * through(low(6000, 1), crackle)
        + 0.02 * np.asarray(hum)
    )
    thump = np.zeros(played.size)
    thump[: samples(0.1)] = burst(rng, 0.1, 0.001, 0.06)
    horn = through(HORN, driven + 0.02 * rng.normal(size=played.size) + thump)
    yard = walls(rng, 1.5, 1800, ((0.19, 0.9), (0.37, 0.6), (0.62, 0.35)), 0.05)
    sheet = silence(8.0)
    lay(sheet, inside(through(low(3600, 1), horn), yard, 0.3, 0.8)[: samples(8)], 0)
    hush = samples(0.7)
    sheet[-hush:] *= np.linspace(1, 0, hush)[:, None] ** 1.5
    return eased(sheet, 0.004)
