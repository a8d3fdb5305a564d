"""Print the calm page's picture: the lake of the first chapter on a clear evening, nobody on the road.

`python tools/art/calm.py`, after the lake road was built: its far layer is the plate, printed in another ink.
"""

from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
PLATE = ROOT / "stories/three-points-short/places/lake_road/1-far.webp"
INTO = ROOT / "assets/places/calm.webp"

GREEN = (31, 135)
"""Hues of the bloom, 0 to 255."""

BLUE = 142
"""Hue of clear water at evening, 0 to 255."""


def main() -> None:
    """Change the water's ink, and keep the light on it."""
    hue, strength, light = (
        np.asarray(band).astype(np.float32)
        for band in Image.open(PLATE).convert("RGB").convert("HSV").split()
    )
    rows = np.arange(hue.shape[0])[:, None] / hue.shape[0]
    water = (hue > GREEN[0]) & (hue < GREEN[1]) & (strength > 78) & (rows > 0.42)
    hue[water] = BLUE + (hue[water] - 90) * 0.12
    strength[water] *= 0.66
    light[water] *= 0.84
    bands = [Image.fromarray(band.clip(0, 255).astype(np.uint8)) for band in (hue, strength, light)]
    Image.merge("HSV", bands).convert("RGB").save(INTO, quality=88, method=6)


if __name__ == "__main__":
    main()
