"""A chart as SVG: a card for each passage, its ways on it, endings at the right edge."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape

from game.frozen import frozen
from game.story.report import safe
from story_lint.chart import Chart, Edge, Node

WIDE = 300
"""Pixels of a card."""

HEAD, LINE, SMALL, PAD = 30, 20, 14, 8
"""Pixels of a card's head, of a way, of what a way asks and moves, and of the rim below."""

STEP, GAP, MARGIN = 390, 22, 36
"""Pixels from one column to the next, between two cards, and around all of them."""

LETTERS, LETTERS_OF_A_NAME, SMALL_LETTERS = 27, 16, 46
"""Letters of a way's words, of where it leads, and of what it asks and moves; the pointer shows the rest."""

GROUND, INK, QUIET, WAY = "#f4ecdc", "#2b211a", "#6b5f52", "#8a7a66"
FILLS = {"start": "#dfe9ea", "ending": "#f6dfb8", "page": "#fffaf0", "unreachable": "#f3d9d4"}
"""Of a card's head; ending and unreachable are told by a sign as well."""

SIGNS = {"start": "▸ ", "ending": "■ ", "unreachable": "✗ ", "page": ""}


@frozen
class _Card:
    """A passage with its ways, and where it stands."""

    node: Node
    ways: tuple[Edge, ...]
    x: int
    y: int

    @property
    def height(self) -> int:
        """Pixels from its upper to its lower edge."""
        return _height(self.ways)

    def leaves(self) -> list[int]:
        """Tell at which height each of its ways leaves it."""
        found, down = [], self.y + HEAD
        for way in self.ways:
            found.append(down + LINE // 2 + 2)
            down += _tall(way)
        return found


def as_svg(chart: Chart) -> str:
    """Draw a chart from left to right, one column a page from the start."""
    cards = _placed(chart)
    width, height = _size(cards)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" font-family="Georgia, serif" role="img"><title>{_text(chart.title)}</title>'
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
        f'orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="{WAY}"/></marker></defs>'
        f'<rect width="{width}" height="{height}" fill="{GROUND}"/>'
    )
    ways = [
        _way(edge, (card.x + WIDE, leaves), cards[edge.target])
        for card in cards.values()
        for edge, leaves in zip(card.ways, card.leaves(), strict=True)
        if card.x < cards[edge.target].x
    ]
    return "\n".join([head, *ways, *(_drawn(card, cards) for card in cards.values()), "</svg>"]) + "\n"


def beginning(chart: Chart) -> tuple[float, float]:
    """Tell where on the map a reading begins: the left edge and the middle of its card, as shares, 0 to 1."""
    cards = _placed(chart)
    width, height = _size(cards)
    first = next((card for card in cards.values() if card.node.kind == "start"), None)
    return (first.x / width, (first.y + first.height / 2) / height) if first is not None else (0.0, 0.0)


def _size(cards: Mapping[str, _Card]) -> tuple[int, int]:
    width = max(card.x for card in cards.values()) + WIDE + MARGIN
    return width, max(card.y + card.height for card in cards.values()) + MARGIN


def _placed(chart: Chart) -> Mapping[str, _Card]:
    """Put every card into its column, the column near the height from which its ways come."""
    ways: dict[str, list[Edge]] = {node.name: [] for node in chart.nodes}
    for edge in chart.edges:
        ways[edge.source].append(edge)
    deep = depths(ways)
    last = max((deep[node.name] for node in chart.nodes if node.kind == "page"), default=0) + 1
    columns: dict[int, list[Node]] = {}
    for node in chart.nodes:
        columns.setdefault(last if node.kind == "ending" else deep[node.name], []).append(node)
    cards: dict[str, _Card] = {}
    wanted: dict[str, list[int]] = {}
    for number, depth in enumerate(sorted(columns)):
        nodes = sorted(columns[depth], key=lambda node: _mean(wanted.get(node.name, ())))
        tall = sum(_height(ways[node.name]) + GAP for node in nodes)
        down = _mean([_mean(wanted.get(node.name, ())) for node in nodes]) - tall // 2
        for node in nodes:
            card = cards[node.name] = _Card(node, tuple(ways[node.name]), MARGIN + number * STEP, down)
            down += card.height + GAP
            for edge, leaves in zip(card.ways, card.leaves(), strict=True):
                wanted.setdefault(edge.target, []).append(leaves)
    up = min(card.y for card in cards.values()) - MARGIN
    return {node.name: replace(cards[node.name], y=cards[node.name].y - up) for node in chart.nodes}


