"""What can be asked of a story beyond its road: whether a line, another name or a condition is ever so."""

from collections.abc import Callable, Iterator
from dataclasses import field, replace
from enum import Enum
from functools import partial, reduce

from game.frozen import frozen
from game.play.explore.leave import roads, ways_out
from game.play.explore.moment import Moment
from game.play.explore.moves import Table
from game.play.explore.reads import line_reads, reads
from game.play.explore.sight import is_seen
from game.play.explore.slot import Key, value
from game.play.explore.term import NO, YES, Fact, Term, every, highest, least, lowest, opposite, some
from game.play.explore.translate import fact
from game.play.shape import DIVER_SPREAD, HIGH_FROM, LOW_BELOW, MIDDLE
from game.story.expression import Both, Comparison, Expression, Not
from game.story.graph import forks
from game.story.line import Layer, Line
from game.story.model import METERS, Choice, Passage, Story
from game.story.source import NOWHERE, Span
from game.story.way import Fork


class About(Enum):
    """What a question is about."""

    LINE = "line"
    MEANT = "meant"
    HEARD = "heard"
    MUFFLED = "muffled"
    RELABEL = "relabel"
    CONDITION = "condition"
    """A whole condition: of a choice, a lock, a line or an arm of a fork."""
    COMPARISON = "comparison"
    """One comparison within a condition."""
    SHAPE = "shape"


def _holding(expression: Expression | None, moment: Moment, _: Passage) -> Fact:
    return fact(expression, moment)


@frozen
class Question:
    """Whether something is ever so on a passage's page."""

    about: About
    passage: str
    name: str
    """A line's number from 0, a choice's id, or a shape's name."""
    span: Span
    roots: tuple[Key, ...] = field(repr=False)
    within: Callable[[Moment, Passage], Fact] = field(repr=False)
    """When it is asked at all."""
    holds: Callable[[Moment, Passage], Fact] = field(repr=False)
    condition: Expression | None = None
    """What it hangs on, as it is written."""
    put: Callable[[Expression, Moment, Passage], Fact] = field(default=_holding, repr=False)
    """Asks another condition at the same moment."""
    is_whole: bool = False
    """The condition is no part of another."""

    def instead(self, condition: Expression) -> "Question":
        """Ask another condition at the same moment."""
        roots = (*self.roots, *reads(condition, (self.passage,)))
        return replace(self, roots=roots, holds=partial(self.put, condition), condition=condition)


def plainly(question: Question) -> bool:
    """Whether a question is asked of the page as it is found, not of what comes of a pick."""
    return question.put is _holding


def questions(story: Story) -> Iterator[Question]:
    """Give all that can be asked of a story's lines, names and conditions; shapes apart."""
    for passage in story.passages.values():
        for number, line in enumerate(passage.lines):
            if not line.margin and line.seat in {None, passage.seat}:
                yield from _line(passage, number, line)
        for choice in passage.choices:
            yield from _choice(passage, choice)
        yield from _forks(passage)


def _always(_: Moment, __: Passage) -> Fact:
    return YES


def _seen(number: int, moment: Moment, passage: Passage) -> Fact:
    return is_seen(moment, passage, number)


def _line(passage: Passage, number: int, line: Line) -> Iterator[Question]:
    roots, name, seen = tuple(line_reads(passage, line)), str(number), partial(_seen, number)
    yield Question(About.LINE, passage.id, name, line.span, roots, _always, seen, line.when)
    layers: tuple[tuple[About, Layer | None], ...] = (
        (About.MEANT, line.meant),
        (About.HEARD, line.heard),
        (About.MUFFLED, line.muffled),
    )
    for about, layer in layers:
        if layer is not None:
            more = (*roots, *reads(layer.when, (passage.id,)))
            holds = partial(_holding, layer.when)
            yield Question(about, passage.id, name, line.span, more, seen, holds, layer.when)
    yield from _conditions(passage, name, line.span, line.when, _always)


def _choice(passage: Passage, choice: Choice) -> Iterator[Question]:
    yield from _conditions(passage, choice.id, choice.span, choice.when, _always)
    there = partial(_there, choice.id)
    if choice.lock is not None:
        yield from _conditions(passage, choice.id, choice.span, choice.lock.unless, there)
    for number, other in enumerate(choice.relabels):
        earlier = choice.relabels[:number]
        roots = tuple(key for each in (*earlier, other) for key in reads(each.when, (passage.id,)))
        fresh = partial(_fresh, choice.id, tuple(each.when for each in earlier))
        holds = partial(_holding, other.when)
        yield Question(About.RELABEL, passage.id, choice.id, choice.span, roots, fresh, holds, other.when)


def _there(choice: str, moment: Moment, passage: Passage) -> Fact:
    offers = Table(moment, passage, {}).offered
    return next((offer.there for offer in offers if offer.id == choice), NO)


def _fresh(choice: str, earlier: tuple[Expression, ...], moment: Moment, passage: Passage) -> Fact:
    """Tell when a choice is offered and none of its earlier other names serves."""
    return every(_there(choice, moment, passage), *(opposite(fact(each, moment)) for each in earlier))


