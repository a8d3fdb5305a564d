"""Slips below the first: a file that YAML cannot read is read on as if each were mended."""

from collections.abc import Callable, Iterator

from game.story.problem import Problem
from game.story.slip import Slip
from game.story.slips import explain
from game.story.source import Source, Span

MOST_SLIPS = 20
"""So many are told at once; who has mended these looks again."""

MOST_READ = 2_000_000
"""Characters that are read again for all of them."""

_MENDED_BY_QUOTES = frozenset(
    {"colon-in-words", "star-at-start", "quote-at-start", "bracket-at-start", "words-after-quote"}
)
"""What quotes round the words mend, so that what comes after can be read."""


def slips(source: Source, first: Slip, read_on: Callable[[str], Slip | None]) -> Iterator[Problem]:
    """Tell of the first slip and of those below it that stand on lines of their own.

    Args:
        source: the file.
        first: where it could not be read on.
        read_on: finds the first slip of a text; None where there is none.
    """
    slip: Slip | None = first
    text, line, left = source.text, 0, MOST_READ
    for _ in range(MOST_SLIPS):
        if slip is None or slip.line + 1 <= line:
            return
        problem = explain(Source(source.name, text), slip)
        yield problem
        left -= len(text)
        quoted = _quoted(text, problem.span) if problem.code in _MENDED_BY_QUOTES and left > 0 else None
        if quoted is None:
            return
        text, line = quoted, problem.span.line
        slip = read_on(text)


def _quoted(text: str, span: Span) -> str | None:
    """Put quotes into the place of words on one line, as long as these; None where a bracket is cut off."""
    lines = text.split("\n")
    row = lines[span.line - 1]
    words = row[span.column - 1 : span.end_column - 1]
    apart = any(words.count(one) != words.count(other) for one, other in ("[]", "{}"))
    if span.end_line != span.line or len(words) < len('""') or apart:
        return None
    lines[span.line - 1] = f'{row[: span.column - 1]}"{"x" * (len(words) - 2)}"{row[span.end_column - 1 :]}'
    return "\n".join(lines)
