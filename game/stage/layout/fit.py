"""Which breaks read best, over the whole paragraph at once (total fit, after Knuth and Plass 1981)."""

from collections.abc import Sequence

from game.frozen import frozen
from game.stage.layout.chunk import Chunk

ORPHAN = 0.32
"""What one short word alone on a last line costs, in squared shares of the line's width."""

SHORT = 0.22
"""Share of the width below which a last line counts as short."""

STUB = 0.1
"""What a short last line of several words costs, at most."""

DANGLING = 0.004
"""What a line costs that ends with a word of one letter."""

DASHED = 0.006
"""What a line costs that ends inside a hyphened word."""

TOO_WIDE = 1000.0
"""What a line costs that does not fit: taken only where nothing fits."""


@frozen
class Room:
    """How wide the first line and the lines after it are, in pixels."""

    first: float
    rest: float


def fit(chunks: Sequence[Chunk], room: Room) -> tuple[tuple[int, int], ...]:
    """Give the lines as spans of chunks, so that their edge is as even as it can be."""
    count = len(chunks)
    best = [0.0] + [float("inf")] * count
    came = [0] * (count + 1)
    for start in range(count):
        width = room.first if start == 0 else room.rest
        reach = 0.0
        for end in range(start + 1, count + 1):
            reach += chunks[end - 1].width
            if reach > width and end > start + 1:
                break
            cost = best[start] + _cost(chunks[start:end], reach / width, last=end == count)
            if cost < best[end]:
                best[end], came[end] = cost, start
            reach += chunks[end - 1].space
    return _walk(came, count)


def _walk(came: Sequence[int], end: int) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    while end:
        spans.append((came[end], end))
        end = came[end]
    return tuple(reversed(spans))


def _cost(line: Sequence[Chunk], share: float, *, last: bool) -> float:
    """Tell what a line that fills `share` of its width costs."""
    if share > 1:
        return TOO_WIDE
    if last:
        short = max(0.0, 1 - share / SHORT)
        return ORPHAN if len(line) == 1 and short else STUB * short
    cost = (1 - share) ** 2
    if len(line[-1].words) == 1:
        cost += DANGLING
    if not line[-1].space:
        cost += DASHED
    return cost
