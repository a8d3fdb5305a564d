"""Findings as an author reads them: the place, the sentence, the line and a caret."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from game.story.report import BESIDE_LINE, WIDEST, render, safe
from game.story.source import Source
from story_lint.finding import Finding
from story_lint.linted import Linted


@dataclass(frozen=True)
class _Lined(Source):
    """A text whose lines are found once, however many findings stand in it."""

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.split("\n")

    def line(self, number: int) -> str:
        """Give the text of a line, without its end."""
        return self._lines[number - 1].rstrip("\r") if 1 <= number <= len(self._lines) else ""


def text(linted: Sequence[Linted], columns: int | None = None) -> str:
    """Write findings with their lines, and how many there are; lines are cut to the terminal's columns."""
    widest = WIDEST if columns is None else min(WIDEST, columns - BESIDE_LINE)
    parts = []
    for each in linted:
        sources = _lined(each.sources)
        parts += [render(finding.problem, sources, widest) for finding in each.findings]
    return "\n\n".join([*parts, summary(linted)]) + "\n"


def concise(linted: Sequence[Linted]) -> str:
    """Write one line a finding."""
    lines = [_line(finding) for each in linted for finding in each.findings]
    return "\n".join([*lines, summary(linted)]) + "\n"


def summary(linted: Sequence[Linted]) -> str:
    """Say how many stories were read, and how many findings there are."""
    count = sum(len(each.findings) for each in linted)
    stories = "1 story" if len(linted) == 1 else f"{len(linted)} stories"
    return f"{stories} read, nothing to tell." if not count else f"{stories} read, {count:,} to look at."


def statistics(linted: Sequence[Linted]) -> str:
    """Count the findings of each rule, the most frequent first."""
    counted = Counter((finding.code, finding.name) for each in linted for finding in each.findings)
    rows = sorted(counted.items(), key=lambda row: (-row[1], row[0]))
    return (
        "\n".join([*(f"{count:6,}  {code}  {name}" for (code, name), count in rows), summary(linted)]) + "\n"
    )


def _lined(sources: Mapping[str, Source]) -> dict[str, Source]:
    return {name: _Lined(source.name, source.text) for name, source in sources.items()}


def _line(finding: Finding) -> str:
    span = finding.span
    grave = "" if finding.severity.value == "error" else f"{finding.severity.value}: "
    hint = f"; {finding.problem.hint}" if finding.problem.hint else ""
    words = safe(f"{finding.problem.message}{hint}")
    return f"{safe(span.file)}:{span.line}:{span.column}: {finding.code} {grave}{finding.name}: {words}"
