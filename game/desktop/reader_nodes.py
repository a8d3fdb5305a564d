"""A tree as AccessKit wants it: all of it each time, as AccessKit itself finds what is new."""

from typing import Any

from game.stage.tree import Kind, Node, Tree
from game.stage.wish import Wish

TITLE = "Still Hear"

ROLES = {
    Kind.BUTTON: "BUTTON",
    Kind.SWITCH: "SWITCH",
    Kind.CHOICE: "RADIO_BUTTON",
    Kind.TAB: "TAB",
    Kind.SLIDER: "SLIDER",
    Kind.FIELD: "TEXT_INPUT",
    Kind.HEADING: "HEADING",
    Kind.WORDS: "LABEL",
    Kind.METER: "METER",
    Kind.PICTURE: "IMAGE",
}
"""AccessKit's names of roles."""

WISHES = {
    "FOCUS": Wish.FOCUS,
    "CLICK": Wish.PRESS,
    "INCREMENT": Wish.MORE,
    "DECREMENT": Wish.LESS,
    "SET_VALUE": Wish.SET,
    "SCROLL_INTO_VIEW": Wish.SHOW,
}
"""By AccessKit's names of actions."""

ROOT = 0

NEWS = 1 << 32
"""Numbers from here on are the news': each has one of its own, so that the same words are said again."""


def update_of(kit: Any, tree: Tree, numbers: dict[str, int]) -> Any:  # noqa: ANN401 - no types
    """Write a tree.

    Args:
        kit: the module of AccessKit, which has no types.
        tree: what is told.
        numbers: of nodes, by their keys; new ones are added.
    """
    for each in tree.nodes:
        numbers.setdefault(each.key, len(numbers) + 1)
    children = [numbers[each.key] for each in tree.nodes]
    written = [(numbers[each.key], _node(kit, each)) for each in tree.nodes]
    if tree.news:
        children.append(NEWS + tree.number)
        written.append((NEWS + tree.number, _news(kit, tree)))
    root = kit.Node(kit.Role.WINDOW)
    root.set_label(TITLE)
    root.set_language(tree.language)
    root.set_children(children)
    update = kit.TreeUpdate(ROOT if tree.focus is None else numbers[tree.focus])
    update.tree = kit.Tree(ROOT)
    update.nodes.extend([(ROOT, root), *written])
    return update


def _news(kit: Any, tree: Tree) -> Any:  # noqa: ANN401 - no types
    """Write what is said by itself."""
    news = kit.Node(kit.Role.LABEL)
    news.set_value(tree.news)
    news.set_language(tree.spoken)
    news.set_live(kit.Live.POLITE)
    return news


def _node(kit: Any, node: Node) -> Any:  # noqa: ANN401 - no types
    """Write what a node is, and what is told of it."""
    made = kit.Node(getattr(kit.Role, ROLES[node.kind]))
    box = node.box
    made.set_bounds(kit.Rect(box.x, box.y, box.right, box.bottom))
    (made.set_value if node.kind is Kind.WORDS else made.set_label)(node.name)
    made.set_language(node.language)
    if node.description:
        made.set_description(node.description)
    if node.kind is Kind.FIELD:
        made.set_value(node.written)
    if node.level:
        made.set_level(node.level)
    if node.place:
        # counted from 0 there
        made.set_position_in_set(node.place[0] - 1)
        made.set_size_of_set(node.place[1])
    if node.digit is not None:
        made.set_keyboard_shortcut(str(node.digit))
    _state(kit, node, made)
    _actions(kit, node, made)
    return made


def _state(kit: Any, node: Node, made: Any) -> None:  # noqa: ANN401 - no types
    """Write how a node stands."""
    if not node.enabled:
        made.set_disabled()
    if node.on is not None and node.kind is Kind.TAB:
        made.set_selected(node.on)
    elif node.on is not None:
        made.set_toggled(kit.Toggled.TRUE if node.on else kit.Toggled.FALSE)
    if node.amount is not None:
        made.set_numeric_value(node.amount.now)
        made.set_min_numeric_value(0)
        made.set_max_numeric_value(node.amount.most)
        if node.amount.step:
            made.set_numeric_value_step(node.amount.step)


def _actions(kit: Any, node: Node, made: Any) -> None:  # noqa: ANN401 - no types
    """Write what can be asked of a node."""
    can = kit.Action
    if node.focusable:
        made.add_action(can.FOCUS)
    if node.pressed:
        made.add_action(can.CLICK)
    if node.adjusted:
        for each in (can.INCREMENT, can.DECREMENT, can.SET_VALUE):
            made.add_action(each)
    if node.scrolls:
        made.add_action(can.SCROLL_INTO_VIEW)
