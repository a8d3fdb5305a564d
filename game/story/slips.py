"""YAML's own traps, each told in an author's words with a way out."""

import re

from game.story.braces import explain_in_brackets, opened
from game.story.near import quote
from game.story.problem import Problem
from game.story.shifted import explain_by_setting_in
from game.story.slip import Slip, in_quotes, span_of
from game.story.source import Source
from game.story.traps import explain_by_lines

_LEAD = r"^\s*(?:-\s+)*(?:(?P<key>[\w -]{1,40}):\s+)?"
_QUOTED = re.compile(_LEAD + r"(?P<words>(?P<mark>[\"']).*?(?P=mark)\s*[^\s,\]}#:].*)$")
_BRACED = re.compile(_LEAD + r"(?P<words>[{\[][^{}\[\]]*[}\]]\s*[^\s,\]}#:].*)$")
_APOSTROPHE = re.compile(_LEAD + r"(?P<words>'\w.*)$")
_STARRED = re.compile(_LEAD + r"(?P<words>\*.*)$")
_PLAIN = re.compile(r"^\s*(?:-\s+)*(?P<key>[\w -]{1,40}):\s+(?P<words>[^\s\"'|>].*:(?:\s.*)?)$")
_BAR = re.compile(_LEAD + r"[|>][-+0-9]*\s*(?P<words>[^\s#].*)$")


def explain(source: Source, slip: Slip) -> Problem:
    """Tell an author what they wrote, and what to write instead."""
    line = source.line(slip.line + 1)
    for code, pattern, why in _LINE_TRAPS:
        found = pattern.match(line)
        if found:
            return _quotes(source, slip.line, found, code, why)
    return (
        explain_by_lines(source, slip)
        or explain_in_brackets(source, slip)
        or explain_by_setting_in(source, slip)
        or _by_words(source, slip, line)
    )


_LINE_TRAPS = (
    ("words-after-quote", _QUOTED, "words that go on after a closing quote need quotes round the whole"),
    ("bracket-at-start", _BRACED, "words that begin with a bracket need quotes round the whole"),
    ("star-at-start", _STARRED, "words that begin with a star need quotes round the whole"),
    ("quote-at-start", _APOSTROPHE, "words that begin with an apostrophe need quotes round the whole"),
    ("words-beside-bar", _BAR, "after `|` the words begin on the next line, set in by two spaces"),
)


def _quotes(source: Source, row: int, found: re.Match[str], code: str, why: str) -> Problem:
    words = found["words"].rstrip()
    at = found.start("words")
    message = f"you wrote {quote(words)}, but {why}"
    hint = "put the words on the next line" if code == "words-beside-bar" else f"write {in_quotes(words)}"
    return Problem(code, message, span_of(source, row, at, len(words)), hint)


def _by_words(source: Source, slip: Slip, line: str) -> Problem:
    said = slip.said
    if "\t" in line[: slip.column + 1] and "cannot start" in said:
        message = "a tab stands here, but YAML is set in by spaces alone"
        return Problem("tab", message, span_of(source, slip.line, slip.column, 1), "write two spaces instead")
    if "mapping values are not allowed" in said:
        return _colon(source, slip, line)
    for phrase, code, message, hint in _PHRASES:
        if phrase in said or phrase in slip.while_doing:
            begun = slip.begun_line is not None and (code.endswith("-open") or code == "no-colon")
            row, column = (
                (slip.begun_line or 0, slip.begun_column or 0) if begun else (slip.line, slip.column)
            )
            if code == "bracket-left-open":
                row, column = opened(source, row, column)
            there = source.line(row + 1)[column : column + 1]
            if code == "quote-left-open" and there == "'":
                return _open_apostrophe(source, row, column)
            return Problem(code, message.format(sign=quote(there)), span_of(source, row, column, 1), hint)
    message = f"you wrote {quote(line.strip())}, but YAML cannot be read on here: {said}"
    return Problem("yaml", message, span_of(source, slip.line, slip.column, 1))


def _open_apostrophe(source: Source, row: int, column: int) -> Problem:
    words = source.line(row + 1)[column:].rstrip()
    message = f"you wrote {quote(words)}, but words that begin with an apostrophe need quotes round the whole"
    hint = f"write {in_quotes(words)}; or close it, if it is a quote"
    return Problem("quote-at-start", message, span_of(source, row, column, len(words)), hint)


_PHRASES = (
    ("scanning a quoted scalar", "quote-left-open", "a quote opens here, but it is never closed", "close it"),
    (
        "parsing a flow",
        "bracket-left-open",
        "a bracket opens here, but it is never closed, or a comma is missing",
        "close it",
    ),
    (
        "scanning an alias",
        "star-at-start",
        "words begin with a star here, but YAML takes that for an alias",
        "put quotes round them",
    ),
    (
        "scanning an anchor",
        "and-at-start",
        "words begin with `&` here, but YAML takes that for an anchor",
        "put quotes round them",
    ),
    ("a tag", "tag", "words begin with `!` here, but YAML takes that for a tag", "put quotes round them"),
    (
        "cannot start any token",
        "sign-at-start",
        "{sign} stands here, but no words may begin with it",
        "put quotes round them",
    ),
    (
        "block sequence entries are not allowed",
        "list-beside-key",
        "a list begins with `-` beside its key",
        "put the list on the next line; or quotes round the words",
    ),
    (
        "could not find expected ':'",
        "no-colon",
        "a key is expected here, like `title: Salt`, but no colon follows",
        "add the colon; or set the line in, below its key",
    ),
    (
        "unknown escape character",
        "backslash",
        "a backslash stands in double quotes here, but it says nothing there",
        "use single quotes, or write it twice",
    ),
    (
        "mapping keys are not allowed",
        "question-at-start",
        "words begin with `? ` here",
        "put quotes round them",
    ),
    (
        "found undefined tag",
        "tag",
        "words begin with `!` here, but YAML takes that for a tag",
        "put quotes round them",
    ),
    (
        "did not find expected key",
        "crooked-line",
        "this line begins further left or right than its neighbours",
        "let it begin below the key it belongs with",
    ),
    (
        "'-' indicator",
        "crooked-line",
        "this line does not fit into the list above it",
        "begin it with `- `, or let it begin below the key it belongs with",
    ),
)


def _colon(source: Source, slip: Slip, line: str) -> Problem:
    found = _PLAIN.match(line)
    begun = len(line) - len(line.lstrip(" -"))
    if found and found.end("key") < slip.column:
        words = found["words"].rstrip()
        message = (
            f"you wrote {quote(line.strip())}, but a colon and "
            "a space begin a new key in the middle of the words"
        )
        span = span_of(source, slip.line, found.start("words"), len(words))
        return Problem("colon-in-words", message, span, f"put quotes round it: {in_quotes(words)}")
    message = (
        f"you wrote {quote(line.strip())}, but the line above "
        "is not finished, or this one stands too far right"
    )
    hint = "let it begin below the key it belongs with"
    return Problem("crooked-line", message, span_of(source, slip.line, begun, 1), hint)
