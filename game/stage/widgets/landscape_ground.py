"""What a reading's landscape is made of: its levels as the ground, its pen and its light."""

from game.frozen import frozen
from game.stage.mark import Colour
from game.stage.theme import Theme
from game.stage.widgets.pencil import mix

HORIZON = 0.42
"""Where the sky ends, by the height."""

BLOCK: Colour = (27, 25, 33)
"""What the picture is cut from: lines are light on dark, as in the house's other pictures."""

DUSK: Colour = (66, 58, 92)


@frozen
class Ground:
    """What the landscape is made of: levels 0.0 to 1.0, and the picks as numbers."""

    map: float
    water: float
    bridge: float
    shore: float
    bends: tuple[int, ...]
    seed: int
    size: tuple[float, float]
    """Pixels."""
    theme: Theme


def pen_of(ground: Ground) -> float:
    """Give the width of a fine line, in pixels."""
    return max(1.0, ground.size[1] / 300)


def glow_of(ground: Ground) -> Colour:
    """Give the light of the evening: as warm as the water."""
    return mix(mix(ground.theme.water_cold, (240, 226, 196), 0.35), (240, 170, 104), ground.water)
