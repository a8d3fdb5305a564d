"""Where YAML could not be read on, and how an author's words are shown beside it."""

from game.frozen import frozen
from game.story.source import Source, Span


@frozen
class Slip:
    """Where the YAML parser stopped, and what it said; lines and columns from 0."""

    said: str
    while_doing: str
    line: int
    column: int
    begun_line: int | None
    begun_column: int | None


def in_quotes(words: str) -> str:
    """Show words as they stand safely in YAML, whatever they hold."""
    short = words if len(words) <= 60 else f"{words[:59]}…"  # noqa: PLR2004 - what fits beside a caret
    if '"' in short:
        return "'{}'".format(short.replace("'", "''"))
    return '"{}"'.format(short.replace("\\", "\\\\"))


def span_of(source: Source, row: int, column: int, width: int) -> Span:
    """Give a stretch of one line that lies within the text; rows and columns from 0."""
    rows = source.text.count("\n") + 1
    line = min(row, rows - 1) + 1
    words = len(source.line(line))
    start = min(column, max(0, words - 1)) + 1
    return Span(source.name, line, start, line, max(start + 1, min(start + width, words + 1)))
