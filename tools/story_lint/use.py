"""What a story's conditions, sums and texts ask for and what its effects move, found in one walk."""

from collections.abc import Iterable, Iterator
from itertools import chain

from game.frozen import frozen
from game.story.effect import Assignment, Effect
from game.story.expression import Chosen, Count, Expression, Name
from game.story.graph import exits
from game.story.line import Line, Quotation, Value
from game.story.model import Choice, Story
from game.story.way import Fork
from story_lint.parts import assignments, conditions_of, effects, inner, layers, passage_words


@frozen
class Use:
    """What a whole story uses, by name."""

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...]
    forks: tuple[Fork, ...]
    conditions: tuple[Expression, ...]
    assignments: tuple[Assignment, ...]
    """Every `set`, those of skipped scenes too."""
    effects: tuple[Effect, ...]
    """Every movement of a meter, those of dials left out."""
    read: frozenset[str]
    """All that a condition, a sum or a text reads; a variable that only counts itself up is not read."""
    written: frozenset[str]
    """All that a `set` puts somewhere."""
    moved: frozenset[str]
    """Meters that a shift, a `set` or a hand moves."""
    shown: frozenset[str]
    """Every value that stands in a text."""
    counted: frozenset[str]
    """Keeps of which a condition asks how full they are."""
    chosen: frozenset[tuple[str, str]]
    """Choices, each with its passage, that a condition or a quotation remembers."""


def use(story: Story) -> Use:
    """Walk through a story once."""
    passages = tuple(story.passages.values())
    lines = tuple(line for passage in passages for line in passage.lines)
    choices = tuple(choice for passage in passages for choice in passage.choices)
    forks = tuple(way for passage in passages for way in exits(passage) if isinstance(way, Fork))
    moves = tuple(each for passage in passages for each in effects(passage))
    sets = (*(each for passage in passages for each in assignments(passage)), *_of_notes(story))
    conditions = (
        *(line.when for line in lines),
        *(layer.when for line in lines for layer in layers(line)),
        *_of_choices(choices),
        *(branch.when for fork in forks for branch in fork.branches),
        *(when for passage in passages if passage.guess is not None for when, _ in passage.guess.when_truth),
        *(effect.when for effect in moves),
        *(when for meter in story.meters.values() for when in conditions_of(meter)),
    )
    written = tuple(each for each in conditions if each is not None)
    parts = [part for each in written for part in inner(each)]
    runs = chain.from_iterable(chain.from_iterable(map(passage_words, passages)))
    shown = {run.name for run in runs if isinstance(run, Value)}
    return Use(
        lines=lines,
        choices=choices,
        forks=forks,
        conditions=written,
        assignments=sets,
        effects=moves,
        read=frozenset({*shown, *_names(parts), *_summed(sets)}),
        written=frozenset(each.name for each in sets),
        moved=frozenset({*_moved(story, moves), *(each.name for each in sets)}),
        shown=frozenset(shown),
        counted=frozenset(part.keep for part in parts if isinstance(part, Count)),
        chosen=frozenset([*_quoted(lines), *_asked_for(parts)]),
    )


def _of_choices(choices: Iterable[Choice]) -> Iterator[Expression | None]:
    for choice in choices:
        yield choice.when
        if choice.lock is not None:
            yield choice.lock.unless
        for relabel in choice.relabels:
            yield relabel.when


def _of_notes(story: Story) -> Iterator[Assignment]:
    return (each for note in story.notes for each in note.set)


def _names(parts: Iterable[Expression]) -> Iterator[str]:
    return (part.name for part in parts if isinstance(part, Name))


def _summed(sets: Iterable[Assignment]) -> Iterator[str]:
    return (name for each in sets for name in _names(inner(each.value)) if name != each.name)


def _moved(story: Story, moves: Iterable[Effect]) -> Iterator[str]:
    yield from (effect.meter for effect in moves if effect.by)
    for meter in story.meters.values():
        if meter.dial is not None:
            yield meter.id
            yield from (cost.meter for cost in meter.dial.cost)


def _asked_for(parts: Iterable[Expression]) -> Iterator[tuple[str, str]]:
    return ((part.passage, part.choice) for part in parts if isinstance(part, Chosen))


def _quoted(lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if isinstance(line.said, Quotation) and line.said.choice is not None:
            yield line.said.choice
