"""An ending as read."""

from game.play.page import Close, Replaying
from game.play.shape import name_shape
from game.play.state import State
from game.play.words import fill
from game.story.model import Ending, Replay, Story


def close(story: Story, state: State, ending: Ending) -> Close:
    """Give an ending with its words filled in, and the replay it offers on this trail."""
    return Close(
        passage=state.passage,
        title=fill(ending.title, story, state),
        text=fill(ending.text, story, state),
        reflect=tuple(fill(question, story, state) for question in ending.reflect),
        replay=_replay(story, state, ending.replay),
        shape=name_shape(story, state),
    )


def _replay(story: Story, state: State, replay: Replay | None) -> Replaying | None:
    if replay is None or replay.start not in state.visits:
        return None
    return Replaying(replay.seat, story.seats[replay.seat], replay.start)
