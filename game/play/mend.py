"""A state of one version of a story, made to fit another, so that nothing is lost."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from game.play.effects import bound
from game.play.reading import survives
from game.play.state import Scalar, State
from game.story.declaration import Variable
from game.story.expression import Type
from game.story.model import UNSURE, Meter, Story


def mend(story: Story, state: State) -> State:
    """Make a state fit a story; one whose passage is gone stays as it is.

    New variables take their start, removed ones are put aside; one put aside that fits again comes back.
    """
    if not survives(story, state):
        return state
    passage = story.passages[state.passage]
    values, aside = _sort_out(story, state)
    options = {UNSURE, *(name for name, _ in passage.guess.options)} if passage.guess else set[str]()
    return replace(
        state,
        values=values,
        aside=aside,
        seat=passage.seat,
        keeps={**dict.fromkeys(story.keeps, ()), **state.keeps},
        place=state.place if state.place in story.places else passage.place,
        sounds=tuple(sound for sound in state.sounds if sound in story.sounds),
        voice=state.voice if state.voice in story.cast else "",
        guessed=state.guessed if state.guessed in options else None,
        movements=tuple(each for each in state.movements if each.meter in story.meters),
    )


def _sort_out(story: Story, state: State) -> tuple[Mapping[str, Scalar], Mapping[str, Scalar]]:
    values: dict[str, Scalar] = {}
    aside = dict(state.aside)
    starts: Mapping[str, Scalar] = {each.id: each.start for each in _all(story)}
    for name, first in starts.items():
        stored = [table[name] for table in (state.values, state.aside) if name in table]
        fitting = [value for value in stored if fits(story, name, value)]
        values[name] = bound(story, name, fitting[0]) if fitting else first
        aside.pop(name, None)
        aside.update((name, value) for value in stored if not fits(story, name, value))
    aside.update((name, value) for name, value in state.values.items() if name not in starts)
    return values, aside


def fits(story: Story, name: str, value: Scalar) -> bool:
    """Tell whether a variable or meter can hold a value; a number beyond its bounds can be brought within."""
    variable = story.variables.get(name)
    kind = Type.WHOLE if variable is None else variable.type
    match kind:
        case Type.WHOLE:
            return type(value) is int
        case Type.FLAG:
            return type(value) is bool
        case Type.NAMED:
            return variable is not None and value in variable.names


def _all(story: Story) -> Iterator[Variable | Meter]:
    return chain(story.variables.values(), story.meters.values())
