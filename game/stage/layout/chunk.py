"""Chunks: what no break may part, each with the pieces of runs that it is made of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from game.frozen import frozen
from game.stage.layout.breaks import opportunities
from game.stage.layout.run import Run
from game.stage.ruler import Ruler


@frozen
class Chunk:
    """Words that stay together: a word with its marks, one wide character, half a hyphened word."""

    parts: tuple[Run, ...]
    """Without the space at the end."""
    width: float
    space: float
    """Width of the space after it, 0 where none stands."""

    @property
    def words(self) -> str:
        """Its words, all parts together."""
        return "".join(part.words for part in self.parts)


def chunks(runs: Sequence[Run], widest: float, ruler: Ruler) -> tuple[Chunk, ...]:
    """Part runs into chunks; one wider than `widest` is broken between its letters."""
    whole = "".join(run.words for run in runs)
    edges = (0, *opportunities(whole), len(whole))
    found = (_chunk(_cut(runs, start, end), ruler) for start, end in pairwise(edges))
    return tuple(small for chunk in found if chunk.parts for small in _no_wider(chunk, widest, ruler))


def _cut(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    """Give what stands from `start` to `end` of the runs' words."""
    at = 0
    for run in runs:
        words = run.words[max(0, start - at) : max(0, end - at)]
        if words:
            yield Run(words.replace("\n", " "), run.type, run.colour)
        at += len(run.words)


def _chunk(parts: Iterator[Run], ruler: Ruler) -> Chunk:
    kept = list(parts)
    space = 0.0
    while kept and (bare := kept[-1].words.rstrip(" \t")) != kept[-1].words:
        space = ruler.width(" ", kept[-1].type)
        last = kept.pop()
        if bare:
            kept.append(Run(bare, last.type, last.colour))
    width = sum(ruler.width(part.words, part.type) for part in kept)
    return Chunk(tuple(kept), width, space)


def _no_wider(chunk: Chunk, widest: float, ruler: Ruler) -> Iterator[Chunk]:
    """Break a chunk that is wider than the line between its letters."""
    if chunk.width <= widest:
        yield chunk
        return
    held: list[Run] = []
    wide = 0.0
    for part in chunk.parts:
        for letter in part.words:
            one = ruler.width(letter, part.type)
            if held and wide + one > widest:
                yield _joined(held, 0.0, ruler)
                held, wide = [], 0.0
            held.append(Run(letter, part.type, part.colour))
            wide += one
    yield _joined(held, chunk.space, ruler)


def _joined(letters: Sequence[Run], space: float, ruler: Ruler) -> Chunk:
    parts: list[Run] = []
    for letter in letters:
        last = parts[-1] if parts else None
        if last and (last.type, last.colour) == (letter.type, letter.colour):
            parts[-1] = Run(last.words + letter.words, last.type, last.colour)
        else:
            parts.append(letter)
    return Chunk(tuple(parts), sum(ruler.width(part.words, part.type) for part in parts), space)
