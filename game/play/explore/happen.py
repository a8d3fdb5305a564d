"""What a pick or an entry does to a moment: `set`, `shift`, `keep`; the runtime's `effects`, in terms."""

from collections.abc import Sequence

from game.play.explore.moment import Moment
from game.play.explore.reads import stills
from game.play.explore.slot import HEAVIEST, NOWHERE_TURNED, Of, value
from game.play.explore.term import (
    Fact,
    Number,
    Term,
    clamp,
    either,
    every,
    least,
    lowest,
    opposite,
    plus,
    same,
    some,
)
from game.play.explore.translate import assigned, fact
from game.story.effect import Assignment, Effect, Keep
from game.story.expression import Type


def assign(moment: Moment, assignments: Sequence[Assignment]) -> Moment:
    """Set variables; all right sides read the old values. A dial that is set forgets that it was turned."""
    needed = [each for each in assignments if moment.has(value(each.name))]
    terms = [_bound(moment, each.name, assigned(each.name, each.value, moment)) for each in needed]
    for each, term in zip(needed, terms, strict=True):
        moment = moment.put(value(each.name), term)
        moment = moment.put((Of.TURNS, each.name), 0).put((Of.REST, each.name), NOWHERE_TURNED)
        moment = moment.put((Of.ENTERED, each.name), 0)
    return moment


def _bound(moment: Moment, name: str, term: Term) -> Term:
    variable = moment.ground.story.variables.get(name)
    if variable is None:
        return clamp(term, 0, 100)
    return clamp(term, variable.low, variable.high) if variable.type is Type.WHOLE else term


def shift(moment: Moment, effects: Sequence[Effect]) -> Moment:
    """Move meters one after the other; those that a dial of the chair at hand stills stay."""
    for effect in effects:
        if moment.has(value(effect.meter)):
            moves = every(fact(effect.when, moment), opposite(_is_stilled(moment, effect.meter)))
            moment = _move(moment, effect.meter, either(moves, Number(effect.by), Number(0)))
    return moment


def _is_stilled(moment: Moment, meter: str) -> Fact:
    story = moment.ground.story
    seat = story.passages[moment.here].seat
    dials = [(each.id, each.dial) for each in story.meters.values() if each.dial and each.dial.seat == seat]
    high = (
        least(moment.get(value(name)), dial.start_stilling) for name, dial in dials if stills(dial, meter)
    )
    return some(*high)


def pay(moment: Moment, effects: Sequence[Effect], turns: Term | None, when: Fact) -> Moment:
    """Move meters by a dial's cost, which nothing stills.

    Args:
        moment: before the cost.
        effects: the cost.
        turns: how many times it counts, up to `HEAVIEST`; None: once.
        when: whether the dial was turned at all.
    """
    for effect in effects:
        if moment.has(value(effect.meter)):
            by: Term = Number(effect.by)
            if turns is not None:
                by = Number(effect.by * HEAVIEST)
                for times in range(HEAVIEST - 1, 0, -1):
                    by = either(same(turns, Number(times)), Number(effect.by * times), by)
            moment = _move(
                moment, effect.meter, either(every(when, fact(effect.when, moment)), by, Number(0))
            )
    return moment


def _move(moment: Moment, meter: str, by: Term) -> Moment:
    return moment.put(value(meter), clamp(plus(moment.get(value(meter)), by), 0, 100))


def keep(moment: Moment, things: Sequence[Keep]) -> Moment:
    """Put things onto keeps; only how many they hold is told."""
    for thing in things:
        key = (Of.KEPT, thing.keep)
        if moment.has(key):
            most = Number(moment.ground.story.keeps[thing.keep].max)
            moment = moment.put(key, lowest(most, plus(moment.get(key), Number(1))))
    return moment
