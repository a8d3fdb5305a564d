"""Seeded numbers are the same on every machine."""

import pytest

from game.play.chance import GAMMA, draw, mix, sow


def test_the_numbers_are_those_of_splitmix64() -> None:
    """A reading told by its seed must come out the same in every version. Source: Vigna's splitmix64.c."""
    assert [mix(GAMMA), mix(2 * GAMMA % 2**64)] == [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4]


@pytest.mark.parametrize("seed", [0, -1, 2**64, 2**70 + 3])
def test_any_whole_number_is_a_seed(seed: int) -> None:
    """Whatever a reader types, there is a reading of it."""
    assert 0 <= sow(seed) < 2**64


def test_a_single_lot_is_always_drawn() -> None:
    """A draw of one is no draw."""
    assert draw(sow(5), [7])[0] == 0
