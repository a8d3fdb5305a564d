"""A chart as Mermaid and DOT; nothing of a story stands in them unescaped."""

from itertools import count

from game.story.report import safe
from story_lint.chart import Chart

FILLS = {"start": "#dceefb", "ending": "#fdf1d3", "page": "#ffffff", "unreachable": "#f3d9d9"}
"""Colour of a passage's box; ending and unreachable are told by their shape as well."""


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


def _mermaid(words: str) -> str:
    marked = safe(words).replace("#", "#35;").replace('"', "#quot;")
    return marked.replace("<", "#lt;").replace(">", "#gt;").replace("`", "#96;")


def _dot(words: str) -> str:
    return safe(words).replace("\\", "\\\\").replace('"', '\\"')
