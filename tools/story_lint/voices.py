"""Which rules were asked to speak, in the words of whoever asked."""

from game.frozen import frozen


@frozen
class Voices:
    """Families, codes or names of rules."""

    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
