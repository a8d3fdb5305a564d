"""Folders, stories in them, and what is kept of them for the next start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.shelf import stories
from game.shelf.cache import key_of, recall, remember
from game.shelf.folders import bundled, find_folders
from game.shelf.stories import Folder, list_stories, read_folder
from game.story.loader import load

ROOT = Path(__file__).parents[2]
SALT = b"""\
format: 1
title: Salt
language: en
seats: {nora: Nora}
cast: {nora: {name: Nora}}
start: bread
passages:
  bread:
    page: Soup.
    ending: {title: Bread, text: The end.}
"""


def write_story(folder: Path) -> Path:
    """A story's folder with a picture and a passage file."""
    path = folder / "salt"
    (path / "passages").mkdir(parents=True)
    (path / "story.yaml").write_bytes(SALT)
    (path / "passages" / "one.yaml").write_bytes(b"passages: {}\n")
    (path / "cover.png").write_bytes(b"png")
    return path


def test_everything_stands_below_the_home_that_is_named(tmp_path: Path) -> None:
    """A test, a stick, a school: one folder for all."""
    folders = find_folders({"STILL_HEAR_HOME": str(tmp_path)})

    assert {folder.parent for folder in (folders.saves, folders.cache, folders.stories)} == {tmp_path}


def test_without_a_home_the_system_says_where() -> None:
    """Each system has its own places."""
    folders = find_folders({})

    assert "still-hear" in str(folders.saves)


def test_what_came_with_the_program_is_found_in_a_checkout() -> None:
    """Stories and pictures stand beside the program."""
    assert bundled("stories") == ROOT / "stories"


def test_a_story_is_read_with_all_its_files(tmp_path: Path) -> None:
    """Texts are read, pictures only counted."""
    folder = read_folder(write_story(tmp_path))

    assert (folder.id, sorted(folder.texts), dict(folder.media), folder.problems) == (
        "salt",
        ["passages/one.yaml", "story.yaml"],
        {"cover.png": 3},
        (),
    )


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Nothing is raised."""
    assert read_folder(tmp_path / "nowhere").problems == ("unreadable: nowhere: the folder is not there",)


def test_stories_are_the_folders_that_hold_one(tmp_path: Path) -> None:
    """Other folders are left alone."""
    path = write_story(tmp_path)
    (tmp_path / "other").mkdir()

    assert (list_stories(tmp_path), list_stories(tmp_path / "nowhere")) == ((path,), ())


def test_no_link_is_followed(tmp_path: Path) -> None:
    """A story never reaches out of its folder."""
    path = write_story(tmp_path)
    (tmp_path / "secret.yaml").write_text("secret")
    (path / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (path / "all").symlink_to(tmp_path)
    folder = read_folder(path)

    assert ([*sorted(folder.texts)], [problem.partition(":")[0] for problem in folder.problems]) == (
        ["passages/one.yaml", "story.yaml"],
        ["not-followed", "not-followed"],
    )


@pytest.mark.parametrize("name", ["con.yaml", "a b.yaml", "übel.yaml", "NUL.yaml", "-x.yaml"])
def test_a_name_that_not_every_system_can_hold_is_left_out(tmp_path: Path, name: str) -> None:
    """A story that works here must work elsewhere."""
    path = write_story(tmp_path)
    (path / name).write_text("x")

    assert read_folder(path).problems == (f"file-name: {name}: use letters, figures, `-` and `_`",)


def test_the_schema_that_an_editor_reads_is_no_trouble(tmp_path: Path) -> None:
    """`still-hear new` puts it there: while one writes, its name must not be told before a true slip."""
    path = write_story(tmp_path)
    (path / "story.schema.json").write_text("{}")

    assert read_folder(path).problems == ()


def test_hidden_and_foreign_files_are_passed_over(tmp_path: Path) -> None:
    """What an editor leaves behind is no part of a story."""
    path = write_story(tmp_path)
    for name in (".DS_Store", ".hidden.yaml", "program.py"):
        (path / name).write_text("x")

    assert read_folder(path).problems == ()


def test_a_file_that_is_too_large_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And told."""
    monkeypatch.setattr(stories, "MOST_TEXT", 20)

    assert read_folder(write_story(tmp_path)).problems == ("too-large: story.yaml: a file has at most 1 MB",)


