"""ink's weave to passages: the lines after a choice, and after a gather, are passages of their own."""

import re
from dataclasses import replace

from game.author.ink_lines import Line, Lines, tunnels
from game.author.ink_text import ENDS, GLUE, Reader
from game.author.sheet import (
    MOST_PASSAGES,
    Arm,
    Effect,
    Found,
    Go,
    If,
    Kept,
    Link,
    Places,
    Sheet,
    Step,
    Words,
)
from game.author.twee_prose import plain
from game.frozen import frozen
from game.story.naming import slug
from game.story.problem import Problem
from game.story.source import Span

_CHOICE = re.compile(r"(?P<signs>(?:[*+]\s*)+)(?:\((?P<label>\w+)\)\s*)?(?P<rest>.*)", re.DOTALL)
_GATHER = re.compile(r"(?P<signs>(?:-(?!>)\s*)+)(?:\((?P<label>\w+)\)\s*)?(?P<rest>.*)", re.DOTALL)
_GUARD = re.compile(r"\s*\{(?P<when>[^{}]*)\}")
_TUNNEL = re.compile(
    r"(?P<before>.*?)->\s*(?P<aside>[A-Za-z_]\w*)\s*->\s*(?P<on>[A-Za-z_][\w.]*)?", re.DOTALL
)
_DEEPEST = 12
_LONGEST_NAME = 30
"""Letters that a choice's words give to the passage behind it."""


@frozen
class _Part:
    """A line, with how deep its choice or gather stands; 0 for a line of telling."""

    line: Line
    level: int
    kind: str
    label: str
    rest: str

    @property
    def start(self) -> int:
        return self.line.start + len(self.line.text) - len(self.rest)


