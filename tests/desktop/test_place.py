"""Marks on the pixel grid."""

import pytest

from game.desktop.place import on_grid
from game.stage.geometry import Box


@pytest.mark.parametrize("place", [704.0, 704.5, 705.0, 705.5, 706.49])
@pytest.mark.parametrize("thick", [1.0, 2.0])
def test_a_line_is_as_thick_wherever_it_stands(place: float, thick: float) -> None:
    """Between two pixels a line to write on was drawn without any height, and was not there."""
    lying, standing = on_grid(Box(0, place, 400, thick)), on_grid(Box(place, 0, thick, 400))

    assert (lying.height, standing.width) == (thick, thick)
