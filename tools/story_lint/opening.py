"""From paths on the command line to stories, with a clear word for those that cannot be read."""

from collections.abc import Sequence
from pathlib import Path

from game.shelf.folders import bundled
from game.story.problem import Severity
from game.story.report import render_all
from story_lint.answer import CannotRunError
from story_lint.linter import Case
from story_lint.reading import Unreadable, find_stories, read_case
from story_lint.settings import Settings, SettingsError, find_settings
from story_lint.subject import Subject


def open_folders(paths: Sequence[str]) -> list[Path]:
    """Find the stories that were asked for; all of them where nothing was.

    Raises:
        CannotRunError: a path holds no story.
    """
    wanted = list(paths) or ["stories" if Path("stories").is_dir() else str(bundled("stories"))]
    found = list(find_stories(wanted))
    amiss = [each for each in found if isinstance(each, Unreadable)]
    if amiss:
        raise CannotRunError("\n".join(f"{each.path}: {each.why}" for each in amiss))
    return list(dict.fromkeys(each for each in found if isinstance(each, Path)))


def open_case(folder: Path) -> Case:
    """Read one story.

    Raises:
        CannotRunError: the machine does not let it be read.
    """
    try:
        return read_case(folder, bundled("assets"))
    except OSError as error:
        raise CannotRunError(f"{folder}: it cannot be read: {error.strerror or error}") from error


def open_subject(path: str) -> Subject:
    """Read one story that is to be played.

    Raises:
        CannotRunError: there is no such story, there are several, or an error keeps it from being played.
    """
    folders = open_folders([path])
    if len(folders) != 1:
        raise CannotRunError(f"{path}: here are {len(folders)} stories, but one is needed")
    case = open_case(folders[0])
    subject = case.subject(open_settings(folders[0]))
    if subject is None:
        errors = [problem for problem in case.loaded.problems if problem.severity is Severity.ERROR]
        told = render_all(errors, case.loaded.sources)
        raise CannotRunError(f"{told}\n\n{path}: this story cannot be played before that is mended")
    return subject


def open_settings(place: Path) -> Settings:
    """Read the settings that hold for a place.

    Raises:
        CannotRunError: they cannot be read.
    """
    try:
        return find_settings(place if place.is_dir() else place.parent)
    except SettingsError as error:
        raise CannotRunError(str(error)) from error
