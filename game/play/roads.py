"""The roads of a story, for the ending page: those walked, and that there are others, without names."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.frozen import frozen
from game.play.page import Page, plain
from game.play.reading import Reading, picks_to
from game.story.model import Passage, Story
from game.story.way import Back, Call, Draw, Exit, Fork, To


@frozen
class Node:
    """A passage in the picture of all roads."""

    layer: int
    """Steps from the start, at the shortest."""
    row: int
    """Its place within the layer, from 0 in the story's order."""
    ending: bool = False
    walked: bool = False
    here: bool = False
    passage: str = ""
    """Empty where it was not walked: no name gives a road away."""
    title: str = ""
    """Of an ending that was reached."""


@frozen
class Edge:
    """A way from one node to another, by their places in `Roads.nodes`."""

    start: int
    end: int
    walked: bool


@frozen
class Roads:
    """All the roads of a story, and this reading's among them."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def map_roads(reading: Reading) -> Roads:
    """Draw the story's roads up to where the reading stands."""
    ways = {name: tuple(dict.fromkeys(_leads(passage))) for name, passage in reading.story.passages.items()}
    layers = _layers(reading.story, ways)
    walked = _walked(reading)
    index = {name: number for number, name in enumerate(layers)}
    pairs = dict.fromkeys((start, end) for start in layers for end in ways[start])
    pairs.update(dict.fromkeys(walked))
    edges = (Edge(index[a], index[b], (a, b) in walked) for a, b in pairs if a in index and b in index)
    return Roads(_nodes(reading, layers), tuple(edges))


def _nodes(reading: Reading, layers: Mapping[str, int]) -> tuple[Node, ...]:
    rows: dict[int, int] = {}
    read = {turn.state.passage: turn.page for turn in reading.turns[: reading.at + 1]}
    nodes: list[Node] = []
    for name, layer in layers.items():
        node = Node(layer, rows.get(layer, 0), ending=reading.story.passages[name].ending is not None)
        rows[layer] = node.row + 1
        nodes.append(_walk(node, read[name], reading) if name in read else node)
    return tuple(nodes)


def _walk(node: Node, page: Page, reading: Reading) -> Node:
    title = plain(page.close.title) if page.close else ""
    here = page.passage == reading.state.passage
    return replace(node, walked=True, here=here, passage=page.passage, title=title)


def _layers(story: Story, ways: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """Give how far each passage lies from the start; what no way leads to is left out."""
    layers = {story.start: 0}
    edge = [story.start]
    while edge:
        found = dict.fromkeys(end for start in edge for end in ways[start] if end not in layers)
        depth = layers[edge[0]] + 1
        layers.update(dict.fromkeys(found, depth))
        edge = list(found)
    return layers


def _walked(reading: Reading) -> set[tuple[str, str]]:
    passages = [turn.state.passage for turn in reading.turns[: reading.at + 1]]
    entries = [turn.state.entry for turn in reading.turns[: reading.at + 1]]
    steps = range(1, len(passages))
    return {
        (passages[step - 1], passages[step])
        for step in steps
        if entries[step] != entries[step - 1] and picks_to(reading, step)
    }


def _leads(passage: Passage) -> Iterator[str]:
    yield from _ends(passage.exit)
    for choice in passage.choices:
        yield from _ends(choice.exit)
    if passage.offers_from:
        yield from _ends(passage.offers_from.exit)
    if passage.guess:
        yield from _ends(passage.guess.right.exit)
        yield from _ends(passage.guess.wrong.exit)


def _ends(way_out: Exit | None) -> Iterator[str]:
    match way_out:
        case To(passage):
            yield passage
        case Fork(branches):
            yield from (branch.exit.passage for branch in branches)
        case Draw(lots):
            yield from (lot.exit.passage for lot in lots)
        case Call(passage, after):
            yield from (passage, after) if after else (passage,)
        case Back() | None:
            return
