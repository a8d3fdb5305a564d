"""Files that somebody filled up: no more of them is read than there can honestly be."""

from pathlib import Path

import pytest

from game.shelf.bounded import MOST_NOTED, read_at_most
from game.shelf.progress import read_progress
from game.shelf.settings import read_settings


@pytest.mark.parametrize("size", [9, 10, 11, 500])
def test_of_a_large_file_a_byte_too_many_is_read(tmp_path: Path, size: int) -> None:
    """By that byte whoever reads on knows that the file is none of ours."""
    path = tmp_path / "file"
    path.write_bytes(b"x" * size)

    assert len(read_at_most(path, 10)) == min(size, 11)


@pytest.mark.parametrize("name", ["settings.json", "progress.json"])
def test_a_note_of_many_gigabytes_is_set_aside(tmp_path: Path, name: str) -> None:
    """Read whole it would fill the memory before the first picture is drawn."""
    with (tmp_path / name).open("wb") as file:
        file.write(b'{"a": "')
        file.truncate(MOST_NOTED * 4_000)
    told = read_settings(tmp_path, {}).told if name == "settings.json" else read_progress(tmp_path).told

    assert (bool(told), (tmp_path / name).exists()) == (True, False)
