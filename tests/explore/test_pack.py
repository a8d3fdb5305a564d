"""Keys stand in columns as narrow as they fit: what they tell must not hang on that."""

import numpy as np
import pytest

from game.play.explore.pack import Digit, Layout


def packed(*radixes: int) -> Layout:
    """A packing of slots that count from -3."""
    digits = tuple(Digit(slot, -3, radix, None, None) for slot, radix in enumerate(radixes))
    size = int(np.prod(radixes, dtype=object))
    return Layout(digits, tuple(range(len(radixes))), size, (0,) * len(radixes))


@pytest.mark.parametrize(
    "radixes",
    [
        (2**15 - 1,),
        (2**15,),
        (181, 182),
        (2**31 - 1,),
        (2**31,),
        (2**15, 2**15, 4),
        (2**31, 2**31),
        (2**62, 3),
    ],
)
def test_the_greatest_key_of_any_width_is_read_as_it_was_packed(radixes: tuple[int, ...]) -> None:
    """A word one bit too narrow would take one state for another, and prove what is not so."""
    layout = packed(*radixes)
    row = [np.array([-3, radix - 4, radix // 2 - 3]) for radix in radixes]
    keys = layout.pack_columns(row, 3)

    assert keys.tolist() == [layout.pack([int(column[at]) for column in row]) for at in range(3)]
    assert [column.tolist() for column in layout.unpack_columns(keys)] == [column.tolist() for column in row]
    assert keys.tolist()[1] == layout.size - 1
