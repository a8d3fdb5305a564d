"""YAML's traps that only the lines above tell: an open quote, a forgotten bar, a space that is missing."""

import re

from game.story.near import quote
from game.story.problem import Problem
from game.story.shifted import above, depth
from game.story.slip import Slip, in_quotes, span_of
from game.story.source import Lined, Source

_LEAD = r"^\s*(?:-\s+)*(?:(?P<key>[\w -]{1,40}):\s+)?"
_AFTER_QUOTE = re.compile(_LEAD + r"(?P<words>(?P<mark>[\"']).*?(?P=mark)\s*,.*)$")
_OPENED = re.compile(_LEAD + r"(?P<words>(?P<mark>[\"'])(?P<rest>.*))$")
_NO_SPACE = re.compile(
    r"^\s*(?:-\s+)*(?P<words>(?P<key>[a-z_]+)\s*(?P<colon>:|\uff1a\s*)(?P<rest>[^\s/:].*))$"
)
_NO_SPACE_AFTER_DASH = re.compile(r"^\s*(?P<words>-(?P<rest>[a-z_]+:(?:\s.*)?))$")
_WORDS_OF = re.compile(
    r"^\s*(?:-\s+)*(?P<key>page|text|told|summary|about|reason|say|do):\s*(?P<bar>[|>][-+0-9]*)?\s*$"
)


def explain_by_lines(source: Source, slip: Slip) -> Problem | None:
    """Tell of a slip that a line above explains; None where none does."""
    lines = Lined(source.name, source.text)
    for trap in (_tab, _after_quote, _open_quote, _no_space, _no_space_after_dash, _paragraphs):
        found = trap(lines, slip)
        if found is not None:
            return found
    return None


def _tab(source: Source, slip: Slip) -> Problem | None:
    line = source.line(slip.line + 1)
    begun = len(line) - len(line.lstrip())
    if "tab character" not in slip.said or "\t" not in line[:begun]:
        return None
    span = span_of(source, slip.line, line.index("\t"), 1)
    return Problem(
        "tab", "a tab stands here, but YAML is set in by spaces alone", span, "write two spaces instead"
    )


def _after_quote(source: Source, slip: Slip) -> Problem | None:
    """Tell of words behind a closing quote and a comma: within brackets a comma stands well there."""
    found = _AFTER_QUOTE.match(source.line(slip.line + 1))
    if not found or "block" not in slip.while_doing or slip.column < found.end("mark"):
        return None
    words = found["words"].rstrip()
    message = (
        f"you wrote {quote(words)}, but words that go on after a closing quote need quotes round the whole"
    )
    span = span_of(source, slip.line, found.start("words"), len(words))
    return Problem("words-after-quote", message, span, f"write {in_quotes(words)}")


def _open_quote(source: Source, slip: Slip) -> Problem | None:
    """Tell of a quote that opened above and found its end only here, in the middle of other words."""
    mark = source.line(slip.line + 1)[: slip.column].rstrip()[-1:]
    if "did not find expected key" not in slip.said or mark not in {"'", '"'}:
        return None
    for row, line in above(source, slip.line):
        found = _OPENED.match(line)
        if found and found["mark"] == mark and found["rest"].count(mark) == 0:
            words = found["words"].rstrip()
            span = span_of(source, row, found.start("words"), len(words))
            if mark == "'":
                why = "words that begin with an apostrophe need quotes round the whole"
                message = f"you wrote {quote(words)}, but {why}"
                return Problem("quote-at-start", message, span, f"write {in_quotes(words)}")
            message = "a quote opens here, but it is not closed on this line"
            return Problem("quote-left-open", message, span, "close it")
    return None


def _no_space(source: Source, slip: Slip) -> Problem | None:
    if "could not find expected ':'" not in slip.said and "mapping values" not in slip.said:
        return None
    rows = (
        [slip.begun_line or 0]
        if "could not" in slip.said
        else [row for row, _ in above(source, slip.line)][:1]
    )
    for row in rows:
        found = _NO_SPACE.match(source.line(row + 1))
        if found:
            words, rest = found["words"].rstrip(), found["rest"].rstrip()
            fact = (
                "a space stands after the colon of a key"
                if found["colon"] == ":"
                else "the colon of a key is `:`"
            )
            span = span_of(source, row, found.start("words"), len(words))
            hint = f"write `{found['key']}: {quote(rest)[1:]}"
            return Problem("no-colon", f"you wrote {quote(words)}, but {fact}", span, hint)
    return None


def _no_space_after_dash(source: Source, slip: Slip) -> Problem | None:
    found = _NO_SPACE_AFTER_DASH.match(source.line(slip.line + 1))
    if not found:
        return None
    words = found["words"].rstrip()
    message = f"you wrote {quote(words)}, but a space stands after the `-` of a list"
    span = span_of(source, slip.line, found.start("words"), len(words))
    return Problem("crooked-line", message, span, f"write `- {quote(found['rest'])[1:]}")


def _paragraphs(source: Source, slip: Slip) -> Problem | None:
    """Tell of words in several lines whose `|` was forgotten, or that begin further left than the first."""
    at = slip.begun_line if "could not find" in slip.said and slip.begun_line is not None else slip.line
    line = source.line(at + 1)
    deep = depth(line)
    nearest = next(above(source, at), None)
    first = _WORDS_OF.match(nearest[1]) if nearest else None
    if first and first["bar"] and first.start("key") >= deep:
        span = span_of(source, at, deep, len(line.strip()))
        message = f"you wrote {quote(line.strip())}, but words below `{first['key']}: |` are set in"
        return Problem("crooked-line", message, span, "let them begin two spaces further right than the key")
    for row, other in above(source, at):
        if other.lstrip().startswith("- ") and depth(other) >= deep:
            return None
        if depth(other) >= deep:
            continue
        found = _WORDS_OF.match(other)
        if not found:
            return None
        span = span_of(source, at, deep, len(line.strip()))
        if found["bar"]:
            message = f"you wrote {quote(line.strip())}, but it begins further left than the words above it"
            return Problem("crooked-line", message, span, "let it begin below them")
        key = found["key"]
        message = f"you wrote {quote(line.strip())}, but words in several lines need a `|` after `{key}:`"
        return Problem("bar-forgotten", message, span, f"write `{key}: |` in line {row + 1}")
    return None
