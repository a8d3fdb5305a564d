"""The last hand on every sound: level, muffling, measuring, writing."""

from pathlib import Path

import numpy as np
import soundfile
from filters import around, chain, heard, high, low, peak, through
from modal import eased
from noise import RATE, Signal, samples

PADDING = chain(low(430, 3), low(900, 2), peak(185, 4.5, 0.9))
"""What headphones' closed cups let through: little above 430 Hz, and a soft boom of their own."""

UNHEARD = 2e-4
"""A step of -74 dBFS: under a bed of -34 LUFS nobody finds it, however smooth the sound around it."""

MOST_LIFT = 10.0
"""Decibels that a muffled sound may be raised again; what was all treble grows truly faint."""


def loudness(sound: Signal) -> float:
    """Tell the loudness in LUFS over the whole length, without gates. Source: ITU-R BS.1770-4."""
    power = np.sum(np.mean(through(heard(), sound) ** 2, axis=0))
    return float(-0.691 + 10 * np.log10(power + 1e-12))


def loudest(sound: Signal) -> float:
    """Tell the highest momentary loudness, in LUFS over 400 milliseconds."""
    window = samples(0.4)
    power = np.sum(through(heard(), np.pad(sound, ((0, window), (0, 0)))) ** 2, axis=1)
    total = np.cumsum(np.pad(power, (window, 0)))
    return float(-0.691 + 10 * np.log10(np.max(total[window:] - total[:-window]) / window + 1e-12))


def top(sound: Signal) -> float:
    """Tell the peak in decibels below full scale."""
    return float(20 * np.log10(np.max(np.abs(sound)) + 1e-12))


def treble(sound: Signal) -> float:
    """Tell the power above 1 kHz, in decibels."""
    return float(10 * np.log10(np.mean(through(high(1000, 8), sound) ** 2) + 1e-12))


def rounded(sound: Signal, ceiling: float) -> Signal:
    """Bend peaks softly under a ceiling given in decibels; what is below half of it stays untouched."""
    limit = 10 ** (ceiling / 20)
    knee = limit / 2
    size = np.abs(sound)
    bent = knee + (limit - knee) * np.tanh((size - knee) / (limit - knee))
    return np.where(size > knee, np.sign(sound) * bent, sound)


def raised(sound: Signal, decibels: float) -> Signal:
    """Raise a sound."""
    return sound * 10 ** (decibels / 20)


def finish_bed(sheet: Signal, target: float = -30.0) -> tuple[Signal, Signal]:
    """Give a loop at its level, and the same heard through padding."""
    clean = around(high(22), sheet)
    clear = rounded(raised(clean, target - loudness(clean)), -8.5)
    clear = raised(clear, target - loudness(clear))
    dull = around(PADDING, clear)
    return clear, raised(dull, min(MOST_LIFT, target - 4 - loudness(dull)))


def finish_once(sound: Signal, target: float) -> tuple[Signal, Signal]:
    """Give a single sound at its level with closed ends, and the same heard through padding."""
    clean = eased(through(high(30), np.pad(sound, ((0, samples(0.05)), (0, 0)))), 0.002)
    clear = trimmed(rounded(raised(clean, target - loudest(clean)), -7))
    dull = eased(through(PADDING, clear), 0.002)
    return clear, rounded(raised(dull, min(MOST_LIFT, target - 4 - loudest(dull))), -7)


def trimmed(sound: Signal) -> Signal:
    """Cut off a tail that nobody hears, 62 dB below the peak, and let the rest out softly."""
    loud = np.flatnonzero(np.max(np.abs(sound), axis=1) > np.max(np.abs(sound)) * 10 ** (-62 / 20))
    end = min(len(sound), int(loud[-1]) + samples(0.08))
    fade = min(samples(0.12), end // 3)
    gate = np.ones((end, 1))
    gate[-fade:, 0] = 0.5 + 0.5 * np.cos(np.pi * np.arange(1, fade + 1) / fade)
    return sound[:end] * gate


def seam(sound: Signal) -> float:
    """Tell how the jump and the bend at a loop's seam compare with the largest ordinary ones inside."""
    worst = 0.0
    joined = np.concatenate([sound[-4:], sound[:4]])
    for order in (1, 2):
        inside = np.maximum(np.quantile(np.abs(np.diff(sound, order, axis=0)), 0.999, axis=0), UNHEARD)
        worst = max(worst, float(np.max(np.abs(np.diff(joined, order, axis=0)) / inside)))
    return worst


def write(path: Path, sound: Signal, quality: float = 0.3) -> None:
    """Write Ogg Vorbis, stereo; `quality` from 0 to 1."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(
        path, "w", RATE, 2, format="OGG", subtype="VORBIS", compression_level=1 - quality
    ) as file:
        for start in range(0, len(sound), RATE):
            file.write(sound[start : start + RATE])
