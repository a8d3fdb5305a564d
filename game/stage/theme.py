"""The colours of the page and the room, in four sets whose contrast a test checks."""

from game.frozen import frozen
from game.stage.mark import Colour
from game.stage.settings import ThemeName

MIN_CONTRAST = 4.5
"""Least ratio of text to ground, 1 to 21. Source: WCAG 2.2, criterion 1.4.3 (AA)."""

MIN_CONTRAST_HIGH = 7.0
"""The same for the high contrast set. Source: WCAG 2.2, criterion 1.4.6 (AAA)."""

MIN_CONTRAST_PARTS = 3.0
"""Least ratio of focus ring, meters and edges to their ground. Source: WCAG 2.2, criterion 1.4.11 (AA)."""


@frozen
class Theme:
    """One set of colours."""

    name: ThemeName
    paper: Colour
    ink: Colour
    faint: Colour
    """Secondary text on paper."""
    accent: Colour
    """Offers at hand, links, the reader's own lines, on paper."""
    struck: Colour
    """Words that cannot be said, on paper."""
    room: Colour
    """The wall behind everything."""
    panel: Colour
    """The dark strip over the picture that carries the meters."""
    panel_ink: Colour
    panel_faint: Colour
    ring: Colour
    """Focus, on paper and on the panel."""
    rise: Colour
    """A meter that went up, on the panel; always with an arrow."""
    fall: Colour
    """A meter that went down, likewise."""
    map: Colour
    water_cold: Colour
    water_warm: Colour
    bridge: Colour
    shore: Colour
    dial: Colour


def luminance(colour: Colour) -> float:
    """Give the relative luminance, 0.0 to 1.0. Source: WCAG 2.2, definition of relative luminance."""

    def part(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 - WCAG's own constants

    red, green, blue = (part(value) for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Give the contrast ratio of two colours, 1.0 to 21.0. Source: WCAG 2.2, definition of contrast ratio."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def theme(name: ThemeName) -> Theme:
    """Give the colours of a set."""
    return next(each for each in THEMES if each.name is name)


THEMES: tuple[Theme, ...] = (
    Theme(
        name=ThemeName.SEPIA,
        paper=(244, 235, 217),
        ink=(52, 40, 30),
        faint=(112, 92, 72),
        accent=(122, 58, 24),
        struck=(120, 100, 84),
        room=(30, 25, 23),
        panel=(26, 22, 21),
        panel_ink=(240, 230, 212),
        panel_faint=(184, 170, 150),
        ring=(196, 116, 34),
        rise=(238, 190, 110),
        fall=(140, 180, 212),
        map=(176, 160, 118),
        water_cold=(112, 158, 190),
        water_warm=(224, 144, 98),
        bridge=(196, 156, 110),
        shore=(158, 176, 132),
        dial=(190, 170, 190),
    ),
    Theme(
        name=ThemeName.LIGHT,
        paper=(252, 251, 247),
        ink=(34, 33, 32),
        faint=(98, 95, 90),
        accent=(20, 84, 112),
        struck=(110, 106, 102),
        room=(40, 42, 46),
        panel=(30, 32, 36),
        panel_ink=(244, 244, 240),
        panel_faint=(182, 184, 188),
        ring=(204, 112, 20),
        rise=(240, 196, 110),
        fall=(140, 188, 224),
        map=(188, 176, 132),
        water_cold=(116, 166, 204),
        water_warm=(232, 150, 104),
        bridge=(204, 166, 118),
        shore=(164, 186, 140),
        dial=(196, 178, 200),
    ),
    Theme(
        name=ThemeName.DARK,
        paper=(33, 30, 29),
        ink=(228, 218, 202),
        faint=(170, 158, 142),
        accent=(232, 176, 110),
        struck=(158, 146, 132),
        room=(14, 13, 13),
        panel=(18, 17, 17),
        panel_ink=(232, 224, 210),
        panel_faint=(172, 162, 148),
        ring=(240, 172, 80),
        rise=(238, 190, 110),
        fall=(140, 180, 212),
        map=(176, 160, 118),
        water_cold=(112, 158, 190),
        water_warm=(224, 144, 98),
        bridge=(196, 156, 110),
        shore=(158, 176, 132),
        dial=(190, 170, 190),
    ),
    Theme(
        name=ThemeName.CONTRAST,
        paper=(0, 0, 0),
        ink=(255, 255, 255),
        faint=(220, 220, 220),
        accent=(255, 221, 64),
        struck=(200, 200, 200),
        room=(0, 0, 0),
        panel=(0, 0, 0),
        panel_ink=(255, 255, 255),
        panel_faint=(220, 220, 220),
        ring=(80, 220, 255),
        rise=(255, 221, 64),
        fall=(120, 220, 255),
        map=(240, 230, 160),
        water_cold=(120, 220, 255),
        water_warm=(255, 190, 120),
        bridge=(240, 210, 160),
        shore=(190, 240, 160),
        dial=(230, 210, 255),
    ),
)
