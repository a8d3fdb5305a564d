"""Entering a passage, in terms of a moment: the runtime's `entry`."""

from game.play.explore.happen import assign, keep, shift
from game.play.explore.moment import Moment
from game.play.explore.sight import notice
from game.play.explore.slot import GUESSED, OFTEN, OPENS, SAT, SCENE, faded, frame, visits
from game.play.explore.term import NO, Fact, Number, either, least, lowest, opposite, plus, same
from game.play.explore.turning import creep_back, note_entry
from game.story.model import Passage


def arrive(moment: Moment, passage: Passage, *, again: bool = False) -> Moment:
    """Enter a passage.

    Args:
        moment: as the last page was left.
        passage: what is entered.
        again: a call comes back to its caller, whose own effects are not repeated.
    """
    moment = moment.at(passage.id)
    key = visits(passage.id)
    if moment.has(key):
        moment = moment.put(key, lowest(Number(OFTEN), plus(moment.get(key), Number(1))))
    moment = _open_scene(_clear(moment), passage)
    moment = creep_back(moment)
    if not again:
        moment = keep(shift(assign(moment, passage.set), passage.shift), passage.keep)
    return notice(note_entry(moment), passage)


def _clear(moment: Moment) -> Moment:
    moment = moment.put(SAT, 0).put(GUESSED, 0)
    number = 0
    while moment.has(faded(number)):
        moment = moment.put(faded(number), 0)
        number += 1
    return moment


def _open_scene(moment: Moment, passage: Passage) -> Moment:
    if not moment.has(SCENE):
        return moment
    scenes, scene = moment.ground.scenes, moment.get(SCENE)
    if passage.scene in scenes:
        number = Number(scenes.index(passage.scene) + 1)
        opens = either(opposite(same(scene, number)), Number(1), Number(0))
        return moment.put(OPENS, opens).put(SCENE, number)
    moment = moment.put(OPENS, 0)
    if passage.scene is not None:
        return moment.put(SCENE, 0)
    return moment.put(SCENE, either(is_called(moment), scene, Number(0)))


def is_called(moment: Moment) -> Fact:
    """Tell whether a call stands open."""
    return least(moment.get(frame(0)), 1) if moment.has(frame(0)) else NO
