"""Names for the shape of a reading."""

from dataclasses import replace
from itertools import product

import pytest
from play.build import passage, story

from game.play.shape import name_shape, shape_of
from game.play.turn import begin

EDGES = (0, 39, 40, 50, 51, 59, 60, 81, 82, 100)


@pytest.mark.parametrize(
    ("levels", "shape"),
    [
        ((39, 39, 39, 59), "dry_well"),
        ((40, 39, 39, 59), None),
        ((39, 39, 39, 60), "logbook"),
        ((39, 39, 40, 60), None),
        ((50, 60, 50, 39), "candle"),
        ((50, 59, 50, 39), None),
        ((50, 60, 50, 40), None),
        ((60, 39, 39, 50), "hunters_map"),
        ((60, 39, 40, 50), None),
        ((59, 39, 39, 50), None),
        ((51, 81, 51, 81), "diver"),
        ((51, 82, 51, 81), None),
        ((50, 80, 51, 80), None),
    ],
)
def test_a_shape_has_edges(levels: tuple[int, int, int, int], shape: str | None) -> None:
    """A name on an ending page must be one that the meters beside it bear out."""
    assert shape_of(*levels) == shape


def _fitting(cognitive: int, affective: int, concern: int, boundary: int) -> int:
    """How many of the bible's shapes fit, each asked by itself."""
    all_low = max(cognitive, affective, concern) < 40
    hunter = cognitive >= 60 and max(affective, concern) < 40
    candle = affective >= 60 and boundary < 40
    return sum((all_low, hunter, candle, min(cognitive, affective, concern, boundary) > 50))


def test_no_two_shapes_fit_at_once() -> None:
    """The order in which shapes are asked does not matter."""
    clashes = [levels for levels in product(EDGES, repeat=4) if _fitting(*levels) > 1]

    assert clashes == []


def test_a_story_about_harm_names_no_shape() -> None:
    """Nobody who was hunted gets a name for how they bore it."""
    salt = story(passage("kitchen"))
    named = [name_shape(told, begin(told, 1).state) for told in (salt, replace(salt, harm=True))]

    assert named == ["dry_well", None]