def _conditions(
    passage: Passage,
    name: str,
    span: Span,
    expression: Expression | None,
    within: Callable[[Moment, Passage], Fact],
) -> Iterator[Question]:
    if expression is None:
        return
    roots = tuple(reads(expression, (passage.id,)))
    for part in dict.fromkeys((expression, *comparisons(expression))):
        about = About.COMPARISON if isinstance(part, Comparison) else About.CONDITION
        at = part.span if part.span != NOWHERE else span
        holds, is_whole = partial(_holding, part), part is expression
        yield Question(about, passage.id, name, at, roots, within, holds, part, is_whole=is_whole)


def comparisons(expression: Expression) -> Iterator[Comparison]:
    """Give every comparison in a condition."""
    match expression:
        case Comparison():
            yield expression
        case Not(operand):
            yield from comparisons(operand)
        case Both(_, operands):
            for operand in operands:
                yield from comparisons(operand)
        case _:
            return


def _forks(passage: Passage) -> Iterator[Question]:
    for owner, branch, when in _arms(passage):
        for part in dict.fromkeys((when, *comparisons(when))):
            about = About.COMPARISON if isinstance(part, Comparison) else About.CONDITION
            within, put = partial(_forked, owner, branch, None), partial(_forked, owner, branch)
            holds, is_whole = partial(put, part), part is when
            yield Question(about, passage.id, owner, part.span, (), within, holds, part, put, is_whole)


def _arms(passage: Passage) -> Iterator[tuple[str, int, Expression]]:
    """Give the arms of a passage's forks that have a condition: whose, which, and when."""
    for owner, fork in forks(passage):
        for number, branch in enumerate(fork.branches):
            if branch.when is not None:
                yield owner, number, branch.when


def come_to(passage: str, owner: str, fork: Fork, number: int) -> Question:
    """Ask whenever a fork is come to whether none of an arm's earlier ones holds.

    Args:
        passage: where the fork is written.
        owner: whose it is, as `forks` tells.
        fork: all of it.
        number: of the arm, counted from 0, not the first.
    """
    earlier = tuple(Not(each.when, NOWHERE) for each in fork.branches[:number] if each.when is not None)
    none = Both(every=True, operands=earlier, span=NOWHERE)
    within, put = partial(_forked, owner, 0, None), partial(_forked, owner, 0)
    span = fork.branches[number].span
    return Question(About.CONDITION, passage, owner, span, (), within, partial(put, none), none, put)


def _forked(owner: str, branch: int, part: Expression | None, moment: Moment, passage: Passage) -> Fact:
    """Tell when an arm of a fork is asked, and where `part` is given, when that is so then."""
    return some(*_asked(owner, branch, part, moment, passage))


def _asked(
    owner: str, branch: int, part: Expression | None, moment: Moment, passage: Passage
) -> Iterator[Fact]:
    table = Table(moment, passage, dict.fromkeys(moment.ground.story.passages, 0))
    for opens, after, own, name in table.leavings():
        for way in ways_out(after, passage, own, name):
            found = list(roads(after, way)) if way.owner == owner else []
            later = [road.when for road in found if road.branch is not None and road.branch[1] >= branch]
            if later:
                yield every(opens, some(*later), fact(part, after))


def shapes(story: Story) -> Iterator[Question]:
    """Ask of each ending which shapes a reading may have there; nothing of a story about harm."""
    if story.harm:
        return
    roots = tuple(map(value, METERS))
    for passage in story.passages.values():
        if passage.ending is not None:
            for name in ("dry_well", "logbook", "candle", "hunters_map", "diver"):
                holds = partial(_shaped, name)
                yield Question(About.SHAPE, passage.id, name, passage.span, roots, _always, holds)


def _shaped(name: str, moment: Moment, _: Passage) -> Fact:
    """Tell when a reading has a shape: the runtime's `shape_of`, in facts."""
    cognitive, affective, concern, boundary = (moment.get(value(meter)) for meter in METERS)
    low = [opposite(least(term, LOW_BELOW)) for term in (cognitive, affective, concern)]
    match name:
        case "dry_well":
            return every(*low, opposite(least(boundary, HIGH_FROM)))
        case "logbook":
            return every(*low, least(boundary, HIGH_FROM))
        case "candle":
            return every(least(affective, HIGH_FROM), opposite(least(boundary, LOW_BELOW)))
        case "hunters_map":
            return every(least(cognitive, HIGH_FROM), low[1], low[2])
        case _:
            return _diver((cognitive, affective, concern, boundary))


def _diver(levels: tuple[Term, ...]) -> Fact:
    lowest_, highest_ = reduce(lowest, levels), reduce(highest, levels)
    near = (
        every(least(lowest_, low), opposite(least(highest_, low + DIVER_SPREAD + 1)))
        for low in range(MIDDLE + 1, 101)
    )
    return some(*near)
