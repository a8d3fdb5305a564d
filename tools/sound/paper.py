"""Paper: a page that turns, a pencil that crosses out."""

import numpy as np
from filters import band, chain, high, low, peak, through
from modal import Body, burst, eased, ring, shower
from noise import Signal, bump, chance, clock, drift, outline, samples, shaped
from place import inside, lay, silence, walls


def crease(rng: np.random.Generator) -> Signal:
    """Give one small buckling of a sheet: a tick that excites the whole leaf for an instant."""
    hertz = float(np.exp(rng.uniform(np.log(700), np.log(5600))))
    tick = through(band(hertz / 1.5, hertz * 1.5), burst(rng, 0.012, 0.0004, rng.uniform(0.003, 0.01)))
    return eased(tick, 0.0003)


def page() -> Signal:
    """Turn one leaf: a finger lifts the corner, the sheet bows and flexes over, it settles on the others."""
    rng = chance("page")
    seconds = 1.1
    bow = bump(seconds, 0.36, 0.13) + 0.25 * bump(seconds, 0.1, 0.03) + 0.4 * bump(seconds, 0.62, 0.05)
    buckles = shower(rng, 15 + 420 * bow**1.5, [crease(rng) for _ in range(60)], 2.5, 0.5)
    rub = shaped(rng, seconds, {200: -14, 900: -3, 2400: 0, 6000: -7, 14000: -24})
    rub *= (0.25 * bump(seconds, 0.1, 0.035) + bump(seconds, 0.34, 0.1)) * np.clip(
        1 + 0.5 * drift(rng, seconds, 30), 0.1, None
    )
    wind = shaped(rng, seconds, {80: -6, 220: 0, 600: -12, 2500: -40}) * bump(seconds, 0.42, 0.09)
    sheet = 0.5 * buckles * bow[:, None]
    across = np.clip((clock(seconds) - 0.15) / 0.5, 0, 1) * np.pi / 4 + np.pi / 8
    sheet += (0.16 * rub + 0.09 * wind)[:, None] * np.stack([np.sin(across), np.cos(across)], axis=1)
    pat = Body((190, 340, 610, 1050), (1, 0.8, 0.5, 0.25), (0.05, 0.04, 0.03, 0.02))
    lay(sheet, ring(pat, rng, 0.4), 0.63, 0.24, -0.25)
    lay(sheet, through(band(500, 3000), burst(rng, 0.06, 0.006, 0.05)), 0.625, 0.07, -0.25)
    sheet *= outline(seconds, [(0, 0), (0.03, 1), (0.8, 1), (0.95, 0)])[:, None]
    return inside(sheet, walls(rng, 0.25, 4500), 0.15)[: samples(1.15)]


def strike() -> Signal:
    """Draw a pencil through a word: it lands, drags over the grain of the paper, lifts in a flick."""
    rng = chance("strike")
    seconds = 0.75
    speed = outline(
        seconds,
        [(0, 0), (0.05, 0.0), (0.075, 0.5), (0.22, 0.8), (0.4, 1.0), (0.47, 0.5), (0.5, 0), (0.75, 0)],
    )
    grain = np.clip(drift(rng, seconds, 260) + 0.35 * drift(rng, seconds, 60), 0, None) ** 1.4
    lead = through(chain(band(1300, 6200), peak(2700, 5, 2), peak(4600, 4, 3)), rng.normal(size=speed.size))
    desk = through(chain(high(160), low(900), peak(330, 6, 2)), rng.normal(size=speed.size) * (0.3 + grain))
    drag = speed**1.3 * ((0.25 + grain) * lead + 0.35 * desk) * (1 + 0.25 * drift(rng, seconds, 14))
    sheet = silence(seconds)
    across = np.clip((clock(seconds) - 0.05) / 0.45, 0, 1) * 0.5 - 0.25 + np.pi / 4
    sheet += drag[:, None] * np.stack([np.cos(across), np.sin(across)], axis=1)
    table = Body((210, 390, 720, 1900), (1, 0.7, 0.5, 0.3), (0.05, 0.04, 0.03, 0.012))
    lay(sheet, ring(table, rng, 0.7), 0.045, 0.7, -0.2)
    return inside(sheet, walls(rng, 0.22, 4500), 0.14)[: samples(0.8)]
