"""Compose every place, cold and warm, upright and wide, to look at them together."""

import json
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "assets/places"
CHAPTERS = ("three-points-short", "the-dry-well", "the-hunting-ground")
COLD = {"headphones": 90.0}
WARM = {"headphones": 10.0}
UPRIGHT, WIDE = (614, 720), (1280, 720)


def strength(entry: dict[str, object], meters: dict[str, float], rest: float) -> float:
    """How strongly a layer shows, 0 to 1; `rest` is the value of meters not named."""
    if "follows" not in entry:
        return 1.0
    share = meters.get(str(entry["follows"]), rest) / 100
    low, high = float(str(entry["low"])), float(str(entry["high"]))
    return low + (high - low) * share


def compose(folder: Path, meters: dict[str, float], rest: float) -> Image.Image:
    """A place as the engine would show it, 1600 by 1200."""
    card = json.loads((folder / "place.json").read_text(encoding="utf-8"))
    page = np.zeros((1200, 1600, 3), dtype=np.float32)
    for entry in card["layers"]:
        beside = folder / entry["file"]
        image = Image.open(beside if beside.is_file() else folder.parent / entry["file"]).convert("RGBA")
        pixels = np.asarray(image, dtype=np.float32)
        much = strength(entry, meters, rest)
        colour, alpha = pixels[..., :3], pixels[..., 3:] / 255 * much
        match entry.get("blend", "normal"):
            case "add":
                page = np.minimum(255, page + colour * much)
            case "multiply":
                page = page * (1 - alpha + alpha * colour / 255)
            case _:
                page = page * (1 - alpha) + colour * alpha
    return Image.fromarray(page.round().astype(np.uint8))


def cover(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The centre of an image, filling `size`."""
    scale = max(size[0] / image.width, size[1] / image.height)
    wide, high = round(image.width * scale), round(image.height * scale)
    left, top = (wide - size[0]) // 2, (high - size[1]) // 2
    resized = image.resize((wide, high), Image.Resampling.LANCZOS)
    return resized.crop((left, top, left + size[0], top + size[1]))


def strip(folder: Path) -> Image.Image:
    """One place in a row: cold upright, cold wide, warm wide, warm upright."""
    cold, warm = compose(folder, COLD, 8), compose(folder, WARM, 92)
    tiles = [cover(cold, UPRIGHT), cover(cold, WIDE), cover(warm, WIDE), cover(warm, UPRIGHT)]
    row = Image.new("RGB", (sum(tile.width for tile in tiles) + 36, 720), "#e9e0cc")
    left = 0
    for tile in tiles:
        row.paste(tile, (left, 0))
        left += tile.width + 12
    return row


def sheet_of(shelf: Path, target: Path) -> None:
    """Write the sheet of all places on a shelf."""
    rows = [strip(card.parent).resize((1276, 240)) for card in sorted(shelf.glob("*/place.json"))]
    sheet = Image.new("RGB", (1276, 250 * len(rows)), "#e9e0cc")
    for index, row in enumerate(rows):
        sheet.paste(row, (0, 250 * index))
    sheet.save(target, quality=80, method=6)


def main() -> None:
    """Write a sheet for each chapter, and one for the house."""
    for chapter in CHAPTERS:
        sheet_of(ROOT / "stories" / chapter / "places", HOUSE / f"contact-sheet-{chapter}.webp")
    sheet_of(HOUSE, HOUSE / "contact-sheet.webp")


if __name__ == "__main__":
    main()
