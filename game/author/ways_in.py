"""Where it goes on in another program: straight on, by condition, by chance, into an aside and back."""

from collections import Counter

from game.author.conditions_in import Conditions
from game.author.foreign_words import opposite
from game.author.given import Given
from game.author.instead import INSTEAD, not_carried
from game.author.lines_in import both
from game.author.names_in import Names
from game.author.sheet import Found, Go, If, Other, Sheet, Words
from game.story.expression import Expression
from game.story.near import quote
from game.story.node import Plain
from game.story.problem import Problem
from game.story.source import Span

WAY = "way"
"""Tag of a passage that shows nothing and only decides where it goes on."""

_HEAVIEST = 1_000


class Ways:
    """Finds where links lead; passages that only decide are looked through."""

    def __init__(self, other: Other, names: Names, conditions: Conditions, problems: list[Problem]) -> None:
        self._names = names
        self._conditions = conditions
        self._problems = problems
        self._ways = {
            sheet.name: sheet for sheet in other.sheets if WAY in sheet.tags and _only_goes(sheet.nodes)
        }
        self._given = Given("passage", names.passages.values())
        self.missing: dict[str, str] = {}
        """Passages that are led to and were never written: their name there, and ours."""

    def is_way(self, name: str) -> bool:
        """Whether a passage only decides where it goes on."""
        return name in self._ways

    def to(self, target: str, sheet: str, span: Span) -> dict[str, Plain]:
        """Say where a link leads."""
        way = self._ways.get(target)
        if way is None:
            return {"to": self._passage(target, span)}
        exits: list[tuple[Expression | None, Go]] = []
        self._gather(way, way.nodes, None, exits)
        return self.of(exits, sheet) or {"to": self._passage(target, span)}

    def of(self, exits: list[tuple[Expression | None, Go]], sheet: str) -> dict[str, Plain]:
        """Say where it goes on by itself; nothing where it does not."""
        calls = [go for _, go in exits if go.kind == "call"]
        goes = [(when, go) for when, go in exits if go.kind != "call"]
        if not goes:
            return {}
        first = goes[0]
        if calls:
            after = calls[0].targets[0]
            called: dict[str, Plain] = {"call": self._passage(first[1].targets[0], first[1].span)}
            back = {} if after == sheet else {"to": self._passage(after, calls[0].span)}
            return called | back
        if first[0] is None or len(goes) == 1:
            return self._single(first[1])
        return {"to": self._fork(goes)}

    def _single(self, go: Go) -> dict[str, Plain]:
        if go.kind == "back":
            return {"back": True}
        weights = Counter(self._passage(target, go.span) for target in go.targets)
        if len(weights) == 1:
            return {"to": next(iter(weights))}
        lots: list[Plain] = [
            {"weight": min(weight, _HEAVIEST), "to": target} if weight > 1 else {"to": target}
            for target, weight in weights.items()
        ]
        return {"random": lots}

    def _fork(self, goes: list[tuple[Expression | None, Go]]) -> list[Plain]:
        arms: list[Plain] = []
        known: list[Expression] = []
        for when, go in goes:
            target = self._passage(go.targets[0], go.span) if go.targets else ""
            if not target or go.kind != "to":
                self._lost(go.span, go.kind, "only passages can follow a condition")
                continue
            spelled = self._conditions.spell(_without(when, known), go.span)
            if not spelled or (go is goes[-1][1] and arms):
                return [*arms, {"else": target}]
            arms.append({"if": spelled, "to": target})
            known += [when] if when is not None else []
        last = arms[-1] if arms else {}
        return [*arms, {"else": last["to"]}] if isinstance(last, dict) and "to" in last else arms

    def _gather(
        self,
        way: Sheet,
        nodes: tuple[Found, ...],
        when: Expression | None,
        to: list[tuple[Expression | None, Go]],
    ) -> None:
        for node in nodes:
            if isinstance(node, Go):
                to.append((when, node))
            elif isinstance(node, If):
                before = when
                for arm in node.arms:
                    here = self._conditions.read(arm.when, way, arm.span) if arm.when else None
                    self._gather(way, arm.nodes, both(before, here), to)
                    before = both(before, opposite(here))

    def _passage(self, target: str, span: Span) -> str:
        known = self._names.passages.get(target)
        if known is not None and target not in self._ways:
            return known
        if target not in self.missing:
            self.missing[target] = self._given.name(target)
            self._lost(span, target, "no passage of that name was written, so an ending stands there")
        return self.missing[target]

    def _lost(self, span: Span, what: str, why: str) -> None:
        self._problems.append(not_carried(f"{quote(what)} is not as it was: {why}", span, INSTEAD[why]))


def _only_goes(nodes: tuple[Found, ...]) -> bool:
    return all(
        isinstance(node, Go)
        or (isinstance(node, Words) and not node.text.strip())
        or (isinstance(node, If) and all(_only_goes(arm.nodes) for arm in node.arms))
        for node in nodes
    )


def _without(when: Expression | None, known: list[Expression]) -> Expression | None:
    """Leave out of a condition what the arms above it have ruled out already."""
    parts: Expression | None = None
    ruled_out = [opposite(each) for each in known]
    for part in _parts(when):
        if part not in ruled_out and not _rules_out(part, known):
            parts = both(parts, part)
    return parts


def _parts(when: Expression | None) -> tuple[Expression, ...]:
    if when is None:
        return ()
    operands = getattr(when, "operands", None)
    return operands if operands is not None and getattr(when, "every", False) else (when,)


def _rules_out(part: Expression, known: list[Expression]) -> bool:
    return any(opposite(_parts(each)[-1]) == part for each in known)
