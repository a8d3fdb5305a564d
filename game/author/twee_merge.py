"""Links that stand in an `<<if>>` for one choice: locked until something holds, or under other words."""

from collections.abc import Iterable
from dataclasses import replace

from game.author.sheet import Found, If, Link, Words
from game.story.source import NOWHERE


def merged(nodes: Iterable[Found]) -> tuple[Found, ...]:
    """Make one link of each `<<if>>` that only says when a choice is open, or what it is called."""
    return tuple(_merge(node) if isinstance(node, If) else node for node in nodes)


def _merge(node: If) -> Found:
    two = 2
    if len(node.arms) != two or not node.arms[0].when or node.arms[1].when:
        return node
    when = node.arms[0].when
    open_, other = (_alone(arm.nodes) for arm in node.arms)
    if not isinstance(open_, Link):
        return node
    if isinstance(other, Link) and _does(other) == _does(open_):
        return replace(other, others=((open_.words, when), *other.others))
    if isinstance(other, str) and other.startswith("\x01") and "\x02" in other:
        return replace(open_, lock=when, reason=other.partition("\x02")[2].strip() or "Not now.")
    return node


def _does(link: Link) -> tuple[str, ...]:
    """Give what a link does, wherever it stands."""
    return (link.target, *(str(replace(effect, span=NOWHERE)) for effect in link.effects))


def _alone(nodes: tuple[Found, ...]) -> Link | str | None:
    """Give the one link, or all the words, that stand there; None for anything else."""
    filled = [node for node in nodes if not (isinstance(node, Words) and not node.text.strip())]
    if len(filled) == 1 and isinstance(filled[0], Link):
        return filled[0]
    words = [node.text for node in filled if isinstance(node, Words)]
    return "".join(words).strip() if words and len(words) == len(filled) else None
