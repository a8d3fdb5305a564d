"""Where a sound stands: in a loop, between left and right, in a room, how far away."""

import numpy as np
from filters import around, chain, high, low, through
from noise import RATE, Signal, samples


def silence(seconds: float) -> Signal:
    """Give an empty stereo sheet."""
    return np.zeros((samples(seconds), 2))


def panned(sound: Signal, pan: float) -> Signal:
    """Put one channel between left (-1) and right (1), with the far ear a little late and equal power."""
    if sound.ndim == 2:
        return sound
    angle = (pan + 1) * np.pi / 4
    late = round(abs(pan) * 0.0005 * RATE)
    near, far = np.pad(sound, (0, late)), np.pad(sound, (late, 0))
    left, right = (far, near) if pan > 0 else (near, far)
    return np.stack([np.cos(angle) * left, np.sin(angle) * right], axis=1)


def lay(sheet: Signal, sound: Signal, at: float, gain: float = 1.0, pan: float = 0.0) -> None:
    """Add a sound to a sheet at a second; what runs over the end comes round at the beginning."""
    grain = panned(sound, pan)[: len(sheet)] * gain
    start = samples(at) % len(sheet)
    first = min(len(grain), len(sheet) - start)
    sheet[start : start + first] += grain[:first]
    sheet[: len(grain) - first] += grain[first:]


def walls(
    rng: np.random.Generator,
    fade: float,
    bright: float = 4000,
    echoes: tuple[tuple[float, float], ...] = (),
    late: float = 0.01,
) -> Signal:
    """Give a room's answer to a clap, stereo, of unit energy.

    Args:
        rng: the chance to use.
        fade: seconds to fade by 60 dB.
        bright: hertz above which the walls swallow.
        echoes: (second, gain) of walls that answer singly.
        late: seconds before the first answer.
    """
    count = samples(fade * 1.2)
    time = np.arange(count) / RATE
    noise = rng.normal(size=(count, 2)) * np.exp(-6.9 * time / fade)[:, None]
    dull = through(low(bright, 1), noise)
    duller = through(low(bright / 4, 1), noise)
    mixing = np.exp(-3 * time / fade)[:, None]
    answer = np.concatenate([np.zeros((samples(late), 2)), mixing * dull + (1 - mixing) * duller])
    answer /= np.sqrt(np.sum(answer**2) / 2)
    for when, gain in echoes:
        smear = through(
            low(bright, 1), rng.normal(size=(samples(0.02), 2)) * np.hanning(samples(0.02))[:, None]
        )
        end = samples(when) + len(smear)
        answer = np.pad(answer, ((0, max(0, end - len(answer))), (0, 0)))
        answer[samples(when) : end] += gain * smear / np.sqrt(np.sum(smear**2) / 2)
    return answer


def inside(sound: Signal, room: Signal, wet: float, dry: float = 1.0) -> Signal:
    """Stand a sound in a room; its tail is kept, so the result is longer."""
    stereo = panned(sound, 0) if sound.ndim == 1 else sound
    count = len(stereo) + len(room)
    wave = np.fft.rfft(stereo, count, axis=0) * np.fft.rfft(room, count, axis=0)
    result = wet * np.fft.irfft(wave, count, axis=0)
    result[: len(stereo)] += dry * stereo
    return np.asarray(result)


def inside_loop(sheet: Signal, room: Signal, wet: float, dry: float = 1.0) -> Signal:
    """Stand a loop in a room; the tail of its end is heard in its beginning."""
    count = len(sheet)
    answer = np.zeros((count, 2))
    lay(answer, room, 0)
    wave = np.fft.rfft(sheet, axis=0) * np.fft.rfft(answer, axis=0)
    return np.asarray(dry * sheet + wet * np.fft.irfft(wave, count, axis=0))


def far(sound: Signal, hertz: float, *, loop: bool = False) -> Signal:
    """Send a sound away: air and ground take its top above `hertz` and its thud below 60."""
    filters = chain(low(hertz, 1), low(hertz * 1.5, 1), high(60, 1))
    return around(filters, sound) if loop else through(filters, sound)
