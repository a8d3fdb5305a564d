"""The press: sheets become SVG sources and WebP layers."""

import io
import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np
import resvg_py
from PIL import Image
from studio.place import Layer, Place
from studio.sheet import Sheet

QUALITIES = (88, 84, 80, 74, 68, 60)
"""WebP qualities, tried from the best."""

BUDGET = 680_000
"""Most bytes of one place's layers together."""


SOURCES = Path(__file__).resolve().parents[1] / "sources"
"""Where the sheets stand as SVG: beside the scripts, since a story may have no more than 256 files."""


@lru_cache(maxsize=24)
def _struck(svg: str) -> Image.Image:
    """An SVG as pixels; what several places share is struck once a run."""
    return Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg)))).convert("RGBA")


def strike(sheet: Sheet) -> Image.Image:
    """The sheet as pixels, with straight alpha."""
    return _struck(sheet.svg())


def as_light(image: Image.Image) -> Image.Image:
    """The image as light: black where there is none, alpha its strongest channel."""
    pixels = np.asarray(image, dtype=np.float32)
    light = pixels[..., :3] * pixels[..., 3:] / 255
    alpha = light.max(axis=2, keepdims=True)
    return Image.fromarray(np.concatenate([light, alpha], axis=2).round().astype(np.uint8))


def pack(image: Image.Image, quality: int) -> bytes:
    """The image as WebP."""
    out = io.BytesIO()
    image.save(out, "WEBP", quality=quality, method=5, alpha_quality=90, exact=True)
    return out.getvalue()


def pack_within(images: list[Image.Image], budget: int) -> list[bytes]:
    """All images as WebP at the best quality at which they fit the budget together."""
    packed: list[bytes] = []
    for quality in QUALITIES:
        packed = [pack(image, quality) for image in images]
        if sum(map(len, packed)) <= budget:
            break
    return packed


def _image(layer: Layer) -> Image.Image:
    """A layer as it is stored."""
    image = strike(layer.sheet)
    return as_light(image) if layer.blend == "add" else image


def _keep(layers: Iterable[tuple[int, Layer]], shelf: Path, name: str) -> None:
    """Write the sheets of a picture as SVG, in the place of those that were there."""
    folder = SOURCES / shelf.parent.name / name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        old.unlink()
    for number, layer in layers:
        (folder / f"{number}-{layer.name}.svg").write_text(layer.sheet.svg(), encoding="utf-8")


def _elsewhere(layer: Layer, name: str, shelf: Path) -> str:
    """Where another place of the shelf already holds this layer (`room/1-far.webp`); empty if none does."""
    svg = layer.sheet.svg()
    for source in sorted((SOURCES / shelf.parent.name).glob(f"*/*-{layer.name}.svg")):
        file = f"{source.parent.name}/{source.stem}.webp"
        if source.parent.name == name or not (shelf / file).is_file():
            continue
        if source.read_text(encoding="utf-8") == svg and _is_light(shelf / file) == (layer.blend == "add"):
            return file
    return ""


def _is_light(file: Path) -> bool:
    """Whether a stored layer is kept as light."""
    card = json.loads((file.parent / "place.json").read_text(encoding="utf-8"))
    return any(entry["file"] == file.name and entry.get("blend") == "add" for entry in card["layers"])


def print_place(place: Place, shelf: Path) -> int:
    """Write a place's sources, layers and `place.json`; answers the bytes of its layers.

    A layer that another place of the shelf holds is not written again: the card names it there.
    """
    folder = shelf / place.name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.webp"):
        old.unlink()
    shared = {n: _elsewhere(layer, place.name, shelf) for n, layer in enumerate(place.layers, 1)}
    own = [(n, layer) for n, layer in enumerate(place.layers, 1) if not shared[n]]
    _keep(own, shelf, place.name)
    there = sum((shelf / file).stat().st_size for file in shared.values() if file)
    packed = pack_within([_image(layer) for _, layer in own], BUDGET - there)
    for (number, layer), content in zip(own, packed, strict=True):
        (folder / f"{number}-{layer.name}.webp").write_bytes(content)
    entries = [
        layer.entry(n) | ({"file": shared[n]} if shared[n] else {}) for n, layer in enumerate(place.layers, 1)
    ]
    card = {"alt": place.alt, "weather": place.weather, "layers": entries}
    text = json.dumps(card, indent=2, ensure_ascii=False) + "\n"
    (folder / "place.json").write_text(text, encoding="utf-8")
    return there + sum(map(len, packed))


def flatten(layers: list[Layer]) -> Image.Image:
    """Layers laid over one another at full strength."""
    wide, high = layers[0].sheet.size
    page = np.zeros((high, wide, 3), dtype=np.float32)
    for layer in layers:
        pixels = np.asarray(_image(layer), dtype=np.float32)
        if layer.blend == "add":
            page = np.minimum(255, page + pixels[..., :3] * layer.high)
        else:
            alpha = pixels[..., 3:] / 255
            page = page * (1 - alpha) + pixels[..., :3] * alpha
    return Image.fromarray(page.round().astype(np.uint8))


def print_picture(name: str, layers: list[Layer], shelf: Path) -> int:
    """Write one flat picture and its sources; answers its bytes."""
    _keep(enumerate(layers, 1), shelf, name)
    (content,) = pack_within([flatten(layers)], BUDGET)
    (shelf / f"{name}.webp").write_bytes(content)
    return len(content)
