"""A story can run no code and open no file outside its folder: Python itself says what was done."""

import json
import os
import subprocess
import sys
from math import inf
from pathlib import Path

import pytest
from locked_up import PLACES
from soak import Many, Tries

EXPRESSIONS = (5_000, 1_000_000)
"""In each run, and with `--soak`; one in each of seven places of a story."""


@pytest.mark.slow
def test_no_story_runs_code_or_opens_what_is_not_its_own(many: Many) -> None:
    """Every story of the house, then conditions that try: nothing is run, started, sent, or opened."""
    tries = many.each(*EXPRESSIONS, seed=9, at_once=PLACES)
    asked = map(str, (tries.count, tries.first, tries.seconds or inf))
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("locked_up.py"), *asked],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    broken, came_to = json.loads(done.stdout)
    many.tries = Tries(**came_to)

    assert (done.stderr, broken, many.tries.done > 0) == ("", [], True)
