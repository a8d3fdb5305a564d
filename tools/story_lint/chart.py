"""A story as a chart: its passages, and every way between them with what it asks and moves."""

from collections.abc import Iterator

from game.frozen import frozen
from game.story.effect import Effect
from game.story.expression import Expression
from game.story.graph import distances
from game.story.model import Choice, Passage
from game.story.way import Back, Call, Draw, Exit, Fork, To
from story_lint.parts import plain
from story_lint.subject import Subject


@frozen
class Node:
    """One passage."""

    name: str
    kind: str
    """`start`, `ending`, `page`, or `unreachable` where no reading comes."""
    depth: int
    """Pages from the start; those that are not connected stand after all others."""


@frozen
class Edge:
    """One way."""

    source: str
    target: str
    words: str
    """The choice; nothing where a passage just goes on."""
    detail: str
    """Its condition in brackets, and what it moves."""
    reachable: bool

    @property
    def label(self) -> str:
        """All that is to be said of it, on one line."""
        return " ".join(part for part in (self.words, self.detail) if part)


@frozen
class Chart:
    """All of a story's passages and ways."""

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def chart(subject: Subject) -> Chart:
    """Draw up a story's chart; a passage is reachable unless the graph or the exploration says else."""
    story = subject.story
    deep = distances(story)
    last = max(deep.values()) + 1
    never = {name for name in story.passages if name not in deep or subject.happenings.passage(name).is_never}
    nodes = tuple(Node(name, _kind(subject, name, never), deep.get(name, last)) for name in story.passages)
    edges = tuple(edge for passage in story.passages.values() for edge in _edges(subject, passage, never))
    return Chart(story.title, nodes, edges)


def _kind(subject: Subject, name: str, never: set[str]) -> str:
    if name in never:
        return "unreachable"
    if subject.story.passages[name].ending is not None:
        return "ending"
    return "start" if name == subject.story.start else "page"


def _edges(subject: Subject, passage: Passage, never: set[str]) -> Iterator[Edge]:
    for words, told, way in _ways(subject, passage):
        for target, asked in _targets(subject, way):
            detail = " ".join(part for part in (told, f"[{asked}]" if asked else "") if part)
            yield Edge(passage.id, target, words, detail, passage.id not in never and target not in never)


def _ways(subject: Subject, passage: Passage) -> Iterator[tuple[str, str, Exit]]:
    for choice in passage.choices:
        way = choice.exit or passage.exit
        if way is not None:
            yield plain(choice.prose) or choice.id, _detail(subject, choice), way
    if passage.exit is not None and not passage.choices:
        yield "", _moves(passage.shift), passage.exit
    if passage.offers_from is not None and (way := passage.offers_from.exit or passage.exit) is not None:
        yield f"kept: {passage.offers_from.keep}", "", way
    if passage.guess is not None:
        for name, outcome in (("right", passage.guess.right), ("wrong", passage.guess.wrong)):
            if outcome.exit is not None:
                yield name, _moves(outcome.shift), outcome.exit


def _detail(subject: Subject, choice: Choice) -> str:
    unless = choice.lock.unless if choice.lock else None
    asked = [written(subject, each) for each in (choice.when, unless) if each is not None]
    locked = ["locked"] if choice.lock is not None and unless is None else []
    brackets = [f"[{' and '.join(asked + locked)}]"] if asked or locked else []
    return " ".join(part for part in (*brackets, _moves(choice.shift)) if part)


def _moves(effects: tuple[Effect, ...]) -> str:
    return " ".join(f"{effect.meter} {effect.by:+d}" for effect in effects)


def _targets(subject: Subject, way: Exit) -> Iterator[tuple[str, str]]:
    match way:
        case To(passage):
            yield passage, ""
        case Fork(branches):
            for branch in branches:
                yield branch.exit.passage, written(subject, branch.when) if branch.when else "else"
        case Draw(lots):
            for lot in lots:
                yield lot.exit.passage, f"weight {lot.weight}"
        case Call(passage, after):
            yield passage, f"call, then {after}" if after else "call"
        case Back():
            return


def written(subject: Subject, condition: Expression) -> str:
    """Give a condition as its author wrote it."""
    span = condition.span
    source = subject.all_sources.get(span.file)
    if source is None:
        return "a condition"
    line = source.line(span.line)
    return line[span.column - 1 : span.end_column - 1 if span.end_line == span.line else None]