class Weave:
    """Makes sheets of a file's lines."""

    def __init__(
        self, lines: Lines, places: Places, problems: list[Problem], *, with_tunnels: bool = True
    ) -> None:
        self._lines = lines
        self._tunnels = tunnels(lines) if with_tunnels else frozenset()
        self._reader = Reader(places, problems)
        self._places = places
        self._sheets: list[Sheet] = []
        self._knot = ""
        self._labels: dict[str, str] = {}
        self._made: set[str] = set()
        self._count = 0

    def sheets(self) -> tuple[Sheet, ...]:
        """Give every passage: knots and stitches under their own names, the rest below them."""
        first = {name.partition(".")[0]: name for name in reversed(self._lines.knots) if "." in name}
        for name, lines in self._lines.knots.items():
            self._knot, self._count = name, 0
            self._reader.comes_back = name in self._tunnels
            parts = [_part(line) for line in lines]
            if not parts and name in first:
                span = self._span(self._lines.heads[name])
                self._sheets.append(Sheet(name, (Go((first[name],), span),), span))
            else:
                self._block(name, parts, 1, "", self._lines.heads[name])
        return tuple(self._resolved(sheet) for sheet in self._sheets)

    def _span(self, start: int) -> Span:
        return self._places.span(start, start + 1)

    def _fresh(self, label: str, words: str = "") -> str:
        """Name a passage that has no name there: by its label, by a choice's words, or by a number."""
        self._count += 1
        told = label or _short(slug(words))
        name = f"{self._knot}_{told}" if told else f"{self._knot}_{self._count}"
        if name in self._made or name in self._lines.knots:
            name = f"{name}_{self._count}"
        self._made.add(name)
        if label:
            self._labels.setdefault(f"{self._knot.partition('.')[0]}.{label}", name)
            self._labels.setdefault(label, name)
        return name

    def _block(self, name: str, parts: list[_Part], level: int, after: str, start: int) -> None:
        """Make a passage of lines up to the next gather, and go on there.

        Args:
            name: of the passage.
            parts: its lines and all below them.
            level: how deep choices of its own stand.
            after: where it goes on when its lines are over; empty for nowhere.
            start: offset of its first line.
        """
        while len(self._sheets) <= MOST_PASSAGES:
            if tunnel := self._tunnel(parts):
                name, start, parts = self._aside(name, parts, tunnel, after, start)
                if not name:
                    return
                continue
            cut = next(
                (n for n, part in enumerate(parts) if part.kind == "gather" and part.level <= level),
                len(parts),
            )
            gather = parts[cut] if cut < len(parts) else None
            following = self._fresh(gather.label) if gather else after
            at = len(self._sheets)
            self._sheets.append(Sheet(name, (), self._span(start)))
            nodes = self._nodes(parts[:cut], level, following)
            self._sheets[at] = Sheet(name, tuple(nodes), self._span(start))
            if gather is None:
                return
            name, start = following, gather.line.start
            parts = [_Part(Line(gather.rest, gather.start), 0, "", "", gather.rest), *parts[cut + 1 :]]

    def _tunnel(self, parts: list[_Part]) -> tuple[int, re.Match[str]] | None:
        """Find the first line, before any choice, that goes into a tunnel and comes back."""
        for number, part in enumerate(parts):
            if part.kind:
                return None
            found = _TUNNEL.fullmatch(part.line.text)
            if found and found["aside"] in self._tunnels:
                return number, found
        return None

    def _aside(
        self, name: str, parts: list[_Part], tunnel: tuple[int, re.Match[str]], after: str, start: int
    ) -> tuple[str, int, list[_Part]]:
        """Make a passage of the lines up to a tunnel; give what follows, without a name if nothing does."""
        at, found = tunnel
        line, rest = parts[at].line, parts[at + 1 :]
        follows = found["on"] or ("" if rest or not after else after)
        target = follows or self._fresh("")
        before = _Part(Line(found["before"].strip(), line.start), 0, "", "", "")
        nodes: list[Found] = []
        for part in (*parts[:at], *([before] if before.line.text else [])):
            nodes += self._line(part)
        span = self._span(line.start)
        nodes += [Go((target,), span, "call"), Go((found["aside"],), span)]
        self._sheets.append(Sheet(name, tuple(_glued(nodes)), self._span(start)))
        return "" if follows else target, line.start, rest

    def _nodes(self, parts: list[_Part], level: int, after: str) -> list[Found]:
        first = next((n for n, part in enumerate(parts) if part.kind == "choice"), len(parts))
        nodes: list[Found] = []
        for part in parts[:first]:
            nodes += self._line(part)
        choices = [n for n, part in enumerate(parts) if part.kind == "choice" and part.level <= level]
        if first < len(parts) and first not in choices:
            choices.insert(0, first)
        for number, at in enumerate(choices):
            end = choices[number + 1] if number + 1 < len(choices) else len(parts)
            nodes += self._choice(parts[at], parts[at + 1 : end], level, after)
        if not choices and after and not _leaves(nodes) and not any(_ends(part.line.text) for part in parts):
            nodes.append(Go((after,), self._span(parts[-1].line.start if parts else 0)))
        return _glued(nodes)

    def _line(self, part: _Part) -> list[Found]:
        text, start = part.line.text, part.line.start
        if text.startswith("~"):
            effect = self._reader.effect(text, start)
            return [effect] if effect is not None else []
        return [*self._reader.nodes(text, start), Words("\n", self._span(start))]

    def _choice(self, part: _Part, below: list[_Part], level: int, after: str) -> list[Found]:
        rest, guards = part.rest, []
        while found := _GUARD.match(rest):
            guards.append(f"({found['when'].strip()})")
            rest = rest[found.end() :]
        span = self._places.span(part.line.start, part.line.start + len(part.line.text))
        shown, arrow, divert = rest.partition("->")
        words, told = _words(shown)
        body = [] if not told.strip() else [_Part(Line(told.strip(), part.start), 0, "", "", told)]
        if arrow and divert.strip():
            body.append(
                _Part(Line(f"->{divert}", part.start + len(part.rest) - len(divert) - 2), 0, "", "", "")
            )
        target, effects = self._target(part, words, [*body, *below], level, after)
        once = part.line.text.startswith("*")
        if not words.strip():
            how = "a choice `Go on`, open where no other is; ink takes it by itself"
            self._reader.changed(part.line.start, part.line.text, how, "give it words of its own")
        spoken = plain(words.replace("<>", "").strip())
        link = Link(spoken or "Go on", target, span, effects, once=once and bool(spoken), is_last=not spoken)
        return [If((Arm(" and ".join(guards), (link,), span),), span)] if guards else [link]

    def _target(
        self, part: _Part, words: str, body: list[_Part], level: int, after: str
    ) -> tuple[str, tuple[Effect, ...]]:
        """Find where a choice leads: straight on, or to a passage made of its own lines."""
        if level > _DEEPEST:
            self._reader.lost(part.line.start, part.line.text, "choices stand too deep in others")
            return after or "END", ()
        effects: list[Effect] = []
        rest = list(body)
        while rest and rest[0].line.text.startswith("~"):
            effect = self._reader.effect(rest[0].line.text, rest[0].line.start)
            effects += [effect] if isinstance(effect, Step | Kept) else []
            rest.pop(0)
        straight = re.fullmatch(r"->\s*([A-Za-z_][\w.]*)", rest[0].line.text) if rest else None
        if straight and not part.label and straight[1] not in ENDS:
            return straight[1] if "." in straight[1] else self._near(straight[1]), tuple(effects)
        if not rest and after and not part.label:
            return after, tuple(effects)
        name = self._fresh(part.label, words)
        self._block(name, rest, level + 1, after, part.line.start)
        return name, tuple(effects)

    def _near(self, name: str) -> str:
        """Find a stitch of the knot at hand, or give the name as it is."""
        stitch = f"{self._knot.partition('.')[0]}.{name}"
        return stitch if stitch in self._lines.knots else name

    def _resolved(self, sheet: Sheet) -> Sheet:
        """Let diverts lead to stitches and labels by their short names."""
        knot = sheet.name.partition(".")[0]
        return Sheet(sheet.name, tuple(self._led(node, knot) for node in sheet.nodes), sheet.span, sheet.tags)

    def _led(self, node: Found, knot: str) -> Found:
        match node:
            case Go():
                return Go(tuple(self._meant(target, knot) for target in node.targets), node.span, node.kind)
            case Link():
                return replace(node, target=self._meant(node.target, knot))
            case If():
                arms = (
                    Arm(arm.when, tuple(self._led(each, knot) for each in arm.nodes), arm.span)
                    for arm in node.arms
                )
                return If(tuple(arms), node.span)
            case _:
                return node

    def _meant(self, target: str, knot: str) -> str:
        near = (f"{knot}.{target}", target)
        known = next((name for name in near if name in self._lines.knots), "")
        return known or self._labels.get(near[0]) or self._labels.get(target) or target


