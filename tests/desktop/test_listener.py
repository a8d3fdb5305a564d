"""Screen readers: what AccessKit is told, and what happens where it is not there."""

import sys

import accesskit
import pytest

from game.desktop.listener import Listener
from game.desktop.reader import Reader
from game.desktop.reader_nodes import NEWS, ROLES, ROOT, WISHES, update_of
from game.stage.geometry import Box
from game.stage.scene import Amount, View
from game.stage.tree import Kind, Node, Tree

BOX = Box(1, 2, 30, 40)
OFFER = Node(
    "offer",
    "offer",
    Kind.BUTTON,
    "Speak",
    BOX,
    "struck out: No.",
    language="de",
    focusable=True,
    enabled=False,
    pressed=True,
    place=(2, 3),
    digit=2,
)


def written(node: Node) -> accesskit.Node:
    """Give what AccessKit is told of a node."""
    numbers: dict[str, int] = {}
    update = update_of(accesskit, Tree((node,), None, "en"), numbers)
    return dict(update.nodes)[numbers[node.key]]


def test_without_accesskit_the_window_plays_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """There are machines that have no wheel of it; the page about access says so there."""
    monkeypatch.setitem(sys.modules, "accesskit", None)
    told: list[str] = []
    listener = Listener()
    reader = Reader(listener, told.append)
    reader.open()
    reader.tell(View(()), None, lambda: "en")

    assert (listener.listens, list(reader.intents()), bool(listener.trouble)) == (False, [], True)
    assert len(told) == 1


def test_nobody_is_told_before_somebody_listens() -> None:
    """What is not asked for must cost nothing."""
    listener = Listener()
    asked: list[str] = []
    Reader(listener, asked.append).tell(View(()), None, lambda: asked.append("language") or "en")

    assert (listener.listens, listener.kit, asked) == (False, None, [])


def test_every_kind_and_wish_is_one_of_accesskits() -> None:
    """Names that it does not know would only fail on the day somebody listens."""
    roles = [hasattr(accesskit.Role, ROLES[kind]) for kind in Kind]
    actions = [hasattr(accesskit.Action, name) for name in WISHES]

    assert (all(roles), all(actions)) == (True, True)


def test_an_offer_is_told_with_all_that_is_known_of_it() -> None:
    """Name, reason, language, place in its row, key and where it is seen."""
    told = written(OFFER)

    assert (told.label, told.description, told.language) == ("Speak", "struck out: No.", "de")
    assert (told.is_disabled, told.keyboard_shortcut) == (True, "2")
    assert (told.position_in_set, told.size_of_set) == (1, 3)
    bounds = told.bounds
    assert (bounds.x0, bounds.y0, bounds.x1, bounds.y1) == (1, 2, 31, 42)


def test_a_struck_offer_can_be_reached() -> None:
    """Its reason is the story."""
    told = written(OFFER)

    assert [told.supports_action(each) for each in (accesskit.Action.FOCUS, accesskit.Action.CLICK)] == [
        True,
        True,
    ]


def test_a_dial_is_told_with_its_numbers() -> None:
    """So that a screen reader can move it."""
    told = written(
        Node("d", "d", Kind.SLIDER, "Pads", BOX, focusable=True, adjusted=True, amount=Amount(20, 5))
    )
    numbers = (
        told.numeric_value,
        told.min_numeric_value,
        told.max_numeric_value,
        told.numeric_value_step,
    )

    assert numbers == (20, 0, 100, 5)
    assert told.supports_action(accesskit.Action.SET_VALUE)


@pytest.mark.parametrize(("on", "toggled"), [(True, "TRUE"), (False, "FALSE")])
def test_a_switch_is_told_as_it_stands(on: bool, toggled: str) -> None:  # noqa: FBT001 - a row of the table
    """On or off."""
    told = written(Node("s", "s", Kind.SWITCH, "Mute", BOX, on=on))

    assert told.toggled == getattr(accesskit.Toggled, toggled)


def test_an_open_leaf_is_told_as_chosen() -> None:
    """It is a tab."""
    assert written(Node("t", "t", Kind.TAB, "Keys", BOX, on=True)).is_selected is True


def test_words_in_a_field_are_its_value() -> None:
    """And its question is its name."""
    told = written(Node("f", "f", Kind.FIELD, "Your name", BOX, written="Ann"))

    assert (told.label, told.value) == ("Your name", "Ann")


def test_a_heading_is_told_with_its_level() -> None:
    """Screen readers leap from one to the next."""
    assert written(Node("h", "h", Kind.HEADING, "The wall", BOX, level=2)).level == 2


def test_a_tree_is_told_whole_in_reading_order() -> None:
    """The window, what stands in it, and last what is said by itself."""
    nodes = (Node("a", "a", Kind.WORDS, "One", BOX), OFFER)
    update = update_of(accesskit, Tree(nodes, "offer", "en", "Kept.", "en", 7), {})
    told = dict(update.nodes)
    news = told[NEWS + 7]

    assert (update.focus, told[ROOT].children, told[ROOT].label) == (2, [1, 2, NEWS + 7], "Still Hear")
    assert (news.value, news.live) == ("Kept.", accesskit.Live.POLITE)


def test_a_node_keeps_its_number() -> None:
    """A screen reader's place in the tree must outlive a page."""
    numbers: dict[str, int] = {}
    update_of(accesskit, Tree((OFFER,), None, "en"), numbers)
    first = dict(numbers)
    update_of(accesskit, Tree((Node("z", "z", Kind.WORDS, "Z", BOX), OFFER), None, "en"), numbers)

    assert numbers["offer"] == first["offer"]
