"""Settings and progress: what is unknown or damaged has its default, and is told."""

import errno
import json
import os
from pathlib import Path

import pytest

from game.shelf.progress import Progress, add_progress, read_progress
from game.shelf.saves import Failed
from game.shelf.settings import read_settings, write_settings

DEFAULTS = {"size": 100, "theme": "light", "volume": 0.5, "calm": False}


def test_settings_come_back(tmp_path: Path) -> None:
    """What was chosen is chosen tomorrow."""
    write_settings(tmp_path, {**DEFAULTS, "theme": "dark"})

    assert read_settings(tmp_path, DEFAULTS).values == {**DEFAULTS, "theme": "dark"}


def test_a_first_start_has_the_defaults_and_tells_nothing(tmp_path: Path) -> None:
    """No file is no damage."""
    read = read_settings(tmp_path, DEFAULTS)

    assert (read.values, read.told) == (DEFAULTS, "")


def test_a_setting_of_another_type_has_its_default(tmp_path: Path) -> None:
    """A word where a number belongs would stop the program later; a whole number may stand for any."""
    (tmp_path / "settings.json").write_text(json.dumps({"size": "big", "volume": 1, "calm": 1, "new": 3}))

    assert read_settings(tmp_path, DEFAULTS).values == {**DEFAULTS, "volume": 1, "new": 3}


@pytest.mark.parametrize("damaged", [b"\0\0", b"{", b"[]", b"[" * 100_000])
def test_damaged_settings_are_set_aside_and_told(tmp_path: Path, damaged: bytes) -> None:
    """The reader learns why everything looks as at first."""
    (tmp_path / "settings.json").write_bytes(damaged)
    read = read_settings(tmp_path, DEFAULTS)

    told = "Your settings could not be understood: the old file is settings.json.damaged-1"

    assert (read.values, read.told, [path.name for path in tmp_path.iterdir()]) == (
        DEFAULTS,
        f"{told}, and all is as at first.",
        ["settings.json.damaged-1"],
    )


def test_settings_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    """And left where they are."""
    (tmp_path / "settings.json").mkdir()

    assert read_settings(tmp_path, DEFAULTS).told.startswith("Your settings could not be read")


def test_settings_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    """A file stands where the folder should."""
    (tmp_path / "home").write_text("")

    assert isinstance(write_settings(tmp_path / "home", DEFAULTS), Failed)


def test_progress_is_added_up(tmp_path: Path) -> None:
    """Endings are a union, seconds a sum."""
    add_progress(tmp_path, "salt", Progress(frozenset({"bread"}), frozenset({"kitchen"}), 60))
    add_progress(tmp_path, "salt", Progress(frozenset({"rain"}), frozenset({"hall"}), 30))
    add_progress(tmp_path, "lift", Progress(seconds=1))

    assert read_progress(tmp_path).of("salt") == Progress(
        frozenset({"bread", "rain"}), frozenset({"kitchen", "hall"}), 90
    )


def test_a_story_never_read_has_no_progress(tmp_path: Path) -> None:
    """Nothing seen, nothing told."""
    assert read_progress(tmp_path).of("salt") == Progress()


def test_two_progresses_merge_without_loss() -> None:
    """A copy from another machine takes nothing away."""
    merged = Progress(frozenset({"a"}), seconds=5).merge(Progress(frozenset({"b"}), seconds=3))

    assert merged == Progress(frozenset({"a", "b"}), seconds=5)


@pytest.mark.parametrize(
    "damaged", [b"\0", b"[]", b'{"salt": 3}', b'{"salt": {"endings": 3, "passages": [], "seconds": 1}}']
)
def test_damaged_progress_is_set_aside_and_told(tmp_path: Path, damaged: bytes) -> None:
    """The shelf opens all the same."""
    (tmp_path / "progress.json").write_bytes(damaged)
    shelf = read_progress(tmp_path)

    assert (shelf.stories, shelf.told) == (
        {},
        "What you have read could not be understood; the old file is progress.json.damaged-1.",
    )


def test_progress_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """And left where it is."""
    (tmp_path / "progress.json").mkdir()

    assert read_progress(tmp_path).told.startswith("What you have read could not be looked up")


def test_progress_that_cannot_be_kept_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk is not passed over."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)

    assert add_progress(tmp_path, "salt", Progress()) == Failed(
        "What you have read could not be kept: the disk is full."
    )
