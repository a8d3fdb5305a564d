"""Writes `game/story/outline.py` from the models of `game/story/authored*.py`: run it when they change."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Write the outline."""
    sys.path.insert(0, str(ROOT))
    from game.story.schema import outline_text  # noqa: PLC0415 - found only from here on

    (ROOT / "game" / "story" / "outline.py").write_text(outline_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
