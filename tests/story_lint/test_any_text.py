"""Any text at all: loaded, linted and told without a crash, a hang, or a byte that a terminal obeys."""

import pytest
from elsewhere import tried
from soak import Many

INPUTS = (50_000, 10_000_000)
"""In each run, and with `--soak`."""


@pytest.mark.slow
def test_any_text_is_loaded_linted_and_told(many: Many) -> None:
    """A story comes from anywhere: the answer is a story or problems, within a second, in plain letters."""
    found, many.tries = tried("telling_texts.py", many.each(*INPUTS, seed=50))

    assert (found, many.tries.done > 0) == ([], True)
