"""Every output format by its name; only the one that is asked for is imported."""

from collections.abc import Sequence

from story_lint.linted import Linted
from story_lint.reporters.text import concise, text

FORMATS = ("text", "concise", "json", "github", "sarif", "junit")
"""Names as `--output-format` takes them."""


def written(name: str, linted: Sequence[Linted], columns: int | None = None) -> str:
    """Write findings in a format; excerpts are no wider than the terminal's columns."""
    match name:
        case "text":
            return text(linted, columns)
        case "concise":
            return concise(linted)
        case _:
            return _for_machines(name, linted)


def _for_machines(name: str, linted: Sequence[Linted]) -> str:
    # Imported here, so that who reads at a terminal waits for none of them.
    from story_lint.reporters.github import github  # noqa: PLC0415
    from story_lint.reporters.junit import junit  # noqa: PLC0415
    from story_lint.reporters.plain_data import as_json  # noqa: PLC0415
    from story_lint.reporters.sarif import sarif  # noqa: PLC0415
    from story_lint.rules.every import RULES  # noqa: PLC0415

    match name:
        case "json":
            return as_json(linted)
        case "github":
            return github(linted)
        case "sarif":
            return sarif(linted, RULES)
        case _:
            return junit(linted)
