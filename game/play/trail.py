"""What a reader, the clock or chance decided, pick by pick: a trail with a seed is a whole reading."""

from typing import TypeAlias

from game.frozen import frozen


@frozen
class Chose:
    """An offer was taken; `choice` is its id on the page at hand (`kept_N` for what was made of a keep)."""

    choice: str


@frozen
class Went:
    """On from a page that has only one way. Saves record it; a playthrough file may leave it out."""


@frozen
class Sat:
    """A silence was sat through."""


@frozen
class Turned:
    """A dial was turned to a level, 0 to 100."""

    meter: str
    level: int


@frozen
class Guessed:
    """An option of a guess, `unsure` for *I don't know*."""

    option: str


@frozen
class Drew:
    """What a draw gave: the passage it led to. The seed decides it; a trail records it."""

    passage: str


@frozen
class Faded:
    """An offer went by itself."""

    choice: str


@frozen
class Skipped:
    """A noted scene was skipped with its summary."""

    scene: str


@frozen
class Wrote:
    """Words for an input; empty in a class and in playthroughs."""

    name: str
    words: str


Pick: TypeAlias = Chose | Went | Sat | Turned | Guessed | Drew | Faded | Skipped | Wrote
Trail: TypeAlias = tuple[Pick, ...]
