"""The screen as a tree for who cannot see it: what a screen reader is given, made of the view's parts.

Two things are decided here. What the focus reads by itself is left to it; and all else that is new is said
in one breath, in reading order (`Tree.news`): a screen reader that were told of each paragraph apart would
read them in whatever order they came.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import groupby

from game.frozen import frozen
from game.stage.geometry import Box
from game.stage.scene import Amount, Part, Role, View


class Kind(Enum):
    """What a node is to a screen reader."""

    BUTTON = "button"
    SWITCH = "switch"
    CHOICE = "one of several"
    TAB = "tab"
    SLIDER = "slider"
    FIELD = "text field"
    HEADING = "heading"
    WORDS = "words"
    METER = "meter"
    PICTURE = "picture"


KINDS = {
    Role.BUTTON: Kind.BUTTON,
    Role.OFFER: Kind.BUTTON,
    Role.LOCKED: Kind.BUTTON,
    Role.SLIDER: Kind.SLIDER,
    Role.TOGGLE: Kind.SWITCH,
    Role.OPTION: Kind.CHOICE,
    Role.TAB: Kind.TAB,
    Role.FIELD: Kind.FIELD,
    Role.HEADING: Kind.HEADING,
    Role.TEXT: Kind.WORDS,
    Role.METER: Kind.METER,
    Role.DIAL: Kind.SLIDER,
    Role.PICTURE: Kind.PICTURE,
    Role.STATUS: Kind.WORDS,
}

SETS = {
    Role.OFFER: "offers",
    Role.LOCKED: "offers",
    Role.OPTION: "options",
    Role.TAB: "tabs",
}
"""What is counted together where it stands together."""


@frozen
class Node:
    """One thing, as it is told."""

    key: str
    """Its own on the screen, where a part's id may stand twice."""
    part: str
    kind: Kind
    name: str
    box: Box
    description: str = ""
    """What is read after the name: a state in words, a reason, a cause."""
    written: str = ""
    """What stands in a field."""
    language: str = ""
    """Tag of its words' language."""
    focusable: bool = False
    enabled: bool = True
    pressed: bool = False
    """It can be pressed (not: it is)."""
    adjusted: bool = False
    """It can be moved by steps."""
    scrolls: bool = False
    """It stands in a column that may have to be moved before it is seen."""
    on: bool | None = None
    level: int = 0
    amount: Amount | None = None
    place: tuple[int, int] | None = None
    """Its place among those that it is counted with, from 1, and how many they are."""
    digit: int | None = None
    live: bool = False


@frozen
class Tree:
    """A screen, as it is told."""

    nodes: tuple[Node, ...]
    """In reading order."""
    focus: str | None
    """Key of the node that has it."""
    language: str
    """Tag of the house's words."""
    news: str = ""
    """What was last to be said by itself."""
    spoken: str = ""
    """Tag of the news' language."""
    number: int = 0
    """How often there was news: the same words twice are said twice."""


def grown(view: View, focus: str | None, language: str, before: Tree | None = None) -> Tree:
    """Give the tree of a view.

    Args:
        view: what is shown.
        focus: id of the part that has the focus.
        language: tag of the interface's language.
        before: what was told last; None: nobody has been told anything yet.
    """
    nodes = tuple(_nodes(view, language))
    focused = next((each.key for each in nodes if each.part == focus and each.focusable), None)
    fresh = tuple(_fresh(nodes, focused, before))
    if before is not None and not fresh:
        return Tree(nodes, focused, language, before.news, before.spoken, before.number)
    number = 1 if before is None else before.number + 1
    told = "\n".join(_spoken(each, before) for each in fresh)
    tongue = next((each.language for each in fresh if each.language != language), language)
    return Tree(nodes, focused, language, told, tongue, number)


def _nodes(view: View, language: str) -> Iterator[Node]:
    """Tell each part."""
    seen = Counter[str]()
    places = dict(_places(view.parts))
    named = False
    for number, part in enumerate(view.parts):
        if not part.name and not part.focusable:
            # a picture that nobody gave words is an ornament
            continue
        seen[part.id] += 1
        again = seen[part.id]
        key = part.id if again == 1 else f"{part.id} {again}"
        level = 0
        if part.role is Role.HEADING:
            level = part.level or (2 if named else 1)
            named = True
        yield _node(part, key, part.tongue or language, level, places.get(number))


def _node(part: Part, key: str, language: str, level: int, place: tuple[int, int] | None) -> Node:
    kind = KINDS[part.role]
    amount = part.amount
    if part.share is not None and part.steps:
        amount = Amount(round(part.share * part.steps), 1.0, part.steps)
    if kind is Kind.METER and amount is None:
        kind = Kind.WORDS
    if kind is Kind.CHOICE and not part.actions:
        kind = Kind.WORDS
    is_field = kind is Kind.FIELD
    # a chosen option and an open leaf are told by their state: the word for it would be heard twice
    states = kind in {Kind.CHOICE, Kind.TAB} and part.on is not None
    return Node(
        key,
        part.id,
        kind,
        part.name,
        part.box,
        description="" if is_field or states else part.value,
        written=part.value if is_field else "",
        language=language,
        focusable=part.focusable,
        enabled=part.enabled and part.role is not Role.LOCKED,
        pressed="activate" in part.actions,
        adjusted="adjust" in part.actions,
        scrolls=part.sight is not None,
        on=part.on,
        level=level,
        amount=amount,
        place=place,
        digit=part.digit,
        # where a meter stands is no news, only that it moved
        live=part.live and (part.role is not Role.METER or bool(part.news)),
    )


def _places(parts: Sequence[Part]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Count what stands together, as offers do."""
    for group, run in groupby(enumerate(parts), lambda each: SETS.get(each[1].role)):
        numbers = [number for number, _ in run]
        if group and len(numbers) > 1:
            yield from ((number, (at, len(numbers))) for at, number in enumerate(numbers, 1))


def _fresh(nodes: tuple[Node, ...], focus: str | None, before: Tree | None) -> Iterator[Node]:
    """Find what is to be said by itself: another screen's name, what is live and new, a slider that moved."""
    old = {} if before is None else {each.key: each for each in before.nodes}
    title, was = _title(nodes), _title(() if before is None else before.nodes)
    for node in nodes:
        then = old.get(node.key)
        if node is title:
            if was is None or was.name != node.name:
                yield node
        elif node.live:
            same = then is not None and then.live
            if then is None or not same or _words(then) != _words(node):
                yield node
        elif node.adjusted and node.key == focus and then and then.description != node.description:
            yield node


def _title(nodes: tuple[Node, ...]) -> Node | None:
    """Find the screen's own name."""
    return next((each for each in nodes if each.kind is Kind.HEADING), None)


def _words(node: Node) -> str:
    """Give all that is read of a node."""
    return f"{node.name}: {node.description}" if node.description else node.name


def _spoken(node: Node, before: Tree | None) -> str:
    """Give what is said of a node: of a slider that moves under the hand only where it stands now."""
    moved = node.adjusted and not node.live and before is not None
    return node.description if moved else _words(node)
