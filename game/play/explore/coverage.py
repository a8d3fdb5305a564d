"""Which parts of a story no playthrough of a set walks."""

from collections.abc import Iterable
from itertools import pairwise

from game.frozen import frozen
from game.play.explore.exploration import Exploration
from game.play.explore.place import LEAVING
from game.play.playthrough import walk
from game.play.playthrough_data import Playthrough
from game.play.trail import Chose
from game.story.model import Story


@frozen
class Coverage:
    """What can be walked and is not, each in the story's order."""

    passages: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    """Passage and choice."""
    edges: tuple[tuple[str, str], ...]
    """A passage and the one entered right after it."""


@frozen
class Walked:
    """What playthroughs walk."""

    passages: frozenset[str]
    choices: frozenset[tuple[str, str]]
    edges: frozenset[tuple[str, str]]


def uncovered(exploration: Exploration, playthroughs: Iterable[Playthrough]) -> Coverage:
    """Give what the exploration found that no playthrough walks.

    Raises:
        NotOpenError: a playthrough's pick is not open.
    """
    walked = walk_all(exploration.story, playthroughs)
    can = _walkable(exploration)
    return Coverage(
        passages=tuple(each for each in can.passages if each not in walked.passages),
        choices=tuple(each for each in can.choices if each not in walked.choices),
        edges=tuple(each for each in can.edges if each not in walked.edges),
    )


def walk_all(story: Story, playthroughs: Iterable[Playthrough]) -> Walked:
    """Walk playthroughs with the runtime, and tell what they pass."""
    passages: set[str] = set()
    choices: set[tuple[str, str]] = set()
    edges: set[tuple[str, str]] = set()
    for playthrough in playthroughs:
        reading = walk(story, playthrough)
        states = [turn.state for turn in reading.turns[: reading.at + 1]]
        passages.update(state.passage for state in states)
        for before, after in pairwise(states):
            for pick in after.trail.since(before.trail):
                if isinstance(pick, Chose):
                    choices.add((before.passage, pick.choice))
            if after.entry != before.entry:
                edges.add((before.passage, after.passage))
    return Walked(frozenset(passages), frozenset(choices), frozenset(edges))


@frozen
class _Walkable:
    passages: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    edges: tuple[tuple[str, str], ...]


def _walkable(exploration: Exploration) -> _Walkable:
    space = exploration.space
    names = [place.passage for place in space.machine.places]
    taken = [space.table[arm] for arm in sorted(space.taken)]
    choices = [(names[at], move.pick.choice) for at, move, _ in taken if isinstance(move.pick, Chose)]
    edges = [
        (names[at], names[arm.target])
        for at, move, arm in taken
        if move.kind in LEAVING and arm.target is not None
    ]
    passages = tuple(names[place] for place in sorted(space.by_place))
    return _Walkable(passages, tuple(dict.fromkeys(choices)), tuple(dict.fromkeys(edges)))
