"""The author's panel: what a page stands on, in a column at the right of the page itself."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from game.stage.geometry import Box
from game.stage.intent import Action, Activate, Intent, Key
from game.stage.library import Library, Renewable
from game.stage.route import Return
from game.stage.scene import Frame, Scene, Step, View
from game.stage.widgets.block import Block, indented, space, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.leaf import BACK, page
from game.stage.widgets.prose import label, paragraph
from game.stage.widgets.scroll import Scroll, column, scrolled

Stretch: TypeAlias = tuple[str, tuple[str, ...]]
"""A heading, and the lines under it."""

WIDE = 400.0
"""Width of the panel in units of the design; never more than `MOST` of the window."""

MOST = 0.6

MARGIN = 22.0
"""Around what is written, in units of the design."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A page, and what it stands on."""

    under: Scene
    about: Callable[[Scene], tuple[Stretch, ...]]
    """Tells what a page stands on."""
    told: tuple[Stretch, ...]
    scroll: Scroll = field(default_factory=Scroll)

    def renewed(self, library: Library) -> "Panel":
        """Give the page as its story is written now, and what that stands on."""
        under = self.under.renewed(library) if isinstance(self.under, Renewable) else self.under
        if under is self.under:
            return self
        return replace(self, under=under, told=self.about(under))

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Go back to the page, or move the column."""
        match intent:
            case Key(action=Action.SETTINGS) | Activate(part="back"):
                return Step(self, go=Return())
            case _:
                to = scrolled(frame, _within(frame), self._column(), self.scroll, intent)
                return Step(self if to is self.scroll else replace(self, scroll=to))

    def view(self, frame: Frame) -> View:
        """Lay the panel over the right of the page."""
        beneath = self.under.view(replace(frame, focus=None, hover=None, ring=False))
        body = column(frame, _within(frame), self._column(), self.scroll)
        marks = (*beneath.marks, *page(frame, _sheet(frame)), *body.marks)
        return View(marks, body.parts, beneath.sound, first_focus=BACK)

    def _column(self) -> Block:
        blocks: list[Block] = [space(8), indented(word_button(BACK, "Back", size=15), 10)]
        for place, (name, lines) in enumerate(self.told):
            blocks += [space(12), label(name)]
            blocks += [
                indented(paragraph(line, size=15, part=f"{place}:{number}"), 10)
                for number, line in enumerate(lines)
            ]
        return stacked(blocks, 3)


def _sheet(frame: Frame) -> Box:
    """Give the panel's box."""
    wide = round(min(frame.size.width * MOST, WIDE * frame.scale * max(1, frame.settings.text_size / 100)))
    return Box(frame.size.width - wide, 0, wide, frame.size.height)


def _within(frame: Frame) -> Box:
    """Give the box in which its column is seen."""
    return _sheet(frame).inset(MARGIN * frame.scale)


def open_panel(under: Scene, about: Callable[[Scene], tuple[Stretch, ...]]) -> Panel:
    """Open the panel beside a page."""
    return Panel(under, about, about(under))
