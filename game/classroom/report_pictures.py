"""The report's drawings, as SVG: the road over all roads, and a bar. They print in black and white."""

from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup, escape

from game.classroom.report_facts import Moment
from game.play.roads import Edge, Node, map_roads
from game.play.room import Room

WIDTH, HEIGHT = 680.0, 250.0
"""Of the road's drawing, in units of its SVG."""

_EDGE = 22.0

PATTERNS = 5
"""How many ways of hatching there are beside the solid one."""

_HATCHES = (
    '<path d="M-1 7 7 -1M1 9 9 1" class="h"/>',
    '<circle cx="2" cy="2" r="1.15" class="d"/><circle cx="6" cy="6" r="1.15" class="d"/>',
    '<path d="M2 0V8M6 0V8" class="h"/>',
    '<path d="M-1 1 7 9M1 -1 9 7M-1 7 7 -1M1 9 9 1" class="h"/>',
    '<path d="M0 2H8M0 6H8" class="h"/>',
)


def hatches() -> Markup:
    """Give the ways of hatching, once for the whole page."""
    made = (
        f'<pattern id="p{number}" width="8" height="8" patternUnits="userSpaceOnUse">{lines}</pattern>'
        for number, lines in enumerate(_HATCHES)
    )
    return Markup(f'<svg width="0" height="0" aria-hidden="true"><defs>{"".join(made)}</defs></svg>')  # noqa: S704 - nothing of anybody's in it


def bar(share: float, number: int, kind: str) -> Markup:
    """Draw a bar.

    Args:
        share: its length, 0 to 1.
        number: which hatching, from 0.
        kind: `solid` for what happened, `hatched`, `before` for an earlier round, `hidden`.
    """
    long = 0.8 if share == 0 else max(1.5, 100 * min(1.0, share))
    height = 6 if kind == "before" else 15
    filled = {
        "solid": 'class="solid"',
        "hatched": f'fill="url(#p{number % PATTERNS})" class="hatched"',
        "before": 'class="before"',
        "hidden": 'class="hidden"',
    }[kind]
    length = "38%" if kind == "hidden" else f"{long:.1f}%"
    shape = f'<rect x="0.75" y="0.75" width="{length}" height="{height - 1.5}" rx="1.5" {filled}/>'
    return Markup(  # noqa: S704 - numbers alone are in it
        f'<svg class="bar" width="100%" height="{height}" aria-hidden="true">{shape}</svg>'
    )


# --- the road ---------------------------------------------------------------------------------------------


def road(room: Room, moments: Sequence[Moment], told: str) -> Markup:
    """Draw the road that the class took over the story's roads; of others only that they are there.

    Args:
        room: the class.
        moments: what was decided, in order.
        told: what the picture shows, for whoever does not see it.
    """
    roads = map_roads(room.reading)
    places = _places(roads.nodes)
    left_out = set(_left_out(room))
    numbers = _numbers(moments)
    firm = [edge for edge in roads.edges if edge.walked]
    parts = [
        *(_way(edge, places, "other") for edge in roads.edges if not edge.walked),
        *(_way(edge, places, _kind(edge, roads.nodes, left_out)) for edge in firm),
        *(_node(node, place) for node, place in zip(roads.nodes, places, strict=True)),
        *_labels(roads.nodes, places, numbers),
    ]
    head = f'<svg class="road" viewBox="0 0 {WIDTH:.0f} {HEIGHT:.0f}" role="img" aria-label="{escape(told)}">'
    return Markup(head + "".join(parts) + "</svg>")  # noqa: S704 - words in it are escaped where they are put in


def _places(nodes: Sequence[Node]) -> list[tuple[float, float]]:
    layers = max((node.layer for node in nodes), default=0)
    rows: dict[int, int] = {}
    for node in nodes:
        rows[node.layer] = max(rows.get(node.layer, 0), node.row + 1)
    step = (HEIGHT - 2 * _EDGE) / max(4, max(rows.values(), default=1) - 1)
    return [
        (
            _EDGE + (WIDTH - 2 * _EDGE) * node.layer / max(1, layers),
            HEIGHT / 2 + step * (node.row - (rows[node.layer] - 1) / 2),
        )
        for node in nodes
    ]


def _left_out(room: Room) -> Iterator[tuple[str, str]]:
    """Give the steps that the class did not see, by the passages at their ends."""
    turns = room.reading.turns
    for leap in room.leaps:
        for place in range(max(1, leap.first), min(leap.last + 1, len(turns))):
            yield turns[place - 1].state.passage, turns[place].state.passage


def _kind(edge: Edge, nodes: Sequence[Node], left_out: set[tuple[str, str]]) -> str:
    return "leap" if (nodes[edge.start].passage, nodes[edge.end].passage) in left_out else "walked"


def _numbers(moments: Sequence[Moment]) -> Mapping[str, str]:
    """Give each passage the numbers of what was decided there: `2`, or `2, 5` where the road came back."""
    numbers: dict[str, list[str]] = {}
    for moment in moments:
        numbers.setdefault(moment.passage, []).append(str(moment.number))
    return {passage: "\u2009·\u2009".join(each) for passage, each in numbers.items()}


def _way(edge: Edge, places: Sequence[tuple[float, float]], kind: str) -> str:
    (x, y), (end, foot) = places[edge.start], places[edge.end]
    bend = (end - x) / 2
    return (
        f'<path class="{kind}" d="M{x:.1f} {y:.1f}C{x + bend:.1f} {y:.1f} {end - bend:.1f} {foot:.1f} '
        f'{end:.1f} {foot:.1f}"/>'
    )


def _node(node: Node, place: tuple[float, float]) -> str:
    kind = "walked" if node.walked else "other"
    size = 4.6 if node.ending else 2.2
    shape = "ending" if node.ending else "dot"
    return f'<circle class="{shape} {kind}" cx="{place[0]:.1f}" cy="{place[1]:.1f}" r="{size}"/>'


def _labels(
    nodes: Sequence[Node], places: Sequence[tuple[float, float]], numbers: Mapping[str, str]
) -> Iterator[str]:
    """Put the numbers of decisions on the road, outside of its bends, and the name of its ending."""
    below = False
    for node, (x, y) in zip(nodes, places, strict=True):
        if node.passage in numbers:
            below = y > HEIGHT / 2 + 1 or (abs(y - HEIGHT / 2) <= 1 and not below)
            foot = y + 19 if below else y - 10
            yield f'<circle class="stop" cx="{x:.1f}" cy="{y:.1f}" r="4.2"/>'
            yield f'<text class="number" x="{x:.1f}" y="{foot:.1f}">{escape(numbers[node.passage])}</text>'
        if node.title:
            at = f'x="{x:.1f}" y="{y - 11:.1f}" text-anchor="{"end" if x > WIDTH / 2 else "start"}"'
            yield f'<text class="name" {at}>{escape(node.title)}</text>'
