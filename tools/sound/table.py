"""The family's table: bowls and chopsticks, a chair, a ceiling fan; and chopsticks that are laid down."""

import numpy as np
from filters import around, band, peak, through
from modal import Body, burst, eased, ring
from noise import RATE, Signal, chance, clock, drift, samples, shaped, wide
from place import inside, inside_loop, lay, silence, walls
from porcelain import BAMBOO, WOOD, bowl, scrape, set_down, tap

SECONDS = 30.0


def eater(sheet: Signal, rng: np.random.Generator, hertz: float, pan: float, pace: float) -> None:
    """Let one person eat: reach for a dish, carry, a few quick strokes of rice, chew, wait."""
    held, dish = bowl(hertz, held=True), bowl(hertz * 0.71, held=False)
    when = rng.uniform(0.2, 2.5)
    while when < SECONDS - 2.2:
        for _ in range(rng.integers(1, 4)):
            lay(sheet, ring(BAMBOO, rng, 0.9, 0.03), when, rng.uniform(0.04, 0.13), pan * 0.6)
            when += rng.uniform(0.07, 0.17)
        if rng.random() < 0.6:
            lay(sheet, tap(rng, dish, float(rng.beta(2, 4))), when, 0.5, pan * 0.4)
        when += rng.gamma(6, 0.12)
        force = rng.beta(2.2, 3)
        for stroke in range(rng.integers(2, 6)):
            lay(sheet, tap(rng, held, float(np.clip(force * rng.normal(1, 0.3), 0.08, 1))), when, 0.62, pan)
            when += rng.normal(0.185, 0.032) + 0.012 * stroke
        if rng.random() < 0.35:
            lay(sheet, scrape(rng, held, float(rng.uniform(0.22, 0.4))), when, 0.45, pan)
            when += 0.4
        if rng.random() < 0.3:
            when += rng.uniform(0.4, 0.9)
            lay(sheet, set_down(rng, bowl(hertz, held=False), float(rng.uniform(0.35, 0.75))), when, 0.7, pan)
        when += rng.gamma(4, pace / 4)


def chair(rng: np.random.Generator) -> Signal:
    """Give a wooden chair as somebody shifts: wood that sticks and slips, slower and slower."""
    wood = Body((310, 540, 870, 1420), (1.0, 0.8, 0.5, 0.25), (0.05, 0.04, 0.03, 0.02))
    sheet = np.zeros(samples(1.3))
    when, rate = 0.02, 62.0
    while when < 0.75:
        force = np.sin(np.pi * when / 0.78) ** 0.7 * rng.uniform(0.4, 1)
        slip = ring(wood, rng, 0.5, 0.01)
        sheet[samples(when) : samples(when) + slip.size] += force * slip
        rate = 26 + 40 * np.sin(np.pi * when / 0.75) ** 2 + rng.normal() * 3
        when += 1 / rate
    return eased(through(band(150, 1800), sheet), 0.02)


def fan(rng: np.random.Generator) -> Signal:
    """Give a ceiling fan: three blades of air, a mains hum, a bearing that ticks once a turn."""
    turns = 57
    phase = 2 * np.pi * turns * clock(SECONDS) / SECONDS + 0.12 * drift(rng, SECONDS, 0.4)
    swish = 0.5 + 0.3 * np.cos(3 * phase) + 0.2 * np.cos(phase + 1)
    air = wide(rng, SECONDS, {40: -16, 130: 0, 400: -5, 1200: -17, 5000: -36}, 0.6)
    sheet = air * (0.3 + 0.7 * swish**1.5)[:, None]
    time = clock(SECONDS)
    hum = sum(
        gain * np.sin(2 * np.pi * hertz * time)
        for hertz, gain in ((100, 1), (200, 0.42), (300, 0.2), (400, 0.07))
    )
    lay(sheet, np.asarray(hum) * (1 + 0.08 * np.cos(phase)), 0, 0.3)
    tick = ring(Body((620, 1130), (1, 0.5), (0.03, 0.02)), rng, 0.5)
    for turn in range(turns):
        lay(
            sheet,
            tick,
            (turn + 0.2) * SECONDS / turns + rng.normal() * 0.003,
            0.35 * rng.uniform(0.3, 1),
            0.1,
        )
    return sheet


def table() -> Signal:
    """Give the bed: three people who do not talk."""
    rng = chance("table")
    sheet = silence(SECONDS)
    for hertz, pan, pace in ((1820, -0.6, 2.4), (1640, 0.55, 3.0), (1990, 0.05, 4.4)):
        eater(sheet, rng, hertz, pan, pace)
    lay(sheet, chair(rng), 12.4, 0.16, 0.55)
    lay(sheet, chair(rng), 25.1, 0.09, -0.6)
    room = walls(rng, 0.48, 5200, ((0.011, 0.5), (0.019, 0.35)))
    still = shaped(rng, SECONDS, {40: 0, 200: -9, 1000: -24, 6000: -44})
    lay(sheet, around(peak(110, 3, 2), still), 0, 0.006)
    return inside_loop(sheet, room, 0.34) + 0.022 * fan(rng)


def chopsticks_down() -> Signal:
    """Lay a pair across a bowl: one stick, the other, a small roll that comes to rest."""
    rng = chance("chopsticks_down")
    sheet = silence(1.9)
    thing = bowl(1730, held=False)
    lay(sheet, ring(WOOD, rng, 0.6), 0.022, 0.55)
    for when, force in ((0.02, 0.8), (0.082, 0.55), (0.091, 0.4)):
        lay(sheet, tap(rng, thing, force), when, 1, -0.05)
    when, gap, force = 0.18, 0.075, 0.3
    while gap > 0.012:
        lay(sheet, tap(rng, thing, force), when, 1, 0.06)
        lay(sheet, ring(BAMBOO, rng, 0.8, 0.02), when + 0.004, force * 0.5, 0.06)
        when, gap, force = when + gap * rng.uniform(0.85, 1.15), gap * 0.74, force * 0.78
    lay(sheet, burst(rng, 0.2, 0.05, 0.15), 0.02, 0.002)
    return inside(sheet, walls(rng, 0.5, 5200, ((0.011, 0.5),)), 0.3)[: 2 * RATE]
