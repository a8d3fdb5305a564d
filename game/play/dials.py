"""Meters that the reader's hand moves: what a turn costs, how low it may go, how it creeps back."""

from collections.abc import Iterator
from dataclasses import replace

from game.play.effects import HIGHEST, shift
from game.play.evaluate import holds
from game.play.page import Turnable
from game.play.state import Hand, State, level
from game.story.dial import Dial
from game.story.model import Meter, Story

HEAVIEST = 5
"""How many times its cost a turn may count at most."""


def within_reach(story: Story, state: State) -> tuple[Turnable, ...]:
    """List the dials of the chair at hand."""
    return tuple(
        Turnable(meter.id, level(state, meter.id), dial.step, _least(meter.id, dial, state))
        for meter, dial in _dials(story)
        if dial.seat == state.seat
    )


def can_turn(dial: Turnable, to: int) -> bool:
    """Tell whether a dial may be turned to that level on this page."""
    return dial.least <= to <= HIGHEST and to != dial.value


def turn_dial(story: Story, state: State, meter: str, to: int) -> State:
    """Turn a dial to a level; each step up costs.

    Args:
        story: whose dial it is.
        state: as it is; whether the dial may be turned there is `can_turn`'s to say.
        meter: the dial's id.
        to: level, 0 to 100.
    """
    dial = story.meters[meter].dial
    before = level(state, meter)
    state = replace(state, values={**state.values, meter: to})
    state = _remember(state, meter, before)
    if dial is None:
        return state
    for _ in range(-(-max(0, to - before) // dial.step)):
        state = _step_up(story, state, meter, dial)
    return state


def creep_back(story: Story, state: State) -> State:
    """Move every dial that creeps nearer to where it was before the reader turned it."""
    for meter, dial in _dials(story):
        rest = _hand(state, meter.id).rest
        if dial.creep and rest is not None and holds(dial.creep.when, state):
            state = _creep(state, meter.id, rest, dial.creep.by)
    return state


def note_entry(story: Story, state: State) -> State:
    """Remember where every dial stands as a page is entered."""
    hands = {
        meter.id: replace(_hand(state, meter.id), entered=level(state, meter.id))
        for meter, _ in _dials(story)
    }
    return replace(state, dials={**state.dials, **hands}) if hands else state


def _dials(story: Story) -> Iterator[tuple[Meter, Dial]]:
    return ((meter, meter.dial) for meter in story.meters.values() if meter.dial)


def _hand(state: State, meter: str) -> Hand:
    return state.dials.get(meter, Hand())


def _least(meter: str, dial: Dial, state: State) -> int:
    entered = _hand(state, meter).entered
    resisted = dial.resists and entered > dial.resists.over and holds(dial.resists.when, state)
    return max(0, entered - dial.step) if resisted else 0


def _remember(state: State, meter: str, before: int) -> State:
    hand = _hand(state, meter)
    rest = before if hand.rest is None else hand.rest
    hand = replace(hand, rest=None if level(state, meter) == rest else rest)
    return replace(state, dials={**state.dials, meter: hand})


def _step_up(story: Story, state: State, meter: str, dial: Dial) -> State:
    hand = _hand(state, meter)
    hand = replace(hand, turns=hand.turns + 1)
    state = replace(state, dials={**state.dials, meter: hand})
    return shift(story, state, dial.cost, min(hand.turns, HEAVIEST) if dial.heavier else 1, paid=True)


def _creep(state: State, meter: str, rest: int, by: int) -> State:
    now = level(state, meter)
    now = min(rest, now + by) if now < rest else max(rest, now - by)
    hand = replace(_hand(state, meter), rest=None if now == rest else rest)
    return replace(state, values={**state.values, meter: now}, dials={**state.dials, meter: hand})
