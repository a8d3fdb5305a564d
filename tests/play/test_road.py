"""Roads to a passage: real ones, so that what is shown there can be."""

import pytest
from play.build import choice, ending, passage, story

from game.commands.reading_in import read_in
from game.play.playthrough import run
from game.play.playthrough_data import Playthrough
from game.play.retrace import retrace
from game.play.road import road_to
from game.play.trail import Chose
from game.shelf.folders import bundled
from game.story.model import Story
from game.story.way import Back, Call

LOST = story(
    passage("hall", choice("stray", "soup"), choice("call", exit=Call("soup", "bread"))),
    passage("soup", exit=Back()),
    ending("bread"),
)
"""Soup goes back, but not every road to it is a call."""


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


def test_a_road_is_found_beside_one_that_leads_nowhere() -> None:
    """An author looks at a page while another one is not right yet."""
    road = road_to(LOST, "bread")

    assert road is not None
    assert road.state.passage == "bread"


def test_a_playthrough_that_comes_to_a_back_which_nothing_called_fails_in_a_sentence() -> None:
    """It once ended the linter, which was about to tell of just that."""
    told = [failure.message for failure in run(LOST, Playthrough(1, (Chose("stray"),)))]

    assert told == ["`soup` goes back, but nothing called it"]
