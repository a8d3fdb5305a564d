"""A line of ink to what stands in it: words, values, conditions, diverts."""

import re
from collections.abc import Iterator

from game.author.instead import INSTEAD, left_out, not_carried
from game.author.sheet import Arm, Effect, Found, Go, If, Places, Shown, Step, Words
from game.author.twee_prose import plain
from game.story.near import quote
from game.story.problem import Problem
from game.story.source import Span

_DIVERT = re.compile(r"->\s*(?P<name>[A-Za-z_][\w.]*)?")
_ASSIGN = re.compile(
    r"~\s*(?P<temp>temp\s+)?(?P<name>\w+)\s*(?P<sign>=|\+=|-=|\+\+|--)\s*(?P<value>.*)", re.DOTALL
)
_DEEPEST = 12
_SAYS_WHEN = re.compile(r"-\s*(?P<when>[^:\n]*):(?P<text>.*)", re.DOTALL)

_GOES_ROUND = re.compile(r"(?:(?:shuffle|cycle|stopping|once)\s*)+")

GLUE = "\x04"
"""Stands where `<>` holds two lines together; no file that is read can hold it."""

ENDS = frozenset({"END", "DONE"})


class Reader:
    """Reads lines of one file."""

    def __init__(self, places: Places, problems: list[Problem]) -> None:
        self._places = places
        self._problems = problems
        self.comes_back = False
        """Whether the knot at hand is a tunnel, so that `->->` goes back."""

    def span(self, start: int, text: str) -> Span:
        """Give the place of a stretch."""
        return self._places.span(start, start + len(text))

    def lost(self, start: int, text: str, why: str) -> None:
        """Tell of something that is not carried."""
        self._problems.append(left_out(text, why, self.span(start, text)))

    def changed(self, start: int, text: str, how: str, instead: str) -> None:
        """Tell of something that comes as something else."""
        self._problems.append(not_carried(f"{quote(text)} comes as {how}", self.span(start, text), instead))

    def effect(self, text: str, start: int) -> Effect | None:
        """Read `~ spoons = spoons - 1`."""
        found = _ASSIGN.fullmatch(text)
        if found is None or found["temp"]:
            self.lost(start, text, "only a variable of the story can be set here")
            return None
        name, value = found["name"], found["value"].strip()
        codes = {"=": value, "++": f"{name} + 1", "--": f"{name} - 1"}
        return Step(
            name, codes.get(found["sign"], f"{name} {found['sign'][0]} ({value})"), self.span(start, text)
        )

    def nodes(self, text: str, start: int, depth: int = 0) -> Iterator[Found]:
        """Read a line or a part of one."""
        if text.lstrip().startswith("<-"):
            self.lost(start, text, "a thread, which puts another knot's choices here")
            return
        at = 0
        while at < len(text):
            brace, arrow = text.find("{", at), text.find("->", at)
            opens = min(found for found in (brace, arrow, len(text)) if found >= 0)
            if opens > at:
                yield from self._words(text[at:opens], start + at)
            if opens == len(text):
                return
            if text.startswith("->->", opens):
                if self.comes_back:
                    yield Go((), self.span(start + opens, "->->"), "back")
                else:
                    self.lost(start + opens, "->->", "the way back out of a tunnel")
                at = opens + len("->->")
                continue
            if opens == arrow:
                divert = _DIVERT.match(text, arrow)
                at = divert.end() if divert else arrow + len("->")
                yield from self._divert(divert["name"] if divert else None, text[at:], start + arrow)
                at = len(text) if divert and divert["name"] else at
                continue
            closes = _matching(text, opens)
            if closes < 0:
                yield from self._words(text[opens:], start + opens)
                return
            yield from self._braces(text[opens + 1 : closes], start + opens + 1, depth)
            at = closes + 1

    def _words(self, text: str, start: int) -> Iterator[Found]:
        words, hash_, tag = text.partition("#")
        if hash_ and tag.strip():
            self.lost(start + len(words), f"#{tag}", "our lines have no tags")
        if words:
            parts = (plain(part.replace("\\", "")) for part in words.split("<>"))
            yield Words(GLUE.join(parts), self.span(start, text))

    def _divert(self, name: str | None, rest: str, start: int) -> Iterator[Found]:
        if name is None:
            self.lost(start, "->", "where it leads is not written")
            return
        if rest.strip():
            self.lost(start, f"-> {name}{rest}", "a tunnel, or what stands behind a divert")
        # An end is where no way leads on.
        if name not in ENDS:
            yield Go((name,), self.span(start, f"-> {name}"))

    def _braces(self, inside: str, start: int, depth: int) -> Iterator[Found]:
        if depth > _DEEPEST:
            self.lost(start, inside, "it stands too deep in others")
            return
        body = inside.strip()
        colon = _outside(inside, ":")
        if body.startswith("-"):
            yield from self._switch(inside, start, depth)
        elif colon >= 0:
            yield from self._condition(inside, colon, start, depth)
        elif _outside(inside, "|") >= 0:
            yield from self._sequence(inside, start, depth)
        elif re.fullmatch(r"[A-Za-z_]\w*", body):
            yield Shown(body, self.span(start, inside))
        else:
            self.lost(start, inside, "only a variable can be shown")

    def _condition(self, inside: str, colon: int, start: int, depth: int) -> Iterator[Found]:
        when, rest = inside[:colon].strip(), inside[colon + 1 :]
        if _GOES_ROUND.fullmatch(when):
            yield from self._round(when, _turns(rest), inside, start, depth)
            return
        if re.match(r"\s*-(?!>)", rest):
            yield from self._switch(rest, start, depth, when)
            return
        if "\n" in rest:
            rows = re.split(r"\n\s*-\s*else\s*:", rest, maxsplit=1)
            parts = [row.strip() for row in rows]
        else:
            cut = _outside(rest, "|")
            parts = [rest] if cut < 0 else [rest[:cut], rest[cut + 1 :]]
        span = self.span(start, inside)
        arms = [
            Arm(code, tuple(self._inner(part, start, depth)), span)
            for code, part in zip((when, ""), parts, strict=False)
        ]
        yield If(tuple(arms), span)

    def _switch(self, inside: str, start: int, depth: int, value: str = "") -> Iterator[Found]:
        """Read arms with a condition each; behind a `value:` each says what it must be."""
        span, arms = self.span(start, inside), []
        for part in re.split(r"\n(?=\s*-(?!>))", inside.strip()):
            found = _SAYS_WHEN.fullmatch(part.strip())
            if found is None:
                self.lost(start, part, "a condition and a colon are expected")
                continue
            when = found["when"].strip()
            when = f"{value} == {when}" if value and when != "else" else when
            arms.append(
                Arm("" if when == "else" else when, tuple(self._inner(found["text"], start, depth)), span)
            )
        if arms:
            yield If(tuple(arms), span)

    def _sequence(self, inside: str, start: int, depth: int) -> Iterator[Found]:
        """Read `{first|again}`: what is told on a first visit, and later."""
        sign = inside.strip()[0]
        how = {"&": "cycle", "!": "once", "~": "shuffle"}.get(sign, "stopping")
        turns = inside if how == "stopping" else inside.replace(sign, " ", 1)
        yield from self._round(how, _split(turns), inside, start, depth)

    def _round(self, how: str, turns: list[str], inside: str, start: int, depth: int) -> Iterator[Found]:
        """Tell the first turn on a first visit and the last on every later one, and say what that changes."""
        span = self.span(start, inside)
        told = [tuple(self._inner(turn, start, depth)) for turn in turns or [""]]
        if "shuffle" in how:
            self.changed(start, inside, "its first words: they come by chance", INSTEAD["words by chance"])
            yield from told[0]
            return
        last: tuple[Found, ...] = () if how == "once" else told[-1]
        if len(told) > (1 if how == "once" else 2) or how == "cycle":
            self.lost(start, inside, "only a first visit and a later one are told apart")
        yield If((Arm("visited() == 1", told[0], span), Arm("", last, span)), span)

    def _inner(self, text: str, start: int, depth: int) -> Iterator[Found]:
        rows = [row.strip() if "\n" in text else row for row in text.strip("\n").split("\n")]
        for number, row in enumerate(rows):
            if number:
                yield Words("\n", self.span(start, text))
            if row.startswith("~"):
                effect = self.effect(row, start)
                if effect is not None:
                    yield effect
            elif row.startswith(("*", "+")):
                self.lost(start, row, "a choice inside of brackets")
            else:
                yield from self.nodes(row, start, depth + 1)


def _split(inside: str) -> list[str]:
    """Split at each `|` that stands in no bracket."""
    parts: list[str] = []
    while (cut := _outside(inside, "|")) >= 0:
        parts.append(inside[:cut])
        inside = inside[cut + 1 :]
    return [*parts, inside]


def _turns(rows: str) -> list[str]:
    """Give what stands behind each `-` of several rows, or between bars."""
    found = [row.lstrip().removeprefix("-").strip() for row in re.split(r"\n(?=\s*-(?!>))", rows.strip())]
    return found if rows.lstrip().startswith("-") else _split(rows)


def _matching(text: str, opens: int) -> int:
    depth = 0
    for at in range(opens, len(text)):
        depth += (text[at] == "{") - (text[at] == "}")
        if depth == 0:
            return at
    return -1


def _outside(text: str, sign: str) -> int:
    """Find a sign that stands in no bracket and no string; -1 where there is none."""
    depth, quoted = 0, False
    for at, letter in enumerate(text):
        quoted ^= letter == '"'
        depth += (letter in "{(") - (letter in "})")
        twice = sign == "|" and "||" in text[max(0, at - 1) : at + 2]
        if letter == sign and depth == 0 and not quoted and not twice:
            return at
    return -1
