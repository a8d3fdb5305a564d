"""Findings as an author reads them: the place, the sentence, the line and a caret."""

from collections import Counter
from collections.abc import Sequence

from game.story.report import BESIDE_LINE, WIDEST, render, safe
from game.story.source import lined
from story_lint.finding import Finding
from story_lint.linted import Linted


def text(linted: Sequence[Linted], columns: int | None = None) -> str:
    """Write findings with their lines, and how many there are; lines are cut to the terminal's columns."""
    widest = WIDEST if columns is None else min(WIDEST, columns - BESIDE_LINE)
    parts = []
    for each in linted:
        sources = lined(each.sources)
        parts += [render(finding.problem, sources, widest) for finding in each.findings]
    return "\n\n".join([*parts, "\n".join([*proofs(linted), summary(linted)])]) + "\n"


def proofs(linted: Sequence[Linted]) -> list[str]:
    """Say of each story what was proved of the whole."""
    return [f"{safe(each.folder)}: {each.proof}" for each in linted if each.proof]


def concise(linted: Sequence[Linted]) -> str:
    """Write one line a finding."""
    lines = [_line(finding) for each in linted for finding in each.findings]
    return "\n".join([*lines, *proofs(linted), summary(linted)]) + "\n"


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


def _line(finding: Finding) -> str:
    span = finding.span
    grave = "" if finding.severity.value == "error" else f"{finding.severity.value}: "
    hint = f"; {finding.problem.hint}" if finding.problem.hint else ""
    words = safe(f"{finding.problem.message}{hint}")
    return f"{safe(span.file)}:{span.line}:{span.column}: {finding.code} {grave}{finding.name}: {words}"
