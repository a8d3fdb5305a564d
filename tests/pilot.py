"""Drives the director as a person would: by the words on the screen, by keys, by the wheel, by time."""

from typing import TYPE_CHECKING

from rulers import FixedRuler
from shelves import Shelf

from game.stage.director import Director, begin
from game.stage.geometry import Point, Size
from game.stage.intent import (
    Action,
    Digit,
    Heard,
    Hover,
    Intent,
    Key,
    Press,
    Raw,
    Refresh,
    Resize,
    Tick,
    Typed,
    Wheel,
)
from game.stage.mark import Clip, Mark, Words
from game.stage.programme import Programme
from game.stage.ruler import Ruler
from game.stage.scene import Part
from game.stage.words import Speak, in_english

if TYPE_CHECKING:
    from game.stage.request import Request

WINDOW = Size(1280, 720)


class Pilot:
    """Sits before the screen and remembers what was asked of the machine."""

    def __init__(
        self,
        shelf: Shelf | None = None,
        size: Size = WINDOW,
        speak: Speak = in_english,
        ruler: Ruler | None = None,
        *,
        is_told: bool = True,
    ) -> None:
        """Open the title over a shelf; `is_told`: screen readers can be told of the window."""
        self.shelf = shelf or Shelf()
        self.director: Director = begin(
            Programme(self.shelf, is_told=lambda: is_told),
            self.shelf.settings(),
            ruler or FixedRuler(),
            size,
            speak,
        )
        self.asked: list[Request] = []

    def do(self, *intents: Intent) -> "Pilot":
        """Let intents happen, one after the other."""
        for each in intents:
            self.director, requests = self.director.react(each)
            self.asked += requests
        return self

    def parts(self) -> tuple[Part, ...]:
        """Give what is on the screen, in reading order."""
        return self.director.view().parts

    def names(self) -> tuple[str, ...]:
        """Give the names of what can be pressed."""
        return tuple(each.name for each in self.parts() if each.actions)

    def part(self, name: str) -> Part:
        """Find a part by its name or its id; what can be pressed comes before what is only read."""
        fitting = [each for each in self.parts() if name in {each.name, each.id}]
        found = sorted(fitting, key=lambda each: not each.actions)
        if not found:
            raise AssertionError(
                f"no part is called {name!r}; there are {[each.name for each in self.parts()]}"
            )
        return found[0]

    def focus(self) -> str | None:
        """Tell the name of what has the focus."""
        found = self.director.showing.focused_part
        return None if found is None else found.name

    def press(self, name: str) -> "Pilot":
        """Press a part with the pointer, scrolling to it where it is out of sight."""
        part = self.part(name)
        for _ in range(200):
            if part.sight is None or part.sight.holds(part.box.centre):
                break
            below = part.box.centre.y > part.sight.centre.y
            self.do(Wheel(part.sight.centre, -1 if below else 1))
            part = self.part(name)
        return self.do(Press(part.box.centre))

    def hover(self, name: str) -> "Pilot":
        """Point at a part."""
        return self.do(Hover(self.part(name).box.centre))

    def key(self, *actions: Action, pad: bool = False) -> "Pilot":
        """Press keys, or a gamepad's buttons, by what they stand for."""
        return self.do(*(Key(each, pad=pad) for each in actions))

    def reach(self, name: str, *, by: Action = Action.NEXT, pad: bool = False) -> "Pilot":
        """Bring the focus to a part by one key alone."""
        for _ in range(400):
            found = self.director.showing.focused_part
            if found is not None and name in {found.name, found.id}:
                return self
            self.key(by, pad=pad)
        raise AssertionError(f"{name!r} is not reached by {by}")

    def digit(self, number: int) -> "Pilot":
        """Press a digit."""
        return self.do(Digit(number))

    def hit(self, name: str, *actions: Action) -> "Pilot":
        """Hit a key by its name, and let it stand for actions as the machine does."""
        written = (Typed(" " if name == "space" else name),) if len(name) == 1 or name == "space" else ()
        return self.do(Raw(name), *(Key(each) for each in actions), *written, Tick(0.01))

    def write(self, words: str) -> "Pilot":
        """Write on the keyboard."""
        return self.do(Typed(words))

    def wheel(self, notches: float, at: Point | None = None) -> "Pilot":
        """Turn the wheel, in the middle of the window unless told."""
        size = self.director.showing.size
        return self.do(Wheel(at or Point(size.width / 2, size.height / 2), notches))

    def tick(self, seconds: float) -> "Pilot":
        """Let time go by."""
        return self.do(Tick(seconds))

    def hear(self, message: str, *, bad: bool = False) -> "Pilot":
        """Let the machine say something."""
        return self.do(Heard(message, bad=bad))

    def refresh(self) -> "Pilot":
        """Let the library change."""
        return self.do(Refresh())

    def resize(self, width: float, height: float) -> "Pilot":
        """Give the window another size."""
        return self.do(Resize(Size(width, height)))

    def words(self) -> str:
        """Give all words on the screen, back to front, as one text."""
        return " ".join(_words(self.director.view().marks))

    def said(self) -> str:
        """Give all that a person who cannot see would be told, in reading order."""
        return "\n".join(f"{each.name} {each.value}".rstrip() for each in self.parts())


def _words(marks: tuple[Mark, ...]) -> list[str]:
    """Collect the words of marks, those in clips too."""
    found: list[str] = []
    for each in marks:
        if isinstance(each, Words):
            found.append(each.words)
        elif isinstance(each, Clip):
            found += _words(each.marks)
    return found
