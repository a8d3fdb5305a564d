"""The map of a reading: what was walked, and no name for what was not."""

from play.build import passage, prose, story, to
from play.evening import evening, read

from game.play.reading import start
from game.play.roads import Edge, map_roads
from game.story.manner import Manner
from game.story.model import Guess, OffersFrom, Outcome
from game.story.way import To


def test_the_roads_show_what_was_walked_and_name_nothing_else() -> None:
    """That there are others is seen; what they are is not."""
    roads = map_roads(read())

    assert [(node.passage, node.layer, node.ending) for node in roads.nodes] == [
        ("kitchen", 0, False),
        ("salt", 1, False),
        ("bread", 1, True),
        ("scene", 2, False),
    ]


def test_the_walked_edges_are_marked() -> None:
    """From the kitchen to the salt, to the scene, skipped to the bread; there was a shorter way."""
    assert map_roads(read()).edges == (
        Edge(0, 1, walked=True),
        Edge(0, 2, walked=False),
        Edge(1, 3, walked=True),
        Edge(3, 2, walked=True),
    )


def test_an_ending_that_was_reached_has_its_title_on_the_map() -> None:
    """One's own ending may be named."""
    titles = {node.passage: node.title for node in map_roads(read()).nodes}

    assert titles["bread"] == "bread"


def test_an_unreached_road_has_no_name() -> None:
    """At the first page the map gives nothing away."""
    nodes = map_roads(start(evening(), 1)).nodes

    assert [node.passage for node in nodes] == ["kitchen", "", "", ""]


def test_roads_go_through_guesses_and_keeps() -> None:
    """Each way out counts, also that of an outcome and of what was kept."""
    guess = Guess(
        "dad", prose("?"), (), None, (), right=Outcome(exit=To("near")), wrong=Outcome(exit=To("far"))
    )
    salt = story(
        passage("kitchen", guess=guess, offers_from=OffersFrom("wall", Manner.SAY, to("lift"))),
        passage("near"),
        passage("far"),
        passage("lift"),
    )

    assert len(map_roads(start(salt, 1)).edges) == 3
