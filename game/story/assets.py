"""Pictures and sounds that a story names: which files they are, and whether they are what they say."""

import re
from collections.abc import Mapping as Map
from dataclasses import field

from game.frozen import frozen
from game.story import marked
from game.story.desk import Desk
from game.story.node import Mapping, Sequence
from game.story.scenery import Place, PlaceLayer, Sound
from game.story.source import Span

PICTURES = ("webp", "png", "jpg", "jpeg", "svg")
SOUNDS = ("ogg", "wav")
BLENDS = ("normal", "add", "multiply")

_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\.[A-Za-z0-9]{1,5})?")
_DEVICES = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)")


@frozen
class Assets:
    """The files that one folder offers: a story's own, or those that come with the program."""

    paths: Map[str, str] = field(default_factory=dict)
    """`places/table/1-wall.webp` and where the machine opens it; links and devices already kept out."""
    descriptions: Map[str, bytes] = field(default_factory=dict)
    """The bytes of each `places/ID/place.json`."""


def is_safe(path: str) -> bool:
    """Whether a relative path can name an asset: plain names, no way up or out, no device."""
    parts = path.split("/")
    return len(parts) <= 4 and all(  # noqa: PLR2004 - places/table/deeper/file
        _FILE.fullmatch(part) and not _DEVICES.fullmatch(part.split(".")[0]) for part in parts
    )


def names(assets: Assets, folder: str) -> tuple[str, ...]:
    """Give the ids of all places or sounds that a folder offers."""
    found = [path.split("/")[1].rsplit(".", 1)[0] for path in assets.paths if path.startswith(f"{folder}/")]
    return tuple(dict.fromkeys(name.removesuffix("-muffled") for name in found))


def find_place(name: str, span: Span, words: Mapping | None, owners: tuple[Assets, ...], desk: Desk) -> Place:
    """Find a place's picture or layers; without one the place is plain.

    Args:
        name: as the story writes it.
        span: where it is first written.
        words: what the story says of it, `alt` and `weather`.
        owners: the story's own assets, then the program's.
        desk: where problems go.
    """
    alt = words.word("alt") if words is not None else ""
    weather = words.word("weather") if words is not None else ""
    for owner in owners:
        place = _layered(name, owner, desk) or _single(name, owner)
        if place is not None:
            return Place(name, alt or place.alt, weather or place.weather, place.layers, span)
    known = [known for owner in owners for known in names(owner, "places")]
    message = (
        f"you wrote `place: {name}`, but there is no picture "
        f"`places/{name}.webp` and no folder `places/{name}`"
    )
    desk.warn(
        "missing-place",
        span,
        message,
        desk.near(name, known) or "a plain ground is shown until it is there",
    )
    return Place(name, alt, weather or "none", (), span)


def _single(name: str, owner: Assets) -> Place | None:
    for ending in PICTURES:
        path = owner.paths.get(f"places/{name}.{ending}")
        if path is not None:
            return Place(name, layers=(PlaceLayer(path),))
    return None


def _layered(name: str, owner: Assets, desk: Desk) -> Place | None:
    folder = f"places/{name}/"
    files = sorted(
        path for path in owner.paths if path.startswith(folder) and path.rsplit(".", 1)[-1] in PICTURES
    )
    described = owner.descriptions.get(f"{folder}place.json")
    if described is not None:
        return _described(name, f"{folder}place.json", described, owner, desk)
    if not files:
        return None
    return Place(name, layers=tuple(PlaceLayer(owner.paths[path]) for path in files))


def _described(name: str, file: str, data: bytes, owner: Assets, desk: Desk) -> Place | None:
    read = marked.read(file, data)
    if read.root is None or read.problems:
        desk.problems.extend(read.problems)
        return None
    layers = []
    for node in read.root.items("layers"):
        path = _drawn(name, node.word("file"), owner) if isinstance(node, Mapping) else None
        if isinstance(node, Mapping) and path is not None:
            layers.append(_layer(path, node, desk))
        elif isinstance(node, Mapping | Sequence):
            message = f"a layer stands here, but its picture is not beside it in `places/{name}`"
            mend = "draw it, or take the layer out; `hall/1-far.webp` is a picture of the place `hall`"
            desk.warn("missing-place", node.span, message, mend)
    weather = read.root.word("weather") or "none"
    return Place(name, read.root.word("alt"), weather, tuple(layers)) if layers else None


def _drawn(name: str, file: str, owner: Assets) -> str | None:
    """Give where a layer's picture is: beside the description, or in another place (`room/1-far.webp`)."""
    return owner.paths.get(f"places/{name}/{file}") or owner.paths.get(f"places/{file}")


def _layer(path: str, node: Mapping, desk: Desk) -> PlaceLayer:
    low, high = _share(node, "low"), _share(node, "high")
    follows = node.word("follows") or None
    if follows is not None and follows not in desk.scope.meters:
        follows, high = None, low
    blend = node.word("blend")
    return PlaceLayer(
        path, _share(node, "depth", 0.0), blend if blend in BLENDS else "normal", follows, low, high
    )


def _share(node: Mapping, key: str, default: float = 1.0) -> float:
    written = node.word(key)
    if not re.fullmatch(r"[01](?:\.\d{1,9})?|0?\.\d{1,9}", written):
        return default
    return min(1.0, float(written))


def find_sound(name: str, span: Span, words: Mapping | None, owners: tuple[Assets, ...], desk: Desk) -> Sound:
    """Find a sound and its muffled twin; without one it is a caption alone."""
    caption = words.word("caption") if words is not None else ""
    once = words is not None and words.is_true("once")
    for owner in owners:
        for ending in SOUNDS:
            path = owner.paths.get(f"sounds/{name}.{ending}")
            if path is not None:
                twins = (owner.paths.get(f"sounds/{name}-muffled.{other}") for other in SOUNDS)
                return Sound(name, path, next((twin for twin in twins if twin), None), caption, once, span)
    known = [known for owner in owners for known in names(owner, "sounds")]
    message = f"you wrote `sound: {name}`, but there is no file `sounds/{name}.ogg`"
    desk.warn("missing-sound", span, message, desk.near(name, known) or "it stays silent until it is there")
    return Sound(name, None, None, caption, once, span)
