"""What is shown now: the screens, the focus, the messages, and the view that they make together."""

from dataclasses import field, replace
from typing import Protocol, runtime_checkable

from game.frozen import frozen
from game.stage import focus as focusing
from game.stage.geometry import Box, Size
from game.stage.intent import Heard
from game.stage.ring import ring
from game.stage.route import Route
from game.stage.ruler import Ruler
from game.stage.scan import Scan, Stop, dwell, fitted, path
from game.stage.scan_stops import first_stop, stops
from game.stage.scene import Frame, Part, Scene, View
from game.stage.settings import Settings
from game.stage.stack import Opening, Room, sounding
from game.stage.theme import theme
from game.stage.toast import DISMISS, Toast, said, strip
from game.stage.widgets.block import Drawn
from game.stage.widgets.switchboard import scanned
from game.stage.words import Speak, Tell, in_english, tell

DEAD_SECONDS = 0.5
"""How long no key picks after a page appears, where the reader asked for it."""


SHORTEST = 0.02
"""Seconds between two steps of the one switch's ring, at least."""


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
    voiceless: str = ""
    """Why this machine cannot speak, in words."""
    deaf: bool = False
    """The key that is on its way was heard already, by its name."""
    scan: Scan | None = None
    """Where the ring of the one switch stands; None: it is off."""
    stops: tuple[Stop, ...] = ()
    """What that ring goes over."""
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
    def pace(self) -> float:
        """Seconds that the ring of the one switch rests on a stop."""
        return self.settings.switch / 10

    @property
    def debounce(self) -> float:
        """Seconds after a press, or after the page changed, in which the one switch does nothing."""
        return self.settings.debounce / 10

    @property
    def ringed_parts(self) -> tuple[str, ...]:
        """Ids of the parts around which the ring of the one switch lies."""
        way = path(self.stops, self.scan.at) if self.scan else ()
        return way[-1].parts if way else ()

    @property
    def ringed(self) -> "Showing":
        """The same with the focus where that ring stands; of a group, no part is put forward."""
        parts = self.ringed_parts
        return self.focused(parts[0] if len(parts) == 1 else None)

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
            ring=self.ring or self.scan is not None,
            seconds=self.seconds,
            voiceless=self.voiceless,
        )

    def under(self, settings: Settings) -> "Showing":
        """Give the same under other settings, in the language that they say."""
        spoken = self.tell if settings.language == self.settings.language else self.speak(settings)
        return replace(self, settings=settings, tell=spoken)

    def without_voice(self, why: str) -> "Showing":
        """Give the same where the machine cannot speak, and say so once; `why` is empty where it can."""
        new = bool(why) and why != self.voiceless
        return replace(self, voiceless=why, toasts=said(self.toasts, Heard(why)) if new else self.toasts)

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
        ) and (self.scan, self.voiceless) == (before.scan, before.voiceless)
        pointed = self.hover == before.hover and self.ring == before.ring and self.size == before.size
        return same and pointed and not before.shown.moving


def settled(now: Showing, before: Showing) -> Showing:
    """Give what is shown with its view drawn anew, and its focus on a part that is there."""
    view = now.scene.view(now.frame)
    notes = strip(now.frame, now.toasts, view.parts)
    parts = (*view.parts, *notes.parts)
    led = _scanned(_led(now, before, parts, view.first_focus), before, replace(view, parts=parts))
    if led.focus != now.focus or led.frame.ring != now.frame.ring:
        view = led.scene.view(led.frame)
        parts = (*view.parts, *notes.parts)
    age = 0.0 if _pressable(parts) != _pressable(before.shown.parts) else now.age
    led = replace(led, age=age)
    over = _ring(led, parts)
    timed = any(each.left is not None for each in now.toasts)
    moving = view.moving or timed or led.is_dead
    steps = led.scan is not None and not led.scan.resting
    shown = replace(
        view,
        marks=(*view.marks, *notes.marks, *over.marks),
        parts=(*parts, *over.parts),
        sound=sounding(led.rooms, view.sound),
        moving=moving or steps,
        pace=view.pace if moving or led.scan is None else 1 / max(SHORTEST, dwell(led.scan, led.pace)),
    )
    hover = led.hover if focusing.found(parts, led.hover) else None
    return replace(led, shown=shown, hover=hover)


def _led(now: Showing, before: Showing, parts: tuple[Part, ...], first: str | None) -> Showing:
    """Give the focus its place on a view: where a hand led it if that is still there, else by itself."""
    old = () if _is_new(now, before) else before.shown.parts
    by_hand = now.rooms[-1].led
    appeared = first not in {each.id for each in focusing.stops(old)}
    if not by_hand and (appeared or first is None):
        return now.focused(focusing.placed(parts, first), led=False)
    focus = focusing.kept(old, parts, now.focus, first)
    return now.focused(focus, led=by_hand and focus == now.focus)


def _is_new(now: Showing, before: Showing) -> bool:
    """Tell whether another screen has come."""
    return len(now.rooms) != len(before.rooms) or type(now.scene) is not type(before.scene)


def _pressable(parts: tuple[Part, ...]) -> frozenset[str]:
    """Give the names of what can be activated: when they change, another page has appeared."""
    return frozenset(each.id for each in parts if "activate" in each.actions and each.id != DISMISS)


def _scanned(now: Showing, before: Showing, view: View) -> Showing:
    """Give the ring of the one switch its place on a view, and the focus with it."""
    if not now.settings.switch:
        return now if now.scan is None else replace(now, scan=None, stops=())
    given = stops(view, now.tell)
    first = first_stop(given, view, Box(0, 0, now.size.width, now.size.height))
    stood = now.scan or Scan()
    there = Scan(since=stood.since) if _is_new(now, before) else stood
    return replace(now, scan=fitted(there, given, first), stops=given).ringed


def _ring(now: Showing, parts: tuple[Part, ...]) -> Drawn:
    """Draw the ring of the one switch, else the keyboard's."""
    if now.scan is not None:
        return scanned(now.frame, now.scan, now.stops, parts)
    part = focusing.found(parts, now.focus)
    if not now.ring or part is None:
        return Drawn()
    return Drawn(ring(now.frame, part.box, part.sight, part.radius))
