"""What of a passage's lines is seen at a moment, and which silence still holds."""

from game.play.explore.moment import Moment
from game.play.explore.slot import SAT, chosen, seen
from game.play.explore.term import NO, YES, Fact, Number, either, every, least, opposite, some
from game.play.explore.translate import fact
from game.story.line import Line, Quotation, Silence
from game.story.model import Passage


def is_silent(moment: Moment, passage: Passage) -> Fact:
    """Tell whether a silence still lasts."""
    return some(*(_pauses(moment, line) for line in _here(passage)))


def is_seen(moment: Moment, passage: Passage, number: int) -> Fact:
    """Tell when a line, counted from 0, is seen: not one for the margin or another chair."""
    quiet: Fact = YES
    line = passage.lines[number]
    if line not in _here(passage):
        return NO
    for earlier in passage.lines[:number]:
        if earlier in _here(passage):
            quiet = every(quiet, opposite(_pauses(moment, earlier)))
    return every(quiet, fact(line.when, moment), _quoted(moment, line))


def notice(moment: Moment, passage: Passage) -> Moment:
    """Remember the named lines that are seen, as far as anything hangs on them."""
    named = [(number, line.id) for number, line in enumerate(passage.lines) if line.id]
    sights = [(name, is_seen(moment, passage, number)) for number, name in named if moment.has(seen(name))]
    for name, when in sights:
        moment = moment.put(seen(name), either(when, Number(1), moment.get(seen(name))))
    return moment


def _here(passage: Passage) -> tuple[Line, ...]:
    return tuple(line for line in passage.lines if not line.margin and line.seat in {None, passage.seat})


def _pauses(moment: Moment, line: Line) -> Fact:
    if not isinstance(line.said, Silence) or line.said.seconds < 1:
        return NO
    return every(fact(line.when, moment), opposite(least(moment.get(SAT), 1)))


def _quoted(moment: Moment, line: Line) -> Fact:
    if not isinstance(line.said, Quotation):
        return YES
    if line.said.original is not None:
        key = seen(line.said.original)
    elif line.said.choice is not None:
        key = chosen(*line.said.choice)
    else:
        return NO
    return least(moment.get(key), 1) if moment.has(key) else NO
