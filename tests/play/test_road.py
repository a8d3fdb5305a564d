"""Roads to a passage: real ones, so that what is shown there can be."""

import pytest

from game.commands.reading_in import read_in
from game.play.retrace import retrace
from game.play.road import road_to
from game.shelf.folders import bundled
from game.story.model import Story


@pytest.fixture(name="chapter", scope="module")
def read_chapter() -> Story:
    """Give the first chapter."""
    chapter = read_in(bundled("stories") / "three-points-short").story
    assert chapter is not None
    return chapter


@pytest.mark.parametrize("name", ["road_start", "apple_first", "mb_mother", "gl_like", "end_tin"])
def test_a_road_leads_to_the_passage_and_can_be_walked_again(chapter: Story, name: str) -> None:
    """A picture of a page that no reader can see would promise what the story does not keep."""
    road = road_to(chapter, name)
    assert road is not None
    again = retrace(chapter, road.seed, road.state.trail)

    assert (road.state.passage, again.state) == (name, road.state)
