"""What the conditions of a story read, and what that hangs on in turn."""

from collections.abc import Iterable, Iterator

from game.play.explore.slot import Key, Of, chosen, seen, value, visits
from game.story.dial import Dial
from game.story.effect import Assignment, Effect
from game.story.expression import (
    Both,
    Chosen,
    Comparison,
    Constant,
    Count,
    Entry,
    Expression,
    Name,
    Not,
    Sum,
    Visited,
    Written,
)
from game.story.graph import exits
from game.story.line import Line, Quotation, Silence
from game.story.model import Passage, Story
from game.story.way import Fork


def reads(expression: Expression | None, here: Iterable[str]) -> Iterator[Key]:
    """Give the slots that an expression reads.

    Args:
        expression: None reads nothing.
        here: the passages that it may be asked on.
    """
    match expression:
        case Name(name):
            yield value(name)
        case Visited(passage):
            yield visits(passage)
        case Chosen(passage, choice):
            yield chosen(passage, choice)
        case Count(keep):
            yield Of.KEPT, keep
        case Entry():
            yield from map(visits, here)
        case Written(name):
            yield Of.WRITTEN, name
        case Constant() | None:
            return
        case _:
            for part in _parts(expression):
                yield from reads(part, here)


def _parts(expression: Not | Both | Comparison | Sum) -> tuple[Expression, ...]:
    match expression:
        case Not(operand):
            return (operand,)
        case Sum(_, left, right):
            return left, right
        case Both() | Comparison():
            return expression.operands


def road_reads(story: Story) -> Iterator[Key]:
    """Give the slots that decide the road: what is open, and where it leads."""
    for name, passage in story.passages.items():
        for when in _conditions(passage):
            yield from reads(when, (name,))
        yield from (chosen(name, choice.id) for choice in passage.choices if choice.once)
        if passage.offers_from is not None:
            yield Of.KEPT, passage.offers_from.keep


def _conditions(passage: Passage) -> Iterator[Expression | None]:
    for choice in passage.choices:
        yield choice.when
        if choice.lock is not None:
            yield choice.lock.unless
    for way in exits(passage):
        if isinstance(way, Fork):
            yield from (branch.when for branch in way.branches)
    if passage.guess is not None:
        yield from (when for when, _ in passage.guess.when_truth)
    yield from (line.when for line in passage.lines if isinstance(line.said, Silence))


def line_reads(passage: Passage, line: Line) -> Iterator[Key]:
    """Give the slots that decide whether a line is seen."""
    yield from reads(line.when, (passage.id,))
    if isinstance(line.said, Quotation):
        if line.said.original is not None:
            yield seen(line.said.original)
        elif line.said.choice is not None:
            yield chosen(*line.said.choice)


def hang_on(story: Story) -> dict[Key, set[Key]]:
    """Give for each slot those that its changes hang on, directly."""
    found: dict[Key, set[Key]] = {}
    for name, passage in story.passages.items():
        outcomes = (passage.guess.right, passage.guess.wrong) if passage.guess else ()
        spare = (passage.offers_from,) if passage.offers_from else ()
        for source in (passage, *passage.choices, *outcomes, *spare):
            _assignments(found, source.set, name)
            _effects(story, found, source.shift, (name,))
        for line in passage.lines:
            if line.id:
                found.setdefault(seen(line.id), set()).update(line_reads(passage, line))
    for note in story.notes:
        _assignments(found, note.set, note.to or "")
    for meter in story.meters.values():
        if meter.dial is not None:
            _dial(story, found, meter.id, meter.dial)
    return found


def _assignments(found: dict[Key, set[Key]], assignments: Iterable[Assignment], here: str) -> None:
    for each in assignments:
        found.setdefault(value(each.name), set()).update(reads(each.value, (here,)))


def _effects(
    story: Story, found: dict[Key, set[Key]], effects: Iterable[Effect], here: Iterable[str]
) -> None:
    for effect in effects:
        keys = found.setdefault(value(effect.meter), set())
        keys.update(reads(effect.when, here))
        keys.update(value(meter.id) for meter in story.meters.values() if stills(meter.dial, effect.meter))


def _dial(story: Story, found: dict[Key, set[Key]], meter: str, dial: Dial) -> None:
    own = found.setdefault(value(meter), set())
    if dial.resists is not None:
        own.update(((Of.ENTERED, meter), *reads(dial.resists.when, story.passages)))
    if dial.creep is not None:
        own.update(((Of.REST, meter), *reads(dial.creep.when, story.passages)))
    for effect in dial.cost:
        keys = found.setdefault(value(effect.meter), set())
        keys.update((value(meter), *reads(effect.when, story.passages)))
        if dial.heavier:
            keys.add((Of.TURNS, meter))


def stills(dial: Dial | None, meter: str) -> bool:
    """Tell whether a dial, standing high, keeps a meter from moving."""
    return dial is not None and meter in dial.stills


def relevant(story: Story, roots: Iterable[Key]) -> tuple[Key, ...]:
    """Give the roots and all that they hang on."""
    behind = hang_on(story)
    found = dict.fromkeys(roots)
    waiting = list(found)
    while waiting:
        for key in sorted(behind.get(waiting.pop(), ()), key=lambda each: (each[0].value, each[1])):
            if key not in found:
                found[key] = None
                waiting.append(key)
    return tuple(found)
