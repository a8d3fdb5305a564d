"""Makes the pictures of README from the program itself: pages as the window draws them."""

import subprocess
import sys
from pathlib import Path

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
)
"""Name of the picture, passage, and what else the command is told."""


def main() -> None:
    """Draw every page, and the title."""
    INTO.mkdir(exist_ok=True)
    for name, passage, more in PAGES:
        draw(name, STORY, passage, *more)
    for name, story, passage in OTHERS:
        draw(name, story, passage)
    draw("title", "shelf")


def draw(name: str, *words: str) -> None:
    """Call the program as anybody would; it is kept as JPEG, for README is read over networks too."""
    into = INTO / f"{name}.jpg"
    subprocess.run([sys.executable, "-m", "game", "picture", *words, "-o", str(into)], cwd=ROOT, check=True)
    print(into)


if __name__ == "__main__":
    main()
