"""More than two hundred files that are made to harm: each is told, soon, and within little memory."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from story import crowded_files, crowds
from story.bombs import BOMBS, CROWDS
from story.crowded_files import ROUND

from game.play.playthrough import first_part, run, walk
from game.play.playthrough_data import read
from game.story import marked
from game.story.loader import load
from game.story.node import plain

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
    beside = len(crowds.CROWDS) + len(crowds.TRANSLATIONS) + len(crowds.GUIDES) + len(crowded_files.FILES)

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


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("picks of a playthrough", "()"),
        ("brackets in settings", "could not be understood"),
        ("digits in settings", "could not be understood"),
        ("a baseline beyond its bound", "it is larger than 8 MB"),
        ("a count without end in a baseline", "this is no baseline"),
        ("brackets in a pyproject", "they are too deep"),
        ("a pyproject beyond its bound", "it is larger than 500 KB"),
        ("a dotted key", "a key in it has more than 100 parts"),
        ("a tool that is a number", ""),
        ("settings of the linter", "no setting has that name"),
    ],
)
def test_a_file_beside_a_story_that_is_too_full_is_told_of(name: str, told: str) -> None:
    """Two of these ended the linter in a traceback, and one held it for minutes."""
    read, text = crowded_files.FILES[name]

    assert told in read(text)


def test_a_playthrough_of_very_many_lines_is_told_of() -> None:
    """A thousand turns of a page as long as a book took minutes."""
    long = ROUND.replace("      Words", "      And words, and more of them.\n\n      Words")
    rounds = read(plain(marked.read("a.yaml", f"picks: [{'salt, ' * 1_500}end]".encode()).root))
    story = load({"story.yaml": long.encode()}, "long").story
    assert story is not None

    assert run(story, rounds)[0].message == "its pages have more than 50,000 lines, but that is the most"


def test_a_playthrough_is_taken_again_as_far_as_its_lines_are_few() -> None:
    """The whole of any that a story has; of one that goes round for two thousand picks the first rounds."""
    rounds = read(plain(marked.read("a.yaml", f"picks: [{'salt, ' * 1_000}end]".encode()).root))
    story = load({"story.yaml": ROUND.encode()}, "round").story
    assert story is not None
    walked = walk(story, rounds)

    assert (len(first_part(walked).turns), first_part(walk(story, read({"picks": ["end"]}))).at) == (500, 1)
