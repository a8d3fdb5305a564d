"""Ways out in terms of a moment: each way that an exit can go, and when; the runtime's `exits`."""

from collections.abc import Iterator

from game.frozen import frozen
from game.play.explore.guesses import Judged, judge_guess
from game.play.explore.moment import Moment
from game.play.explore.slot import GUESSED, frame
from game.play.explore.term import NO, YES, Fact, Number, every, least, opposite, same
from game.play.explore.translate import fact
from game.story.model import Passage
from game.story.way import Back, Call, Draw, Exit, Fork, Lot, To


@frozen
class Road:
    """One way that leaving can go."""

    when: Fact
    moment: Moment
    """After leaving, before the next page is entered."""
    passage: str | None
    again: bool = False
    lot: Lot | None = None
    of: int = 1
    branch: tuple[str, int] | None = None


@frozen
class WayOut:
    """An exit as written, whose it is, and when it serves."""

    when: Fact
    owner: str
    exit: Exit


def ways_out(moment: Moment, passage: Passage, own: Exit | None, owner: str) -> tuple[WayOut, ...]:
    """Give the exits that may serve a pick: its own, else a guess's outcome's, else the passage's."""
    if own is not None:
        return (WayOut(YES, owner, own),)
    judged = judge_guess(moment, passage)
    found = tuple(_outcomes(judged, passage))
    rest = every(*(opposite(way.when) for way in found))
    if passage.exit is not None:
        return (*found, WayOut(rest, "", passage.exit))
    wrong = passage.guess.wrong.exit if passage.guess else None
    if wrong is None or passage.choices:
        return found
    return (*found, WayOut(every(rest, least(moment.get(GUESSED), 1)), "wrong", wrong))


def _outcomes(judged: Judged, passage: Passage) -> Iterator[WayOut]:
    if passage.guess is None:
        return
    if passage.guess.right.exit is not None and judged.right != NO:
        yield WayOut(judged.right, "right", passage.guess.right.exit)
    if passage.guess.wrong.exit is not None and judged.wrong != NO:
        yield WayOut(judged.wrong, "wrong", passage.guess.wrong.exit)


def roads(moment: Moment, way: WayOut) -> Iterator[Road]:
    """Give each way that an exit can go."""
    match way.exit:
        case To(passage):
            yield Road(way.when, moment, passage)
        case Fork(branches):
            rest = way.when
            for number, branch in enumerate(branches):
                held = fact(branch.when, moment)
                yield Road(every(rest, held), moment, branch.exit.passage, branch=(way.owner, number))
                rest = every(rest, opposite(held))
        case Draw(lots):
            of = sum(lot.weight for lot in lots)
            for lot in lots:
                yield Road(way.when, moment, lot.exit.passage, lot=lot, of=of)
        case Call():
            yield from _call(moment, way.exit, way.when)
        case Back():
            yield from _back(moment, way.when)


def _call(moment: Moment, call: Call, when: Fact) -> Iterator[Road]:
    number = 1 + [(site.caller, site.after) for site in moment.ground.sites].index((moment.here, call.after))
    depth = _depth(moment)
    full = least(moment.get(frame(depth - 1)), 1)
    yield Road(every(when, full), moment, None)
    pushed = moment.put(frame(0), number)
    for inner in range(1, depth):
        pushed = pushed.put(frame(inner), moment.get(frame(inner - 1)))
    yield Road(every(when, opposite(full)), pushed, call.passage)


def _back(moment: Moment, when: Fact) -> Iterator[Road]:
    depth = _depth(moment)
    if not depth:
        yield Road(when, moment, None)
        return
    top = moment.get(frame(0))
    yield Road(every(when, same(top, Number(0))), moment, None)
    popped = moment.put(frame(depth - 1), 0)
    for outer in range(depth - 1):
        popped = popped.put(frame(outer), moment.get(frame(outer + 1)))
    for number in moment.ground.returns.get(moment.here, ()):
        site = moment.ground.sites[number - 1]
        back = every(when, same(top, Number(number)))
        yield Road(back, popped, site.after or site.caller, again=site.after is None)


def _depth(moment: Moment) -> int:
    depth = 0
    while moment.has(frame(depth)):
        depth += 1
    return depth
