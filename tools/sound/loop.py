"""Where a loop is best cut: Vorbis leaves a small error on each side of the seam, and some places hide it."""

from pathlib import Path

import numpy as np
import soundfile
from master import seam, write
from noise import Signal, samples

CLEAR, MUFFLED = 0.16, 0.3
"""Qualities of the two files; the dull one is cheap, and its seam has nothing to hide behind."""

TRIES = 14
"""How many places are tried, the quietest first."""


def quiet_places(sound: Signal) -> list[int]:
    """Give the samples around which a loop is quietest for a tenth of a second; half a second apart."""
    window = samples(0.1)
    power = np.cumsum(np.sum(np.concatenate([sound, sound[:window]]) ** 2, axis=1))
    order = np.argsort(power[window:] - power[:-window])
    chosen: list[int] = []
    for start in order[::50]:
        if all(abs(int(start) - other) > samples(0.5) for other in chosen):
            chosen.append(int(start))
        if len(chosen) == TRIES:
            break
    return [(start + window // 2) % len(sound) for start in chosen]


def mended(sound: Signal, decoded: Signal) -> Signal:
    """Bend the last and the first 30 milliseconds against the step that the coder has left between them."""
    count = samples(0.03)
    slope = (sound[0] - sound[-1]) - (decoded[0] - decoded[-1])
    ramp = (0.5 + 0.5 * np.cos(np.pi * np.arange(count) / count))[:, None] * slope / 2
    better = sound.copy()
    better[:count] += ramp
    better[-count:] -= ramp[::-1]
    return better


def coded(path: Path, sound: Signal, quality: float) -> tuple[float, Signal]:
    """Write a loop, read it back, tell its seam."""
    write(path, sound, quality)
    back = np.asarray(soundfile.read(path, always_2d=True)[0])
    return seam(back), back


def write_loop(clear_path: Path, clear: Signal, dull_path: Path, dull: Signal) -> None:
    """Write a loop and its muffled twin, both cut at the one place where neither clicks."""
    best, score = 0, np.inf
    for place in quiet_places(dull):
        worst = coded(dull_path, np.roll(dull, -place, axis=0), MUFFLED)[0]
        worst = (
            max(worst, coded(clear_path, np.roll(clear, -place, axis=0), CLEAR)[0])
            if worst < score
            else np.inf
        )
        if worst < score:
            best, score = place, worst
        if score < 0.8:
            break
    settle(clear_path, np.roll(clear, -best, axis=0), CLEAR)
    settle(dull_path, np.roll(dull, -best, axis=0), MUFFLED)


def settle(path: Path, sound: Signal, quality: float) -> None:
    """Write a loop and mend its ends, more finely coded if it must be; keep the best."""
    least, kept = np.inf, b""
    for finer in (0, 0.15, 0.3, 0.5):
        bent = sound
        for _ in range(5):
            found, back = coded(path, bent, quality + finer)
            if found < least:
                least, kept = found, path.read_bytes()
            bent = mended(bent, back)
        if least < 1:
            break
    path.write_bytes(kept)
