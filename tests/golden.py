"""Compares a painted surface with a picture in the repository, pixel by pixel, never by a mean.

`STILL_HEAR_GOLDEN=write` draws the pictures anew, for somebody to look at before they are committed.
"""

import os
from pathlib import Path

import pygame

NEAR = 2
"""A channel may differ by so much: rounding of another processor."""

MOST_FAR = 0.0001
"""Share of the pixels that may differ by more."""

FOLDER = Path(__file__).parent / "desktop" / "golden"
MADE = Path(__file__).parent / "desktop" / "made"


def differing(one: pygame.Surface, other: pygame.Surface) -> int:
    """Count the pixels of which a channel differs by more than `NEAR`; sizes must be equal."""
    left, right = (pygame.image.tobytes(each, "RGB") for each in (one, other))
    if left == right:
        return 0
    far = (at // 3 for at, (a, b) in enumerate(zip(left, right, strict=True)) if abs(a - b) > NEAR)
    return len(set(far))


def check(surface: pygame.Surface, name: str) -> None:
    """Assert that a surface looks as its golden picture does; what was made is kept beside it if not."""
    file = FOLDER / f"{name}.png"
    if os.environ.get("STILL_HEAR_GOLDEN") == "write":
        FOLDER.mkdir(parents=True, exist_ok=True)
        pygame.image.save(surface, file)
        return
    golden = pygame.image.load(file)
    assert surface.get_size() == golden.get_size()
    far = differing(surface, golden)
    if far > MOST_FAR * golden.get_width() * golden.get_height():
        MADE.mkdir(exist_ok=True)
        pygame.image.save(surface, MADE / f"{name}.png")

        message = f"{far} pixels differ from {file.name}; what was painted is in {MADE.name}/{file.name}"
        raise AssertionError(message)
