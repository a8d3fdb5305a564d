"""Where a story is seen and heard: its places, sounds and cover, found among the files."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from game.frozen import frozen
from game.story.assets import Assets, find_place, find_sound, is_safe
from game.story.desk import Desk, pairs
from game.story.near import quote
from game.story.node import Mapping, Node, Scalar
from game.story.scenery import Place, Sound
from game.story.source import Span

_Thing = TypeVar("_Thing", Place, Sound)


@frozen
class Named:
    """What passages say of where they are."""

    places: tuple[Scalar, ...]
    sounds: tuple[Node, ...]


def named(passages: Iterable[tuple[Scalar, Mapping]]) -> Named:
    """Gather the places and sounds that passages name, in order."""
    nodes = [node for _, node in passages]
    places = (node.scalar("place") for node in nodes)
    sounds = (item for node in nodes for item in node.items("sound"))
    return Named(tuple(place for place in places if place is not None), tuple(sounds))


def find_places(top: Mapping, names: Named, owners: tuple[Assets, ...], desk: Desk) -> dict[str, Place]:
    """Find every place that a story names."""
    return _all(
        top,
        "places",
        names.places,
        lambda name, span, words: find_place(name, span, words, owners, desk),
        desk,
    )


def find_sounds(top: Mapping, names: Named, owners: tuple[Assets, ...], desk: Desk) -> dict[str, Sound]:
    """Find every sound that a story names."""
    return _all(
        top,
        "sounds",
        names.sounds,
        lambda name, span, words: find_sound(name, span, words, owners, desk),
        desk,
    )


def _all(
    top: Mapping,
    key: str,
    written: Iterable[Node],
    find: Callable[[str, Span, Mapping | None], _Thing],
    desk: Desk,
) -> dict[str, _Thing]:
    words = top.mapping(key)
    named: list[Scalar] = [name for name, _ in pairs(words)]
    found: dict[str, _Thing] = {}
    for node in (*written, *named):
        if not isinstance(node, Scalar) or node.text in found:
            continue
        if not is_safe(node.text) or "." in node.text:
            message = (
                f"you wrote {quote(node.text)}, but a {key[:-1]} has a plain name, without folder or ending"
            )
            plain = node.text.rpartition("/")[2].partition(".")[0]
            desk.error("unfit-asset", node.span, message, f"like `{plain or 'kitchen_night'}`")
            continue
        found[node.text] = find(node.text, node.span, words.mapping(node.text) if words is not None else None)
    return found


def find_cover(node: Scalar | None, owners: tuple[Assets, ...], desk: Desk) -> str | None:
    """Find the picture for the shelf: a file, or a picture's id."""
    if node is None:
        return None
    if not is_safe(node.text):
        message = f"you wrote {quote(node.text)}, but a cover is a picture in the story's own folder"
        desk.error("unfit-asset", node.span, message, "like `cover.webp`")
        return None
    for owner in owners:
        if node.text in owner.paths:
            return owner.paths[node.text]
    desk.warn("missing-cover", node.span, f"you wrote `cover: {node.text}`, but there is no such picture")
    return None
