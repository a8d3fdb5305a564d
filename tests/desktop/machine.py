"""What every test of the desktop needs: where the assets are, and a log that nobody reads."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def unheard(words: str) -> None:
    """Take the log's words and let them be."""
