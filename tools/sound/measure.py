"""Measure the sounds as they lie on the disk; answer 1 if one of them breaks a bound.

Columns: seconds; loudness (beds: over all, others: the loudest 400 ms), LUFS; peak, dBFS; mean (DC), dBFS;
how far the seam's jump and the seam's bend stand above those of 99.9 % of the samples inside (1 is ordinary);
power above 1 kHz, dB; by how much the muffled twin has less of it; stereo width, side to middle, dB.
"""

import sys
from collections.abc import Iterator

import numpy as np
import soundfile
from catalogue import SOUNDS, Sound
from master import loudest, loudness, seam, top, treble
from noise import RATE, Signal

PEAK, STEADY, SEAM, DULL, TOTAL = -6.0, -60.0, 1.6, 20.0, 10_200_000
"""Highest peak and mean (dBFS), highest seam (ratio), least loss of treble (dB), most bytes of all files."""

NEAR_BED, NEAR_ONCE = 1.5, 2.0
"""How far a loudness may lie from its target, dB."""


def read(sound: Sound, *, muffled: bool) -> Signal:
    """Read one file."""
    samples, rate = soundfile.read(sound.path(muffled=muffled), always_2d=True)
    if rate != RATE:
        raise ValueError(f"{sound.path(muffled=muffled).name} has {rate} samples a second, not {RATE}.")
    return np.asarray(samples)


def width(sound: Signal) -> float:
    """Tell the power of the side signal against the middle's, dB."""
    side, middle = np.mean((sound[:, 0] - sound[:, 1]) ** 2), np.mean((sound[:, 0] + sound[:, 1]) ** 2)
    return float(10 * np.log10((side + 1e-15) / (middle + 1e-15)))


def faults(sound: Sound, clear: Signal, dull: Signal) -> Iterator[str]:
    """Tell each bound that a sound breaks."""
    level = loudness(clear) if sound.is_bed else loudest(clear)
    if abs(level - sound.target) > (NEAR_BED if sound.is_bed else NEAR_ONCE):
        yield f"loudness {level:.1f}, but {sound.target:.1f} is wanted"
    for name, samples in (("clear", clear), ("muffled", dull)):
        if top(samples) > PEAK:
            yield f"{name} peaks at {top(samples):.1f} dBFS"
        if 20 * np.log10(np.max(np.abs(np.mean(samples, axis=0))) + 1e-12) > STEADY:
            yield f"{name} has a steady offset"
        if sound.is_bed and seam(samples) > SEAM:
            yield f"{name} clicks at its seam ({seam(samples):.2f})"
        if not sound.is_bed and np.max(np.abs(samples[[0, -1]])) > 0.002:
            yield f"{name} begins or ends with a click"
    if treble(clear) - treble(dull) < DULL:
        yield f"muffled is only {treble(clear) - treble(dull):.1f} dB duller"
    if len(clear) != len(dull):
        yield "muffled has another length"


def row(sound: Sound, clear: Signal, dull: Signal) -> str:
    """Give one line of the table."""
    level = loudness if sound.is_bed else loudest
    mean = 20 * np.log10(np.max(np.abs(np.mean(clear, axis=0))) + 1e-12)
    closed = f"{seam(clear):5.2f} {seam(dull):5.2f}" if sound.is_bed else "    -     -"
    size = sum(sound.path(muffled=muffled).stat().st_size for muffled in (False, True)) // 1024
    return (
        f"{sound.name:16} {len(clear) / RATE:6.2f} {level(clear):6.1f} {level(dull):6.1f} {top(clear):6.1f} "
        f"{top(dull):6.1f} {mean:6.0f} {closed} {treble(clear):6.1f} {treble(clear) - treble(dull):6.1f} "
        f"{width(clear):6.1f} {size:5}"
    )


def main() -> int:
    """Print the table and what is wrong; answer 1 if anything is."""
    print("sound            second   LUFS muffld   peak muffld   mean  seam muffl >1 kHz   less  width   KiB")
    wrong, total = [], 0
    for sound in SOUNDS:
        clear, dull = read(sound, muffled=False), read(sound, muffled=True)
        print(row(sound, clear, dull))
        wrong += [f"{sound.name}: {fault}." for fault in faults(sound, clear, dull)]
        total += sum(sound.path(muffled=muffled).stat().st_size for muffled in (False, True))
    print(f"{total / 1e6:.2f} MB in all.")
    if total > TOTAL:
        wrong.append(f"all files: {total} bytes, but {TOTAL} are allowed.")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
