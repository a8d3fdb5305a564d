"""What a story's conditions, sums and texts ask for and what its effects move, found in one walk."""

from collections.abc import Iterable, Iterator

from game.frozen import frozen
from game.story.effect import Assignment
from game.story.expression import Chosen, Count, Expression, Name
from game.story.line import Prose, Quotation, Value
from game.story.model import Passage, Story
from story_lint.parts import assignments, conditions_of, conditions_on, effects, inner, passage_words


@frozen
class Use:
    """What a whole story uses, by name."""

    conditions: tuple[Expression, ...]
    assignments: tuple[Assignment, ...]
    """Every `set`, those of skipped scenes too."""
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
    passages = story.passages.values()
    conditions = tuple(_conditions(story))
    sets = (*(each for passage in passages for each in assignments(passage)), *_of_notes(story))
    parts = [part for each in conditions for part in inner(each)]
    shown = {run.name for words in _words(passages) for run in words if isinstance(run, Value)}
    return Use(
        conditions=conditions,
        assignments=sets,
        read=frozenset({*shown, *_names(parts), *_summed(sets)}),
        written=frozenset(each.name for each in sets),
        moved=frozenset({*_moved(story), *(each.name for each in sets)}),
        shown=frozenset(shown),
        counted=frozenset(part.keep for part in parts if isinstance(part, Count)),
        chosen=frozenset([*_quoted(passages), *_asked_for(parts)]),
    )


def _conditions(story: Story) -> Iterator[Expression]:
    for passage in story.passages.values():
        yield from conditions_on(passage)
    for meter in story.meters.values():
        yield from conditions_of(meter)


def _of_notes(story: Story) -> Iterator[Assignment]:
    return (each for note in story.notes for each in note.set)


def _words(passages: Iterable[Passage]) -> Iterator[Prose]:
    return (words for passage in passages for words in passage_words(passage))


def _names(parts: Iterable[Expression]) -> Iterator[str]:
    return (part.name for part in parts if isinstance(part, Name))


def _summed(sets: Iterable[Assignment]) -> Iterator[str]:
    return (name for each in sets for name in _names(inner(each.value)) if name != each.name)


def _moved(story: Story) -> Iterator[str]:
    for passage in story.passages.values():
        yield from (effect.meter for effect in effects(passage) if effect.by)
    for meter in story.meters.values():
        if meter.dial is not None:
            yield meter.id
            yield from (cost.meter for cost in meter.dial.cost)


def _asked_for(parts: Iterable[Expression]) -> Iterator[tuple[str, str]]:
    return ((part.passage, part.choice) for part in parts if isinstance(part, Chosen))


def _quoted(passages: Iterable[Passage]) -> Iterator[tuple[str, str]]:
    for passage in passages:
        for line in passage.lines:
            if isinstance(line.said, Quotation) and line.said.choice is not None:
                yield line.said.choice
