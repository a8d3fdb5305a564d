"""YAML's traps of setting in: what begins too far left or right, a dash that a list lacks, an odd space."""

import re
from collections.abc import Iterator

from game.story.guard import ODD_SPACE, PLAIN_SPACES
from game.story.keys import every_key
from game.story.near import quote
from game.story.problem import Problem
from game.story.slip import Slip, span_of
from game.story.source import Lined, Source

_MOST = 200
"""So many lines above are looked at."""

_KEY = re.compile(r"^(?P<lead>\s*(?:-\s+)*)(?P<key>[\w -]{1,40}):(?:\s|$)")
_ODD_SPACE = re.compile(r"^\s*(?:-\s+)*(?:[\w-]+:)?\s*?(?P<odd>[\u00a0\u3000])")
_NO_COLON = re.compile(r"^\s*(?:-\s+)*(?P<words>(?P<key>[a-z_]+)(?P<rest>\s+\S.*)?)$")


def explain_by_setting_in(source: Source, slip: Slip) -> Problem | None:
    """Tell of a slip that comes of how far lines are set in; None where none is seen."""
    lines = Lined(source.name, source.text)
    for trap in (_odd_space, _no_dash, _too_far_left, _neighbour, _forgotten_colon):
        found = trap(lines, slip)
        if found is not None:
            return found
    return None


def above(source: Source, row: int) -> Iterator[tuple[int, str]]:
    """Give the lines above one that are not empty, the nearest first, with their rows from 0."""
    for at in range(row - 1, max(-1, row - 1 - _MOST), -1):
        line = source.line(at + 1)
        if line.strip():
            yield at, line


def depth(line: str) -> int:
    """Count the spaces by which a line is set in."""
    return len(line) - len(line.lstrip(" "))


def _odd_space(source: Source, slip: Slip) -> Problem | None:
    nearest = next(above(source, slip.line), (slip.line, ""))[0]
    for row in (slip.line, nearest, slip.begun_line or slip.line):
        found = _ODD_SPACE.match(source.line(row + 1))
        if found:
            return Problem("odd-space", ODD_SPACE, span_of(source, row, found.start("odd"), 1), PLAIN_SPACES)
    return None


def _no_dash(source: Source, slip: Slip) -> Problem | None:
    """Tell of a list whose first thing has no dash: YAML complains of the second."""
    line = source.line(slip.line + 1)
    if not line.lstrip().startswith("- ") or "did not find expected key" not in slip.said:
        return None
    first = None
    for row, other in above(source, slip.line):
        if depth(other) < depth(line):
            break
        first = (row, other)
    if first is None or first[1].lstrip().startswith("-"):
        return None
    row, words = first[0], first[1].strip()
    message = f"you wrote {quote(words)}, but each thing of a list begins with `- `"
    return Problem(
        "crooked-line",
        message,
        span_of(source, row, depth(first[1]), len(words)),
        f"write `- {quote(words)[1:]}",
    )


def _too_far_left(source: Source, slip: Slip) -> Problem | None:
    """Tell of a key above that stands too far left: those after it stand where its neighbours do."""
    line = source.line(slip.line + 1)
    if "did not find expected key" not in slip.said or not _KEY.match(line):
        return None
    shallow = None
    for row, other in above(source, slip.line):
        if shallow is None and depth(other) < depth(line):
            shallow = (row, other)
        elif shallow is not None and depth(other) < depth(shallow[1]):
            return None
        elif shallow is not None and depth(other) == depth(line) and _KEY.match(other):
            words = shallow[1].strip()
            message = f"you wrote {quote(words)}, but it begins further left than its neighbours"
            span = span_of(source, shallow[0], depth(shallow[1]), len(words))
            return Problem(
                "crooked-line", message, span, f"let it begin below `{_named(other)}` (line {row + 1})"
            )
    return None


def _neighbour(source: Source, slip: Slip) -> Problem | None:
    """Tell of a line that begins beside its neighbours, and which of them it can begin below."""
    line = source.line(slip.line + 1)
    if "parsing a block" not in slip.while_doing or not _KEY.match(line):
        return None
    deep = depth(line)
    for row, other in above(source, slip.line):
        found = _KEY.match(other)
        if found and depth(other) <= deep and len(found["lead"]) != deep:
            words = line.strip()
            if found["lead"].strip() and depth(other) == deep:
                return _odd_dash(source, row, slip)
            message = f"you wrote {quote(words)}, but it begins further left or right than its neighbours"
            span = span_of(source, slip.line, deep, len(words))
            return Problem(
                "crooked-line", message, span, f"let it begin below `{_named(other)}` (line {row + 1})"
            )
    return None


def _odd_dash(source: Source, row: int, slip: Slip) -> Problem:
    """Tell of a key with a dash whose neighbours have none."""
    words = source.line(row + 1).strip()
    message = (
        f"you wrote {quote(words)}, but {quote(source.line(slip.line + 1).strip())} below it has no `- `"
    )
    bare = quote(words.lstrip("- "))
    hint = f"write {bare}; or begin each of them with `- `"
    return Problem(
        "crooked-line", message, span_of(source, row, depth(source.line(row + 1)), len(words)), hint
    )


def _forgotten_colon(source: Source, slip: Slip) -> Problem | None:
    """Tell of a known key, or a word alone, that no colon follows."""
    if "could not find expected ':'" not in slip.said or slip.begun_line is None:
        return None
    row = slip.begun_line
    if source.line(row + 1).lstrip().startswith(("//", "/*", "<!--", "--")):
        words = source.line(row + 1).strip()
        message = f"you wrote {quote(words)}, but a remark begins with `#`"
        span = span_of(source, row, depth(source.line(row + 1)), len(words))
        return Problem("no-colon", message, span, f"write {quote('# ' + words.lstrip('/*<!- '))}")
    found = _NO_COLON.match(source.line(row + 1))
    if not found or not (found["key"] in every_key() or found["rest"] is None):
        return None
    words, rest = found["words"].rstrip(), (found["rest"] or "").strip()
    meant = quote(f"{found['key']}: {rest}".rstrip())
    message = f"you wrote {quote(words)}, but a colon stands after a key"
    return Problem(
        "no-colon", message, span_of(source, row, found.start("words"), len(words)), f"write {meant}"
    )


def _named(line: str) -> str:
    found = _KEY.match(line)
    return f"{found['key']}:" if found else line.strip()
