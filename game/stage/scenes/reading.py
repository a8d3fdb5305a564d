"""The reading page: a scene around its state."""

from dataclasses import replace
from typing import assert_never

from game.frozen import frozen
from game.play.edited import adapt
from game.play.reading import Reading
from game.play.translated import translated
from game.stage.intent import (
    Activate,
    Adjust,
    ClassDoor,
    ClassMoved,
    ClassNetwork,
    Digit,
    Focus,
    Heard,
    Hover,
    Intent,
    Key,
    Pick,
    Press,
    Raw,
    Refresh,
    Resize,
    Reveal,
    Switch,
    Tick,
    Typed,
    Voiceless,
    Wheel,
)
from game.stage.library import Library
from game.stage.scene import Frame, Step, View
from game.stage.scenes.reading_hand import (
    activated,
    adjusted,
    completed,
    is_key,
    keyed,
    revealed,
    scrolled,
    typed,
    wheeled,
)
from game.stage.scenes.reading_layout import lay
from game.stage.scenes.reading_state import Became, Here, standing_levels
from game.stage.scenes.reading_time import ticked
from game.stage.scenes.reading_turn import stood
from game.stage.scenes.reading_view import view


@frozen
class ReadingPage:
    """A reading at the page at hand."""

    here: Here

    def renewed(self, library: Library) -> "ReadingPage":
        """Give the page as its story is written now, or in the language that was chosen for it."""
        reading = self.here.reading
        told = library.story(reading.story.id)
        if told is None or told is reading.story:
            return self
        if told.content_hash == reading.story.content_hash:
            there = None if told == reading.story else translated(reading, told)
            return self if there is None else open_page(there, seen=True)
        _, adapted = adapt(replace(reading, story=told))
        return open_page(adapted, seen=True)

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Become what an intent makes of it."""
        became = _became(self.here, intent, frame)
        same = became.here is self.here or became.here == self.here
        return Step(self if same else ReadingPage(became.here), became.requests, became.go)

    def view(self, frame: Frame) -> View:
        """Tell what is to be seen and heard."""
        return view(self.here, frame)


def open_page(reading: Reading, *, seen: bool = False) -> ReadingPage:
    """Open a reading where it stands; a page that was `seen` before is complete at once."""
    if seen:
        return ReadingPage(stood(reading))
    return ReadingPage(Here(reading, levels=standing_levels(reading.page.levels)))


def _became(here: Here, intent: Intent, frame: Frame) -> Became:  # noqa: C901, PLR0911 - one line an intent
    match intent:
        case Tick(seconds=seconds):
            return ticked(here, seconds, frame)
        case Activate(part=part):
            return activated(here, part, frame)
        case Adjust():
            return adjusted(here, intent)
        case Wheel():
            return wheeled(here, intent, frame)
        case Key() if is_key(intent):
            return keyed(here, intent.action, frame)
        case Press(at=at) if lay(here, frame).grid.sheet.holds(at):
            return Became(completed(here))
        case Typed(words=words):
            return typed(here, words)
        case Reveal(part=part):
            return Became(revealed(here, part, frame))
        case Resize():
            return Became(scrolled(here, here.scroll, lay(here, frame)))
        case (
            Key()
            | Press()
            | Hover()
            | Raw()
            | Switch()
            | Digit()
            | Focus()
            | Pick()
            | Heard()
            | Voiceless()
            | Refresh()
            | ClassMoved()
            | ClassDoor()
            | ClassNetwork()
        ):
            return Became(here)
        case _:
            assert_never(intent)
