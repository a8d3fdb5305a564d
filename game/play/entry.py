"""Entering a passage: the visit is counted, its own effects happen, what belonged to the last page goes."""

from dataclasses import replace

from game.play.dials import creep_back, note_entry
from game.play.effects import assign, keep, shift
from game.play.exits import Way
from game.play.state import State
from game.story.model import Passage, Story

OWN = "own"
"""The `cause_voice` that gives the story its voice back."""


def enter(story: Story, way: Way) -> State:
    """Enter the passage that a way leads to."""
    passage = story.passages[way.passage]
    state = creep_back(story, _arrive(passage, way.state))
    if not way.again:
        state = assign(story, state, passage.set)
        state = shift(story, state, passage.shift)
        state = keep(story, state, passage.keep)
    return note_entry(story, state)


def _arrive(passage: Passage, state: State) -> State:
    scene = _scene(passage, state)
    return replace(
        state,
        passage=passage.id,
        seat=passage.seat,
        entry=state.entry + 1,
        visits={**state.visits, passage.id: state.visits.get(passage.id, 0) + 1},
        scene=scene,
        opens=scene is not None and scene != state.scene,
        place=passage.place or state.place,
        sounds=state.sounds if passage.sound is None else passage.sound,
        voice=_voice(passage, state),
        silence_over=False,
        faded=(),
        guessed=None,
        skipped=None,
    )


def _scene(passage: Passage, state: State) -> str | None:
    """Give the scene at hand; an aside that names none belongs to the scene that called it."""
    return state.scene if passage.scene is None and state.stack else passage.scene


def _voice(passage: Passage, state: State) -> str:
    if passage.cause_voice is None:
        return state.voice
    return "" if passage.cause_voice == OWN else passage.cause_voice
