"""Every output format by its name."""

from collections.abc import Sequence

from story_lint.linter import Linted
from story_lint.reporters.github import github
from story_lint.reporters.junit import junit
from story_lint.reporters.plain_data import as_json
from story_lint.reporters.sarif import sarif
from story_lint.reporters.text import concise, text
from story_lint.rule import Rule

FORMATS = ("text", "concise", "json", "github", "sarif", "junit")
"""Names as `--output-format` takes them."""


def written(name: str, linted: Sequence[Linted], rules: Sequence[Rule], columns: int | None = None) -> str:
    """Write findings in a format; excerpts are no wider than the terminal's columns."""
    match name:
        case "concise":
            return concise(linted)
        case "json":
            return as_json(linted)
        case "github":
            return github(linted)
        case "sarif":
            return sarif(linted, rules)
        case "junit":
            return junit(linted)
        case _:
            return text(linted, columns)
