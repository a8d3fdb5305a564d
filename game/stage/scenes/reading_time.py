"""What time does on the reading page: words arrive, meters move, silences pass, offers go."""

from dataclasses import replace
from math import exp

from game.play.trail import Faded, Pick, Sat
from game.stage.request import PlayOnce, Request, WriteSettings
from game.stage.scene import Frame
from game.stage.scenes.reading_layout import lay
from game.stage.scenes.reading_state import APPEARS, Became, Here, beats, fading, gauge, pace, told_movements
from game.stage.scenes.reading_turn import picked
from game.stage.widgets.hints import hint_for
from game.stage.widgets.meters import STARTS, target

EASES = 5.0
"""How fast a meter's picture follows, per second: nine tenths of the way in about half a second."""

NEAR = 0.08
"""Levels this near are there."""

LONGEST = 0.25
"""Seconds that one step of the clock counts at most: after a pause nothing jumps."""


def ticked(here: Here, seconds: float, frame: Frame) -> Became:
    """Let time go by."""
    seconds = min(seconds, LONGEST)
    aged = replace(
        here,
        age=here.age + seconds,
        placed=here.placed + seconds,
        stroke=here.stroke + seconds,
        kick=here.kick + seconds,
        levels=_eased(here, seconds, frame),
        rested=here.rested + seconds if here.done and not here.paused else here.rested,
    )
    aged, requests = _told(aged, frame)
    if not aged.done and beats(aged, frame.settings) >= lay(aged, frame).column.beats:
        aged = replace(aged, done=True, rested=0.0)
    due = _due(aged, frame)
    if due is None:
        return Became(aged, requests)
    went = picked(aged, due)
    return replace(went, requests=(*requests, *went.requests))


def _told(here: Here, frame: Frame) -> tuple[Here, tuple[Request, ...]]:
    """Look once for a sign that explains itself, and sound once what moved."""
    requests: list[Request] = []
    if not here.hinted:
        seen = frame.settings.hints_seen
        hint = hint_for(here.page, seen)
        here = replace(here, hint=hint, hinted=True)
        if hint:
            requests.append(WriteSettings(replace(frame.settings, hints_seen=seen | {hint})))
    if not here.sounded and here.age >= STARTS:
        by = [each.by for each in told_movements(here) if each.by]
        if by:
            requests.append(PlayOnce("meter_up" if sum(by) >= 0 else "meter_down"))
        here = replace(here, sounded=True)
    return here, tuple(requests)


def _eased(here: Here, seconds: float, frame: Frame) -> tuple[tuple[str, float], ...]:
    """Move each meter's picture on its way."""
    seen = gauge(here, frame.settings)
    share = 1 - exp(-EASES * seconds) if frame.settings.motion else 1.0
    raw = dict(here.levels)
    eased = []
    for level in here.page.levels:
        goal = target(seen, level)
        now = raw.get(level.meter, goal)
        now += (goal - now) * share
        eased.append((level.meter, goal if abs(goal - now) < NEAR else now))
    return tuple(eased)


def _due(here: Here, frame: Frame) -> Pick | None:
    """Tell what the clock picks now: a silence that is over, an offer that has gone."""
    factor, stays = pace(frame.settings), fading(frame.settings)
    if not here.done or here.paused or not factor:
        return None
    if here.page.sit and here.rested >= here.page.sit * factor:
        return Sat()
    go = (each for each in here.page.offers if stays and each.fades and each.is_open)
    gone = (each for each in go if here.rested >= (each.fades or 0) * stays)
    return next((Faded(each.id) for each in gone), None)


def is_moving(here: Here, frame: Frame) -> bool:
    """Tell whether the page changes by itself, weather not counted."""
    seen = gauge(here, frame.settings)
    raw = dict(here.levels)
    unsettled = any(raw.get(each.meter) != target(seen, each) for each in here.page.levels)
    telling = bool(seen.movements) and here.age < seen.told + 2.4 and not here.seen
    sits = bool(pace(frame.settings)) and bool(here.page.sit)
    goes = bool(fading(frame.settings)) and any(each.fades for each in here.page.offers)
    timed = not here.paused and (sits or goes)
    return (
        not here.done
        or not here.hinted
        or not here.sounded
        or here.rested < APPEARS + 0.1
        or min(here.age, here.placed, here.stroke, here.kick) < 1.0
        or unsettled
        or telling
        or timed
    )
