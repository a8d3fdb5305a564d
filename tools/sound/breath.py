"""A breath: somebody in a quiet room breathes in before they answer, and lets it go."""

import numpy as np
from filters import band, chain, high, low, peak, through
from noise import Signal, bump, chance, drift, outline, samples, shaped
from place import inside, walls

SECONDS = 2.3


def breath() -> Signal:
    """Breathe once: in through the nose, narrow; a moment; out through the mouth, wide and sinking."""
    rng = chance("breath")
    air = shaped(rng, SECONDS, {90: -20, 400: -4, 1200: 0, 3200: -8, 9000: -26})
    flutter = np.clip(1 + 0.22 * drift(rng, SECONDS, 11), 0.2, None)
    drawn = bump(SECONDS, 0.5, 0.19) * outline(SECONDS, [(0, 0), (0.08, 1), (0.86, 1), (0.92, 0)])
    let_go = outline(SECONDS, [(0, 0), (1.05, 0), (1.22, 0.9), (1.5, 0.6), (2.1, 0.08), (SECONDS, 0)]) ** 1.2
    nose = through(chain(high(500), peak(1500, 7, 1.4), peak(2900, 5, 2), low(5200)), air) * drawn
    mouth = through(chain(band(260, 2600), peak(620, 7, 1.1), peak(1350, 4, 1.6)), air) * let_go
    both = (0.8 * nose + 0.75 * mouth) * flutter
    across = np.array([0.76, 0.65])
    return inside(both[:, None] * across, walls(rng, 0.3, 3800), 0.2)[: samples(SECONDS + 0.15)]
