"""The names of another program's story made ours: passages, variables with their kinds, meters, keeps."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from game.author.foreign_words import Typed, string
from game.author.given import Given
from game.author.instead import not_carried
from game.author.sheet import Effect, Field, Found, If, Kept, Link, Other, Step
from game.story.declaration import Variable
from game.story.expression import Chosen, Count, Name, Type, Visited, Written
from game.story.model import METERS, YOU
from game.story.naming import RESERVED, fits, slug
from game.story.near import quote
from game.story.problem import Problem
from game.story.scope import Scope
from game.story.source import NOWHERE

SHIFT = re.compile(
    r"(?:\((?P<when>.+)\) \? )?Math\.clamp\(\$(?P<name>\w+) (?P<sign>[+-]) (?P<by>\d{1,3}), 0, 100\).*"
)
"""How a meter's movement is written by our own export."""

_WHOLE = re.compile(r"-?\d{1,12}")
_FRACTION = re.compile(r"-?\d{0,12}\.\d{1,12}")
_CLAMPED = re.compile(r"Math\.clamp\(.*,\s*(-?\d{1,12})\s*,\s*(-?\d{1,12})\s*\)")
_TEXT = re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'")
_COMPARED = re.compile(
    r"(\$?\w+)\s*(?:isnot|is|neq|eq|===?|!==?)\s*(\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')"
)
_FAR = 9_999
"""A number that is counted up has room to here, where its file gives no bounds."""


def walk(nodes: Iterable[Found]) -> Iterator[Found]:
    """Give everything that stands in a passage, what is in an `if` as well."""
    for node in nodes:
        yield node
        if isinstance(node, If):
            for arm in node.arms:
                yield from walk(arm.nodes)
        elif isinstance(node, Link):
            yield from node.effects


def texts(nodes: Iterable[Found]) -> Iterator[str]:
    """Give every condition and value that is written in a passage."""
    for node in walk(nodes):
        if isinstance(node, If):
            yield from (arm.when for arm in node.arms)
        elif isinstance(node, Step):
            yield node.code
        elif isinstance(node, Link):
            yield node.lock
            yield from (when for _, when in node.others)


@dataclass(slots=True)
class Names:
    """What each name of the other program is called here."""

    passages: dict[str, str] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    meters: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Ours, and where it starts."""
    keeps: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, str] = field(default_factory=dict)
    chosen: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Variables that only hold whether a choice was taken: our passage and choice."""
    said: dict[str, dict[str, str]] = field(default_factory=dict)
    """What a variable of words may say where it is shown, by our name of each of its values."""

    def find(self, name: str) -> Typed | None:
        """Find what a name stands for in a condition."""
        list_, _, length = name.partition(".")
        found: Typed | None = None
        if name.removeprefix(":") in self.passages and (name.startswith(":") or name not in self.variables):
            found = Visited(self.passages[name.removeprefix(":")], NOWHERE), Type.FLAG
        elif length == "length" and list_ in self.keeps:
            found = Count(self.keeps[list_], NOWHERE), Type.WHOLE
        elif name in self.chosen:
            found = Chosen(*self.chosen[name], NOWHERE), Type.FLAG
        elif name in self.variables:
            found = Name(self.variables[name].id, NOWHERE), self.variables[name].type
        elif name in self.meters:
            found = Name(self.meters[name][0], NOWHERE), Type.WHOLE
        elif name in self.inputs:
            found = Written(self.inputs[name], NOWHERE), Type.NAMED
        return found

    def shown(self, name: str) -> str | None:
        """Find what can be shown under a name."""
        found = self.variables.get(name)
        meter = self.meters.get(name)
        return found.id if found else meter[0] if meter else self.keeps.get(name) or self.inputs.get(name)

    def scope(self, choices: dict[str, tuple[str, ...]]) -> Scope:
        """Give the names as our own conditions are read by them."""
        return Scope(
            variables={each.id: each for each in self.variables.values()},
            meters=tuple(dict.fromkeys((*METERS, *(name for name, _ in self.meters.values())))),
            keeps=tuple(self.keeps.values()),
            inputs=tuple(self.inputs.values()),
            passages=choices,
        )


def gather(other: Other, problems: list[Problem]) -> Names:
    """Name everything; a variable that our stories cannot hold is told, and left out."""
    return _Gathering(other, problems).names()


