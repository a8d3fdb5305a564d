"""Ways out: where an exit leads from this state, through forks, draws and calls."""

from dataclasses import replace
from typing import assert_never

from game.frozen import frozen
from game.play.chance import draw as draw_lot
from game.play.evaluate import holds
from game.play.state import DEEPEST_CALL, Frame, State
from game.play.trail import Drew
from game.story.way import Back, Call, Draw, Exit, Fork, To


class NoWayOutError(LookupError):
    """The story leads nowhere from here; the loader refuses such a story."""


class NoSuchLotError(LookupError):
    """A draw was told to give what is not among its lots."""


@frozen
class Way:
    """Where an exit leads; `again` where a call comes back, and the entry's effects are not repeated."""

    state: State
    passage: str
    again: bool = False


def follow(way_out: Exit | None, state: State, forced: str | None = None) -> Way:
    """Find where an exit leads.

    Args:
        way_out: None where the story has none.
        state: before leaving; the way's state has the chance and the open calls after it.
        forced: the passage that a draw must give, as a trail recorded it; the chance moves all the same.

    Raises:
        NoWayOutError: the exit leads nowhere.
        NoSuchLotError: there is no such lot, or no draw at all.
    """
    if forced is not None and not isinstance(way_out, Draw):
        raise NoSuchLotError(f"no draw is made here, but `{forced}` was to be drawn")
    match way_out:
        case None:
            raise NoWayOutError(f"`{state.passage}` leads nowhere")
        case To(passage):
            return Way(state, passage)
        case Fork():
            return _fork(way_out, state)
        case Draw():
            return _draw(way_out, state, forced)
        case Call(passage, after):
            return _call(state, passage, after)
        case Back():
            return _back(state)
        case _:
            assert_never(way_out)


def _fork(fork: Fork, state: State) -> Way:
    for branch in fork.branches:
        if holds(branch.when, state):
            return Way(state, branch.exit.passage)
    raise NoWayOutError(f"no way of the fork in `{state.passage}` is open")


def _draw(draw: Draw, state: State, forced: str | None) -> Way:
    index, chance = draw_lot(state.chance, [lot.weight for lot in draw.lots])
    passages = [lot.exit.passage for lot in draw.lots]
    if forced is not None and forced not in passages:
        raise NoSuchLotError(f"`{forced}` is not among the lots {', '.join(passages)}")
    drawn = forced or passages[index]
    return Way(replace(state, chance=chance, trail=state.trail.then(Drew(drawn))), drawn)


def _call(state: State, passage: str, after: str | None) -> Way:
    if len(state.stack) >= DEEPEST_CALL:
        raise NoWayOutError(f"`{state.passage}` calls more than {DEEPEST_CALL} deep")
    return Way(replace(state, stack=(*state.stack, Frame(state.passage, after))), passage)


def _back(state: State) -> Way:
    if not state.stack:
        raise NoWayOutError(f"`{state.passage}` goes back, but nothing called it")
    frame = state.stack[-1]
    state = replace(state, stack=state.stack[:-1])
    return Way(state, frame.after or frame.caller, again=frame.after is None)
