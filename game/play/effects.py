"""What a pick or an entry does: `set`, then `shift` from the top, then what is kept."""

from collections.abc import Sequence
from dataclasses import replace

from game.play.evaluate import evaluate, holds
from game.play.page import Movement
from game.play.state import Scalar, State, level
from game.play.words import fill
from game.story.effect import Assignment, Effect, Keep
from game.story.expression import Type
from game.story.model import Story

HIGHEST = 100
"""Top of every meter."""


def assign(story: Story, state: State, assignments: Sequence[Assignment]) -> State:
    """Set variables; all right sides read the old values. A dial that is set rests where it then stands."""
    values = {each.name: bound(story, each.name, evaluate(each.value, state)) for each in assignments}
    if not values:
        return state
    dials = {name: hand for name, hand in state.dials.items() if name not in values}
    return replace(state, values={**state.values, **values}, dials=dials)


def bound(story: Story, name: str, value: Scalar) -> Scalar:
    """Hold a whole number within its variable's or meter's bounds."""
    if name in story.meters:
        return min(HIGHEST, max(0, int(value)))
    variable = story.variables[name]
    if variable.type is not Type.WHOLE:
        return value
    return min(variable.high, max(variable.low, int(value)))


def shift(
    story: Story, state: State, effects: Sequence[Effect], times: int = 1, *, paid: bool = False
) -> State:
    """Move meters one after the other, and tell each movement.

    Args:
        story: the story at hand.
        state: before the movements.
        effects: in the order of the text.
        times: how many times each is counted, at least 1.
        paid: a dial's cost, which no dial keeps out.
    """
    for effect in effects:
        if holds(effect.when, state):
            state = _move(story, state, effect, 0 if not paid and is_stilled(story, state, effect) else times)
    return state


def is_stilled(story: Story, state: State, effect: Effect) -> bool:
    """Tell whether the dial of the chair at hand stands so high that this movement does not happen."""
    dials = ((meter.id, meter.dial) for meter in story.meters.values() if meter.dial)
    return any(
        dial.seat == state.seat and effect.meter in dial.stills and level(state, name) >= dial.start_stilling
        for name, dial in dials
    )


def _move(story: Story, state: State, effect: Effect, times: int) -> State:
    before = level(state, effect.meter)
    after = min(HIGHEST, max(0, before + effect.by * times))
    state = replace(state, values={**state.values, effect.meter: after})
    own = fill(effect.cause, story, state)
    voice = state.voice if state.voice in effect.voices else ""
    moved = Movement(
        meter=effect.meter,
        name=story.meters[effect.meter].name,
        before=before,
        after=after,
        cause=fill(effect.voices[voice], story, state) if voice else own,
        stilled=times == 0,
        voice=voice,
        own=own if voice else (),
    )
    return replace(state, movements=(*state.movements, moved))


def keep(story: Story, state: State, things: Sequence[Keep]) -> State:
    """Put things onto keeps; where one is full, its oldest goes."""
    for thing in things:
        most = story.keeps[thing.keep].max
        kept = (*state.keeps.get(thing.keep, ()), fill(thing.prose, story, state))[-most:]
        state = replace(state, keeps={**state.keeps, thing.keep: kept})
    return state
