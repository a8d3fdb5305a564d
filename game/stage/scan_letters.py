"""What one switch writes with: letters in rows, and what stands beside them on every keyboard."""

from game.stage.intent import Typed
from game.stage.scan import Stop
from game.stage.words import Tell

DIGITS, SIGNS = "0123456789", ".,?!'-"

ROW = 6
"""Letters of a row."""


def letters(field: str, tell: Tell) -> tuple[Stop, ...]:
    """Give what can be written into a field: rows of keys, and what stands beside them."""
    # in the catalogue, so that a language may have letters of its own
    given = tell("abcdefghijklmnopqrstuvwxyz")
    rows = (*(given[at : at + ROW] for at in range(0, len(given), ROW)), DIGITS, SIGNS)
    keys = ((" ", tell("Space")), ("\b", tell("Delete")), ("\n", tell("Enter")))
    return (
        *(_row(field, row, tell) for row in rows),
        *(Stop(f"key:{field}:{key}", (field,), meant=(Typed(key),), name=name) for key, name in keys),
        Stop(f"done:{field}", (field,), name=tell("Done"), leaves=True),
    )


def _row(field: str, row: str, tell: Tell) -> Stop:
    """Give a row of keys: after one of them the ring goes on from the row."""
    here = (field,)
    keys = (Stop(f"key:{field}:{key}", here, meant=(Typed(key),), name=key, leaves=True) for key in row)
    out = Stop(f"out:{field}:{row}", here, name=tell("Out"), leaves=True)
    return Stop(f"keys:{field}:{row}", here, (*keys, out))
