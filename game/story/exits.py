"""Ways out of a page: `to`, a fork, a draw, a call and its back."""

from game.story.desk import Desk
from game.story.node import Mapping, Node, Scalar, Sequence, whole
from game.story.way import Back, Branch, Call, Draw, Exit, Fork, Lot, To

_FURTHER = frozenset({"random", "call", "back"})
"""Ways out that are more than `to`."""

MOST_WEIGHT = 1000
"""Heaviest lot of a draw."""


def read_exit(node: Mapping, desk: Desk) -> Exit | None:
    """Read the way out that a passage or a choice names; None where it names none."""
    if _FURTHER.isdisjoint(node.found):
        return _to(node.get("to"), desk)
    ways = [key for key in ("random", "call", "back") if node.get(key) is not None]
    ways = [key for key in ways if key != "back" or node.is_true("back")]
    if "call" not in ways and node.get("to") is not None:
        ways.append("to")
    for way in ways[1:]:
        key = node.key(way)
        if key is not None:
            message = f"you wrote `{way}` beside `{ways[0]}`, but only one way out can be taken"
            desk.error("two-ways", key.span, message, "take one of them out")
    if not ways:
        return None
    match ways[0]:
        case "random":
            return _draw(node.get("random"), desk)
        case "call":
            return _call(node, desk)
        case "back":
            key = node.key("back")
            return Back(key.span if key else node.span)
        case _:
            return _to(node.get("to"), desk)


def target(node: Node | None, desk: Desk) -> To | None:
    """Read the name of a passage."""
    if not isinstance(node, Scalar):
        return None
    name = node.text
    if name in desk.scope.passages:
        return To(name, node.span)
    found = desk.near(name, desk.scope.passages)
    message = f"you wrote `to: {name}`, but no passage has that name"
    desk.error("dangling-target", node.span, message, found or "write it, or name another")
    return None


def _to(node: Node | None, desk: Desk) -> Exit | None:
    return _fork(node, desk) if isinstance(node, Sequence) else target(node, desk)


def _fork(node: Sequence, desk: Desk) -> Fork | None:
    branches = []
    for number, arm in enumerate(node.items, start=1):
        if not isinstance(arm, Mapping):
            continue
        is_last = arm.get("else") is not None
        when = desk.condition(arm.get("if"))
        to = target(arm.get("else") if is_last else arm.get("to"), desk)
        if is_last and number < len(node.items):
            message = "`else` stands here, but what follows it could never be reached"
            desk.error("else-before-last", arm.span, message, "let it be the last of the list")
        if to is not None and (is_last or when is not None):
            branches.append(Branch(None if is_last else when, to, arm.span))
    last = node.items[-1] if node.items else None
    if not isinstance(last, Mapping) or last.get("else") is None:
        message = "this fork has no `else`, but some reader may come for whom no condition holds"
        desk.error("no-else", node.span, message, "add `- else: PASSAGE` as its last arm")
    return Fork(tuple(branches), node.span) if branches and branches[-1].when is None else None


def _draw(node: Node | None, desk: Desk) -> Draw | None:
    if not isinstance(node, Sequence):
        return None
    lots = []
    for lot in node.items:
        if not isinstance(lot, Mapping):
            continue
        weight = lot.number("weight", 1)
        place = lot.get("weight")
        if not 1 <= weight <= MOST_WEIGHT and place is not None:
            message = f"you wrote `weight: {weight}`, but a weight is 1 to {MOST_WEIGHT:,}"
            desk.error("out-of-bounds", place.span, message)
        to = target(lot.get("to"), desk)
        if to is not None:
            lots.append(Lot(whole(place, 1), to, lot.span))
    seen: set[str] = set()
    for lot_ in lots:
        if lot_.exit.passage in seen:
            message = (
                f"two lots lead to `{lot_.exit.passage}`, but a trail tells them apart by where they lead"
            )
            desk.error("lot-twice", lot_.span, message, "make it one lot with both weights")
        seen.add(lot_.exit.passage)
    return Draw(tuple(lots), node.span) if lots else None


def _call(node: Mapping, desk: Desk) -> Call | None:
    aside = target(node.get("call"), desk)
    after = node.get("to")
    if isinstance(after, Sequence):
        message = "a fork stands beside `call`, but after a call one passage follows"
        desk.error("fork-after-call", after.span, message, "put the fork into that passage")
        return None
    then = target(after, desk)
    if aside is None or (after is not None and then is None):
        return None
    return Call(aside.passage, then.passage if then else None, aside.span)
