"""A paragraph set: runs of words to placed pieces, with indents and hanging quotes."""
# ruff: noqa: RUF001 - the marks of other scripts are meant

from collections.abc import Iterator, Sequence
from functools import lru_cache

from game.stage.layout.chunk import Chunk, chunks
from game.stage.layout.fit import Room, fit
from game.stage.layout.run import Block, Piece, Run, Shape
from game.stage.ruler import Ruler

QUOTES = "“‘„‚«"
"""What hangs out at a line's start."""

WIDEST_STRETCH = 1.9
"""How many times its width a space may take in a justified line; a wider one stays ragged."""


@lru_cache(maxsize=1024)
def set_paragraph(runs: tuple[Run, ...], shape: Shape, ruler: Ruler) -> Block:
    """Set runs into lines; a paragraph without words has no lines and no height."""
    room = Room(max(1.0, shape.width - shape.first), max(1.0, shape.width - shape.rest))
    parted = chunks(runs, min(room.first, room.rest), ruler)
    lines = fit(parted, room)
    pieces: list[Piece] = []
    for number, (start, end) in enumerate(lines):
        indent = shape.rest if number else shape.first
        line = parted[start:end]
        base = _base(number, runs[0], shape.leading, ruler)
        spread = _spread(line, shape, indent, ruler) if end < len(parted) else 0.0
        pieces += _place(line, indent - _hang(line, shape, ruler), base, spread, ruler)
    return Block(tuple(pieces), shape.leading * len(lines))


def _base(number: int, run: Run, leading: float, ruler: Ruler) -> float:
    """Tell where the base line of a line stands, on a whole pixel."""
    above = (leading - ruler.height(run.type)) / 2
    return float(round(number * leading + above + ruler.ascent(run.type)))


def _hang(line: Sequence[Chunk], shape: Shape, ruler: Ruler) -> float:
    first = line[0].parts[0]
    return ruler.width(first.words[0], first.type) if shape.hang and first.words[0] in QUOTES else 0.0


def _spread(line: Sequence[Chunk], shape: Shape, indent: float, ruler: Ruler) -> float:
    """Tell how much wider each space of a line is, so that the line fills the width."""
    gaps = [chunk.space for chunk in line[:-1]]
    if not shape.justified or not sum(gaps):
        return 0.0
    slack = shape.width - indent + _hang(line, shape, ruler) - sum(chunk.width for chunk in line) - sum(gaps)
    return slack / len(gaps) if slack / len(gaps) < min(gaps) * WIDEST_STRETCH else 0.0


def _place(line: Sequence[Chunk], x: float, base: float, spread: float, ruler: Ruler) -> Iterator[Piece]:
    for run in _merged(line, apart=spread != 0):
        bare = run.words.rstrip(" ")
        yield Piece(
            x,
            base - ruler.ascent(run.type),
            run.words if not spread else bare,
            run.type,
            run.colour,
            ruler.width(bare, run.type),
        )
        x += ruler.width(run.words, run.type) + (spread if bare != run.words else 0.0)


def _merged(line: Sequence[Chunk], *, apart: bool) -> Iterator[Run]:
    """Join neighbours of one look, so that kerning holds across them; `apart` keeps words apart."""
    held: Run | None = None
    for number, chunk in enumerate(line):
        for at, part in enumerate(chunk.parts):
            closes = at == len(chunk.parts) - 1 and number < len(line) - 1 and chunk.space
            words = part.words + (" " if closes else "")
            if held and not (apart and held.words.endswith(" ")) and _alike(held, part):
                held = Run(held.words + words, held.type, held.colour)
            else:
                if held:
                    yield held
                held = Run(words, part.type, part.colour)
    if held:
        yield held


def _alike(one: Run, other: Run) -> bool:
    return (one.type, one.colour) == (other.type, other.colour)
