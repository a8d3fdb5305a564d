"""A chart as SVG, Mermaid and DOT; nothing of a story stands in them unescaped."""

from html import escape
from itertools import count

from game.story.report import safe
from story_lint.chart import Chart, Edge, columns

WIDE, HIGH = 150, 28
"""Pixels of a passage's box."""

STEP, ROW = 330, 46
"""Pixels from one column, and one row, to the next."""

MARGIN = 30

SHORT = 44
"""Letters of a way's words that are drawn; the rest is shown when the pointer rests there."""

FILLS = {"start": "#dceefb", "ending": "#fdf1d3", "page": "#ffffff", "unreachable": "#f3d9d9"}
"""Colour of a passage's box; ending and unreachable are told by their edge as well."""

EDGES = {"start": "3", "ending": "3", "page": "1", "unreachable": "1"}


def as_svg(chart: Chart) -> str:
    """Draw a chart from left to right, one column a page from the start."""
    places = {}
    for depth, nodes in columns(chart.nodes).items():
        for row, node in enumerate(nodes):
            places[node.name] = (MARGIN + depth * STEP, MARGIN + row * ROW)
    width = max(x for x, _ in places.values()) + WIDE + MARGIN
    height = max(y for _, y in places.values()) + HIGH + MARGIN
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" font-family="sans-serif" role="img"><title>{_text(chart.title)}</title>'
    )
    lines = [_way(edge, places) for edge in chart.edges]
    boxes = [_box(node.name, node.kind, places[node.name]) for node in chart.nodes]
    return "\n".join([head, *lines, *boxes, "</svg>"]) + "\n"


def _way(edge: Edge, places: dict[str, tuple[int, int]]) -> str:
    (x, y), (to_x, to_y) = places[edge.source], places[edge.target]
    x, y, to_y = x + WIDE, y + HIGH // 2, to_y + HIGH // 2
    bend = max(60, abs(to_x - x) // 2)
    dash = "" if edge.reachable else ' stroke-dasharray="4 4"'
    middle = f'x="{(x + to_x) // 2}" y="{(y + to_y) // 2 - 3}"'
    short = edge.label if len(edge.label) <= SHORT else f"{edge.label[: SHORT - 1]}…"
    curve = f"M{x} {y} C{x + bend} {y} {to_x - bend} {to_y} {to_x} {to_y}"
    return (
        f'<g><title>{_text(edge.label)}</title><path d="{curve}" fill="none" stroke="#777"{dash}/>'
        f'<text {middle} font-size="8" text-anchor="middle" fill="#333">{_text(short)}</text></g>'
    )


def _box(name: str, kind: str, place: tuple[int, int]) -> str:
    x, y = place
    dash = ' stroke-dasharray="5 3"' if kind == "unreachable" else ""
    mark = {"ending": " ■", "unreachable": " ✗"}.get(kind, "")
    return (
        f'<g><rect x="{x}" y="{y}" width="{WIDE}" height="{HIGH}" rx="4" fill="{FILLS[kind]}" stroke="#333" '
        f'stroke-width="{EDGES[kind]}"{dash}/><text x="{x + WIDE // 2}" y="{y + 18}" font-size="11" '
        f'text-anchor="middle">{_text(name)}{mark}</text></g>'
    )


def as_mermaid(chart: Chart) -> str:
    """Write a chart for Mermaid, which code hosts draw within their pages."""
    numbers = dict(zip((node.name for node in chart.nodes), count(), strict=False))
    lines = ["flowchart LR"]
    for node in chart.nodes:
        left, right = ("([", "])") if node.kind == "ending" else ("[", "]")
        lines.append(f'    p{numbers[node.name]}{left}"{_mermaid(node.name)}"{right}:::{node.kind}')
    for edge in chart.edges:
        arrow = "-->" if edge.reachable else "-.->"
        label = f'|"{_mermaid(edge.label)}"|' if edge.label else ""
        lines.append(f"    p{numbers[edge.source]} {arrow}{label} p{numbers[edge.target]}")
    lines += [f"    classDef {kind} fill:{fill},stroke:#333" for kind, fill in FILLS.items()]
    return "\n".join(lines) + "\n"


def as_dot(chart: Chart) -> str:
    """Write a chart for Graphviz."""
    lines = ["digraph story {", "  rankdir=LR;", '  node [shape=box, style="filled,rounded"];']
    for node in chart.nodes:
        look = 'style="filled,dashed", ' if node.kind == "unreachable" else ""
        lines.append(f'  "{_dot(node.name)}" [{look}fillcolor="{FILLS[node.kind]}"];')
    for edge in chart.edges:
        look = "" if edge.reachable else ", style=dashed"
        lines.append(f'  "{_dot(edge.source)}" -> "{_dot(edge.target)}" [label="{_dot(edge.label)}"{look}];')
    return "\n".join([*lines, "}"]) + "\n"


def _text(words: str) -> str:
    return escape(safe(words))


def _mermaid(words: str) -> str:
    marked = safe(words).replace("#", "#35;").replace('"', "#quot;")
    return marked.replace("<", "#lt;").replace(">", "#gt;").replace("`", "#96;")


def _dot(words: str) -> str:
    return safe(words).replace("\\", "\\\\").replace('"', '\\"')
