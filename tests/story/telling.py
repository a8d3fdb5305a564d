"""Stories for tests: a fragment put into a story that is otherwise well, and what is told of it."""

import textwrap

from game.story.loader import Loaded, load
from game.story.source import Source, Span

OPENS, CLOSES = "⟦", "⟧"
"""Round the words that a caret must stand under."""

TOP = """\
format: 1
title: Salt
cast: {dad: {name: Dad}, nora: {name: Nora}}
"""


def dedent(text: str) -> str:
    """Give a block of YAML as a file has it."""
    return textwrap.dedent(text).lstrip("\n")


def told(text: str, **more: str) -> Loaded:
    """Load a story of one file, and of others in `passages/`."""
    files = {"story.yaml": dedent(text).encode()}
    files |= {f"passages/{name}.yaml": dedent(other).encode() for name, other in more.items()}
    return load(files, "salt")


def page(script: str) -> Loaded:
    """Load a story whose only page is this script."""
    head = (
        TOP + "variables: {asked: false, spoons: 3}\nkeeps: {wall: {}}\nseats: {nora: Her chair, dad: His}\n"
    )
    body = textwrap.indent(dedent(script), "      ") + "\n"
    end = "    ending: {title: Bread, text: He eats.}\n"
    return told(f"{head}passages:\n  kitchen:\n    page: |\n{body}{end}")


def words_at(span: Span, source: Source) -> str:
    """Give the words that a span stands on, of its first line."""
    line = source.line(span.line)
    return line[span.column - 1 : span.end_column - 1 if span.end_line == span.line else None]


def marked(text: str) -> tuple[str, tuple[int, int, str]]:
    """Take the brackets out of a text, and say what stood between them: line, column and words."""
    before, rest = text.split(OPENS)
    words, after = rest.split(CLOSES)
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    return before + words + after, (line, column, words)
