"""The road that was taken over the roads that there are: no words, so that nothing is given away."""

from game.play.roads import Edge, Node, Roads
from game.stage.geometry import Box, Point
from game.stage.mark import Sketch, Stroke
from game.stage.scene import Frame
from game.stage.widgets.block import Block, Drawn
from game.stage.widgets.pencil import curve, noise, ring


def road_map(roads: Roads) -> Block:
    """Draw the roads from left to right, the walked one firm."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        scale = frame.scale
        height = max(110 * scale, min(210 * scale, width * 0.3))
        places = _places(roads.nodes, width, height, 8 * scale)
        paths = sorted(roads.edges, key=lambda edge: edge.walked)
        strokes = [_way(edge, places, number, frame) for number, edge in enumerate(paths)]
        strokes += [
            stroke for number, node in enumerate(roads.nodes) for stroke in _node(node, places[number], frame)
        ]
        return Drawn((Sketch(Box(at.x, at.y, width, height), tuple(strokes)),), (), width, height)

    return draw


def _places(nodes: tuple[Node, ...], width: float, height: float, edge: float) -> list[tuple[float, float]]:
    layers = max((node.layer for node in nodes), default=0)
    rows: dict[int, int] = {}
    for node in nodes:
        rows[node.layer] = max(rows.get(node.layer, 0), node.row + 1)
    step = (height - 2 * edge) / max(1, max(rows.values(), default=1) - 1, 4)
    return [
        (
            edge + (width - 2 * edge) * node.layer / max(1, layers),
            height / 2 + step * (node.row - (rows[node.layer] - 1) / 2 + 0.12 * noise(number, 1)),
        )
        for number, node in enumerate(nodes)
    ]


def _way(edge: Edge, places: list[tuple[float, float]], seed: int, frame: Frame) -> Stroke:
    (x, y), (end, foot) = places[edge.start], places[edge.end]
    lift = (end - x) * 0.06 * noise(seed, 2)

    def at(along: float) -> tuple[float, float]:
        ease = along * along * (3 - 2 * along)
        return x + (end - x) * along, y + (foot - y) * ease + lift * 4 * along * (1 - along)

    theme, scale = frame.theme, frame.scale
    if edge.walked:
        return Stroke(curve(at, 8), theme.accent, 2.4 * scale)
    return Stroke(curve(at, 8), theme.faint, scale, alpha=0.3)


def _node(node: Node, at: tuple[float, float], frame: Frame) -> list[Stroke]:
    theme, scale = frame.theme, frame.scale
    size = (4.6 if node.ending else 2.2) * scale
    dot = ring(at, (size, size), node.layer * 7 + node.row, 0.06)
    if node.walked:
        return [Stroke(dot, theme.accent, filled=True, closed=True)]
    if node.ending:
        return [
            Stroke(dot, theme.paper, filled=True, closed=True),
            Stroke(dot, theme.faint, scale, closed=True, alpha=0.7),
        ]
    return [Stroke(dot, theme.faint, filled=True, closed=True, alpha=0.35)]