def depths(ways: Mapping[str, Sequence[Edge]]) -> Mapping[str, int]:
    """Tell how many pages lie before each passage on the longest road there, ways back left aside."""
    following = {name: [edge.target for edge in edges] for name, edges in ways.items()}
    done: list[str] = []
    begun: dict[str, int] = {}
    ahead: list[tuple[str, str]] = []
    closed: set[str] = set()
    for first in following:
        stack = [first] if first not in begun else []
        while stack:
            name = stack[-1]
            at = begun.get(name, 0)
            begun[name] = at + 1
            if at == len(following[name]):
                stack.pop()
                closed.add(name)
                done.append(name)
                continue
            target = following[name][at]
            # What is begun and not closed lies on the road that is being walked: the way leads back.
            if target not in begun or target in closed:
                ahead.append((name, target))
            if target not in begun:
                stack.append(target)
    onward: dict[str, list[str]] = {}
    for name, target in ahead:
        onward.setdefault(name, []).append(target)
    deep = dict.fromkeys(following, 0)
    for name in reversed(done):
        for target in onward.get(name, ()):
            deep[target] = max(deep[target], deep[name] + 1)
    return deep


def _mean(heights: Sequence[int]) -> int:
    return sum(heights) // len(heights) if heights else 0


def _tall(way: Edge) -> int:
    return LINE + (SMALL if way.detail else 0)


def _height(ways: Sequence[Edge]) -> int:
    return HEAD + sum(_tall(way) for way in ways) + (PAD if ways else 0)


def _way(edge: Edge, begun: tuple[int, int], target: _Card) -> str:
    """Draw a way that leads on; one that leads back is told on its card alone, or the map would be a web."""
    (x, y), to_x, to_y = begun, target.x, target.y + HEAD // 2
    bend = max(50, (to_x - x) // 2)
    dash = "" if edge.reachable else ' stroke-dasharray="4 4"'
    curve = f"M{x} {y} C{x + bend} {y} {to_x - bend} {to_y} {to_x - 2} {to_y}"
    return f'<path d="{curve}" fill="none" stroke="{WAY}" stroke-width="1.3"{dash} marker-end="url(#tip)"/>'


def _drawn(card: _Card, cards: Mapping[str, _Card]) -> str:
    x, y, kind = card.x, card.y, card.node.kind
    look = f'stroke="{INK}" stroke-width="{2 if kind in {"start", "ending"} else 1}"'
    look += ' stroke-dasharray="5 3"' if kind == "unreachable" else ""
    body = FILLS["page"] if card.ways else FILLS[kind]
    parts = [f'<rect x="{x}" y="{y}" width="{WIDE}" height="{card.height}" rx="6" fill="{body}" {look}/>']
    if card.ways:
        top = f"M{x} {y + HEAD - 2} v-{HEAD - 8} q0 -6 6 -6 h{WIDE - 12} q6 0 6 6 v{HEAD - 8} z"
        parts.append(f'<path d="{top}" fill="{FILLS[kind]}" {look}/>')
    name = _text(SIGNS[kind] + card.node.name)
    parts.append(
        f'<text x="{x + 12}" y="{y + 19}" font-size="14" font-weight="bold" fill="{INK}">{name}</text>'
    )
    down = y + HEAD
    for way in card.ways:
        parts.append(_row(way, x, down, back=cards[way.target].x <= x))
        down += _tall(way)
    return f"<g>{''.join(parts)}</g>"


def _row(way: Edge, x: int, down: int, *, back: bool) -> str:
    words = _text(_cut(way.words or "goes on", LETTERS))
    sign = "\u21a9" if back else "\u2192"
    name = _text(_cut(way.target, LETTERS_OF_A_NAME))
    target = f'<tspan fill="{QUIET}" font-style="italic"> {sign} {name}</tspan>'
    shade = INK if way.words else QUIET
    row = f'<text x="{x + 12}" y="{down + 16}" font-size="12" fill="{shade}">{words}{target}</text>'
    if way.detail:
        detail = _text(_cut(way.detail, SMALL_LETTERS))
        row += f'<text x="{x + 20}" y="{down + 30}" font-size="10" fill="{QUIET}">{detail}</text>'
    return f"<g><title>{_text(f'{way.label} {sign} {way.target}'.strip())}</title>{row}</g>"


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[: most - 1]}…"


def _text(words: str) -> str:
    return escape(safe(words))
