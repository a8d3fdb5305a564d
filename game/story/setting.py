"""Where a story is seen and heard: its places, sounds and cover, found among the files."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from game.story.assets import Assets, find_place, find_sound, is_safe
from game.story.desk import Desk, pairs
from game.story.near import quote
from game.story.node import Mapping, Scalar
from game.story.scenery import Place, Sound
from game.story.source import Span

_Thing = TypeVar("_Thing", Place, Sound)


def find_places(
    top: Mapping, passages: Iterable[tuple[Scalar, Mapping]], owners: tuple[Assets, ...], desk: Desk
) -> dict[str, Place]:
    """Find every place that a story names."""
    written = [node.scalar("place") for _, node in passages]
    return _all(
        top, "places", written, lambda name, span, words: find_place(name, span, words, owners, desk), desk
    )


def find_sounds(
    top: Mapping, passages: Iterable[tuple[Scalar, Mapping]], owners: tuple[Assets, ...], desk: Desk
) -> dict[str, Sound]:
    """Find every sound that a story names."""
    written = [item for _, node in passages for item in node.items("sound")]
    return _all(
        top, "sounds", written, lambda name, span, words: find_sound(name, span, words, owners, desk), desk
    )


def _all(
    top: Mapping,
    key: str,
    written: Iterable[object],
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
