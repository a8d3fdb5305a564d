"""Text and conditions of another program's page to lines of ours."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from game.author.foreign_words import opposite
from game.author.spelling import spell
from game.frozen import frozen
from game.story.expression import Both, Comparison, Constant, Expression, Relation
from game.story.node import Plain
from game.story.source import NOWHERE

MOST_VARIANTS = 12
"""So many forms of one sentence are written out."""

_SPEAKS = re.compile(
    r"(?P<name>[A-Z][^\W\d_]*(?: [A-Z][^\W\d_]*){0,2})(?: \((?:thinks|draft)\))?: (?P<words>.+)"
)
_LAYER = re.compile(r"\((?P<kind>meant|heard|muffled)\) (?P<words>.+)")
_QUOTES = ("\u201c\u201d", '""')
_UNSEEN = re.compile("[\x01-\x04]")
"""Signs that readers of other programs leave in words for those who come after them."""
_LAYERS = ("meant", "heard", "muffled")
_OFTEN = 2
"""Somebody who speaks so often is one of the cast."""

_LONGEST = 4_000
"""Characters of a paragraph, at most."""

_SCRIPT = 50_000
"""Characters of a page written as one script, at most."""


@frozen
class Written:
    """A paragraph, and when it stands there."""

    when: Expression | None
    text: str


@dataclass(slots=True)
class Paragraphs:
    """Gathers a page's paragraphs; one sentence may have several forms."""

    done: list[Written] = field(default_factory=list)
    forms: list[Written] = field(default_factory=lambda: [Written(None, "")])
    """Of the line at hand."""
    block: Expression | None = None
    """Under what the lines stand now: an `if` may hold several."""

    def has_words(self) -> bool:
        """Whether something stands on the line at hand."""
        return any(form.text.strip() for form in self.forms)

    def add(self, text: str) -> None:
        """Go on with the line at hand; a new line begins the next."""
        for number, part in enumerate(text.split("\n")):
            if number:
                self.end(self.block)
            self.forms = [Written(form.when, form.text + part) for form in self.forms]

    def fork(self, arms: list[Written]) -> bool:
        """Go on with the line at hand in several forms; False where those are too many."""
        forms = [
            Written(both(form.when, arm.when), form.text + arm.text)
            for form in self.forms
            for arm in arms
            if not _are_apart(form.when, arm.when)
        ]
        if len(forms) > MOST_VARIANTS:
            return False
        self.forms = list(dict.fromkeys(forms))
        return True

    def end(self, when: Expression | None = None) -> None:
        """End the line at hand; the next ones stand under a condition."""
        self.block = when
        for form in self.forms:
            words = " ".join(_UNSEEN.sub("", form.text).split())
            for start in range(0, len(words), _LONGEST):
                self.done.append(Written(form.when, words[start : start + _LONGEST]))
        self.forms = [Written(when, "")]


def both(one: Expression | None, other: Expression | None) -> Expression | None:
    """Give the condition that both hold; None is no condition."""
    if one is None or other is None or one == other:
        return one or other
    parts = tuple(dict.fromkeys(part for each in (one, other) for part in _parts(each)))
    if len(parts) == 1:
        return parts[0]
    return Both(every=True, operands=parts, span=NOWHERE)


def _parts(expression: Expression) -> tuple[Expression, ...]:
    return expression.operands if isinstance(expression, Both) and expression.every else (expression,)


def _are_apart(one: Expression | None, other: Expression | None) -> bool:
    """Tell whether two conditions want one thing and its opposite, or one variable to be two things."""
    parts = [each for part in (one, other) if part is not None for each in _parts(part)]
    if any(opposite(each) in parts for each in parts):
        return True
    equal = [
        each.operands
        for each in parts
        if isinstance(each, Comparison) and each.relations == (Relation.EQUAL,)
    ]
    return any(a[0] == b[0] and a[1] != b[1] for number, a in enumerate(equal) for b in equal[:number])


def speakers(pages: Iterable[list[Written]]) -> dict[str, str]:
    """Guess who speaks: whose name stands before a colon more than once; lower-case name and name."""
    found = Counter(
        spoken["name"] for page in pages for line in page if (spoken := _SPEAKS.fullmatch(line.text))
    )
    return {name.lower(): name for name, times in found.items() if times >= _OFTEN}


def spoken(words: str) -> dict[str, Plain]:
    """Give a choice's words as something said, done, or left unsaid."""
    bare = " ".join(_UNSEEN.sub("", words).split())
    if bare in {"", "…", "..."}:
        return {"silence": True}
    quoted = len(bare) > len(_QUOTES[0]) and bare[0] + bare[-1] in _QUOTES
    return {"say": bare[1:-1]} if quoted and bare[1:-1].strip() else {"do": bare}


def page(lines: list[Written], cast: dict[str, str]) -> Plain:
    """Write a page: as a script where that can be, else as a list."""
    items: list[Plain] = []
    open_: set[str] = set()
    for line in lines:
        if not line.text or (isinstance(line.when, Constant) and line.when.value is False):
            continue
        layer = _LAYER.fullmatch(line.text)
        kind = layer["kind"] if layer and line.when is not None else ""
        items.append(_item(line, cast, may_be_layer=kind in open_))
        # A line has one layer of a kind at most, and a draft has none.
        open_ = open_ - {kind} if kind in open_ else set() if "(draft): " in line.text else set(_LAYERS)
    scripts = [item for item in items if isinstance(item, str)]
    if len(scripts) == len(items) and sum(map(len, scripts)) < _SCRIPT:
        return "\n\n".join(scripts) + "\n"
    return items


def _item(line: Written, cast: dict[str, str], *, may_be_layer: bool) -> Plain:
    when = spell(line.when) if line.when is not None else ""
    layer = _LAYER.fullmatch(line.text) if may_be_layer else None
    if layer and _is_flat(when):
        return f"({layer['kind']}, {when}) {layer['words']}"
    if not line.text.startswith("(") and _is_flat(when):
        return f"({when}) {line.text}" if when else line.text
    spoken = _SPEAKS.fullmatch(line.text)
    item: dict[str, Plain] = {"text": line.text}
    if spoken and spoken["name"].lower() in cast:
        item = {"who": spoken["name"], "says": spoken["words"]}
    return item | ({"when": when} if when else {})


def _is_flat(when: str) -> bool:
    """Whether brackets stand in each other once at most, as a script reads them."""
    depth = deepest = 0
    for letter in when:
        depth += (letter == "(") - (letter == ")")
        deepest = max(deepest, depth)
    return deepest <= 1
