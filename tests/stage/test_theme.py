"""Every set of colours can be read."""

import pytest

from game.stage.mark import Colour
from game.stage.settings import ThemeName
from game.stage.theme import (
    MIN_CONTRAST,
    MIN_CONTRAST_HIGH,
    MIN_CONTRAST_PARTS,
    THEMES,
    Theme,
    contrast,
    luminance,
    theme,
)

SETS = pytest.mark.parametrize("colours", THEMES, ids=lambda each: each.name.value)


def test_black_on_white_has_the_greatest_contrast() -> None:
    """The formula's own yardstick."""
    assert round(contrast((0, 0, 0), (255, 255, 255)), 2) == 21.0


def test_luminance_runs_from_nought_to_one() -> None:
    """The formula's other yardstick."""
    assert (luminance((0, 0, 0)), round(luminance((255, 255, 255)), 6)) == (0.0, 1.0)


@pytest.mark.parametrize("name", ThemeName)
def test_every_name_has_its_colours(name: ThemeName) -> None:
    """A theme that can be chosen must be there."""
    assert theme(name).name is name


@SETS
@pytest.mark.parametrize("words", ["ink", "faint", "accent", "struck"])
def test_words_on_paper_can_be_read(colours: Theme, words: str) -> None:
    """Text against its ground: 4.5 to 1, and 7 to 1 where high contrast was asked for."""
    least = MIN_CONTRAST_HIGH if colours.name is ThemeName.CONTRAST else MIN_CONTRAST

    assert contrast(_colour(colours, words), colours.paper) >= least


@SETS
@pytest.mark.parametrize("words", ["panel_ink", "panel_faint", "rise", "fall"])
@pytest.mark.parametrize("ground", ["panel", "room"])
def test_words_on_the_dark_can_be_read(colours: Theme, words: str, ground: str) -> None:
    """The title, the calm page and the meters stand on the room and the panel."""
    least = MIN_CONTRAST_HIGH if colours.name is ThemeName.CONTRAST else MIN_CONTRAST

    assert contrast(_colour(colours, words), _colour(colours, ground)) >= least


@SETS
def test_words_on_a_button_can_be_read(colours: Theme) -> None:
    """A button is the accent with the paper's colour on it."""
    assert contrast(colours.paper, colours.accent) >= MIN_CONTRAST


@SETS
@pytest.mark.parametrize("ground", ["paper", "panel", "room"])
def test_the_ring_stands_out(colours: Theme, ground: str) -> None:
    """A focus that is not seen is lost."""
    assert contrast(colours.ring, _colour(colours, ground)) >= MIN_CONTRAST_PARTS


@SETS
@pytest.mark.parametrize("meter", ["map", "water_cold", "water_warm", "bridge", "shore", "dial"])
def test_meters_stand_out(colours: Theme, meter: str) -> None:
    """What a meter shows must be seen on the panel."""
    assert contrast(_colour(colours, meter), colours.panel) >= MIN_CONTRAST_PARTS


def _colour(colours: Theme, name: str) -> Colour:
    """Give a colour by its name."""
    found: Colour = getattr(colours, name)
    return found
