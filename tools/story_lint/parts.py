"""The parts of a story that rules ask about: effects, words, and what an expression is made of."""

from collections.abc import Sequence
from typing import Any, TypeAlias

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
from game.story.line import Draft, Layer, Line, Narration, Prose, Silence, Text, Value
from game.story.model import Choice, Meter, Passage

Shape: TypeAlias = str | tuple[Any, ...]
"""An expression without its places: what is written alike has the same."""


def conditions_of(meter: Meter) -> list[Expression]:
    """Give every condition of a meter's dial."""
    if meter.dial is None:
        return []
    found = [effect.when for effect in meter.dial.cost]
    found += [turn.when for turn in (meter.dial.creep, meter.dial.resists) if turn is not None]
    return [each for each in found if each is not None]


def effects(passage: Passage) -> list[Effect]:
    """Give every movement of a meter that is written in a passage."""
    found = [*passage.shift]
    for choice in passage.choices:
        found += choice.shift
    if passage.offers_from is not None:
        found += passage.offers_from.shift
    if passage.guess is not None:
        found += (*passage.guess.right.shift, *passage.guess.wrong.shift)
    return found


def assignments(passage: Passage) -> list[Assignment]:
    """Give every `set` that is written in a passage."""
    found = [*passage.set]
    for choice in passage.choices:
        found += choice.set
    if passage.offers_from is not None:
        found += passage.offers_from.set
    if passage.guess is not None:
        found += (*passage.guess.right.set, *passage.guess.wrong.set)
    return found


def inner(expression: Expression) -> list[Expression]:
    """Give an expression and every part of it, in the order in which they are written."""
    found, waiting = [], [expression]
    while waiting:
        part = waiting.pop()
        found.append(part)
        match part:
            case Comparison(operands) | Both(_, operands):
                waiting += reversed(operands)
            case Sum(_, left, right):
                waiting += (right, left)
            case Not(operand):
                waiting.append(operand)
    return found


def is_atom(expression: Expression) -> bool:
    """Whether an expression has no parts and yet is no constant: a name, or a question."""
    return not isinstance(expression, Constant | Not | Both | Comparison | Sum)


def shape(expression: Expression) -> Shape:
    """Give an expression without its places."""
    if isinstance(expression, Name):
        return expression.name
    written: Shape
    match expression:
        case Constant(value):
            written = (type(value), value)  # by its type too, for True == 1
        case Comparison(operands, relations):
            written = (*relations, *map(shape, operands))
        case Both(every, operands):
            written = (every, *map(shape, operands))
        case Sum(operator, left, right):
            written = (operator, shape(left), shape(right))
        case Not(operand):
            written = (Not, shape(operand))
        case Chosen(passage, choice):
            written = (Chosen, passage, choice)
        case Visited(about) | Count(about) | Entry(about) | Written(about):
            written = (type(expression), about)
    return written


def names(expression: Expression) -> frozenset[str]:
    """Give the variables and meters that an expression reads."""
    return frozenset(part.name for part in inner(expression) if isinstance(part, Name))


def said(line: Line) -> tuple[Prose, ...]:
    """Give a line's own words; of a draft every version."""
    if isinstance(line.said, Draft):
        return line.said.versions
    return () if isinstance(line.said, Silence) else (line.said.prose,)


def layers(line: Line) -> Sequence[Layer]:
    """Give a line's other hearings."""
    if line.meant is line.heard is line.muffled is None:
        return ()
    return [layer for layer in (line.meant, line.heard, line.muffled) if layer is not None]


def speaker(line: Line) -> str | None:
    """Name who speaks or thinks a line."""
    return None if isinstance(line.said, Narration | Silence) else line.said.who


def line_words(line: Line) -> Sequence[Prose]:
    """Give a line's words and its other hearings."""
    others = layers(line)
    return (*said(line), *(layer.prose for layer in others)) if others else said(line)


def choice_words(choice: Choice) -> Sequence[Prose]:
    """Give all words of a choice: its own, its other names, its reason."""
    if choice.lock is None and not choice.relabels:
        return (choice.prose,)
    reason = () if choice.lock is None else (choice.lock.reason,)
    return (choice.prose, *(relabel.prose for relabel in choice.relabels), *reason)


def passage_words(passage: Passage) -> list[Prose]:
    """Give all words that stand in a passage."""
    found: list[Prose] = []
    for line in passage.lines:
        found += line_words(line)
    for choice in passage.choices:
        found += choice_words(choice)
        if choice.keep:
            found += [kept.prose for kept in choice.keep]
    found += [kept.prose for kept in passage.keep]
    for effect in effects(passage):
        found.append(effect.cause)
        if effect.voices:
            found += effect.voices.values()
    return found + _other_words(passage)


def _other_words(passage: Passage) -> list[Prose]:
    found: list[Prose] = []
    if passage.ask is not None:
        found.append(passage.ask.about)
    if passage.guess is not None:
        options = (words for _, words in passage.guess.options)
        found += (passage.guess.question, passage.guess.told, *options)
    if passage.input is not None:
        found.append(passage.input.question)
    if passage.ending is not None:
        found += (passage.ending.title, passage.ending.text, *passage.ending.reflect)
    return found


def plain(prose: Prose) -> str:
    """Give words without emphasis; values in braces."""
    if len(prose) == 1 and isinstance(prose[0], Text):
        return prose[0].words
    return "".join(f"{{{run.name}}}" if isinstance(run, Value) else run.words for run in prose)
