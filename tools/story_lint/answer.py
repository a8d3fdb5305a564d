"""What a command says, and the exit code it ends with."""

from game.frozen import frozen

CLEAN, FOUND, FAILED = 0, 1, 2
"""Exit codes: nothing or notes alone; errors or warnings; could not run."""


@frozen
class Answer:
    """Words for the terminal, and how it went."""

    words: str
    code: int = CLEAN


class CannotRunError(Exception):
    """Why a command could not run, in one sentence."""
