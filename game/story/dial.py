"""A meter under the reader's hand: what turning it costs, and how it moves by itself."""

from game.frozen import frozen
from game.story.effect import Effect
from game.story.expression import Expression


@frozen
class Creep:
    """How a dial moves back towards where it was before the reader turned it."""

    by: int
    when: Expression | None = None


@frozen
class Resistance:
    """Above `over` a dial comes down one step a page at most."""

    over: int
    when: Expression | None = None


@frozen
class Dial:
    """A meter that the reader turns at any page of its seat."""

    seat: str
    step: int
    cost: tuple[Effect, ...] = ()
    """Paid at each turn up."""
    heavier: bool = False
    """The nth turn up costs n times, at most five times."""
    resists: Resistance | None = None
    stills: tuple[str, ...] = ()
    """Meters whose shifts do not happen while the dial stands at `start_stilling` or over."""
    start_stilling: int = 101
    creep: Creep | None = None
