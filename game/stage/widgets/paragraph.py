"""A paragraph of the page, set and signed, but not yet in its place."""

from enum import Enum

from game.frozen import frozen
from game.play.page import Line, Words
from game.stage.layout.run import Block, Piece, Run
from game.stage.mark import Colour, Stroke, Type
from game.stage.scene import Role

NEXT: tuple[tuple[float, float], ...] = ((0.0, 0.0),)
"""Beats of the first piece of a draft's further version, until the page's time gives it others."""


class Kind(Enum):
    """What a paragraph is, as its neighbours see it."""

    HEADING = "heading"
    NARRATION = "narration"
    SPEECH = "speech"
    THOUGHT = "thought"
    LAYER = "layer"
    DRAFT = "draft"
    PAUSE = "pause"
    HINT = "hint"


@frozen
class Paragraph:
    """Pieces and drawn signs from its own top left."""

    id: str
    kind: Kind
    spoken: str
    """What it says, to somebody who cannot see it."""
    pieces: tuple[Piece, ...]
    height: float
    gap: float = 0.0
    """Space above it, pixels."""
    signs: tuple[Stroke, ...] = ()
    """Drawn with it: they come with its first word."""
    soft: bool = False
    """Somebody else's words, which a dial muffles."""
    muffled: bool = False
    """Muffled as written: soft whatever the dial says."""
    line: Line | None = None
    """What it was made of: it stands where the next page has the same."""
    role: Role = Role.TEXT


def runs(words: Words, kind: Type, colour: Colour) -> tuple[Run, ...]:
    """Give a paragraph's runs: emphasis leans, and stands upright among leaning words."""
    leaning = Type(kind.face, kind.size, not kind.italic, kind.bold, kind.small_caps, kind.tracking)
    return tuple(Run(run.words, leaning if run.emphasis else kind, colour) for run in words if run.words)


def below(upper: Block, lower: Block, gap: float = 0.0) -> Block:
    """Put one block under another."""
    return Block((*upper.pieces, *shifted(lower, 0.0, upper.height + gap)), upper.height + gap + lower.height)


def shifted(block: Block, across: float, down: float) -> tuple[Piece, ...]:
    """Give a block's pieces elsewhere."""
    return tuple(
        Piece(
            piece.x + across,
            piece.y + down,
            piece.words,
            piece.type,
            piece.colour,
            piece.width,
            piece.beats,
            piece.struck,
        )
        for piece in block.pieces
    )
