"""The author's panel: what a page stands on, beside the page itself, of which it hides nothing."""

from collections.abc import Callable
from dataclasses import field, replace
from typing import TypeAlias

from game.frozen import frozen
from game.stage.geometry import Box, Point, Size
from game.stage.intent import Action, Activate, Intent, Key, Wheel
from game.stage.library import Library, Renewable
from game.stage.scene import Frame, Scene, Step, View
from game.stage.widgets.block import Block, Drawn, indented, space, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.leaf import BACK, page
from game.stage.widgets.prose import label, paragraph
from game.stage.widgets.scroll import Scroll, column, scrolled

Stretch: TypeAlias = tuple[str, tuple[str, ...]]
"""A heading, and the lines under it."""

WIDE = 400.0
"""Width of the panel in units of the design; never more than `MOST` of the window."""

MOST = 0.5
"""Share of the window's width."""

ABREAST = 1.2
"""Width to height from which the panel stands at the right of the page; else below it."""

MARGIN = 22.0
"""Around what is written, in units of the design."""


@frozen
class Panel:
    """A page that goes on, and what it stands on."""

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
        """Close the panel, move its column, or go on with the page."""
        match intent:
            case Key(action=Action.SETTINGS | Action.BACK) | Activate(part="back"):
                return Step(self.under)
            case Key(action=Action.PAGE_UP | Action.PAGE_DOWN):
                return self._moved(intent, frame)
            case Wheel(at=at) if _sheet(frame).holds(at):
                return self._moved(intent, frame)
            case _:
                return self._went(self.under.react(intent, _left(frame)))

    def _moved(self, intent: Intent, frame: Frame) -> Step:
        to = scrolled(frame, _within(frame), self._column(), self.scroll, intent)
        return Step(self if to is self.scroll else replace(self, scroll=to))

    def _went(self, step: Step) -> Step:
        """Become what the page became, and tell what that stands on."""
        if step.scene is self.under:
            return replace(step, scene=self)
        return replace(step, scene=replace(self, under=step.scene, told=self.about(step.scene)))

    def view(self, frame: Frame) -> View:
        """Set the page in what the panel leaves of the window, and the panel beside it."""
        page_view = self.under.view(_left(frame))
        way = _way(frame)
        body = column(frame, _within(frame), self._column(), self.scroll)
        marks = (*page_view.marks, *page(frame, _sheet(frame)), *body.marks, *way.marks)
        return replace(page_view, marks=marks, parts=(*page_view.parts, *way.parts, *body.parts))

    def _column(self) -> Block:
        blocks: list[Block] = []
        for place, (name, lines) in enumerate(self.told):
            blocks += [space(12), label(name)]
            blocks += [
                indented(paragraph(line, size=15, part=f"{place}:{number}"), 10)
                for number, line in enumerate(lines)
            ]
        return stacked(blocks, 3)


def _sheet(frame: Frame) -> Box:
    """Give the panel's box."""
    size, left = frame.size, _beside(frame)
    if left.width < size.width:
        return Box(left.width, 0, size.width - left.width, size.height)
    return Box(0, left.height, size.width, size.height - left.height)


def _beside(frame: Frame) -> Size:
    """Give what the panel leaves of the window for the page."""
    wide, high = frame.size.width, frame.size.height
    if wide < high * ABREAST:
        return Size(wide, float(round(high * (1 - MOST))))
    large = max(1.0, frame.settings.text_size / 100)
    return Size(wide - round(min(wide * MOST, WIDE * frame.scale * large)), high)


def _left(frame: Frame) -> Frame:
    """Give the page's own frame: what is pointed at stands where it would without a panel."""
    return replace(frame, size=_beside(frame))


def _way(frame: Frame) -> Drawn:
    """Draw the way back, above what scrolls."""
    sheet, margin = _sheet(frame), MARGIN * frame.scale
    back = word_button(BACK, frame.tell("Back"), size=15)
    return back(frame, Point(sheet.x + margin, sheet.y + margin / 2), sheet.width - 2 * margin)


def _within(frame: Frame) -> Box:
    """Give the box in which its column is seen."""
    box, top = _sheet(frame).inset(MARGIN * frame.scale), _way(frame)
    gone = max(each.box.bottom for each in top.parts) - box.y
    return Box(box.x, box.y + gone, box.width, box.height - gone)


def open_panel(under: Scene, about: Callable[[Scene], tuple[Stretch, ...]]) -> Panel:
    """Open the panel beside a page."""
    return Panel(under, about, about(under))
