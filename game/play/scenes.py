"""Noted scenes: where one may be skipped, and what skipping it does."""

from dataclasses import replace

from game.play.effects import assign
from game.play.entry import enter
from game.play.exits import Way
from game.play.page import Skippable, Words
from game.play.state import State
from game.play.words import fill
from game.story.declaration import Note
from game.story.model import Story


def skippable(story: Story, state: State) -> Skippable | None:
    """Give the noted scene that begins with this page."""
    note = _note(story, state.scene) if state.opens else None
    return Skippable(note.scene, note.topic) if note and note.scene else None


def skip(story: Story, state: State, scene: str) -> State:
    """Skip a scene: the note's `set`, then its `to`, where the summary is told."""
    note = _note(story, scene)
    if note is None or note.to is None:
        return state
    state = enter(story, Way(assign(story, state, note.set), note.to))
    return replace(state, skipped=scene)


def summary(story: Story, state: State) -> Words:
    """Give the summary of the scene that was skipped to come here."""
    note = _note(story, state.skipped)
    return fill(note.summary, story, state) if note else ()


def _note(story: Story, scene: str | None) -> Note | None:
    if scene is None:
        return None
    return next((note for note in story.notes if note.scene == scene and note.to), None)
