"""What is shown now: the screens, the focus, the messages, and the view that they make together."""

from dataclasses import field, replace
from typing import Protocol, runtime_checkable

from game.frozen import frozen
from game.stage import focus as focusing
from game.stage.geometry import Box, Size
from game.stage.mark import Clip, Mark, Outline
from game.stage.route import Route
from game.stage.ruler import Ruler
from game.stage.scene import Frame, Part, Scene, View
from game.stage.settings import Settings
from game.stage.stack import Opening, Room, sounding
from game.stage.theme import theme
from game.stage.toast import DISMISS, Toast, strip
from game.stage.words import Speak, Tell, in_english, tell

DEAD_SECONDS = 0.5
"""How long no key picks after a page appears, where the reader asked for it."""


class Opener(Protocol):
    """Makes scenes of routes, and renews what a scene knows of the shelf."""

    def open(self, route: Route) -> Opening:
        """Make the scene of a route, or say why there is none."""
        ...

    def refreshed(self, scene: Scene) -> Scene:
        """Give a scene with what the library holds now."""
        ...


@runtime_checkable
class Author(Protocol):
    """An opener that has something to tell whoever writes the story."""

    def beside(self, scene: Scene) -> Opening | None:
        """Open what is laid beside a scene; None where there is nothing to tell of it."""
        ...


@frozen
class Showing:
    """Everything that the director holds."""

    opener: Opener
    ruler: Ruler
    size: Size
    settings: Settings
    tell: Tell = tell
    speak: Speak = in_english
    rooms: tuple[Room, ...] = ()
    hover: str | None = None
    ring: bool = False
    seconds: float = 0.0
    age: float = 0.0
    """Seconds since what can be pressed last changed."""
    toasts: tuple[Toast, ...] = ()
    deaf: bool = False
    """The key that is on its way was heard already, by its name."""
    shown: View = field(default_factory=lambda: View(()))

    @property
    def scene(self) -> Scene:
        """The screen on top."""
        return self.rooms[-1].scene

    @property
    def focus(self) -> str | None:
        """Id of the part that has the focus."""
        return self.rooms[-1].focus

    @property
    def focused_part(self) -> Part | None:
        """The part that has the focus."""
        return focusing.found(self.shown.parts, self.focus)

    @property
    def is_dead(self) -> bool:
        """Whether the page appeared so lately that nothing may be picked yet."""
        return self.settings.dead_time and self.age < DEAD_SECONDS

    @property
    def frame(self) -> Frame:
        """What the screen on top needs to know."""
        return Frame(
            size=self.size,
            settings=self.settings,
            theme=theme(self.settings.theme),
            ruler=self.ruler,
            tell=self.tell,
            focus=self.focus,
            hover=self.hover,
            ring=self.ring,
            seconds=self.seconds,
        )

    def under(self, settings: Settings) -> "Showing":
        """Give the same under other settings, in the language that they say."""
        spoken = self.tell if settings.language == self.settings.language else self.speak(settings)
        return replace(self, settings=settings, tell=spoken)

    def focused(self, part: str | None, *, led: bool = True) -> "Showing":
        """Give the same with the focus elsewhere; `led` there by a hand."""
        room = self.rooms[-1]
        if part == room.focus and led == room.led:
            return self
        return replace(self, rooms=(*self.rooms[:-1], replace(room, focus=part, led=led)))

    def is_still(self, before: "Showing") -> bool:
        """Tell whether nothing that is seen has changed since, on a screen that does not move."""
        same = (
            self.rooms == before.rooms and self.toasts == before.toasts and self.settings == before.settings
        )
        pointed = self.hover == before.hover and self.ring == before.ring and self.size == before.size
        return same and pointed and not before.shown.moving


def settled(now: Showing, before: Showing) -> Showing:
    """Give what is shown with its view drawn anew, and its focus on a part that is there."""
    view = now.scene.view(now.frame)
    notes = strip(now.frame, now.toasts, view.parts)
    parts = (*view.parts, *notes.parts)
    led = _led(now, before, parts, view.first_focus)
    if led.focus != now.focus:
        view = led.scene.view(led.frame)
        parts = (*view.parts, *notes.parts)
    age = 0.0 if _pressable(parts) != _pressable(before.shown.parts) else now.age
    led = replace(led, age=age)
    timed = any(each.left is not None for each in now.toasts)
    shown = replace(
        view,
        marks=(*view.marks, *notes.marks, *_ring(led.frame, parts)),
        parts=parts,
        sound=sounding(led.rooms, view.sound),
        moving=view.moving or timed or led.is_dead,
    )
    hover = led.hover if focusing.found(parts, led.hover) else None
    return replace(led, shown=shown, hover=hover)


def _led(now: Showing, before: Showing, parts: tuple[Part, ...], first: str | None) -> Showing:
    """Give the focus its place on a view: where a hand led it if that is still there, else by itself."""
    is_new = len(now.rooms) != len(before.rooms) or type(now.scene) is not type(before.scene)
    old = () if is_new else before.shown.parts
    by_hand = now.rooms[-1].led
    appeared = first not in {each.id for each in focusing.stops(old)}
    if not by_hand and (appeared or first is None):
        return now.focused(focusing.placed(parts, first), led=False)
    focus = focusing.kept(old, parts, now.focus, first)
    return now.focused(focus, led=by_hand and focus == now.focus)


def _pressable(parts: tuple[Part, ...]) -> frozenset[str]:
    """Give the names of what can be activated: when they change, another page has appeared."""
    return frozenset(each.id for each in parts if "activate" in each.actions and each.id != DISMISS)


def _ring(frame: Frame, parts: tuple[Part, ...]) -> tuple[Mark, ...]:
    """Draw the focus: two lines, one of which stands out from any ground."""
    part = focusing.found(parts, frame.focus)
    if not frame.ring or part is None:
        return ()
    thick = max(2.0, round(2.5 * frame.scale))
    thin = max(1.0, round(frame.scale))
    line = part.box.inset(-thick * 1.5)
    rings: tuple[Mark, ...] = (
        Outline(line.inset(-thin), frame.theme.paper, thin, part.radius + thick + thin),
        Outline(line, frame.theme.ring, thick, part.radius + thick),
        Outline(line.inset(thick), frame.theme.panel, thin, part.radius, alpha=0.6),
    )
    if part.sight is None:
        return rings
    # Words that can be pressed reach a little beyond their column: only above and below is the ring cut.
    left, right = min(part.sight.x, line.x), max(part.sight.right, line.right)
    seen = Box(left, part.sight.y, right - left, part.sight.height).inset(-3 * thick)
    return (Clip(seen, rings),)
