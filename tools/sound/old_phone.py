"""Six seconds on an old telephone: the key, hiss, a hand that looks for the right way to hold it, a click."""

import numpy as np
from filters import band, chain, high, low, peak, through
from modal import Body, burst, eased, ring, shower
from noise import RATE, Signal, bump, chance, clock, drift, samples, shaped
from place import inside, lay, silence, walls
from scipy.ndimage import gaussian_filter1d

SECONDS = 6.0

SHELL = Body((310, 720, 1340, 2150, 3050), (1.0, 0.9, 0.7, 0.5, 0.3), (0.03, 0.022, 0.016, 0.011, 0.008))
"""The plastic shell, heard from inside by its own microphone."""

KEY = Body((690, 1480, 2700, 4300), (1, 0.8, 0.5, 0.25), (0.016, 0.012, 0.008, 0.005))
"""A key of the playing telephone."""

SPEAKER = chain(band(380, 3300, 3), peak(900, 6, 2.2), peak(1900, 4, 3), peak(2750, 5, 4))
"""A telephone line's width, and a loudspeaker of fifteen millimetres."""


def rub(rng: np.random.Generator) -> Signal:
    """Give cloth and palm against the microphone: grains that drag, stop, and drag again."""
    hand = 0.04 + bump(SECONDS, 0.75, 0.22) + 0.8 * bump(SECONDS, 1.35, 0.12) + 0.55 * bump(SECONDS, 3.3, 0.3)
    hand += 0.9 * bump(SECONDS, 5.2, 0.2)
    hand *= np.clip(0.6 + 0.7 * drift(rng, SECONDS, 9), 0, None)
    grains = []
    for _ in range(40):
        hertz = float(np.exp(rng.uniform(np.log(260), np.log(2600))))
        grains.append(
            through(band(hertz / 1.4, hertz * 1.4), burst(rng, 0.03, 0.002, rng.uniform(0.006, 0.025)))
        )
    drag = np.sum(shower(rng, 520 * hand, grains, 2.0, 0.0), axis=1)
    thud = shaped(rng, SECONDS, {60: 0, 240: 0, 600: -10, 2000: -34}) * hand**1.5
    breath = shaped(rng, SECONDS, {200: -10, 650: 0, 1500: -3, 3000: -10, 7000: -30}) * bump(
        SECONDS, 4.5, 0.15
    )
    return 0.03 * breath + 0.6 * drag * hand + 0.6 * thud


def bumps(rng: np.random.Generator) -> Signal:
    """Give the knocks: it is turned round, put to the other hand, tapped twice by a finger."""
    sound = np.zeros(samples(SECONDS))
    for when, force in (
        (0.42, 0.7), (0.51, 0.3), (1.02, 1.0), (1.09, 0.5), (1.62, 0.35),
        (2.52, 0.55), (2.74, 0.65), (3.62, 0.4), (5.02, 0.6), (5.34, 0.9),
    ):  # fmt: skip
        blow = ring(SHELL, rng, 0.5 + 0.4 * force, 0.05)
        push = through(band(90, 500), burst(rng, 0.06, 0.004, 0.05))
        for part, gain in ((blow, 1.5), (push, 0.7)):
            sound[samples(when) : samples(when) + part.size] += force * gain * part
    return sound


def coded(rng: np.random.Generator, sound: Signal) -> Signal:
    """Send it through an old recorder: a gain that gasps after each knock, frames that differ by a breath."""
    size = gaussian_filter1d(np.abs(sound), samples(0.012))
    held = np.zeros(size.size // 441 + 1)
    for frame in range(held.size):
        now = float(size[min(frame * 441, size.size - 1)])
        held[frame] = max(now, 0.955 * held[frame - 1] if frame else 0)
    level = np.interp(np.arange(size.size), np.arange(held.size) * 441, held)
    gain = 1 / (1 + (level / 0.12) ** 0.8)
    grain = np.repeat(rng.uniform(0.72, 1.2, size.size // 882 + 1), 882)[: size.size]
    stirred = through(band(500, 3200), rng.normal(size=size.size)) * grain * gain
    wide = through(chain(high(300), low(3400, 4)), sound) * (0.35 + 0.65 * gain)
    return np.tanh(2.2 * (wide + 0.045 * stirred)) / 2.2


def old_phone() -> Signal:
    """Give the message as the mother's telephone plays it, in a galley."""
    rng = chance("old_phone")
    taken = coded(rng, rub(rng) + bumps(rng))
    time = clock(SECONDS)
    taken *= np.clip(time / 0.008, 0, 1) * np.clip((SECONDS - 0.1 - time) / 0.004, 0, 1)
    taken[samples(5.87) : samples(5.87) + 220] += 0.5 * through(
        band(500, 3000), burst(rng, 220 / RATE, 0.0004, 0.004)
    )
    sheet = silence(SECONDS + 0.7)
    lay(sheet, through(SPEAKER, taken), 0.24, 0.8, 0.03)
    for when, force in ((0.03, 1.0), (0.11, 0.5), (6.28, 0.9), (6.36, 0.45)):
        lay(sheet, ring(KEY, rng, 0.9, 0.02), when, 0.4 * force, -0.05)
    return eased(
        inside(sheet, walls(rng, 0.25, 4000, ((0.006, 0.4),)), 0.15)[: samples(SECONDS + 0.9)], 0.002
    )
