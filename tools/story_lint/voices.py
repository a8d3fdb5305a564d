"""Which rules were asked to speak, in the words of whoever asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voices:
    """Families, codes or names of rules."""

    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
