"""A story made a machine."""

from collections.abc import Iterable

from game.play.explore.arrive import arrive
from game.play.explore.compute import numbers, reckon
from game.play.explore.ground import Ground, survey
from game.play.explore.machine import Machine
from game.play.explore.moment import Moment
from game.play.explore.moves import moves
from game.play.explore.place import Place
from game.play.explore.sight import is_silent
from game.play.explore.slot import NOWHERE_TURNED, Key, Of
from game.play.explore.term import NO, Fact, Number, Term, opposite
from game.story.model import Passage, Story
from game.story.unswept import unswept


def build(story: Story, roots: Iterable[Key] = ()) -> Machine:
    """Make a story a machine over the slots that decide its road.

    Args:
        story: as loaded.
        roots: slots that a question reads beyond the road.
    """
    with unswept():
        ground = survey(story, roots)
        places = {name: number for number, name in enumerate(story.passages)}
        return Machine(
            ground=ground,
            places=tuple(_place(ground, passage, places) for passage in story.passages.values()),
            start=places[story.start],
            first=_first(ground),
        )


def _place(ground: Ground, passage: Passage, places: dict[str, int]) -> Place:
    moment = Moment(ground, passage.id)
    return Place(passage.id, moves(moment, passage, places), _ends(moment, passage))


def _ends(moment: Moment, passage: Passage) -> Fact:
    return opposite(is_silent(moment, passage)) if passage.ending is not None else NO


def _first(ground: Ground) -> tuple[int, ...]:
    """Give what the slots hold once the first page is entered."""
    story = ground.story
    held: dict[int, Term] = {
        number: Number(_start(story, slot.key)) for number, slot in enumerate(ground.slots)
    }
    entered = arrive(Moment(ground, "", held), story.passages[story.start])
    algebra = numbers()
    return tuple(int(reckon(entered.changed[number], algebra)(())) for number in range(len(ground.slots)))


def _start(story: Story, key: Key) -> int:
    kind, name = key
    if kind is Of.REST:
        return NOWHERE_TURNED
    if kind is not Of.VALUE:
        return 0
    if name in story.meters:
        return story.meters[name].start
    variable = story.variables[name]
    return variable.names.index(variable.start) if isinstance(variable.start, str) else int(variable.start)
