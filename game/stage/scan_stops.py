"""What one switch goes over: the parts of a screen in rows, rows in blocks where they are many. Pure."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import ceil
from typing import TypeAlias

from game.stage import focus as focusing
from game.stage.geometry import Box
from game.stage.intent import Action, Activate, Adjust, Key
from game.stage.scan import Stop
from game.stage.scan_letters import letters
from game.stage.scene import Part, Role, View
from game.stage.words import Tell

MOST_ROWS = 9
"""More rows of a column than these are gathered in blocks."""

BLOCK = 6
"""Rows of a block, at most."""

TURNERS = frozenset({"above", "below"})
"""Ids of the parts that scroll a page, where it has any of its own."""

Row: TypeAlias = tuple[Part, ...]
"""Parts that stand beside each other."""

STAND = "scan:stand"
"""Id of the stop that lets a page stand at once while its words arrive."""


def stops(view: View, tell: Tell) -> tuple[Stop, ...]:
    """Give all that a switch can take, where reading begins first.

    While words arrive there is one thing to do: let them all stand.
    """
    if view.arriving:
        return (Stop(STAND, meant=(Key(Action.ACCEPT),), name=tell("All of the page")),)
    wanted = _wanted(view)
    rows = list(_rows([each for each in view.parts if _can_be_taken(each)]))
    begun = next((place for place, row in enumerate(rows) if wanted in {each.id for each in row}), 0)
    turned = (*rows[begun:], *rows[:begun])
    return (*_gathered([_turned(row, wanted) for row in turned], tell), *_scrolling(view.parts, tell))


def first_stop(given: Sequence[Stop], view: View, screen: Box) -> str | None:
    """Name the stop on which the ring begins: the first that is in sight."""
    for each in given:
        part = focusing.found(view.parts, each.parts[0]) if each.parts else None
        if part is None or focusing.is_seen(part, screen):
            return each.id
    return given[0].id if given else None


def _can_be_taken(part: Part) -> bool:
    """Tell whether a press does anything with a part."""
    return part.focusable and part.enabled and (bool(part.actions) or part.role is Role.FIELD)


def _rows(parts: Sequence[Part]) -> Iterator[Row]:
    """Give parts that stand beside each other, in reading order."""
    row: list[Part] = []
    for part in parts:
        if row and not _beside(row[-1], part):
            yield tuple(row)
            row = []
        row.append(part)
    if row:
        yield tuple(row)


def _beside(one: Part, other: Part) -> bool:
    """Tell whether two parts stand on one line of the same column."""
    shared = min(one.box.bottom, other.box.bottom) - max(one.box.y, other.box.y)
    return one.sight == other.sight and shared > min(one.box.height, other.box.height) / 2


def _wanted(view: View) -> str | None:
    """Name the part with which the ring begins: the one that the page names first, else the first offer."""
    offers = (each.id for each in view.parts if each.role in {Role.OFFER, Role.LOCKED, Role.OPTION})
    return view.first_focus or next(offers, None)


def _turned(row: Row, wanted: str | None) -> Row:
    """Give a row with what is wanted first; the others keep their order around."""
    at = next((place for place, each in enumerate(row) if each.id == wanted), 0)
    return (*row[at:], *row[:at])


def _gathered(rows: Sequence[Row], tell: Tell) -> Iterator[Stop]:
    """Give rows as stops; where they are many, those of a column in blocks of about the same size."""
    for sight, column in groupby(rows, key=lambda row: row[0].sight):
        given = [_row(row, tell) for row in column]
        size = ceil(len(given) / ceil(len(given) / BLOCK)) if sight and len(rows) > MOST_ROWS else 1
        for first in range(0, len(given), size):
            block = tuple(given[first : first + size])
            yield block[0] if len(block) == 1 else _group("block", block, tell)


def _stop(part: Part, tell: Tell) -> Stop:
    """Give what a press on a part means; what is adjusted or written leads to a board."""
    here = (part.id,)
    if "adjust" in part.actions:
        return Stop(part.id, here, inner=_steps(part, tell), board=True)
    if part.role is Role.FIELD:
        return Stop(part.id, here, inner=letters(part.id, tell), board=True)
    return Stop(part.id, here, meant=(Activate(part.id),))


def _steps(part: Part, tell: Tell) -> tuple[Stop, ...]:
    """Give less, more and done. A slider goes on by itself; each turn of a dial is a choice of its own."""
    here, name = (part.id,), part.id
    standing = round((part.share or 0.0) * part.steps)
    return (
        Stop(f"more:{name}", here, (), (Adjust(name, 1),), tell("More"), again=part.steps - standing),
        Stop(f"less:{name}", here, (), (Adjust(name, -1),), tell("Less"), again=standing),
        Stop(f"done:{name}", here, name=tell("Done"), leaves=True),
    )


def _row(row: Row, tell: Tell) -> Stop:
    """Give a row: what stands alone is taken at once."""
    given = tuple(_stop(each, tell) for each in row)
    return given[0] if len(given) == 1 else _group("row", given, tell)


def _group(kind: str, inner: tuple[Stop, ...], tell: Tell) -> Stop:
    """Give a group with a way out at its end."""
    parts = tuple(part for each in inner for part in each.parts)
    name = f"{kind}:{inner[0].id}"
    out = Stop(f"out:{name}", parts, name=tell("Out"), leaves=True)
    return Stop(name, parts, (*inner, out))


def _scrolling(parts: Sequence[Part], tell: Tell) -> Iterator[Stop]:
    """Give the ways along a column that is longer than its window, where the page has none of its own."""
    if any(each.id in TURNERS for each in parts):
        return
    sights = [each for each in parts if each.sight is not None]
    down = any(each.box.bottom > each.sight.bottom + 1 for each in sights if each.sight)
    up = any(each.box.y < each.sight.y - 1 for each in sights if each.sight)
    if down:
        yield Stop("scan:below", meant=(Key(Action.PAGE_DOWN),), name=tell("More below"))
    if up:
        yield Stop("scan:above", meant=(Key(Action.PAGE_UP),), name=tell("Text above"))
