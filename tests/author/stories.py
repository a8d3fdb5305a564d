"""Stories of the house, to be taken out and brought in."""

from pathlib import Path

from game.author.opening import open_story
from game.shelf.folders import find_folders
from game.story.model import Story

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(path.parent for path in (ROOT / "tests" / "stories").glob("*/story.yaml"))
STORIES = [*SAMPLES, ROOT / "stories" / "three-points-short"]


def own(folder: Path) -> Story:
    """Open one of them."""
    opened = open_story(str(folder), find_folders({"STILL_HEAR_HOME": "nowhere"}))
    assert opened.story is not None
    return opened.story
