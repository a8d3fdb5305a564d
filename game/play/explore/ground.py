"""The ground of one exploration: the story, and the slots that it needs."""

from collections.abc import Iterable, Mapping

from game.frozen import frozen
from game.play.explore.reads import relevant, road_reads
from game.play.explore.slot import (
    GUESSED,
    HEAVIEST,
    NOWHERE_TURNED,
    OFTEN,
    OPENS,
    SAT,
    SCENE,
    Key,
    Of,
    Slot,
    faded,
    frame,
)
from game.play.state import DEEPEST_CALL
from game.story.expression import Type
from game.story.graph import aside, calls, exits
from game.story.line import Silence
from game.story.model import Story
from game.story.way import Call


@frozen
class Site:
    """A place from which an aside is called; `after` None comes back to the caller."""

    caller: str
    after: str | None


@frozen
class Ground:
    """A story and its slots."""

    story: Story
    slots: tuple[Slot, ...]
    index: Mapping[Key, int]
    """Where in `slots` each stands."""
    sites: tuple[Site, ...]
    """Each distinct call; in a frame's slot they count from 1."""
    returns: Mapping[str, tuple[int, ...]]
    """For each passage of an aside the calls (from 1) that a `back` on it may answer."""
    scenes: tuple[str, ...]
    """Scenes that can be skipped; in the scene's slot they count from 1."""


def survey(story: Story, roots: Iterable[Key] = ()) -> Ground:
    """Find the slots that decide the road, and what further roots need.

    Args:
        story: as loaded.
        roots: slots that a question reads beyond the road.
    """
    keys = relevant(story, (*road_reads(story), *roots))
    noted = tuple(dict.fromkeys(note.scene for note in story.notes if note.scene and note.to))
    sites, returns = _sites(story)
    every = (*_page_keys(story), *((SCENE, OPENS) if noted else ()), *map(frame, range(_depth(story))), *keys)
    slots = [Slot(key, *_bounds(story, key, len(sites), len(noted))) for key in dict.fromkeys(every)]
    index = {slot.key: number for number, slot in enumerate(slots)}
    return Ground(story, tuple(slots), index, sites, returns, noted)


def _page_keys(story: Story) -> tuple[Key, ...]:
    passages = story.passages.values()
    fading = max(sum(choice.fades is not None for choice in passage.choices) for passage in passages)
    silent = any(isinstance(line.said, Silence) for passage in passages for line in passage.lines)
    guessing = any(passage.guess for passage in passages)
    return (*((SAT,) if silent else ()), *((GUESSED,) if guessing else ()), *map(faded, range(fading)))


def _sites(story: Story) -> tuple[tuple[Site, ...], dict[str, tuple[int, ...]]]:
    called: dict[Site, set[str]] = {}
    inside: dict[str, tuple[str, ...]] = {}
    for name, passage in story.passages.items():
        for way in exits(passage):
            if isinstance(way, Call):
                called.setdefault(Site(name, way.after), set()).add(way.passage)
                inside.setdefault(way.passage, aside(story, way.passage))
    returns: dict[str, dict[int, None]] = {}
    for number, begins in enumerate(called.values(), start=1):
        for begin in begins:
            for name in inside[begin]:
                returns.setdefault(name, {})[number] = None
    return tuple(called), {name: tuple(numbers) for name, numbers in returns.items()}


def _depth(story: Story) -> int:
    """Give how many calls can stand open at once; where calls go in a circle, as many as may."""
    nested = calls(story)
    depth, level = 0, set(nested)
    while level and depth < DEEPEST_CALL:
        level = {inner for name in level for inner in nested[name]}
        depth += 1
    return depth


def _bounds(story: Story, key: Key, sites: int, scenes: int) -> tuple[int, int]:
    kind, name = key
    match kind:
        case Of.VALUE:
            return _value_bounds(story, name)
        case Of.KEPT:
            return 0, story.keeps[name].max
        case Of.GUESSED:
            return 0, 1 + max(len(page.guess.options) for page in story.passages.values() if page.guess)
        case _:
            highest = {
                Of.VISITS: OFTEN,
                Of.TURNS: HEAVIEST,
                Of.REST: NOWHERE_TURNED,
                Of.ENTERED: 100,
                Of.FRAME: sites,
                Of.SCENE: scenes,
            }
            return 0, highest.get(kind, 1)


def _value_bounds(story: Story, name: str) -> tuple[int, int]:
    variable = story.variables.get(name)
    if variable is None:
        return 0, 100
    match variable.type:
        case Type.WHOLE:
            return variable.low, variable.high
        case Type.FLAG:
            return 0, 1
        case Type.NAMED:
            return 0, len(variable.names) - 1
