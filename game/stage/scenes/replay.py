"""The same road from another chair: lines, margins, and picks as they were made; nothing moves."""

from dataclasses import field, replace

from game.frozen import frozen
from game.play.page import plain
from game.play.reading import Reading
from game.play.replay import Replayed, replay
from game.stage.geometry import Box, Point
from game.stage.intent import Action, Activate, Intent, Key, Tick
from game.stage.mark import Fill, Mark, Paper
from game.stage.route import Return, Route, ToCalm, ToTitle
from game.stage.scene import Frame, Soundscape, Step, View
from game.stage.widgets.block import Block, space, stacked
from game.stage.widgets.book import book
from game.stage.widgets.edges import thinned
from game.stage.widgets.foot import Foot, foot, foot_marks, foot_parts
from game.stage.widgets.leaf import sheet
from game.stage.widgets.prose import heading, label
from game.stage.widgets.scroll import Scroll, column, scrolled
from game.stage.widgets.set_words import set_page, set_words, struck_words
from game.story.line import Text

RISES = 0.4
"""Seconds in which a page appears."""


@frozen
class ReplayPage:
    """A replay, at one of its pages."""

    reading: Reading
    pages: tuple[Replayed, ...]
    at: int = 0
    age: float = 0.0
    scroll: Scroll = field(default_factory=Scroll)

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Leaf through the road."""
        match intent:
            case Tick(seconds=seconds):
                return Step(self if self.age > RISES else replace(self, age=self.age + seconds))
            case Activate(part=part):
                return self._activated(part)
            case Key(action=Action.ACCEPT | Action.RIGHT | Action.REDO):
                return Step(self._leafed(1))
            case Key(action=Action.LEFT | Action.UNDO):
                return Step(self._leafed(-1))
            case _:
                to = scrolled(frame, self._window(frame), self._block(frame), self.scroll, intent)
                return Step(self if to is self.scroll else replace(self, scroll=to))

    def _leafed(self, by: int) -> "ReplayPage":
        to = max(0, min(len(self.pages) - 1, self.at + by))
        return self if to == self.at else replace(self, at=to, age=0.0, scroll=Scroll())

    def _activated(self, part: str) -> Step:
        if part in {"on", "before"}:
            return Step(self._leafed(1 if part == "on" else -1))
        ways: dict[str, Route] = {"back": Return(), "menu": ToTitle(), "leave": ToCalm()}
        return Step(self, go=ways.get(part))

    def view(self, frame: Frame) -> View:
        """Set the page on its sheet."""
        paper, _ = sheet(frame)
        window = self._window(frame)
        drawn = column(frame, window, self._block(frame), self.scroll)
        risen = min(1.0, self.age / RISES) if frame.settings.motion else 1.0
        ground: tuple[Mark, ...] = (
            Fill(Box(0, 0, frame.size.width, frame.size.height), frame.theme.room),
            Paper(paper, frame.theme.paper, 0.6),
        )
        row = self._foot(frame)
        at = Point(window.x, window.bottom)
        page = self.pages[self.at].page
        return View(
            marks=(
                *ground,
                *(thinned(mark, risen) for mark in drawn.marks),
                *foot_marks(row, at, frame, book(frame)),
            ),
            parts=(*drawn.parts, *foot_parts(row, at)),
            sound=Soundscape(page.sounds, self.reading.story.id),
            moving=risen < 1,
            leaf=f"page:{self.at}",
            first_focus="on" if self.at < len(self.pages) - 1 else "back",
        )

    def _window(self, frame: Frame) -> Box:
        """Give the box in which a page scrolls, above the quiet row."""
        _, within = sheet(frame)
        row = self._foot(frame)
        return Box(within.x, within.y, within.width, max(1.0, within.height - row.height))

    def _foot(self, frame: Frame) -> Foot:
        tell = frame.tell
        _, within = sheet(frame)
        last = len(self.pages) - 1
        number = tell("page {at} of {all}").format(at=self.at + 1, all=last + 1)
        names = (
            ("before", tell("Before"), tell("The page before"), self.at > 0),
            ("on", tell("On"), tell("The next page ({number})").format(number=number), self.at < last),
            ("back", tell("To the ending"), tell("Back to the ending"), True),
            ("menu", tell("Shelf"), tell("To the shelf"), True),
            ("leave", tell("Leave now"), tell("Leave now, to a calm page"), True),
        )
        return foot(names, book(frame), within.width)

    def _block(self, frame: Frame) -> Block:
        """Compose the page at hand."""
        return page_block(self.pages[self.at], self.reading, frame)


def page_block(seen: Replayed, reading: Reading, frame: Frame) -> Block:
    """Compose a page of a replay: its lines, then what was picked, and what could not be."""
    tell, page = frame.tell, seen.page
    title = tell("{title}, seen again").format(title=reading.story.title)
    blocks: list[Block] = [label(title), heading(page.seat_name, size=26), space(16), set_page(page)]
    if not seen.honest:
        told = tell("This answer was not honest.")
        blocks += [space(10), set_words("dishonest", (Text(told),), share=0.86, italic=True, faint=True)]
    taken = [each for each in seen.taken if plain(each.words)]
    if taken or seen.struck:
        blocks.append(space(22))
    for number, each in enumerate(taken):
        words = (Text(tell("Picked:") + "\u00a0\u00a0"), *each.words)
        blocks += [set_words(f"taken:{number}", words, share=0.94), space(6)]
        if each.own:
            own = (Text(tell("In its own words:") + "\u00a0\u00a0"), *each.own)
            blocks += [set_words(f"own:{number}", own, share=0.84, italic=True, faint=True), space(6)]
    for offer in seen.struck:
        blocks += [struck_words(f"struck:{offer.id}", offer.words, offer.reason), space(6)]
    blocks.append(space(20))
    return stacked(blocks)


def open_replay(reading: Reading) -> ReplayPage | None:
    """Open the replay that the ending at hand offers; None where it offers none."""
    pages = replay(reading)
    return ReplayPage(reading, pages) if pages else None