class _Gathering:
    """Looks through a whole file for its names."""

    def __init__(self, other: Other, problems: list[Problem]) -> None:
        self._other = other
        self._begin = frozenset(other.begin)
        self._problems = problems
        self._names = Names()
        self._steps: dict[str, list[Step]] = {}
        self._given = Given("value", (*METERS, *RESERVED, YOU), RESERVED)

    def names(self) -> Names:
        """Look through it."""
        found, given = self._names, Given("passage")
        sheets = dict.fromkeys(sheet.name for sheet in self._other.sheets)
        found.passages = {name: given.name(name) for name in sheets}
        for step in self._other.begin:
            self._effect(step)
        for sheet in self._other.sheets:
            for node in walk(sheet.nodes):
                if isinstance(node, Field):
                    if node.name not in found.inputs:
                        found.inputs[node.name] = self._name(node.name)
                elif isinstance(node, Step | Kept):
                    self._effect(node)
            self._choices(sheet.name, [node for node in walk(sheet.nodes) if isinstance(node, Link)])
        compared = self._compared()
        for name, steps in self._steps.items():
            if name not in found.inputs and name not in found.chosen and name not in found.keeps:
                self._variable(name, steps, compared.get(name, []))
        return found

    def _name(self, raw: str) -> str:
        return self._given.name(raw.removeprefix("$"))

    def _effect(self, effect: Effect) -> None:
        if isinstance(effect, Kept) or effect.code == "[]":
            if effect.name not in {"$Causes", "$Calls"} and effect.name not in self._names.keeps:
                self._names.keeps[effect.name] = self._name(effect.name)
        else:
            self._steps.setdefault(effect.name, []).append(effect)

    def _choices(self, sheet: str, links: list[Link]) -> None:
        lead, passage = f"$Chose_{sheet}_", self._names.passages[sheet]
        for link in links:
            for step in link.effects:
                if isinstance(step, Step) and step.name.startswith(lead) and step.code == "true":
                    choice = step.name.removeprefix(lead)
                    if fits(choice):
                        self._names.chosen[step.name] = passage, choice

    def _compared(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for sheet in self._other.sheets:
            for code in texts(sheet.nodes):
                for name, words in _COMPARED.findall(code):
                    found.setdefault(name, []).append(string(words))
        return found

    def _variable(self, name: str, steps: list[Step], compared: list[str]) -> None:
        bare = name.removeprefix("$")
        moves = [step for step in steps if step not in self._begin]
        shifts = [step for step in moves if (found := SHIFT.fullmatch(step.code)) and found["name"] == bare]
        first = steps[0].code if steps[0] in self._begin else ""
        if bare in METERS or (moves and len(shifts) == len(moves) and any(step.cause for step in moves)):
            start = (
                min(100, int(first))
                if first.isascii() and first.isdigit() and len(first) < len("1000")
                else 30
            )
            self._names.meters[name] = (bare if bare in METERS else self._name(name)), start
            return
        kinds = {_kind(step.code) for step in steps} - {None}
        if len(kinds) > 1:
            message = f"{quote(name)} holds now one kind of thing and now another, and is left out"
            instead = "make two variables of it"
            self._problems.append(not_carried(message, steps[0].span, instead))
            return
        kind = kinds.pop() if kinds else Type.WHOLE
        codes = [step.code for step in steps]
        if kind is Type.FLAG:
            made = Variable(self._name(name), Type.FLAG, first == "true")
        elif kind is Type.NAMED:
            given = [string(code) for code in codes if _TEXT.fullmatch(code)]
            made = self._set(name, given + compared)
            every = given if len(given) == len(codes) else given + compared
            self._names.said[name] = {set_name(each): each for each in every}
        else:
            if _FRACTION.fullmatch(first):
                message = f"{quote(f'{bare} = {first}')} comes as 0: our numbers are whole"
                instead = "count in smaller pieces: 5 of 10 for a half"
                self._problems.append(not_carried(message, steps[0].span, instead))
            made = self._number(name, codes, first)
        self._names.variables[name] = made

    def _set(self, name: str, words: list[str]) -> Variable:
        names = tuple(dict.fromkeys(set_name(each) for each in words))
        return Variable(self._name(name), Type.NAMED, names[0], names=names)

    def _number(self, name: str, codes: list[str], first: str) -> Variable:
        start = int(first) if _WHOLE.fullmatch(first) else 0
        sure = [int(code) for code in codes if _WHOLE.fullmatch(code)]
        clamps = [found for code in codes if (found := _CLAMPED.fullmatch(code))]
        low, high = min(0, start, *sure), max(100, start, *sure)
        sums = [code for code in codes if not _WHOLE.fullmatch(code)]
        if clamps and len(clamps) == len(sums):
            low = min([start, *sure, *(int(found[1]) for found in clamps)])
            high = max([start, *sure, *(int(found[2]) for found in clamps)])
        elif sums:
            low, high = min(low, -_FAR), max(high, _FAR)
        return Variable(self._name(name), Type.WHOLE, start, low, high)


def set_name(words: str) -> str:
    """Name one of a variable's words."""
    made = slug(words) or "none"
    return f"{made}_" if made in RESERVED or not fits(made) else made


def _kind(code: str) -> Type | None:
    """Tell what a value is; None where only reading it would tell."""
    if code in {"true", "false"}:
        return Type.FLAG
    if _WHOLE.fullmatch(code) or _CLAMPED.fullmatch(code):
        return Type.WHOLE
    return Type.NAMED if _TEXT.fullmatch(code) else None
