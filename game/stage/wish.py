"""What a screen reader may ask of a node, and the intents that a key would make of it."""

from enum import Enum

from game.stage.intent import Adjust, Focus, Intent, Pick, Reveal
from game.stage.tree import Node


class Wish(Enum):
    """What is asked."""

    FOCUS = "focus"
    PRESS = "press"
    MORE = "more"
    LESS = "less"
    SET = "set"
    SHOW = "show"


def intents_of(wish: Wish, node: Node, to: float | None = None) -> tuple[Intent, ...]:
    """Give what a wish means; nothing where the node does not do such things.

    Args:
        wish: what is asked.
        node: of what.
        to: the number that it is to be set to.
    """
    part = node.part
    match wish:
        case Wish.FOCUS if node.focusable:
            return (Focus(part),)
        case Wish.PRESS if node.pressed or node.focusable:
            return (Pick(part),)
        case Wish.SHOW if node.scrolls:
            return (Reveal(part),)
        case Wish.MORE | Wish.LESS if node.adjusted:
            return (Focus(part), Adjust(part, 1 if wish is Wish.MORE else -1))
        case Wish.SET if node.adjusted and to is not None:
            steps = steps_to(node, to)
            return (Focus(part), Adjust(part, steps)) if steps else (Focus(part),)
        case _:
            return ()


def steps_to(node: Node, to: float) -> int:
    """Tell by how many steps a node comes nearest to a number."""
    amount = node.amount
    if amount is None or not amount.step:
        return 0
    return round((max(0.0, min(amount.most, to)) - amount.now) / amount.step)
