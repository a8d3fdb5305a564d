"""The plain way to know what can happen: every reading, by the runtime itself; only equal states are one."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from game.play.effects import assign, keep, shift
from game.play.exits import NoWayOutError
from game.play.guessing import way_after
from game.play.open import NotOpenError, open_picks
from game.play.state import State, key
from game.play.trail import Chose, Drew, Guessed, Pick, Sat, Skipped, Went, Wrote
from game.play.turn import Turn, begin, choose
from game.story.model import Choice, Story
from game.story.way import Draw, Fork

LEAVING = (Chose, Went, Skipped)
EVEN = (Chose, Went, Sat, Guessed)


@dataclass
class Known:
    """All states, and every step between them."""

    turns: list[Turn] = field(default_factory=list)
    depth: list[int] = field(default_factory=list)
    steps: list[list[tuple[Pick, float, int]]] = field(default_factory=list)
    """By state: what was picked, how likely the draw after it, where it led (-1: nowhere)."""


class TooManyError(Exception):
    """The story has more states than a test may take."""


def know(story: Story, most: int) -> Known:
    """Find every state of a story."""
    known, index = Known(), dict[Any, int]()
    _number(known, index, begin(story, 1), 0)
    waiting = deque([0])
    while waiting:
        at = waiting.popleft()
        for pick, share, turn in _follow(story, known.turns[at]):
            fresh = len(known.turns)
            end = -1 if turn is None else _number(known, index, turn, known.depth[at] + 1)
            known.steps[at].append((pick, share, end))
            if end == fresh:
                waiting.append(end)
        if len(known.turns) > most:
            raise TooManyError
    return known


def _number(known: Known, index: dict[Any, int], turn: Turn, depth: int) -> int:
    name = identity(turn.state)
    number = index.setdefault(name, len(known.turns))
    if number == len(known.turns):
        known.turns.append(turn)
        known.depth.append(depth)
        known.steps.append([])
    return number


def identity(state: State) -> Any:
    """All of a state that any later page can hang on."""
    hands = {name: (min(hand.turns, 5), hand.rest, hand.entered) for name, hand in state.dials.items()}
    return (
        state.passage,
        tuple(sorted(state.values.items())),
        tuple(sorted((name, min(2, times)) for name, times in state.visits.items())),
        tuple(sorted(state.chosen)),
        tuple(sorted((name, len(held)) for name, held in state.keeps.items())),
        tuple(sorted(name for name, words in state.written.items() if words)),
        state.stack,
        state.scene,
        state.opens,
        tuple(sorted(hands.items())),
        state.silence_over,
        tuple(sorted(state.faded)),
        state.guessed,
    )


def _follow(story: Story, turn: Turn) -> Iterator[tuple[Pick, float, Turn | None]]:
    for pick in _picks(turn):
        try:
            after = choose(story, turn.state, pick)
        except NoWayOutError:
            yield pick, 1.0, None
            continue
        drawn = after.state.trail[-1]
        if not isinstance(drawn, Drew):
            yield pick, 1.0, after
            continue
        for passage, share in _lots(story, turn, pick):
            yield pick, share, choose(story, turn.state, pick, passage)


def _picks(turn: Turn) -> Iterator[Pick]:
    for pick in open_picks(turn.page):
        yield pick
        if isinstance(pick, Wrote):
            yield Wrote(pick.name, "Dear")


def _lots(story: Story, turn: Turn, pick: Pick) -> Iterator[tuple[str, float]]:
    passage = story.passages[turn.state.passage]
    choices = [choice.exit for choice in passage.choices if pick == Chose(choice.id) and choice.exit]
    draw = next(way for way in (*choices, passage.exit) if way is not None)
    assert isinstance(draw, Draw)
    total = sum(lot.weight for lot in draw.lots)
    for lot in draw.lots:
        try:
            choose(story, turn.state, pick, lot.exit.passage)
        except NotOpenError:
            continue
        yield lot.exit.passage, lot.weight / total


def forked(story: Story, turn: Turn, pick: Pick) -> tuple[Fork, State] | None:
    """Give the fork that a pick comes to, and the state in which it does; None where it comes to none."""
    passage, state, own = story.passages[turn.state.passage], turn.state, None
    if isinstance(pick, Chose):
        sources = (*(each for each in passage.choices if each.id == pick.choice), passage.offers_from)
        source = next(each for each in sources if each is not None)
        state, own = shift(story, assign(story, state, source.set), source.shift), source.exit
        if isinstance(source, Choice):
            state = keep(story, state, source.keep)
        offer = next(each for each in turn.page.offers if each.id == pick.choice)
        state = replace(state, chosen={**state.chosen, key(passage.id, offer.id): offer.words})
    elif not isinstance(pick, Went):
        return None
    way = own or way_after(story, state)
    return (way, state) if isinstance(way, Fork) else None
