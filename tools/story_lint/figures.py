"""The figures of a story's report, asked of the exploration and of seeded readings."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.frozen import frozen
from game.play.explore.coverage import Coverage, uncovered
from game.play.explore.lengths import longest, shortest
from game.play.explore.ranges import ranges
from game.play.explore.spread import Spreads, spread
from game.play.explore.verdict import Budget, Undecided
from game.play.open import NotOpenError
from game.play.playthrough_data import MisreadError, Playthrough, read
from game.story.node import plain
from story_lint.count import WORDS_A_MINUTE, passage_count
from story_lint.subject import Subject


@frozen
class Reach:
    """Where a meter may stand at an ending: exact."""

    low: int
    high: int


@frozen
class Figures:
    """All that a report tells."""

    words: int
    states: int
    whole: bool
    endings: tuple[tuple[str, float | None, str], ...]
    """Name, share of even roads where it is known, and what the exploration says."""
    shortest: int | None
    """Words."""
    longest: int
    """Words, at most."""
    has_loops: bool
    reaches: Mapping[tuple[str, str], Reach]
    """By ending and meter; those not decided within the budget are left out."""
    spreads: Spreads
    """Over seeded readings."""
    never: tuple[str, ...]
    """Choices that nobody can take."""
    left: Coverage | None
    """What no playthrough walks; None where one of them fails."""
    playthroughs: int
    """How many there are."""


def figures(subject: Subject) -> Figures:
    """Ask everything."""
    story, happenings = subject.story, subject.happenings
    shortest_, longest_ = shortest(happenings.exploration), longest(happenings.exploration)
    shares = subject.shares.endings if subject.shares else {}
    endings = tuple(
        (name, shares.get(name), happenings.ending(name).words)
        for name, passage in story.passages.items()
        if passage.ending is not None
    )
    return Figures(
        words=sum(map(passage_count, story.passages.values())),
        states=happenings.states,
        whole=happenings.whole,
        endings=endings,
        shortest=shortest_.words if shortest_ else None,
        longest=longest_.words,
        has_loops=longest_.has_loops,
        reaches=dict(_reaches(subject)),
        spreads=spread(story, replace(Budget(), seed=7)),
        never=tuple(_never(subject)),
        left=_left(subject),
        playthroughs=sum(1 for _ in subject.inside("playthroughs/")),
    )


def minutes(words: int) -> float:
    """Give the minutes that words take to read."""
    return words / WORDS_A_MINUTE


def _reaches(subject: Subject) -> Iterator[tuple[tuple[str, str], Reach]]:
    budget = Budget(states=subject.settings.line_states)
    for meter, declared in subject.story.meters.items():
        if not declared.hidden:
            found = ranges(subject.story, meter, budget)
            for ending, each in {} if isinstance(found, Undecided) else found.items():
                yield (ending, meter), Reach(each.low, each.high)


def _never(subject: Subject) -> Iterator[str]:
    for passage in subject.story.passages.values():
        for choice in passage.choices:
            struck = choice.lock is not None and choice.lock.unless is None
            if not struck and subject.happenings.choice(passage.id, choice.id).is_never:
                yield f"{passage.id}.{choice.id}"


def _left(subject: Subject) -> Coverage | None:
    try:
        return uncovered(subject.happenings.exploration, _playthroughs(subject))
    except (NotOpenError, MisreadError):
        return None


def _playthroughs(subject: Subject) -> list[Playthrough]:
    return [read(plain(tree)) for _, tree in subject.inside("playthroughs/")]