def _part(line: Line) -> _Part:
    for kind, pattern in (("choice", _CHOICE), ("gather", _GATHER)):
        found = pattern.fullmatch(line.text)
        if found:
            level = sum(sign in "*+-" for sign in found["signs"])
            return _Part(line, level, kind, found["label"] or "", found["rest"])
    return _Part(line, 0, "", "", line.text)


def _glued(nodes: list[Found]) -> list[Found]:
    """Let lines that `<>` holds together be one."""
    made: list[Found] = []
    for node in nodes:
        text = node.text if isinstance(node, Words) else ""
        before = made[-1] if made else None
        if text.startswith(GLUE) and isinstance(before, Words) and before.text == "\n":
            made.pop()
        elif text == "\n" and isinstance(before, Words) and before.text.endswith(GLUE):
            continue
        made.append(node)
    return [
        replace(each, text=each.text.replace(GLUE, "")) if isinstance(each, Words) else each for each in made
    ]


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME].rpartition("_")[0]


def _words(shown: str) -> tuple[str, str]:
    """Give what a choice is called, and what is told when it was taken."""
    before, bracket, rest = shown.partition("[")
    if not bracket:
        return shown, ""
    inner, _, after = rest.partition("]")
    return before + inner, (before + after if after.strip() else "")


def _leaves(nodes: list[Found]) -> bool:
    return any(isinstance(node, Go) for node in nodes)


def _ends(text: str) -> bool:
    return re.search(r"->\s*(?:END|DONE)\b", text) is not None
