"""A story's folder through the loader, with the pictures and sounds that it may use."""

from collections.abc import Sequence
from pathlib import Path

from game.shelf.assets import assets_of
from game.shelf.stories import Folder
from game.stage.tongue import closest
from game.story.lang import file_of
from game.story.loader import Loaded, load
from game.story.model import Story
from game.story.problem import Severity
from game.story.report import render
from game.story.translating import read_translation
from game.story.translation import overlay

MOST_SLIPS = 200
"""So many problems of a translation are told."""


def load_folder(folder: Folder, house: Folder) -> tuple[Loaded, tuple[str, ...]]:
    """Load a story; its problems come rendered as well, with place, excerpt and caret, the gravest first."""
    loaded = load(
        folder.texts,
        folder.id,
        folder=shown(folder.path),
        own=assets_of(folder),
        shared=assets_of(house),
    )
    grave = sorted(loaded.problems, key=lambda problem: problem.severity is not Severity.ERROR)
    return loaded, tuple(render(problem, loaded.sources) for problem in grave)


def in_tongue(folder: Folder, story: Story, wanted: Sequence[str]) -> tuple[Story, tuple[str, ...]]:
    """Give a story in the wanted language that it has, and what is wrong with that translation, rendered.

    Where a translation cannot be used, in part or as a whole, the story's own words stand.
    """
    tag = closest(story.languages, wanted)
    if tag is None or tag == story.language:
        return story, ()
    name = f"{shown(folder.path)}/{file_of(tag)}"
    read = read_translation(name, folder.texts[file_of(tag)], tag, story)
    slips = tuple(render(problem, {name: read.source}) for problem in read.problems[:MOST_SLIPS])
    return (overlay(story, read.translation) if read.translation else story), slips


def shown(path: Path) -> str:
    """Give a folder's name for messages: from where the user stands, if it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return path.name
