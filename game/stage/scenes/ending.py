"""After the last page: a slow exit in four spreads that one leafs through."""

from dataclasses import field, replace
from typing import Final

from game.frozen import frozen
from game.play.page import Close
from game.play.reading import Reading
from game.play.replay import replay
from game.stage.geometry import Box, Point
from game.stage.intent import Action, Activate, Intent, Key, Tick
from game.stage.mark import Fill, Mark, Paper
from game.stage.request import WritePicture
from game.stage.route import Route, ToCalm, ToHere, ToReading, ToReplay, ToTitle
from game.stage.scene import Frame, Soundscape, Step, View
from game.stage.scenes.ending_spreads import SPREADS, spread
from game.stage.widgets.block import Block, lowered
from game.stage.widgets.book import book
from game.stage.widgets.edges import thinned
from game.stage.widgets.foot import Foot, foot, foot_marks, foot_parts
from game.stage.widgets.leaf import sheet
from game.stage.widgets.scroll import Scroll, column, scrolled

RISES: Final = 0.7
"""Seconds in which a spread appears."""

WIDE: Final = 96
"""Characters of the sheet's width: the landscape wants room."""

KEPT: Final = (1920, 1080)
"""Pixels of the picture to keep."""


@frozen
class EndingPage:
    """An ending, at one of its spreads."""

    reading: Reading
    close: Close
    at: int = 0
    age: float = 0.0
    scroll: Scroll = field(default_factory=Scroll)

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Leaf, keep the picture, or go on."""
        match intent:
            case Tick(seconds=seconds):
                return Step(self if self.age > RISES else replace(self, age=self.age + seconds))
            case Activate(part=part):
                return self._activated(part)
            case Key(action=Action.ACCEPT | Action.RIGHT | Action.LEFT as action):
                return Step(self._leafed(-1 if action is Action.LEFT else 1))
            case Key(action=Action.UNDO | Action.BACK as action):
                return self._activated("undo" if action is Action.UNDO else "menu")
            case _:
                to = scrolled(frame, self._window(frame), self._block(frame), self.scroll, intent)
                return Step(self if to is self.scroll else replace(self, scroll=to))

    def _leafed(self, by: int) -> "EndingPage":
        to = max(0, min(SPREADS - 1, self.at + by))
        return self if to == self.at else replace(self, at=to, age=0.0, scroll=Scroll())

    def _activated(self, part: str) -> Step:
        if part in {"on", "before"}:
            return Step(self._leafed(1 if part == "on" else -1))
        if part == "keep":
            name = f"{self.reading.story.id}-{self.close.passage}"
            return Step(self, (WritePicture(name, *KEPT),))
        ways: dict[str, Route] = {
            "undo": ToHere(self.reading.back()),
            "shelf": ToTitle(),
            "menu": ToTitle(),
            "leave": ToCalm(),
            "again": ToReading(self.reading.story.id),
            "replay": ToReplay(self.reading),
        }
        return Step(self, go=ways.get(part))

    def view(self, frame: Frame) -> View:
        """Set the spread on its sheet."""
        paper, _ = sheet(frame, WIDE)
        window = self._window(frame)
        drawn = column(frame, window, self._block(frame), self.scroll)
        risen = min(1.0, self.age / RISES) if frame.settings.motion and not frame.bare else 1.0
        ground: tuple[Mark, ...] = (
            Fill(Box(0, 0, frame.size.width, frame.size.height), frame.theme.room),
            Paper(paper, frame.theme.paper, 0.6),
        )
        words = tuple(thinned(mark, risen) for mark in drawn.marks)
        row = self._foot(frame)
        at = Point(window.x, window.bottom)
        hand = book(frame)
        quiet = () if frame.bare else tuple(foot_marks(row, at, frame, hand))
        return View(
            marks=(*ground, *words, *quiet),
            parts=(*drawn.parts, *foot_parts(row, at)),
            sound=Soundscape(self.reading.page.sounds, self.reading.story.id),
            moving=risen < 1,
            leaf=f"spread:{self.at}",
            first_focus="on" if self.at < SPREADS - 1 else "shelf",
        )

    def _window(self, frame: Frame) -> Box:
        """Give the box in which a spread scrolls, above the quiet row."""
        _, within = sheet(frame, WIDE)
        row = self._foot(frame)
        return Box(within.x, within.y, within.width, max(1.0, within.height - row.height))

    def _foot(self, frame: Frame) -> Foot:
        tell = frame.tell
        _, within = sheet(frame, WIDE)
        number = tell("{at} of {all}").format(at=self.at + 1, all=SPREADS)
        names = (
            ("before", tell("Before"), tell("The spread before"), self.at > 0),
            (
                "on",
                tell("On"),
                tell("The next spread ({number})").format(number=number),
                self.at < SPREADS - 1,
            ),
            ("undo", tell("Back"), tell("Take back the last pick"), self.reading.can_go_back),
            ("menu", tell("Shelf"), tell("To the shelf"), True),
            ("leave", tell("Leave now"), tell("Leave now, to a calm page"), True),
        )
        return foot(names, book(frame), within.width)

    def _block(self, frame: Frame) -> Block:
        """Compose the spread at hand; where it leaves room it stands a little above the middle."""
        replays = self.close.replay is not None and replay(self.reading) is not None
        block = spread(self.at, self.reading, self.close, frame, replays=replays)
        return lowered(block, self._window(frame).height)


def open_ending(reading: Reading) -> EndingPage | None:
    """Open the ending at which a reading stands; None where it stands at none."""
    close = reading.page.close
    return None if close is None else EndingPage(reading, close)
