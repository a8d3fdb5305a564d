"""The exploration says what the runtime does, on stories by chance."""

import os

from explore.asking import differences
from hypothesis import given, settings
from hypothesis import strategies as st

EXAMPLES = int(os.environ.get("STILL_HEAR_STORIES", "60"))
"""How many stories a run tries; set it higher for a night."""


@settings(deadline=None, max_examples=EXAMPLES)
@given(st.integers(0, 2**40))
def test_every_verdict_is_what_the_runtime_does(seed: int) -> None:
    """A proof about a model of the game is worth nothing where the model differs from the game."""
    assert differences(seed) == []
