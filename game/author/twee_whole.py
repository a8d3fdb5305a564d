"""What a passage of Twine takes from others: included words, and the way back to where one came from."""

from collections.abc import Iterator
from dataclasses import replace

from game.author.instead import MACROS, left_out, not_carried
from game.author.sheet import Arm, Found, Go, If, Link, Sheet
from game.author.twee_body import BACK, INCLUDE
from game.story.near import quote
from game.story.problem import Problem

_DEEPEST = 5
"""How deep included passages may include others."""

_MOST = 20_000
"""So many parts may come of all that is included: twice two is soon a million."""


def resolved(sheets: tuple[Sheet, ...], start: str, problems: list[Problem]) -> tuple[Sheet, ...]:
    """Put included passages where they are included, and lead each way back to where it comes from."""
    whole = _Whole({sheet.name: sheet for sheet in reversed(sheets)}, problems)
    included = {go.targets[0] for sheet in sheets for go in _goes(sheet.nodes) if go.kind == INCLUDE}
    told = [replace(sheet, nodes=tuple(whole.put(sheet.nodes, (sheet.name,)))) for sheet in sheets]
    begins = start or (sheets[0].name if sheets else "")
    led = {target for sheet in told for target in _targets(sheet.nodes)} | {begins}
    return tuple(
        replace(sheet, nodes=tuple(whole.led_back(sheet.nodes, sheet, told)))
        for sheet in told
        if sheet.name not in included or sheet.name in led
    )


class _Whole:
    """Knows every passage."""

    def __init__(self, sheets: dict[str, Sheet], problems: list[Problem]) -> None:
        self._sheets = sheets
        self._problems = problems
        self._left = _MOST

    def put(self, nodes: tuple[Found, ...], within: tuple[str, ...]) -> Iterator[Found]:
        """Put what is included in the place of its `<<include>>`."""
        for node in nodes:
            self._left -= 1
            if isinstance(node, Go) and node.kind == INCLUDE:
                yield from self._included(node, within)
            elif isinstance(node, If):
                arms = (replace(arm, nodes=tuple(self.put(arm.nodes, within))) for arm in node.arms)
                yield replace(node, arms=tuple(arms))
            else:
                yield node

    def _included(self, go: Go, within: tuple[str, ...]) -> Iterator[Found]:
        name = go.targets[0]
        why = (
            "no passage has that name"
            if name not in self._sheets
            else "it includes itself"
            if name in within
            else "passages include each other too often"
            if len(within) > _DEEPEST or self._left < 0
            else ""
        )
        if why:
            told = left_out(f'<<include "{name}">>', why, go.span, instead=MACROS["include"])
            self._problems.append(told)
        else:
            yield from self.put(self._sheets[name].nodes, (*within, name))

    def led_back(self, nodes: tuple[Found, ...], sheet: Sheet, told: list[Sheet]) -> Iterator[Found]:
        """Lead `<<back>>` to the passage from which one comes here."""
        for node in nodes:
            if isinstance(node, If):
                arms = (
                    Arm(arm.when, tuple(self.led_back(arm.nodes, sheet, told)), arm.span) for arm in node.arms
                )
                yield replace(node, arms=tuple(arms))
            elif isinstance(node, Link) and node.target == BACK:
                yield from self._back(node, sheet, told)
            else:
                yield node

    def _back(self, link: Link, sheet: Sheet, told: list[Sheet]) -> Iterator[Found]:
        before = [
            each.name for each in told if each.name != sheet.name and sheet.name in _targets(each.nodes)
        ]
        if before:
            yield replace(link, target=before[0])
        if len(before) != 1:
            where = f"the way to {quote(before[0])}" if before else "nothing"
            message = f"{quote(link.words)}, the way back, comes as {where}"
            instead = f"where several lead here, `call: {sheet.name}` there and `back: true` here"
            self._problems.append(not_carried(message, link.span, instead))


def _goes(nodes: tuple[Found, ...]) -> Iterator[Go]:
    for node in nodes:
        if isinstance(node, Go):
            yield node
        elif isinstance(node, If):
            for arm in node.arms:
                yield from _goes(arm.nodes)


def _targets(nodes: tuple[Found, ...]) -> Iterator[str]:
    """Give where a passage leads."""
    for node in nodes:
        if isinstance(node, Go) and node.kind != INCLUDE:
            yield from node.targets
        elif isinstance(node, Link):
            yield node.target
        elif isinstance(node, If):
            for arm in node.arms:
                yield from _targets(arm.nodes)
