"""What a packing tells of each slot, place by place: what can be read off a state, and what cannot."""

from collections.abc import Sequence

from game.play.explore.cone import ALL, Cuts, Scale, scale_of
from game.play.explore.machine import Machine
from game.play.explore.pack import Layout
from game.play.explore.place import Arm, Move
from game.play.explore.term import Term


class Telling:
    """The cuts that the states of each place tell."""

    def __init__(self, machine: Machine, layouts: Sequence[Layout]) -> None:
        """Read them off the layouts."""
        self.scale = scale_of(machine.ground.slots)
        self._varied = machine.varied
        self._told = [_cuts(layout, self.scale) for layout in layouts]

    def untold(self, place: int, wanted: Cuts) -> frozenset[int]:
        """Give the slots of which something is wanted on a place that its states do not tell."""
        mask, told = self._varied[place], self._told[place]
        cuts = wanted.found.items()
        return frozenset(slot for slot, needed in cuts if mask >> slot & 1 and needed & ~told.get(slot, 0))

    def when(self, place: int, move: Move, arm: Arm) -> frozenset[int]:
        """Give the slots that hide whether a move is open and goes this way."""
        cuts = Cuts(self.scale)
        cuts.fact(move.when)
        cuts.fact(arm.when)
        return self.untold(place, cuts)

    def term(self, place: int, term: Term) -> frozenset[int]:
        """Give the slots that hide what a term comes to."""
        cuts = Cuts(self.scale)
        cuts.term(term, ALL)
        return self.untold(place, cuts)


def _cuts(layout: Layout, scale: Scale) -> dict[int, int]:
    found = {}
    for digit in layout.digits:
        if digit.stand is None:
            found[digit.slot] = scale.bits(digit.slot, ALL)
        else:
            found[digit.slot] = sum(map(scale.at, digit.stand[1:]))
    return found
