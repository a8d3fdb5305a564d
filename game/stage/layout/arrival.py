"""When words arrive: a beat a letter, with rests at commas and stops, as somebody speaks."""
# ruff: noqa: RUF001 - the marks of other scripts are meant

from collections.abc import Iterable
from dataclasses import replace

from game.stage.layout.run import Piece

COMMA = 5.0
"""Beats of rest after a comma, a dash, a colon."""

STOP = 11.0
"""Beats of rest after a full stop."""

PARAGRAPH = 9.0
"""Beats of rest before the next paragraph."""

COMMAS = tuple(",;:—、，；：")
STOPS = tuple(".!?…。！？")
CLOSERS = "”’)]』」）"


def rest_after(word: str) -> float:
    """Tell how many beats of rest follow a word."""
    bare = word.rstrip(CLOSERS)
    if bare.endswith(STOPS):
        return STOP
    return COMMA if bare.endswith(COMMAS) else 0.0


def spoken(pieces: Iterable[Piece], start: float) -> tuple[tuple[Piece, ...], float]:
    """Give the pieces with their beats from `start` on, and the beat at which the last has arrived."""
    timed: list[Piece] = []
    for piece in pieces:
        beats, start = _beats(piece.words, start)
        timed.append(replace(piece, beats=beats))
    return tuple(timed), start


def _beats(words: str, start: float) -> tuple[tuple[tuple[float, float], ...], float]:
    """Give when which share of a line has arrived."""
    length = max(1, len(words))
    found = [(start, 0.0)]
    at = 0
    for word in words.split(" "):
        at = min(length, at + len(word) + 1)
        start += len(word) + 1
        found.append((start, at / length))
        rest = rest_after(word)
        if rest:
            start += rest
            found.append((start, at / length))
    return tuple(found), start


def share_at(beats: tuple[tuple[float, float], ...], now: float) -> float:
    """Tell which share has arrived at a beat, 0.0 to 1.0."""
    if not beats or now >= beats[-1][0]:
        return 1.0
    if now <= beats[0][0]:
        return 0.0
    before = beats[0]
    for beat, share in beats[1:]:
        if now < beat:
            gone = (now - before[0]) / (beat - before[0])
            return max(0.0, before[1] + (share - before[1]) * gone)
        before = (beat, share)
    return 1.0


def share_between(span: tuple[float, float] | None, now: float) -> float:
    """Tell how far a stroke has come at a beat, 0.0 to 1.0; no stroke is 0.0."""
    if span is None:
        return 0.0
    return max(0.0, min(1.0, (now - span[0]) / max(0.001, span[1] - span[0])))
