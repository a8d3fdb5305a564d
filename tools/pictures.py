"""Makes the pictures of README from the program itself: pages as the window draws them."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

ROOT = Path(__file__).resolve().parents[1]
INTO = ROOT / "assets" / "pictures"
ROADS = ROOT / "stories" / "three-points-short" / "playthroughs"
STORY = "three-points-short"

OTHERS: tuple[tuple[str, str, str], ...] = (
    ("well", "the-dry-well", "cr_start"),
    ("hunt", "the-hunting-ground", "mk_start"),
)
"""Name of the picture, chapter and passage."""

PAGES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("reading", "news", ()),
    ("struck", "mb_mother", ("--dial", "20")),
    ("dial-down", "mb_desk", ("--dial", "0")),
    ("dial-up", "mb_mother", ("--dial", "100")),
    ("meant", "sv_ordinary", ("--follow", str(ROADS / "end_tin.yaml"))),
    ("landscape", "landscape", ("--follow", str(ROADS / "end_tin.yaml"))),
    ("dark", "co_yard", ("--theme", "dark")),
)
"""Name of the picture, passage, and what else the command is told."""


def main() -> None:
    """Draw every page, and the title."""
    INTO.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, passage, more in PAGES:
            png = Path(folder) / f"{name}.png"
            draw("picture", STORY, passage, "-o", str(png), *more)
            keep(png, name)
        for name, story, passage in OTHERS:
            png = Path(folder) / f"{name}.png"
            draw("picture", story, passage, "-o", str(png))
            keep(png, name)
        png = Path(folder) / "title.png"
        draw("picture", "shelf", "-o", str(png))
        keep(png, "title")


def draw(*words: str) -> None:
    """Call the program as anybody would."""
    subprocess.run([sys.executable, "-m", "game", *words], cwd=ROOT, check=True)


def keep(png: Path, name: str) -> None:
    """Keep a picture as JPEG: README is read over networks too."""
    pygame.image.save(pygame.image.load(png), INTO / f"{name}.jpg")
    print(INTO / f"{name}.jpg")


if __name__ == "__main__":
    main()