@pytest.mark.parametrize("limit", ["MOST_FILES", "MOST_BYTES"])
def test_a_story_that_is_too_large_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    """The rest is left out, and told."""
    monkeypatch.setattr(stories, limit, 1)

    assert len(read_folder(write_story(tmp_path)).problems) == 1


def test_folders_that_lie_too_deep_are_left_out(tmp_path: Path) -> None:
    """A walk has an end."""
    path = write_story(tmp_path)
    (path / "a/b/c/d/e").mkdir(parents=True)

    assert read_folder(path).problems == (
        "not-followed: a/b/c/d/e: links, special files and folders this deep are left out",
    )


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It went away between looking and reading."""
    path = write_story(tmp_path)

    def refuse(*_: object) -> int:
        raise OSError(13, "no")

    monkeypatch.setattr(os, "open", refuse)

    assert len(read_folder(path).problems) == 2


# --- compiled -------------------------------------------------------------------------------------


def test_the_key_changes_with_every_file(tmp_path: Path) -> None:
    """A changed story is read anew."""
    path = write_story(tmp_path)
    shared = Folder(tmp_path)
    keys = [key_of(read_folder(path), shared, "1")]
    for name in ("story.yaml", "passages/one.yaml", "cover.png"):
        (path / name).write_bytes((path / name).read_bytes() + b"\n")
        keys.append(key_of(read_folder(path), shared, "1"))
    keys.append(key_of(read_folder(path), shared, "2"))

    assert len(set(keys)) == 5


def test_a_story_that_was_kept_comes_back(tmp_path: Path) -> None:
    """The same story, without parsing."""
    told = load({"story.yaml": SALT}, "salt").story
    assert told is not None
    remember(tmp_path, told, "k" * 64)

    assert recall(tmp_path, "salt", "k" * 64) == told


def test_only_the_newest_compiled_story_is_kept(tmp_path: Path) -> None:
    """An author saves a hundred times a day."""
    told = load({"story.yaml": SALT}, "salt").story
    assert told is not None
    remember(tmp_path, told, "tongue00" + "a" * 64)
    remember(tmp_path, told, "tongue00" + "b" * 64)

    assert [recall(tmp_path, "salt", f"tongue00{key * 64}") is None for key in "ab"] == [True, False]


def test_a_story_is_kept_once_for_each_language(tmp_path: Path) -> None:
    """Who reads in two languages waits once for each."""
    told = load({"story.yaml": SALT}, "salt").story
    assert told is not None
    folder = Folder(tmp_path)
    keys = [key_of(folder, folder, "1", wanted) for wanted in ((), ("de",))]
    for key in keys:
        remember(tmp_path, told, key)

    assert [recall(tmp_path, "salt", key) for key in keys] == [told, told]


def test_a_damaged_compiled_story_is_as_good_as_none(tmp_path: Path) -> None:
    """A flipped bit in a cache must not change a word."""
    told = load({"story.yaml": SALT}, "salt").story
    assert told is not None
    remember(tmp_path, told, "a" * 64)
    [file] = tmp_path.iterdir()
    file.write_bytes(file.read_bytes().replace(b"Soup", b"Soap"))

    assert recall(tmp_path, "salt", "a" * 64) is None


def test_a_cache_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    """Silently: the story is read anew each time."""
    told = load({"story.yaml": SALT}, "salt").story
    assert told is not None
    (tmp_path / "cache").write_text("")
    remember(tmp_path / "cache", told, "a" * 64)

    assert recall(tmp_path / "cache", "salt", "a" * 64) is None


def test_a_warm_start_parses_nothing() -> None:
    """Neither YAML nor pydantic, numpy, platformdirs nor pygame is imported by the shelf and by play."""
    program = (
        "import sys, game.shelf.cache, game.shelf.saves, game.shelf.window, game.shelf.settings, "
        "game.shelf.progress, game.shelf.folders, game.play.save, game.play.playthrough; "
        "print(sorted({'yaml', 'pydantic', 'numpy', 'platformdirs', 'pygame'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True).stdout

    assert said == b"[]\n"
