"""Dials in terms of a moment: a step up and its cost, a step down and what resists it, the creep."""

from collections.abc import Iterator

from game.play.explore.happen import pay
from game.play.explore.moment import Moment
from game.play.explore.slot import HEAVIEST, NOWHERE_TURNED, Of, value
from game.play.explore.term import (
    NO,
    YES,
    Fact,
    Number,
    Term,
    below,
    either,
    every,
    highest,
    least,
    lowest,
    opposite,
    plus,
    same,
)
from game.play.explore.translate import fact
from game.story.dial import Dial
from game.story.effect import Effect
from game.story.model import Meter, Story

TOP = 100
"""Where every meter ends."""


def dials(moment: Moment) -> Iterator[tuple[str, Dial]]:
    """Give the dials that anything hangs on."""
    for meter in moment.ground.story.meters.values():
        if meter.dial is not None and moment.has(value(meter.id)):
            yield meter.id, meter.dial


def turn_up(moment: Moment, meter: str, dial: Dial) -> Moment:
    """Turn a dial up by a step; at the top nothing moves."""
    now = moment.get(value(meter))
    to = lowest(Number(TOP), plus(now, Number(dial.step)))
    may = below(now, Number(TOP))
    if may_sink(moment.ground.story, meter):
        may = every(may, opposite(below(to, _least(moment, meter, dial))))
        to = either(may, to, now)
    return _pay_step(_remember(moment.put(value(meter), to), meter, now, may), meter, dial, may)


def turn_down(moment: Moment, meter: str, dial: Dial) -> Moment:
    """Turn a dial down by a step, as far as it lets itself; where it may not, nothing moves."""
    now = moment.get(value(meter))
    to = lowest(now, highest(_least(moment, meter, dial), plus(now, Number(-dial.step))))
    return _remember(moment.put(value(meter), to), meter, now, below(to, now))


def pull_up(moment: Moment, meter: str, dial: Dial) -> Iterator[tuple[Fact, Moment]]:
    """Give the turns of a dial that has sunk below where it may be turned: back up, however many steps."""
    if not may_sink(moment.ground.story, meter):
        return
    now, to = moment.get(value(meter)), _least(moment, meter, dial)
    for steps in range(1, -(-TOP // dial.step) + 1):
        near = opposite(below(plus(now, Number(steps * dial.step)), to))
        when = every(below(plus(now, Number((steps - 1) * dial.step)), to), near)
        pulled = _remember(moment.put(value(meter), to), meter, now, YES)
        for _ in range(steps):
            pulled = _pay_step(pulled, meter, dial, YES)
        yield when, pulled


def may_sink(story: Story, meter: str) -> bool:
    """Tell whether a dial can come to stand lower on a page than its resistance lets it be turned there."""
    dial = story.meters[meter].dial
    if dial is None or dial.resists is None:
        return False
    return dial.resists.when is not None or any(_sinks(each, meter) for each in _effects_on_page(story))


def _sinks(effect: Effect, meter: str) -> bool:
    return effect.meter == meter and effect.by < 0


def _effects_on_page(story: Story) -> Iterator[Effect]:
    """Give what moves meters while a page stays."""
    for passage in story.passages.values():
        if passage.guess is not None:
            yield from (*passage.guess.right.shift, *passage.guess.wrong.shift)
    for meter in story.meters.values():
        if meter.dial is not None:
            yield from meter.dial.cost


def creep_back(moment: Moment) -> Moment:
    """Move every dial that creeps nearer to where it was before it was turned."""
    for meter, dial in dials(moment):
        if dial.creep is not None:
            now, rest = moment.get(value(meter)), moment.get((Of.REST, meter))
            by = dial.creep.by
            nearer = either(
                below(now, rest), lowest(rest, plus(now, Number(by))), highest(rest, plus(now, Number(-by)))
            )
            away = opposite(same(rest, Number(NOWHERE_TURNED)))
            when = every(away, fact(dial.creep.when, moment))
            home = every(when, same(nearer, rest))
            moment = moment.put(value(meter), either(when, nearer, now))
            moment = moment.put((Of.REST, meter), either(home, Number(NOWHERE_TURNED), rest))
    return moment


def note_entry(moment: Moment) -> Moment:
    """Remember where each dial stands as a page is entered."""
    for meter, _ in dials(moment):
        moment = moment.put((Of.ENTERED, meter), moment.get(value(meter)))
    return moment


def at_hand(meter: Meter, seat: str) -> bool:
    """Tell whether a meter is a dial of that chair."""
    return meter.dial is not None and meter.dial.seat == seat


def _least(moment: Moment, meter: str, dial: Dial) -> Term:
    if dial.resists is None:
        return Number(0)
    entered = moment.get((Of.ENTERED, meter))
    resisted = every(least(entered, dial.resists.over + 1), fact(dial.resists.when, moment))
    return either(resisted, highest(Number(0), plus(entered, Number(-dial.step))), Number(0))


def _remember(moment: Moment, meter: str, before: Term, when: Fact) -> Moment:
    key = (Of.REST, meter)
    if not moment.has(key) or when == NO:
        return moment
    rest = moment.get(key)
    stood = either(same(rest, Number(NOWHERE_TURNED)), before, rest)
    home = same(moment.get(value(meter)), stood)
    return moment.put(key, either(when, either(home, Number(NOWHERE_TURNED), stood), rest))


def _pay_step(moment: Moment, meter: str, dial: Dial, when: Fact) -> Moment:
    key = (Of.TURNS, meter)
    turns = None
    if dial.heavier and moment.has(key):
        turns = lowest(Number(HEAVIEST), plus(moment.get(key), either(when, Number(1), Number(0))))
        moment = moment.put(key, turns)
    return pay(moment, dial.cost, turns, when)
