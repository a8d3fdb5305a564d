"""A story can run no code and open no file outside its folder: Python itself says what was done."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from soak import Many

EXPRESSIONS = (5_000, 1_000_000)
"""In each run, and with `--soak`; each stands in seven places of a story."""


@pytest.mark.slow
def test_no_story_runs_code_or_opens_what_is_not_its_own(many: Many) -> None:
    """Every story of the house, then conditions that try: nothing is run, started, sent, or opened."""
    seed = many.chance(9).randrange(2**16)
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("locked_up.py"), str(many(*EXPRESSIONS)), str(seed)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stderr[-1_000:], json.loads(done.stdout)) == ("", [])
