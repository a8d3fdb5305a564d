"""What was found in one story."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game.frozen import frozen
from game.story.source import Source
from story_lint.finding import Finding


@frozen
class Linted:
    """What was found in one story."""

    folder: str
    findings: tuple[Finding, ...]
    sources: Mapping[str, Source]
    """The texts of the files in which something was found, and perhaps of others."""
    allowed: int = 0
    """How many findings were let stand."""
    proof: str = ""
    """What was proved of the story as a whole, in words."""


def only_changed(linted: Linted, findings: Iterable[Finding]) -> Linted:
    """Give the same story with other findings."""
    return replace(linted, findings=tuple(findings))
