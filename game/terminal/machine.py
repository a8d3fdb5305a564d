"""What the table in the terminal needs of the world."""

from collections.abc import Callable

from game.frozen import frozen
from game.play.reading import Reading
from game.stage.words import Tell as Words
from game.stage.words import tell as in_english

Ask = Callable[[str], str | None]
"""Shows a prompt and gives the line that was typed; None when there are no more."""

Tell = Callable[[str], None]
"""Shows a paragraph."""


@frozen
class Machine:
    """What the table needs of the world."""

    ask: Ask
    tell: Tell
    width: int
    keep: Callable[[Reading], str]
    """Saves; gives what must be told, or nothing."""
    ended: Callable[[Reading], None]
    """Remembers an ending."""
    words: Words = in_english
    """Gives the house's words in the reader's language."""
