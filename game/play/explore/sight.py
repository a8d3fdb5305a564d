"""What of a passage's lines is seen at a moment, and which silence still holds."""

from collections.abc import Iterator

from game.play.explore.moment import Moment
from game.play.explore.slot import SAT, chosen, seen
from game.play.explore.term import NO, YES, Fact, Number, either, every, least, opposite, some
from game.play.explore.translate import fact
from game.story.model import Line, Passage, Quotation, Silence


def is_silent(moment: Moment, passage: Passage) -> Fact:
    """Tell whether a silence still lasts."""
    return some(*(_pauses(moment, line) for line in _here(passage)))


def shown(moment: Moment, passage: Passage) -> Iterator[tuple[int, Fact]]:
    """Give the place of each line that is not for the margin or another chair, and when it is seen."""
    quiet: Fact = YES
    for number, line in enumerate(passage.lines):
        if line in _here(passage):
            yield number, every(quiet, fact(line.when, moment), _quoted(moment, line))
            quiet = every(quiet, opposite(_pauses(moment, line)))


def notice(moment: Moment, passage: Passage) -> Moment:
    """Remember the named lines that are seen, as far as anything hangs on them."""
    if not any(moment.has(seen(line.id)) for line in passage.lines if line.id):
        return moment
    sights = [(passage.lines[number].id, when) for number, when in shown(moment, passage)]
    for name, when in sights:
        if name and moment.has(seen(name)):
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
