"""Moments of a reading whose page its author has since moved into an aside, or out of one."""

from collections.abc import Callable, Iterable, Mapping

from game.frozen import frozen
from game.play.state import State
from game.story.graph import aside, called
from game.story.model import Story


@frozen
class _Asides:
    """Where the passages of a story stand: on a road from its start, in asides, or where nobody comes."""

    story: Story
    road: frozenset[str]
    each: Mapping[str, frozenset[str]]
    """For each passage that is called those that its aside may go through."""
    inside: frozenset[str]
    """All that stand in any."""

    def may_stand(self, passage: str) -> bool:
        """Tell whether a passage is come to with no call open, or by nobody at all."""
        return passage in self.road or passage not in self.inside

    def of(self, caller: str) -> frozenset[str]:
        """Give the passages of all asides that a passage calls."""
        return frozenset[str]().union(*(self.each[name] for name in called(self.story, (caller,))))


def astray(story: Story, states: Iterable[State]) -> frozenset[int]:
    """Give, counted from 0, which states stand where no road leads with the calls that they have open.

    A `back` would lead to nobody there, or a call would never be answered.

    Args:
        story: as it is written now.
        states: whose passage and callers it still has; of others nothing is said.
    """
    each = {name: frozenset(aside(story, name)) for name in called(story, story.passages)}
    road, inside = frozenset(aside(story, story.start)), frozenset[str]().union(*each.values())
    asides = _Asides(story, road, each, inside)
    return frozenset(place for place, state in enumerate(states) if not _is_called_for(asides, state))


def _is_called_for(asides: _Asides, state: State) -> bool:
    names = asides.story.passages
    holds: Callable[[str], bool] = asides.may_stand
    for frame in state.stack:
        way_back = frame.after or frame.caller
        if frame.caller not in names or way_back not in names:
            return True
        if not (holds(frame.caller) and holds(way_back)):
            return False
        holds = asides.of(frame.caller).__contains__
    return state.passage not in names or holds(state.passage)
