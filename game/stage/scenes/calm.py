"""A quiet page for whoever needs to stop: nothing is lost, nothing is asked."""

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.intent import Activate, Intent
from game.stage.mark import Fill, Image, Mark, Scenery, Shade
from game.stage.request import Quit
from game.stage.route import Return, Route, ToTitle
from game.stage.scene import Frame, Part, Role, Step, View
from game.stage.widgets.block import Block, Drawn, centred, flowing, kind, space, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.prose import lines
from game.stage.widgets.scroll import Scroll, column


@frozen
class Calm:
    """The quiet page."""

    picture: str | None = None
    """File of the lake at evening; None: a plain stand-in."""
    alt: str = "A lake at evening. Nobody is on the shore."

    def react(self, intent: Intent, frame: Frame) -> Step:  # noqa: ARG002 - a scene's shape
        """Go back, to the shelf, or out."""
        if not isinstance(intent, Activate):
            return Step(self)
        if intent.part == "quit":
            return Step(self, (Quit(),))
        ways: dict[str, Route] = {"go on": Return(), "shelf": ToTitle()}
        return Step(self, go=ways.get(intent.part))

    def view(self, frame: Frame) -> View:
        """Set few words on still water."""
        tell, size, scale = frame.tell, frame.size, frame.scale
        screen = Box(0, 0, size.width, size.height)
        width = min(size.width - 36 * scale, 25 * kind(frame).size)
        body = stacked(
            (
                _spoken(tell("You can stop here."), 34),
                space(10),
                _spoken(tell("Nothing is lost. Your place is kept, for whenever you want it."), 18),
                space(26),
                centred(_ways(frame)),
            )
        )
        tall = min(body(frame, Point(0, 0), width).height, size.height - 24 * scale)
        top = max(12 * scale, size.height * 0.7 - tall / 2)
        box = Box((size.width - width) / 2, min(top, size.height - tall - 12 * scale), width, tall)
        drawn = column(frame, box, body, Scroll(), frame.theme.room)
        shown: Mark = Scenery(screen, None) if self.picture is None else Image(screen, self.picture)
        marks: tuple[Mark, ...] = (
            Fill(screen, frame.theme.room),
            shown,
            Fill(screen, frame.theme.room, alpha=0.3),
            *_dusk(frame, screen, box),
            *drawn.marks,
        )
        picture = Part("picture", Role.PICTURE, tell(self.alt), screen)
        return View(marks, (picture, *drawn.parts), first_focus="go on")


def _dusk(frame: Frame, screen: Box, words: Box) -> tuple[Mark, ...]:
    """Darken the water under the words, so that they can be read on any picture."""
    room = frame.theme.room
    top = max(0.0, words.y - 110 * frame.scale)
    above = Box(0, top, screen.width, words.y - top)
    return (
        Shade(above, room, 0.0, 0.85),
        Fill(Box(0, words.y, screen.width, screen.height), room, alpha=0.85),
    )


def _spoken(words: str, size: float) -> Block:
    """Set words in the middle, in the light of the panel."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        colour = frame.theme.panel_ink
        drawn = lines(frame, at, width, words, kind(frame, size), colour, centre=True, leading=1.45)
        part = Part(f"text:{words}", Role.TEXT, words, Box(at.x, at.y, width, drawn.height))
        return Drawn(drawn.marks, (part,), width, drawn.height)

    return draw


def _ways(frame: Frame) -> Block:
    """Set the ways on from here; none is pressed upon the reader."""
    tell, colour = frame.tell, frame.theme.panel_ink
    words = (("go on", tell("Go on")), ("shelf", tell("To the shelf")), ("quit", tell("Quit")))
    return flowing((word_button(part, each, colour=colour) for part, each in words), 34)
