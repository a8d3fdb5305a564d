"""From folders to stories, with a clear word for those that cannot be read."""

from pathlib import Path

from game.shelf.folders import bundled
from game.story.problem import Severity
from game.story.report import render_all
from story_lint.answer import CannotRunError
from story_lint.linter import Case
from story_lint.reading import read_case
from story_lint.subject import Subject
from story_lint.wanted import open_folders, open_settings


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
