"""Lines of an ink file: its knots, what its variables hold at first, and what is a remark."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.author.instead import left_out
from game.author.sheet import Places, Step
from game.frozen import frozen
from game.story.problem import Problem

BEGINNING = "beginning"
"""Name of what stands before the first knot."""

_REMARK = re.compile(r"//[^\n]*|/\*.{0,20000}?\*/", re.DOTALL)
_KNOT = re.compile(r"={2,}\s*(?P<function>function\s+)?(?P<name>\w+)\s*(?P<given>\([^)]*\))?\s*=*")
_STITCH = re.compile(r"=\s*(?P<name>\w+)\s*(?P<given>\([^)]*\))?")
_VALUE = re.compile(r"(?:VAR|CONST)\s+(?P<name>\w+)\s*=\s*(?P<value>.+)")
_TITLE = re.compile(r"#\s*title:\s*(?P<title>.+)", re.IGNORECASE)

_TUNNEL = re.compile(r"->\s*([A-Za-z_]\w*)(\s*->(?!\s*->))?")


@frozen
class Line:
    """One line, without what stands round it, and where it begins in the file."""

    text: str
    start: int


@dataclass(slots=True)
class Lines:
    """A whole file, sorted."""

    knots: dict[str, list[Line]] = field(default_factory=dict)
    """Each knot (`hall`) or stitch (`hall.stairs`) with its lines."""
    heads: dict[str, int] = field(default_factory=dict)
    begin: tuple[Step, ...] = ()
    title: str = ""


def read_lines(text: str, places: Places, problems: list[Problem]) -> Lines:
    """Sort the lines of a file."""
    return _Sorting(places, problems).sorted(text)


def tunnels(lines: Lines) -> frozenset[str]:
    """Find knots that are gone into by `-> look ->` alone, and that come back."""
    aside: set[str] = set()
    plainly: set[str] = set()
    for within in lines.knots.values():
        for line in within:
            for found in _TUNNEL.finditer(line.text):
                (aside if found[2] else plainly).add(found[1])
    back = {name for name, within in lines.knots.items() if any("->->" in line.text for line in within)}
    return frozenset((aside & back) - plainly)


class _Sorting:
    """Walks a file's lines once."""

    def __init__(self, places: Places, problems: list[Problem]) -> None:
        self._places = places
        self._problems = problems
        self._found = Lines()
        self._knot = ""
        self._is_open = True

    def sorted(self, text: str) -> Lines:
        """Sort them."""
        # A remark leaves as many letters as it had, so that every place stays where it is.
        bare = _REMARK.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)
        self._open(BEGINNING, 0)
        for number, row in _joined(bare):
            line = Line(row.strip(), number + len(row) - len(row.lstrip()))
            for each in _unfolded(line):
                self._take(each)
        if not self._found.knots[BEGINNING]:
            del self._found.knots[BEGINNING]
        return self._found

    def _open(self, name: str, start: int) -> None:
        self._is_open = name not in self._found.knots
        if self._is_open:
            self._found.knots[name] = []
            self._found.heads[name] = start

    def _take(self, line: Line) -> None:
        knot, stitch = _KNOT.match(line.text), _STITCH.fullmatch(line.text)
        value, title = _VALUE.fullmatch(line.text), _TITLE.fullmatch(line.text)
        if knot:
            self._head(line, knot, knot["name"])
        elif stitch and self._knot:
            self._head(line, stitch, f"{self._knot}.{stitch['name']}")
        elif value:
            span = self._places.span(line.start, line.start + len(line.text))
            self._found.begin += (Step(value["name"], value["value"].strip(), span),)
        elif title:
            self._found.title = title["title"].strip()
        elif re.match(r"(?:LIST|INCLUDE|EXTERNAL)\b", line.text):
            self._lost(line, "one file without lists is read")
        elif line.text and not line.text.startswith("TODO:") and self._is_open:
            self._found.knots[next(reversed(self._found.knots))].append(line)

    def _head(self, line: Line, head: re.Match[str], name: str) -> None:
        is_function = "function" in head.groupdict() and head["function"]
        if "." not in name:
            self._knot = "" if is_function else name
        if is_function:
            self._is_open = False
            self._lost(line, "our stories have no functions")
            return
        self._open(name, line.start)
        if head["given"]:
            self._lost(line, "a passage is given nothing")
        elif not self._is_open:
            self._lost(line, "another has that name")

    def _lost(self, line: Line, why: str) -> None:
        span = self._places.span(line.start, line.start + len(line.text))
        self._problems.append(left_out(line.text, why, span))


_UNFOLDS = re.compile(r"\{\s*(?P<when>[^:{}|\n]+):[ \t]*\n(?P<rows>.*)\}", re.DOTALL)
_ELSE = re.compile(r"^[ \t]*-[ \t]*else[ \t]*:", re.MULTILINE)
_SIGNS = re.compile(r"(?:[*+]\s*)+(?:\(\w+\)\s*)?")


def _unfolded(line: Line) -> Iterator[Line]:
    """Give the rows of `{asked: ...}` with its condition on each, where choices stand in it."""
    found = _UNFOLDS.fullmatch(line.text)
    if found is None or not re.search(r"^[ \t]*[*+]", found["rows"], re.MULTILINE):
        yield line
        return
    holds, at = found["when"].strip(), line.start + found.start("rows")
    parts, start = [], 0
    for other in _ELSE.finditer(found["rows"]):
        parts.append((holds, start, other.start()))
        holds, start = f"not ({holds})", other.end()
    for when, begins, ends in (*parts, (holds, start, len(found["rows"]))):
        is_told = True
        for number, row in _joined(found["rows"][begins:ends]):
            text = row.strip()
            signs = _SIGNS.match(text)
            if signs:
                # a row below a choice belongs to it, and needs no condition of its own
                text, is_told = f"{signs.group()}{{{when}}} {text[signs.end() :]}", False
            elif text and is_told:
                text = f"{{{when}:{text}}}"
            yield Line(text, at + begins + number + len(row) - len(row.lstrip()))


def _joined(text: str) -> list[tuple[int, str]]:
    """Give rows with their offsets; what a `{` opens stands on one row with its end."""
    rows: list[tuple[int, str]] = []
    start = at = depth = 0
    for row in text.split("\n"):
        depth = max(0, depth + row.count("{") - row.count("}"))
        at += len(row) + 1
        if depth == 0 or at - start > _LONGEST:
            rows.append((start, text[start : at - 1]))
            start, depth = at, 0
    return [*rows, (start, text[start:])] if start < len(text) else rows


_LONGEST = 4_000
"""Characters within which a bracket must be closed."""
