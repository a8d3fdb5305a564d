"""A name that gives no story is answered with what may have been meant."""

from pathlib import Path

import pytest

from game.shelf.unfound import unfound


@pytest.mark.parametrize("file", ["story.yml", "Story.yaml", "story.txt", "bench.yaml"])
def test_a_file_that_may_be_the_story_is_named(tmp_path: Path, file: str) -> None:
    """A folder with the story in it is no empty folder, whatever the file is called."""
    (tmp_path / file).write_text("format: 1\n", encoding="utf-8")

    assert f"Is it `{file}`? Name that `story.yaml`, in small letters." in unfound(str(tmp_path))


def test_the_ending_that_notepad_adds_is_explained(tmp_path: Path) -> None:
    """The Explorer shows `story.yaml` for it, so that the name looks right."""
    (tmp_path / "story.yaml.txt").write_text("format: 1\n", encoding="utf-8")

    assert "Windows hides the last part of a name" in unfound(str(tmp_path))


def test_an_empty_folder_is_told_how_a_story_begins(tmp_path: Path) -> None:
    """Several files that may be anything are no hint at all."""
    assert "`still-hear new my-story` makes one" in unfound(str(tmp_path))


def test_a_slip_in_a_name_is_asked_about(tmp_path: Path) -> None:
    """The stories on the shelf are known, and so are those beside the folder that was meant."""
    (tmp_path / "Bench").mkdir()
    (tmp_path / "Bench" / "story.yaml").write_text("format: 1\n", encoding="utf-8")
    told = [unfound("the-dry-wel", ["the-dry-well"]), unfound(str(tmp_path / "Bnech"))]

    assert [words.partition("here. ")[2] for words in told] == [
        "Did you mean `the-dry-well`? These there are: the-dry-well.",
        "Did you mean `Bench`? Name its folder.",
    ]
