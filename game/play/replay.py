"""The replay after an ending: the road seen again from another chair, margins open; nothing moves."""

from collections.abc import Iterator
from dataclasses import replace

from game.frozen import frozen
from game.play.history import Leaf, Taken, leaves
from game.play.lines import show_lines
from game.play.page import Offer, Page
from game.play.reading import Reading, survives
from game.play.state import State
from game.story.model import Replay


@frozen
class Replayed:
    """One page of a replay."""

    page: Page
    """From the other chair: its lines and margins, and the movements as they were told; nothing to pick."""
    taken: tuple[Taken, ...]
    """What was picked here."""
    struck: tuple[Offer, ...]
    """What was wanted here and could not be taken."""
    honest: bool = True
    """False where a deceiver answered."""


def replay(reading: Reading) -> tuple[Replayed, ...] | None:
    """Give the replay that the ending at hand offers, from the last visit of its first page to the ending.

    None where the page is no ending with a replay, or where its first page is not on the trail.
    """
    passage = reading.story.passages[reading.state.passage]
    wanted = passage.ending.replay if passage.ending else None
    if wanted is None:
        return None
    history = leaves(reading)
    starts = [place for place, leaf in enumerate(history) if leaf.page.passage == wanted.start]
    return tuple(_replayed(reading, wanted, history[starts[-1] :])) if starts else None


def _replayed(reading: Reading, wanted: Replay, history: tuple[Leaf, ...]) -> Iterator[Replayed]:
    for leaf in history:
        state = reading.turns[leaf.last].state
        if survives(reading.story, state):
            yield Replayed(
                page=_reseat(reading, wanted, leaf, state),
                taken=leaf.taken,
                struck=tuple(offer for offer in leaf.page.offers if offer.locked),
                honest=leaf.page.asking is None or leaf.page.asking.honest,
            )


def _reseat(reading: Reading, wanted: Replay, leaf: Leaf, state: State) -> Page:
    seated = replace(state, seat=wanted.seat)
    return replace(
        leaf.page,
        seat=wanted.seat,
        seat_name=reading.story.seats[wanted.seat],
        lines=show_lines(reading.story, seated, margins=True),
        offers=(),
        onward=False,
        sit=0,
        movements=leaf.movements,
        dials=(),
        writing=None,
        skippable=None,
        close=None,
        vote=None,
    )
