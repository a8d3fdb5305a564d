"""Authored prose to words as read: every value filled in."""

from game.play.page import Words, plain
from game.play.state import State
from game.play.tongue import enumerate_words
from game.story.line import Prose, Text, Value
from game.story.model import Story


def fill(prose: Prose, story: Story, state: State) -> Words:
    """Put the values of this state into a paragraph."""
    filled = (run if isinstance(run, Text) else _value(run, story, state) for run in prose)
    return tuple(run for run in filled if run.words)


def _value(run: Value, story: Story, state: State) -> Text:
    return Text(_spell(run.name, story, state), run.emphasis)


def _spell(name: str, story: Story, state: State) -> str:
    if name in state.values:
        return str(state.values[name])
    if name in state.keeps:
        return enumerate_words([plain(words) for words in state.keeps[name]], story.language)
    return state.written.get(name, "")


def name_of(who: str | None, story: Story) -> str:
    """Give the name of somebody of the cast; empty for nobody, and for one whom the cast does not list."""
    person = story.cast.get(who) if who else None
    return person.name if person else ""


def label_of(who: str | None, story: Story) -> str:
    """Give the name that stands before a line: *the driver* has a capital there, as at any beginning."""
    name = name_of(who, story)
    return name[:1].upper() + name[1:]
