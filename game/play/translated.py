"""A reading that goes on in another language of its story: the same picks, other words."""

from dataclasses import replace

from game.play.exits import NoWayOutError
from game.play.open import NotOpenError
from game.play.reading import Reading, picks_to, survives
from game.play.retrace import paired
from game.play.state import State
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
    there = replace(reading, story=story)
    fresh: list[Turn] = []
    for index, turn in enumerate(reading.turns):
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
    picks = paired(picks_to(reading, index))
    if before is None or not picks:
        return begin(reading.story, reading.seed)
    if len(picks) > 1 or not survives(reading.story, before):
        return None
    try:
        return choose(reading.story, before, *picks[0])
    except (NotOpenError, NoWayOutError):
        return None


def _wordless(state: State) -> State:
    """Give a state without the words that it carries."""
    return replace(
        state,
        movements=(),
        chosen=dict.fromkeys(state.chosen, ()),
        seen=dict.fromkeys(state.seen, ()),
        keeps={name: ((),) * len(kept) for name, kept in state.keeps.items()},
    )
