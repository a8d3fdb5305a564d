"""Findings that are known: a file of them, so that only what is new is told."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from game.story.source import Source
from story_lint.finding import Finding

MOST_BYTES = 8_000_000
"""Of the file: fifty thousand findings."""

Known = Counter[tuple[str, str, str]]
"""Name of the rule, file, and the line's words: a line may move and is still known."""


class BaselineError(ValueError):
    """The file is no baseline."""


def write(findings: Iterable[tuple[Finding, Mapping[str, Source]]]) -> str:
    """Write the findings down."""
    counted = Counter(_mark(finding, sources) for finding, sources in findings)
    rows = [[*mark, count] for mark, count in sorted(counted.items())]
    return json.dumps({"version": 1, "known": rows}, ensure_ascii=False, indent=1) + "\n"


def read(text: str) -> Known:
    """Read what was written down.

    Raises:
        BaselineError: it is something else.
    """
    if len(text) > MOST_BYTES:
        raise BaselineError(f"it is larger than {MOST_BYTES // 1_000_000} MB, but that is the most")
    try:
        return Counter(
            {(name, file, line): int(count) for name, file, line, count in json.loads(text)["known"]}
        )
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise BaselineError("this is no baseline; write one with `--write-baseline FILE`") from error


def unknown(findings: Iterable[Finding], sources: Mapping[str, Source], known: Known) -> list[Finding]:
    """Leave out what is known, each as often as it was found then; `known` is used up."""
    fresh = []
    for finding in findings:
        mark = _mark(finding, sources)
        if known[mark] > 0:
            known[mark] -= 1
        else:
            fresh.append(finding)
    return fresh


def _mark(finding: Finding, sources: Mapping[str, Source]) -> tuple[str, str, str]:
    source = sources.get(finding.span.file)
    line = source.line(finding.span.line).strip() if source else ""
    return finding.name, finding.span.file, line
