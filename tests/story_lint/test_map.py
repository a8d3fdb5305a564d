"""The map of a story: every passage and way can be read on it, however they cross."""

import re
from itertools import combinations

import pytest

from story_lint.chart import Chart, Edge, Node
from story_lint.svg import as_svg, beginning, depths


def drawn(*ways: tuple[str, str], endings: tuple[str, ...] = ()) -> str:
    """Draw a map of ways between passages."""
    names = dict.fromkeys(name for way in ways for name in way)
    kinds = {name: "ending" if name in endings else "page" for name in names}
    nodes = tuple(Node(name, kind, 0) for name, kind in kinds.items())
    edges = tuple(Edge(one, other, f"Go & see {other}.", "[asked] concern +4", True) for one, other in ways)
    return as_svg(Chart("Soup <1>", nodes, edges))


WEB = (
    ("a", "b"),
    ("a", "c"),
    ("a", "d"),
    ("b", "e"),
    ("c", "e"),
    ("d", "a"),
    ("e", "e"),
    ("e", "f"),
    ("c", "f"),
)


def test_no_card_lies_on_another() -> None:
    """A map on which words stand over words is no map."""
    cards = re.findall(r'<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" rx', drawn(*WEB))
    boxes = [tuple(map(int, card)) for card in cards]
    over = [
        (one, other)
        for one, other in combinations(boxes, 2)
        if abs(one[0] - other[0]) < one[2] and one[1] < other[1] + other[3] and other[1] < one[1] + one[3]
    ]

    assert (len(boxes), over) == (6, [])


def test_every_way_is_told_on_its_card_with_what_it_asks_and_where_it_leads() -> None:
    """Lines cross; words do not."""
    words = re.sub(r"<title>.*?</title>|<[^>]+>", "", drawn(*WEB))

    assert [words.count(f"Go &amp; see {name}.") for name in "abcdef"] == [1, 1, 1, 1, 3, 2]
    assert words.count("[asked] concern +4") == len(WEB)


def test_a_way_back_is_a_sign_and_no_line() -> None:
    """Lines that run back below the cards would make a web of every story with a loop."""
    page = drawn(*WEB)

    assert (page.count("marker-end"), page.count("\u21a9 a"), page.count("\u21a9 e")) == (7, 2, 2)


def test_endings_stand_at_the_right_edge() -> None:
    """However soon one comes: where a story ends is looked for at its end."""
    page = drawn(("a", "b"), ("b", "c"), ("a", "out"), ("c", "home"), endings=("out", "home"))
    heads = re.findall(r'<text x="(\d+)" y="\d+" font-size="14"[^>]*>(?:\u25a0 )?(\w+)', page)
    places = {name: int(x) for x, name in heads}

    assert places["out"] == places["home"] == max(places.values())


@pytest.mark.parametrize(
    ("ways", "deep"),
    [
        ({"a": ["b", "c"], "b": ["c"], "c": []}, {"a": 0, "b": 1, "c": 2}),
        ({"a": ["b"], "b": ["a", "c"], "c": ["b"]}, {"a": 0, "b": 1, "c": 2}),
        ({"a": ["a"], "island": ["sea"], "sea": []}, {"a": 0, "island": 0, "sea": 1}),
    ],
)
def test_a_passage_stands_behind_all_that_lead_on_to_it(
    ways: dict[str, list[str]], deep: dict[str, int]
) -> None:
    """Then every line of the map runs to the right."""
    edges = {name: [Edge(name, each, "", "", True) for each in targets] for name, targets in ways.items()}

    assert depths(edges) == deep


def test_it_is_known_where_a_map_begins() -> None:
    """A long map opened at an empty corner: its first card stands below the cards to its right."""
    nodes = (Node("kitchen", "start", 0), *(Node(f"room_{number}", "page", 1) for number in range(9)))
    ways = tuple(Edge("kitchen", node.name, "Go.", "", reachable=True) for node in nodes[1:])
    left, down = beginning(Chart("Rooms", nodes, ways))

    assert 0 < left < 0.1
    assert 0.4 < down < 0.6
