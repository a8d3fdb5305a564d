"""Looking through the story in a folder, with all that this needs."""

from pathlib import Path

from game.story.unswept import unswept
from story_lint.answer import CannotRunError
from story_lint.linted import Linted
from story_lint.linter import lint
from story_lint.opening import open_case
from story_lint.rules.every import RULES
from story_lint.selection import SelectionError, chosen
from story_lint.settings import Settings
from story_lint.voices import Voices


def look(folder: Path, voices: Voices, settings: Settings) -> Linted:
    """Look through a story.

    Raises:
        CannotRunError: it cannot be read, or a name selects no rule.
    """
    try:
        active = chosen(RULES, voices.select, voices.ignore)
    except SelectionError as error:
        raise CannotRunError(str(error)) from error
    with unswept():
        return lint(open_case(folder), RULES, active, settings)
