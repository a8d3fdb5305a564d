"""Sheets of another program to a story of ours, as plain data."""

import re
from dataclasses import dataclass, field

from game.author.conditions_in import Conditions
from game.author.edges_in import ended, past_the_door, straightened, titled
from game.author.effects_in import pick
from game.author.foreign_words import opposite
from game.author.given import Given
from game.author.instead import left_out
from game.author.lines_in import Paragraphs, Written, both, page, speakers, spoken
from game.author.names_in import Names, gather
from game.author.sheet import (
    MOST_ARMS,
    Effect,
    Field,
    Found,
    Go,
    If,
    Kept,
    Link,
    Other,
    Sheet,
    Shown,
    Step,
    Words,
    is_words,
    words_of,
)
from game.author.ways_in import Ways
from game.story.expression import Comparison, Constant, Expression, Name, Relation, Type
from game.story.model import DEFAULT_LEVEL, METERS, YOU
from game.story.naming import RESERVED, slug
from game.story.node import Plain
from game.story.problem import Problem
from game.story.source import NOWHERE, Span

ONWARD = "Go on"
"""A link of these words, alone on its page, is no choice but the way on."""

_MORE = frozenset({"when", "set", "shift", "keep", "locked", "relabel"})
"""What makes a choice more than a way on."""

_VALUE = re.compile(r"\\\{(?P<ink>\w+)\\\}|(?P<twee>\$[A-Za-z]\w*)(?!\w|\.\w|\[)")
"""A value among a choice's words, which were spelled for our prose."""

_LONGEST_CONDITION = 200
"""Characters of a condition that still can be read at a glance."""

_ID = re.compile(r"[a-z]\w*")


def carry(other: Other, title: str, problems: list[Problem]) -> dict[str, Plain]:
    """Make a story; what cannot be carried is added to the problems."""
    return _Carrying(other, gather(other, problems), problems).story(title)


@dataclass(slots=True)
class _Page:
    """What was found on one sheet."""

    paragraphs: Paragraphs = field(default_factory=Paragraphs)
    choices: list[dict[str, Plain]] = field(default_factory=list)
    ids: Given = field(default_factory=lambda: Given("choice"))
    exits: list[tuple[Expression | None, Go]] = field(default_factory=list)
    effects: list[tuple[Expression | None, Effect]] = field(default_factory=list)
    field: str = ""


