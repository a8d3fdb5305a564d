"""What a screen reader asks is what a key would do, and never more than a node can."""

import pytest

from game.stage.geometry import Box
from game.stage.intent import Adjust, Focus, Intent, Pick, Reveal
from game.stage.scene import Amount
from game.stage.tree import Kind, Node
from game.stage.wish import Wish, intents_of

BOX = Box(0, 0, 10, 10)
WORDS = Node("w", "w", Kind.WORDS, "Words", BOX, scrolls=True)
BUTTON = Node("b", "b", Kind.BUTTON, "Knock", BOX, focusable=True, pressed=True)
DIAL = Node(
    "d", "d", Kind.SLIDER, "Pads", BOX, focusable=True, adjusted=True, amount=Amount(20, 20), scrolls=False
)


@pytest.mark.parametrize(
    ("wish", "node", "to", "intents"),
    [
        (Wish.FOCUS, BUTTON, None, (Focus("b"),)),
        (Wish.PRESS, BUTTON, None, (Pick("b"),)),
        (Wish.SHOW, WORDS, None, (Reveal("w"),)),
        (Wish.MORE, DIAL, None, (Focus("d"), Adjust("d", 1))),
        (Wish.LESS, DIAL, None, (Focus("d"), Adjust("d", -1))),
        (Wish.SET, DIAL, 60.0, (Focus("d"), Adjust("d", 2))),
        (Wish.SET, DIAL, 9.0, (Focus("d"), Adjust("d", -1))),
        (Wish.SET, DIAL, 1000.0, (Focus("d"), Adjust("d", 4))),
        (Wish.SET, DIAL, 21.0, (Focus("d"),)),
    ],
)
def test_a_wish_is_what_a_key_would_do(
    wish: Wish, node: Node, to: float | None, intents: tuple[Intent, ...]
) -> None:
    """So a screen never learns, and need not, which hand it was."""
    assert intents_of(wish, node, to) == intents


@pytest.mark.parametrize("wish", Wish)
def test_a_node_does_only_what_it_can(wish: Wish) -> None:
    """A paragraph is not pressed, whatever is asked."""
    plain = Node("w", "w", Kind.WORDS, "Words", BOX)

    assert intents_of(wish, plain, 3.0) == ()


def test_a_number_without_steps_is_not_set() -> None:
    """A meter that no hand moves stays where the story put it."""
    meter = Node("m", "m", Kind.METER, "Water", BOX, focusable=True, adjusted=True, amount=Amount(20))

    assert intents_of(Wish.SET, meter, 60.0) == (Focus("m"),)
