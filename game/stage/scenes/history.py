"""What was read so far, with picks and movements in words: to search, to keep, and to go back to."""

from dataclasses import field, replace

from game.frozen import frozen
from game.play.history import leaves
from game.play.reading import Reading
from game.play.transcript import export
from game.stage.intent import Activate, Intent, Typed
from game.stage.request import WriteText
from game.stage.route import Return, ToHere
from game.stage.scene import Frame, Step, View
from game.stage.widgets.block import Block, flowing, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.leaf import BACK, Leaf, moved, seen, shown_at
from game.stage.widgets.past import HERE, Sought, matches, past
from game.stage.widgets.prose import paragraph
from game.stage.widgets.scroll import Scroll
from game.stage.widgets.setters import field as line_to_write_on
from game.stage.wording import wording

END = 1e9
"""Beyond the end of every column: the newest page is what one looks for first."""

SEARCH = "search"


@frozen
class History:
    """The pages of a reading."""

    reading: Reading
    search: str = ""
    at: int = 0
    """Which match one stands on, from 0."""
    scroll: Scroll = field(default_factory=lambda: Scroll(END))

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Search, go from match to match, go back to a page, or move the column."""
        match intent:
            case Typed(words=words):
                return Step(self._typed(words, frame))
            case Activate(part=part):
                return self._activated(part, frame)
            case _:
                to = moved(frame, self._leaf(frame), self.scroll, intent)
                return Step(self if to is self.scroll else replace(self, scroll=to))

    def _activated(self, part: str, frame: Frame) -> Step:
        """Do what a part stands for."""
        verb, _, number = part.partition(":")
        match verb:
            case "back":
                return Step(self, go=Return())
            case "next match":
                return Step(self._led(1, frame))
            case "previous match":
                return Step(self._led(-1, frame))
            case "export":
                return Step(
                    self,
                    (
                        WriteText(
                            f"{self.reading.story.id}-history.txt", export(self.reading, wording(frame.tell))
                        ),
                    ),
                )
            case str() if verb == HERE:
                return Step(self, go=ToHere(self.reading.jump(int(number))))
            case _:
                return Step(self)

    def _typed(self, words: str, frame: Frame) -> "History":
        """Write into the search; Enter goes to the next match."""
        search = self.search
        for letter in words:
            if letter in "\r\n":
                return replace(self, search=search)._led(1, frame)  # noqa: SLF001 - our own kind
            if letter in "\b\x7f":
                search = search[:-1]
            elif letter.isprintable():
                search += letter
        return replace(self, search=search, at=0)._led(0, frame)  # noqa: SLF001 - our own kind

    def _led(self, by: int, frame: Frame) -> "History":
        """Stand on another match, around the ends, and bring it into sight."""
        found = matches(leaves(self.reading), self.search, wording(frame.tell))
        if not found:
            return self
        at = (self.at + by) % len(found)
        there = replace(self, at=at)
        return replace(there, scroll=shown_at(frame, there._leaf(frame), self.scroll, found[at]))  # noqa: SLF001 - our own kind

    def view(self, frame: Frame) -> View:
        """Set the page."""
        pages = leaves(self.reading)
        return seen(frame, self._leaf(frame), self.scroll, f"{HERE}:{pages[-1].first}" if pages else BACK)

    def _leaf(self, frame: Frame) -> Leaf:
        """Compose the page."""
        pages = leaves(self.reading)
        found = matches(pages, self.search, wording(frame.tell))
        here = found[self.at % len(found)] if found else ""
        return Leaf(
            frame.tell("What was read"),
            past(pages, Sought(self.search, here)),
            fixed=_tools(frame, self.search, self.at, len(found)),
        )


def _tools(frame: Frame, search: str, at: int, found: int) -> Block:
    """Set the line to search on, the ways between matches, and the way to keep it all."""
    tell = frame.tell
    words: list[Block] = []
    if search and found:
        count = tell("{n} of {all}").format(n=at % found + 1, all=found)
        words = [
            paragraph(count, size=16, part="count"),
            word_button("previous match", tell("Previous"), size=16),
            word_button("next match", tell("Next"), size=16),
        ]
    elif search:
        words = [paragraph(tell("not found"), size=16, part="count")]
    words.append(word_button("export", tell("Keep as text"), size=16))
    write = line_to_write_on(SEARCH, tell("Search"), search, tell("Search …"))
    return stacked((write, flowing(words, 24)))
