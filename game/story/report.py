"""A problem as an author reads it: where, what, the line itself, and a caret."""

from collections.abc import Iterable, Mapping

from game.story.problem import Problem
from game.story.source import Source, lined

WIDEST = 100
"""Columns of an excerpt; of a longer line the part round the caret is shown."""

BESIDE_LINE = 10
"""Columns that a line's number, its bar and the marks of a cut take."""

_NARROWEST = 10
"""Columns of an excerpt on the smallest terminal."""


def safe(text: str) -> str:
    """Write words so that no terminal obeys them: what is not printable is shown by its number."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)


def render(problem: Problem, sources: Mapping[str, Source], widest: int = WIDEST) -> str:
    """Write a problem with its line and a caret below it.

    Args:
        problem: what was found.
        sources: the texts by name; without the file's text only the first line is written.
        widest: columns of an excerpt.
    """
    span = problem.span
    code = problem.code if problem.severity.value == "error" else f"{problem.severity.value}: {problem.code}"
    head = f"{safe(span.file)}:{span.line}:{span.column}: {code}: {safe(problem.message)}"
    source = sources.get(span.file)
    hint = safe(problem.hint)
    if source is None or not source.text:
        return f"{head}\n   {hint}" if hint else head
    line = source.line(span.line)
    end = span.end_column if span.end_line == span.line else len(line) + 1
    excerpt, carets = _excerpt(line, span.column - 1, max(span.column, end - 1), max(widest, _NARROWEST))
    number = f"{span.line:5}"
    below = f"{' ' * len(number)} | {carets}"
    return f"{head}\n{number} | {excerpt}\n{below} {hint}".rstrip()


def render_all(problems: Iterable[Problem], sources: Mapping[str, Source]) -> str:
    """Write several problems, an empty line between them."""
    ready = lined(sources)
    return "\n\n".join(render(problem, ready) for problem in problems)


def _excerpt(line: str, start: int, end: int, widest: int) -> tuple[str, str]:
    first = max(0, start - widest * 3 // 10) if len(line) > widest else 0
    last = min(len(line), first + widest)
    lead = "…" if first else ""
    tail = "…" if last < len(line) else ""
    before = safe(line[first:start])
    marked = safe(line[start : min(end, last)])
    after = safe(line[min(end, last) : last])
    wide = _columns(marked) or 1
    indent = len(lead) + _columns(before)
    return f"{lead}{before}{marked}{after}{tail}", " " * indent + "^" * wide


def _columns(words: str) -> int:
    """How many columns of a terminal words take: Chinese, Japanese and Korean letters two each."""
    if words.isascii():
        return len(words)
    wide = sum("\u1100" <= letter <= "\u115f" or "\u2e80" <= letter <= "\uff60" for letter in words)
    return len(words) + wide
