"""A story can run no code and open no file outside its folder: Python itself says what was done."""

import pytest
from elsewhere import tried
from locked_up import PLACES
from soak import Many

EXPRESSIONS = (5_000, 1_000_000)
"""In each run, and with `--soak`; one in each of seven places of a story."""


@pytest.mark.slow
def test_no_story_runs_code_or_opens_what_is_not_its_own(many: Many) -> None:
    """Every story of the house, then conditions that try: nothing is run, started, sent, or opened."""
    broken, many.tries = tried("locked_up.py", many.each(*EXPRESSIONS, seed=9, at_once=PLACES))

    assert (broken, many.tries.done > 0) == ([], True)
