"""What the tests of the commands share."""

from commands.desk import make_gate

__all__ = ["make_gate"]
