"""A whole chapter is explored whole: its linter must decide everything about its road."""

from pathlib import Path

from game.play.explore.exploration import explore
from game.play.explore.verdict import Proved, Witnessed
from game.story.loader import load

CHAPTER = Path(__file__).parents[2] / "stories" / "three-points-short"


def test_a_chapter_is_explored_whole_and_its_endings_are_reached() -> None:
    """Nothing about the road of a real story may stay undecided within the usual budget."""
    files = {path.relative_to(CHAPTER).as_posix(): path.read_bytes() for path in CHAPTER.rglob("*.yaml")}
    made = load(files, CHAPTER.name).story
    assert made is not None
    exploration = explore(made)
    endings = [name for name, passage in made.passages.items() if passage.ending]

    assert exploration.whole
    assert all(isinstance(exploration.ending(name), Witnessed) for name in endings)
    assert (exploration.soft_locks, exploration.loop(), exploration.falls()) == ((), Proved(), Proved())
