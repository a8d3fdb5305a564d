"""What a reader, the clock or chance decided, pick by pick: a trail with a seed is a whole reading."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Chose:
    """An offer was taken; `choice` is its id on the page at hand (`kept_N` for what was made of a keep)."""

    choice: str


@dataclass(frozen=True, slots=True)
class Went:
    """On from a page that has only one way. Saves record it; a playthrough file may leave it out."""


@dataclass(frozen=True, slots=True)
class Sat:
    """A silence was sat through."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A dial was turned to a level, 0 to 100."""

    meter: str
    level: int


@dataclass(frozen=True, slots=True)
class Guessed:
    """An option of a guess, `unsure` for *I don't know*."""

    option: str


@dataclass(frozen=True, slots=True)
class Drew:
    """What a draw gave: the passage it led to. The seed decides it; a trail records it."""

    passage: str


@dataclass(frozen=True, slots=True)
class Faded:
    """An offer went by itself."""

    choice: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A noted scene was skipped with its summary."""

    scene: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Words for an input; empty in a class and in playthroughs."""

    name: str
    words: str


Pick: TypeAlias = Chose | Went | Sat | Turned | Guessed | Drew | Faded | Skipped | Wrote
Trail: TypeAlias = tuple[Pick, ...]
