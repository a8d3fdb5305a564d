"""How often a screen that moves by itself is looked at."""

from game.stage.scene import View

FASTEST = 60.0
"""Steps a second, at most."""

SLOWEST = 0.05
"""The same, at least: the ring of the one switch where it rests longest."""


def stride(view: View) -> float:
    """Give the seconds between two steps of a screen that moves by itself."""
    return 1 / max(SLOWEST, min(FASTEST, view.pace))
