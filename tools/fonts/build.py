"""Makes the files in assets/fonts from the packages named in README.md beside this script."""

import json
import shutil
import sys
from pathlib import Path

import instances
import signs
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"

LITERATA = {
    "literata-regular": ("normal", {"opsz": 12, "wght": 420}),
    "literata-italic": ("italic", {"opsz": 12, "wght": 420}),
    "literata-bold": ("normal", {"opsz": 12, "wght": 640}),
    "literata-bold-italic": ("italic", {"opsz": 12, "wght": 640}),
    "literata-display": ("normal", {"opsz": 40, "wght": 400}),
}
"""Cuts of the book face; a little over 400 because they are drawn at twice the size and scaled down."""

LEGIBLE = {
    "atkinson-regular": ("normal", {"wght": 400}),
    "atkinson-italic": ("italic", {"wght": 400}),
    "atkinson-bold": ("normal", {"wght": 700}),
    "atkinson-bold-italic": ("italic", {"wght": 700}),
}

DYSLEXIA = {
    "opendyslexic-regular": "400-normal",
    "opendyslexic-italic": "400-italic",
    "opendyslexic-bold": "700-normal",
    "opendyslexic-bold-italic": "700-italic",
}


def ranges(points: list[int]) -> list[list[int]]:
    """Fold sorted code points into first and last of each unbroken run."""
    folded: list[list[int]] = []
    for point in points:
        if folded and folded[-1][1] == point - 1:
            folded[-1][1] = point
        else:
            folded.append([point, point])
    return folded


def tables() -> None:
    """Write what each file covers, and how wide the regular letters are for tools without a window."""
    covered: dict[str, list[list[int]]] = {}
    widths: dict[str, dict[str, int]] = {}
    for file in sorted(FONTS.glob("*.ttf")) + sorted(FONTS.glob("*.woff2")):
        font = TTFont(file)
        letters = font.getBestCmap()
        covered[file.name] = ranges(sorted(letters))
        if file.stem.endswith("-regular"):
            units = font["head"].unitsPerEm
            widths[file.stem] = {
                chr(point): round(font["hmtx"][name][0] * 1000 / units)
                for point, name in sorted(letters.items())
                if point < 0x2200  # noqa: PLR2004 - letters and punctuation; signs have no width of text
            }
    write = {"ensure_ascii": False, "separators": (",", ":")}
    (FONTS / "coverage.json").write_text(json.dumps(covered, **write) + "\n", encoding="utf-8")
    (FONTS / "widths.json").write_text(json.dumps(widths, **write) + "\n", encoding="utf-8")


def main() -> None:
    """Build every file from the folder named on the command line."""
    sources = Path(sys.argv[1])
    FONTS.mkdir(parents=True, exist_ok=True)
    for name, (slant, axes) in LITERATA.items():
        pattern = f"literata/files/literata-{{}}-opsz-{slant}.woff2"
        instances.build(sources, pattern, axes).save(FONTS / f"{name}.ttf")
    for name, (slant, axes) in LEGIBLE.items():
        folder = "atkinson-hyperlegible-next"
        pattern = f"{folder}/files/{folder}-{{}}-wght-{slant}.woff2"
        instances.build(sources, pattern, axes).save(FONTS / f"{name}.ttf")
    caps = instances.build(sources, "literata/files/literata-{}-opsz-normal.woff2", {"opsz": 7, "wght": 440})
    instances.small_caps(caps).save(FONTS / "literata-caps.ttf")
    for name, cut in DYSLEXIA.items():
        shutil.copy(sources / f"opendyslexic/files/opendyslexic-latin-{cut}.woff2", FONTS / f"{name}.woff2")
    signs.build(sources / "EBGaramond12-Regular.otf").save(FONTS / "signs.ttf")
    for folder in ("literata", "atkinson-hyperlegible-next", "opendyslexic"):
        shutil.copy(sources / folder / "LICENSE", FONTS / f"{folder.split('-')[0]}-LICENSE.txt")
    licence = (sources / "literata" / "LICENSE").read_text(encoding="utf-8")
    body = licence[licence.index("This Font Software is licensed") :]
    (FONTS / "signs-LICENSE.txt").write_text(signs.NOTICE + body, encoding="utf-8")
    tables()


main()
