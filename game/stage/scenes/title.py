"""The title with the shelf under it: the first thing seen, and two inputs from the first words."""

from dataclasses import field, replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.intent import Action, Activate, Intent, Key
from game.stage.library import Card, Library
from game.stage.mark import Fill
from game.stage.request import Quit
from game.stage.route import (
    Route,
    ToAbout,
    ToClass,
    ToHelp,
    ToProblems,
    ToReading,
    ToResume,
    ToSettings,
    ToStory,
)
from game.stage.scene import Frame, Part, Role, Step, View
from game.stage.widgets.block import Block, Drawn, kind, space, stacked
from game.stage.widgets.card import BEGIN, GO_ON, LOOK, WAIT, WHY, shelf
from game.stage.widgets.masthead import Masthead, masthead, side
from game.stage.widgets.prose import lines
from game.stage.widgets.scroll import Scroll, column, scrolled


@frozen
class Title:
    """The first screen."""

    cards: tuple[Card, ...] = ()
    picture: str | None = None
    """File of the house's picture; None: a plain stand-in."""
    scroll: Scroll = field(default_factory=Scroll)

    def renewed(self, library: Library) -> "Title":
        """Give the shelf as it is now."""
        return replace(self, cards=library.cards())

    def react(self, intent: Intent, frame: Frame) -> Step:
        """Go where a word leads, or move the page."""
        if isinstance(intent, Activate):
            if intent.part == "quit":
                return Step(self, (Quit(),))
            return Step(self, go=self._way(intent.part))
        if isinstance(intent, Key) and intent.action is Action.CLASS:
            story = self._at_hand(frame.focus)
            return Step(self, go=ToClass(story) if story else None)
        to = scrolled(frame, _screen(frame), self._body(frame), self.scroll, intent)
        return Step(self if to is self.scroll else replace(self, scroll=to))

    def _at_hand(self, focus: str | None) -> str | None:
        """Name the story whose card has the focus, else the first that opens."""
        open_ = [each.story for each in self.cards if each.ready and not each.problems]
        _, _, story = (focus or "").partition(":")
        return story if story in open_ else next(iter(open_), None)

    def _way(self, part: str) -> Route | None:
        """Tell where a part leads."""
        verb, _, story = part.partition(":")
        noted = any(each.story == story and each.topics for each in self.cards)
        ways: dict[str, Route] = {
            "settings": ToSettings(),
            "help": ToHelp(),
            "about": ToAbout(),
            GO_ON: ToResume(story),
            WHY: ToProblems(story),
            LOOK: ToStory(story),
            WAIT: ToStory(story),
            BEGIN: ToStory(story) if noted else ToReading(story),
        }
        return ways.get(verb)

    def view(self, frame: Frame) -> View:
        """Set the picture, the name, the small words and the shelf."""
        screen = _screen(frame)
        drawn = column(frame, screen, self._body(frame), self.scroll, frame.theme.room)
        marks = (Fill(screen, frame.theme.room), *drawn.marks)
        return View(marks=marks, parts=drawn.parts, first_focus=self._first(), leaf="shelf")

    def _first(self) -> str:
        """Tell where reading begins: the first story begun, else the first that opens, or soon may."""
        open_ = [each for each in self.cards if each.ready and not each.problems]
        begun = next((each for each in open_ if each.started), None)
        if begun is not None:
            return f"{GO_ON}:{begun.story}"
        if open_:
            return f"{BEGIN}:{open_[0].story}"
        waiting = next((each for each in self.cards if not each.ready), None)
        return "settings" if waiting is None else f"{WAIT}:{waiting.story}"

    def _body(self, frame: Frame) -> Block:
        """Compose the whole page."""
        tell = frame.tell
        head = Masthead(
            name=tell("Still Hear"),
            line=tell("Stories about what one person says, and what another hears."),
            picture=self.picture,
            words=(
                ("settings", tell("Settings")),
                ("help", tell("Help")),
                ("about", tell("About")),
                ("quit", tell("Quit")),
            ),
        )
        return stacked((masthead(head), space(12), _between(shelf(self.cards)), _between(_claim), space(24)))


def _screen(frame: Frame) -> Box:
    """Give the box of everything."""
    return Box(0, 0, frame.size.width, frame.size.height)


def _between(block: Block) -> Block:
    """Draw a block between the screen's margins."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        margin = side(frame)
        return block(frame, Point(at.x + margin, at.y), width - 2 * margin)

    return draw


def _claim(frame: Frame, at: Point, width: float) -> Drawn:
    """Tell what the meters are, and that nobody is measured."""
    words = frame.tell(
        "Nothing here measures you. The meters belong to a reading: "
        "they tell what its choices made room for, and what that cost."
    )
    drawn = lines(frame, at, width, words, kind(frame, 15, italic=True), frame.theme.panel_faint)
    return replace(drawn, parts=(Part("claim", Role.TEXT, words, Box(at.x, at.y, width, drawn.height)),))
