"""The parts of a story that rules ask about: conditions, effects, words."""

from collections.abc import Iterator
from dataclasses import dataclass

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
from game.story.line import Draft, Line, Narration, Prose, Quotation, Silence, Speech, Thought, Value
from game.story.model import Choice, Meter, Passage, Story
from game.story.way import Fork


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition, and the passage on which it is asked; None where it holds for the whole story."""

    condition: Expression
    passage: str | None


def conditions(story: Story) -> Iterator[Asked]:
    """Give every condition of a story."""
    for passage in story.passages.values():
        yield from (Asked(each, passage.id) for each in _conditions_on(passage) if each is not None)
    for meter in story.meters.values():
        yield from (Asked(each, None) for each in _conditions_of(meter) if each is not None)


def _conditions_on(passage: Passage) -> Iterator[Expression | None]:
    for line in passage.lines:
        yield line.when
        yield from (layer.when for layer in (line.meant, line.heard, line.muffled) if layer)
    for choice in passage.choices:
        yield choice.when
        yield choice.lock.unless if choice.lock else None
        yield from (relabel.when for relabel in choice.relabels)
    for way in exits(passage):
        if isinstance(way, Fork):
            yield from (branch.when for branch in way.branches)
    if passage.guess is not None:
        yield from (when for when, _ in passage.guess.when_truth)
    yield from (effect.when for effect in effects(passage))


def _conditions_of(meter: Meter) -> Iterator[Expression | None]:
    if meter.dial is not None:
        yield from (effect.when for effect in meter.dial.cost)
        yield meter.dial.creep.when if meter.dial.creep else None
        yield meter.dial.resists.when if meter.dial.resists else None


def effects(passage: Passage) -> Iterator[Effect]:
    """Give every movement of a meter that is written in a passage."""
    yield from passage.shift
    for choice in passage.choices:
        yield from choice.shift
    if passage.offers_from is not None:
        yield from passage.offers_from.shift
    if passage.guess is not None:
        yield from (*passage.guess.right.shift, *passage.guess.wrong.shift)


def assignments(passage: Passage) -> Iterator[Assignment]:
    """Give every `set` that is written in a passage."""
    yield from passage.set
    for choice in passage.choices:
        yield from choice.set
    if passage.offers_from is not None:
        yield from passage.offers_from.set
    if passage.guess is not None:
        yield from (*passage.guess.right.set, *passage.guess.wrong.set)


def all_assignments(story: Story) -> Iterator[Assignment]:
    """Give every `set` of a story, those of skipped scenes too."""
    for passage in story.passages.values():
        yield from assignments(passage)
    for note in story.notes:
        yield from note.set


def inner(expression: Expression) -> Iterator[Expression]:
    """Give an expression and every part of it."""
    yield expression
    match expression:
        case Not(operand):
            yield from inner(operand)
        case Both(_, operands) | Comparison(operands, _):
            for operand in operands:
                yield from inner(operand)
        case Sum(_, left, right):
            yield from inner(left)
            yield from inner(right)
        case Constant() | Name() | Visited() | Chosen() | Count() | Entry() | Written():
            pass


def names(expression: Expression) -> frozenset[str]:
    """Give the variables and meters that an expression reads."""
    return frozenset(part.name for part in inner(expression) if isinstance(part, Name))


def said(line: Line) -> tuple[Prose, ...]:
    """Give a line's own words; of a draft every version."""
    match line.said:
        case Narration(prose) | Speech(_, prose) | Thought(_, prose):
            return (prose,)
        case Draft(_, versions):
            return versions
        case Quotation():
            return (line.said.prose,)
        case Silence():
            return ()


def speaker(line: Line) -> str | None:
    """Name who speaks or thinks a line."""
    match line.said:
        case Speech(who, _) | Thought(who, _) | Draft(who, _):
            return who
        case Quotation():
            return line.said.who
        case Narration() | Silence():
            return None


def line_words(line: Line) -> Iterator[Prose]:
    """Give a line's words and its other hearings."""
    yield from said(line)
    yield from (layer.prose for layer in (line.meant, line.heard, line.muffled) if layer)


def choice_words(choice: Choice) -> Iterator[Prose]:
    """Give all words of a choice: its own, its other names, its reason."""
    yield choice.prose
    yield from (relabel.prose for relabel in choice.relabels)
    if choice.lock is not None:
        yield choice.lock.reason


def passage_words(passage: Passage) -> Iterator[Prose]:
    """Give all words that stand in a passage."""
    for line in passage.lines:
        yield from line_words(line)
    for choice in passage.choices:
        yield from choice_words(choice)
        yield from (kept.prose for kept in choice.keep)
    yield from (kept.prose for kept in passage.keep)
    for effect in effects(passage):
        yield from (effect.cause, *effect.voices.values())
    yield from _other_words(passage)


def _other_words(passage: Passage) -> Iterator[Prose]:
    if passage.ask is not None:
        yield passage.ask.about
    if passage.guess is not None:
        yield from (
            passage.guess.question,
            passage.guess.told,
            *(words for _, words in passage.guess.options),
        )
    if passage.input is not None:
        yield passage.input.question
    if passage.ending is not None:
        yield from (passage.ending.title, passage.ending.text, *passage.ending.reflect)


def plain(prose: Prose) -> str:
    """Give words without emphasis; values in braces."""
    return "".join(f"{{{run.name}}}" if isinstance(run, Value) else run.words for run in prose)


def shown_values(story: Story) -> frozenset[str]:
    """Name every value that stands in a text."""
    every = (prose for passage in story.passages.values() for prose in passage_words(passage))
    return frozenset(run.name for prose in every for run in prose if isinstance(run, Value))
