"""More than two hundred files that are made to harm: each is told, soon, and within little memory."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from story import crowds
from story.bombs import BOMBS, CROWDS

MOST_MEGABYTES = 64
"""That all bombs together may add to a process. Source: reliability.md."""

WATCHDOG = 1.0
"""Seconds of the processor for one bomb, ten times the figure; the bench prints the time itself."""

CROWD_WATCHDOG = 10.0
"""Likewise for as much as a file may hold, which has a second."""

MOST_OF_A_CROWD = 150
"""Megabytes that one of those may add."""

Cost = tuple[str, bool, float, int]


@pytest.fixture(scope="module")
def costs() -> list[Cost]:
    """Set all of them off in one process, and give what each cost."""
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("setting_off.py")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    return [tuple(each) for each in json.loads(done.stdout)]


def test_every_bomb_is_told(costs: list[Cost]) -> None:
    """None of these is a story, and whoever wrote it learns why."""
    silent = [name for name, told, _, _ in costs if not told and name in BOMBS | CROWDS]
    beside = len(crowds.CROWDS) + len(crowds.TRANSLATIONS) + len(crowds.GUIDES)

    assert (silent, len(costs)) == ([], len(BOMBS) + len(CROWDS) + beside)


def test_no_bomb_takes_long(costs: list[Cost]) -> None:
    """A name of forty letters before a question mark once took forty seconds."""
    limits = dict.fromkeys(BOMBS, WATCHDOG)

    assert [each for each in costs if each[2] > limits.get(each[0], CROWD_WATCHDOG)] == []


def test_no_bomb_takes_much_memory(costs: list[Cost]) -> None:
    """A small machine goes on."""
    most = {name: megabytes for name, _, _, megabytes in costs if name in BOMBS}

    assert max(most.values()) <= MOST_MEGABYTES, most


def test_no_crowd_takes_much_memory(costs: list[Cost]) -> None:
    """Of very many slips alike each was once told, and one of them filled 230 megabytes."""
    assert [each for each in costs if each[0] not in BOMBS and each[3] > MOST_OF_A_CROWD] == []