class _Carrying:
    """Carries one whole story over."""

    def __init__(self, other: Other, names: Names, problems: list[Problem]) -> None:
        self._other = other
        self._names = names
        self._problems = problems
        self._conditions = Conditions(other, names, problems)
        self._ways = Ways(other, names, self._conditions, problems)

    def story(self, title: str) -> dict[str, Plain]:
        """Carry all of it."""
        told = [sheet for sheet in self._other.sheets if not self._ways.is_way(sheet.name)]
        sheets = list({sheet.name: sheet for sheet in reversed(told)}.values())[::-1]
        kept = {sheet.span for sheet in sheets}
        for sheet in told:
            if sheet.span not in kept:
                self._lost(sheet.span, sheet.name, "another passage has that name")
        pages = {sheet.name: self._page(sheet) for sheet in sheets}
        cast = speakers(found.paragraphs.done for found in pages.values())
        passages: dict[str, Plain] = {
            self._names.passages[sheet.name]: self._passage(sheet, pages[sheet.name], cast)
            for sheet in sheets
        }
        for name, target in self._ways.missing.items():
            passages[target] = {"ending": {"title": titled(name), "text": "This passage was never written."}}
        start = past_the_door(self._names.passages.get(self._other.start, ""), passages)
        if self._other.dialect == "ink":
            start = straightened(start, passages)
        given = Given("somebody", reserved=RESERVED)
        people = {given.name(name): {"name": name} for who, name in cast.items() if who != YOU}
        parts: dict[str, Plain] = {
            "format": 1,
            "title": titled(self._other.title or title),
            "cast": people,
            "meters": self._meters(),
            "variables": self._variables(passages),
            "keeps": {name: {"max": 50} for name in self._names.keeps.values()},
            "start": start if start in passages else "",
            "passages": passages,
        }
        return {key: value for key, value in parts.items() if value}

    def _meters(self) -> dict[str, Plain]:
        return {
            name: {"start": start}
            for name, start in self._names.meters.values()
            if name not in METERS or start != DEFAULT_LEVEL
        }

    def _variables(self, passages: dict[str, Plain]) -> dict[str, Plain]:
        """Declare what something reads or sets; a name that is only shown stands in the words by now."""
        found: dict[str, Plain] = {}
        used = set(_ID.findall(repr(passages)))
        for each in self._names.variables.values():
            if each.type is Type.NAMED and each.id not in used:
                continue
            if each.type is Type.NAMED:
                found[each.id] = {"one_of": list(each.names), "start": each.start}
            elif each.type is Type.WHOLE:
                found[each.id] = {"start": each.start, "min": each.low, "max": each.high}
            else:
                found[each.id] = each.start
        return found

    def _lost(self, span: Span, what: str, why: str) -> None:
        self._problems.append(left_out(what, why, span))

    # --- a page -----------------------------------------------------------------------------------

    def _page(self, sheet: Sheet) -> _Page:
        found = _Page()
        self._walk(sheet, sheet.nodes, None, found)
        found.paragraphs.end()
        return found

    def _walk(self, sheet: Sheet, nodes: tuple[Found, ...], when: Expression | None, to: _Page) -> None:
        for number, node in enumerate(nodes):
            match node:
                case Words() | Shown():
                    self._add(node, to)
                case Link():
                    self._link(sheet, node, when, to)
                    following = nodes[number + 1] if number + 1 < len(nodes) else None
                    goes_on = isinstance(following, Words) and following.text.split("\n")[0].strip()
                    if to.paragraphs.has_words() or goes_on:
                        to.paragraphs.add(node.words)
                case Step() | Kept():
                    to.effects.append((when, node))
                case Go():
                    to.exits.append((when, node))
                case Field():
                    to.field = self._names.inputs[node.name]
                case If():
                    self._if(sheet, node, when, to)

    def _add(self, node: Words | Shown, to: _Page) -> None:
        if isinstance(node, Words):
            to.paragraphs.add(node.text)
        elif not to.paragraphs.fork(self._said(node)):
            self._lost(node.span, node.name, "one sentence has too many forms")

    def _said(self, node: Words | Shown) -> list[Written]:
        """Give what stands there, in each of its forms: our variables show their names, not what they say."""
        if isinstance(node, Words):
            return [Written(None, node.text)]
        name = self._names.shown(node.name)
        if name is None:
            self._lost(node.span, node.name, "nothing of that name can be shown")
            return [Written(None, "")]
        said = self._names.said.get(node.name, {})
        if all(value == words for value, words in said.items()):
            return [Written(None, f"{{{name}}}")]
        if len(said) == 1:
            return [Written(None, words) for words in said.values()]
        ours = Name(name, NOWHERE)
        values = {Constant(value, NOWHERE): words for value, words in said.items()}
        return [
            Written(Comparison((ours, value), (Relation.EQUAL,), NOWHERE), words)
            for value, words in values.items()
        ]

    def _forms(self, nodes: tuple[Found, ...], when: Expression | None) -> list[Written]:
        """Give the words of an arm, in each of their forms."""
        within = Paragraphs()
        for node in words_of(nodes):
            within.fork(self._said(node))
        return [Written(both(when, form.when), form.text) for form in within.forms]

    def _if(self, sheet: Sheet, node: If, when: Expression | None, to: _Page) -> None:
        arms: list[tuple[Expression | None, tuple[Found, ...]]] = []
        before: Expression | None = None
        for arm in node.arms[:MOST_ARMS]:
            here = self._conditions.read(arm.when, sheet, arm.span) if arm.when else None
            arms.append((both(before, here), arm.nodes))
            before = both(before, opposite(here))
        has_else = not node.arms[-1].when
        if len(node.arms) > MOST_ARMS:
            self._lost(node.span, f"what follows arm {MOST_ARMS}", "it is too long for one condition")
        if all(is_words(nodes) for _, nodes in arms):
            forms = [form for each, nodes in arms for form in self._forms(nodes, each)]
            forms += [] if has_else or before is None else [Written(before, "")]
            if to.paragraphs.fork(forms):
                return
            self._lost(node.span, "if", "one sentence has too many forms; each stands on its own line")
        to.paragraphs.end(when)
        for each, nodes in arms:
            inner = both(when, each)
            to.paragraphs.end(inner)
            self._walk(sheet, nodes, inner, to)
        to.paragraphs.end(when)

    def _link(self, sheet: Sheet, link: Link, when: Expression | None, to: _Page) -> None:
        made = spoken(self._label(link.words, link.span))
        wanted = next(
            (self._names.chosen[each.name][1] for each in link.effects if each.name in self._names.chosen), ""
        )
        choice: dict[str, Plain] = {"id": to.ids.name(wanted or slug(link.words)), **made}
        condition = self._conditions.spell(when, link.span)
        choice |= {"when": condition} if condition else {}
        if link.reason:
            lock = self._conditions.read(link.lock, sheet, link.span) if link.lock != "false" else None
            unless = self._conditions.spell(lock, link.span)
            choice["locked"] = (
                {"unless": unless, "reason": link.reason} if unless else {"reason": link.reason}
            )
        renamed: list[Plain] = []
        for words, holds in link.others:
            spelled = self._conditions.spell(self._conditions.read(holds, sheet, link.span), link.span)
            renamed += [{**spoken(self._label(words, link.span)), "when": spelled}] if spelled else []
        choice |= {"relabel": renamed} if renamed else {}
        choice |= {"once": True} if link.once else {}
        effects: list[tuple[Expression | None, Effect]] = [(None, each) for each in link.effects]
        choice |= pick(effects, sheet, self._names, self._conditions)
        if link.is_last:
            gone = self._all_gone(to.choices, sheet, link.span)
            both_ = f"({choice['when']}) and {gone}" if "when" in choice and gone else gone
            choice = {"id": choice.pop("id"), **choice, **({"when": both_} if both_ else {})}
        to.choices.append(choice | self._ways.to(link.target, sheet.name, link.span))

    def _all_gone(self, choices: list[dict[str, Plain]], sheet: Sheet, span: Span) -> str:
        """Give the condition that none of these choices is open; nothing where one always is."""
        gone: list[str] = []
        for choice in choices:
            ways = [f"chose({self._names.passages[sheet.name]}.{choice['id']})"] if "once" in choice else []
            ways += [f"not ({choice['when']})"] if "when" in choice else []
            gone += [f"({' or '.join(ways)})" if len(ways) > 1 else "".join(ways)]
        told = " and ".join(gone)
        if not all(gone) or len(told) > _LONGEST_CONDITION:
            self._lost(span, "that it is open only where no other is", "our conditions cannot say it")
            return ""
        return told

    def _label(self, words: str, span: Span) -> str:
        """Give a choice's words with the values in them shown; a value that says many things is told."""
        parts: list[str] = []
        at = 0
        for found in _VALUE.finditer(words):
            name = found["ink"] or found["twee"]
            plain = [Written(None, found.group())]
            forms = self._said(Shown(name, span)) if self._names.shown(name) else plain
            if len(forms) > 1:
                self._lost(span, name, "a choice's words are the same whatever a variable says")
            parts += [words[at : found.start()], forms[0].text if len(forms) == 1 else ""]
            at = found.end()
        return "".join((*parts, words[at:]))

    # --- a passage --------------------------------------------------------------------------------

    def _passage(self, sheet: Sheet, found: _Page, cast: dict[str, str]) -> Plain:
        lines = [line for line in found.paragraphs.done if line.text]
        passage = pick(found.effects, sheet, self._names, self._conditions)
        if found.field:
            passage["input"] = {"name": found.field, "question": "What would you write?"}
        way = self._ways.of(found.exits, sheet.name)
        alone = found.choices[0] if len(found.choices) == 1 else None
        if alone is not None and alone.get("do") == ONWARD and not set(alone) & _MORE:
            way = {key: value for key, value in alone.items() if key not in {"id", "do", "once"}}
            found.choices.clear()
        if found.choices:
            passage["choices"] = list(found.choices)
            if way:
                self._lost(sheet.span, sheet.name, "where it goes by itself beside its choices")
        elif way:
            passage |= way
        else:
            lines, passage["ending"] = ended(lines, sheet.name)
        shown = page(lines, cast)
        return ({"page": shown} if shown and shown != "\n" else {}) | passage
