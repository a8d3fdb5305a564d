"""A reading that goes on in another language of its story: the same picks, other words."""

from dataclasses import replace

from game.play.exits import NoWayOutError
from game.play.mend import mend
from game.play.open import NotOpenError
from game.play.reading import Reading, picks_to, survives
from game.play.retrace import paired
from game.play.state import State
from game.play.trail import Trail
from game.play.turn import Turn, begin, choose
from game.story.model import Story


def translated(reading: Reading, story: Story) -> Reading | None:
    """Go on with a reading in a story of other words; the pages that were read stay as they were read.

    Args:
        reading: in any language of the story.
        story: the same in another, or the same one.

    Returns:
        The reading there; None where its picks do not lead to the same states, so that it is another story.
    """
    there = _gone_on(reading, story, 0)
    return _gone_on(reading, story, reading.before) if there is None and reading.before else there


def _gone_on(reading: Reading, story: Story, first: int) -> Reading | None:
    """Take all picks again from some turn on; those before it stand as they were read, where they fit."""
    there = replace(reading, story=story)
    if any(mend(story, turn.state) != turn.state for turn in reading.turns[:first]):
        return None
    fresh = list(reading.turns[:first])
    for index, turn in enumerate(reading.turns[first:], first):
        followed = _followed(there, index, fresh[-1].state if fresh else None)
        if followed is None or _wordless(followed.state) != _wordless(turn.state):
            return None
        fresh.append(followed)
    others = (
        index for index in range(len(fresh), 0, -1) if fresh[index - 1].page != reading.turns[index - 1].page
    )
    before = max(reading.before, next(others, 0))
    kept = (Turn(new.state, old.page) for new, old in zip(fresh, reading.turns[:before], strict=False))
    return replace(there, turns=(*kept, *fresh[before:]), before=before)


def _followed(reading: Reading, index: int, before: State | None) -> Turn | None:
    """Take the pick that led to a turn; None where it does not follow from the one before it."""
    picks = picks_to(reading, index)
    if not picks:
        return begin(reading.story, reading.seed)
    if before is None or len(paired(picks)) > 1 or not survives(reading.story, before):
        return None
    try:
        taken = choose(reading.story, before, *paired(picks)[0])
    except (NotOpenError, NoWayOutError):
        return None
    return taken if taken.state.trail.since(before.trail) == picks else None


def _wordless(state: State) -> State:
    """Give a state without the words that it carries, and without its picks: they were taken one by one."""
    return replace(
        state,
        trail=Trail(),
        movements=(),
        chosen=dict.fromkeys(state.chosen, ()),
        seen=dict.fromkeys(state.seen, ()),
        keeps={name: ((),) * len(kept) for name, kept in state.keeps.items()},
    )
