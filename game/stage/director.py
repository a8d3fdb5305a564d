"""The hand that leads through the screens; pure: an intent gives another director, and requests."""

from dataclasses import replace
from typing import TypeAlias, assert_never

from game.frozen import frozen
from game.stage import focus as focusing
from game.stage.geometry import Box, Size
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    ClassDoor,
    ClassMoved,
    ClassNetwork,
    Digit,
    Heard,
    Hover,
    Intent,
    Key,
    Press,
    Raw,
    Refresh,
    Resize,
    Reveal,
    Tick,
    Typed,
    Wheel,
)
from game.stage.keys import DIRECTIONS, STEPS, TURNS, changed, is_written, way
from game.stage.request import Request, WriteSettings
from game.stage.route import Return, Route, ToTitle
from game.stage.ruler import Ruler
from game.stage.scene import Part, Role, Step, View
from game.stage.settings import Settings
from game.stage.showing import Author, Opener, Showing, settled
from game.stage.stack import Opening, Room, Standing, laid
from game.stage.toast import DISMISS, aged, dismissed, said
from game.stage.words import Speak, in_english

Turn: TypeAlias = tuple[Showing, tuple[Request, ...]]
"""What is shown after an intent, and what is asked of the machine."""


@frozen
class Director:
    """Leads through the screens."""

    showing: Showing
    asked: tuple[Request, ...] = ()
    """What its first screen asks of the machine."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self.showing.settings

    def view(self) -> View:
        """Tell what is to be seen and heard now."""
        return self.showing.shown

    def plate(self, size: Size) -> View:
        """Tell how the screen looks at a size without its controls: what a picture to keep shows."""
        frame = replace(self.showing.frame, size=size, bare=True, ring=False, focus=None, hover=None)
        return self.showing.scene.view(frame)

    def react(self, intent: Intent) -> tuple["Director", tuple[Request, ...]]:
        """Become what an intent makes of the screen, and tell what is asked of the machine."""
        now, requests = _turn(self.showing, intent)
        moving = self.showing.shown.moving and isinstance(intent, Tick)
        still = now.is_still(self.showing) and not moving
        return Director(now if still else settled(now, self.showing)), requests


def begin(  # noqa: PLR0913 - all that a stage stands on
    opener: Opener,
    settings: Settings,
    ruler: Ruler,
    size: Size,
    speak: Speak = in_english,
    *,
    first: Route | None = None,
) -> Director:
    """Open the title, with the focus where reading begins.

    Args:
        opener: makes the screens: a `Programme`.
        settings: in force until a reader changes them.
        ruler: measures words.
        size: of the window, in pixels.
        speak: finds the interface's words in the language that is set.
        first: where to go at once, over the title.

    Raises:
        ValueError: the opener has no title.
    """
    opening = opener.open(ToTitle())
    if opening.scene is None:
        raise ValueError("the title has no scene")
    rooms = (Room(opening.scene, Standing.GROUND),)
    start = Showing(opener, ruler, size, settings, speak(settings), speak, rooms)
    shown = settled(start, start)
    if first is None:
        return Director(shown)
    gone, requests = _go(shown, first)
    return Director(settled(gone, shown), requests)


def _turn(now: Showing, intent: Intent) -> Turn:
    """Sort an intent: what a hand did is led, the rest is told."""
    match intent:
        case Hover() | Press():
            return _point(now, intent)
        case Raw() | Key() | Digit() | Typed():
            return _type(now, intent)
        case Tick() | Resize() | Refresh() | Heard():
            return _hear(now, intent)
        case ClassMoved() | ClassDoor() | ClassNetwork():
            return _give(_beneath(now, intent), intent)
        case Activate(part=part) if part == DISMISS:
            return replace(now, toasts=dismissed(now.toasts)), ()
        case Wheel() | Activate() | Adjust() | Reveal():
            return _give(now, intent)
        case _:
            assert_never(intent)


def _hear(now: Showing, intent: Tick | Resize | Refresh | Heard) -> Turn:
    """Take what the clock and the machine say."""
    match intent:
        case Tick(seconds=seconds):
            toasts = aged(now.toasts, seconds) if now.toasts else now.toasts
            older = replace(
                now, seconds=now.seconds + seconds, age=now.age + seconds, toasts=toasts, deaf=False
            )
            return _give(older, intent)
        case Resize(size=size):
            return _give(replace(now, size=size, hover=None), intent)
        case Refresh():
            rooms = tuple(replace(each, scene=now.opener.refreshed(each.scene)) for each in now.rooms)
            return _give(replace(now, rooms=rooms), intent)
        case Heard():
            return replace(now, toasts=said(now.toasts, intent)), ()
        case _:
            assert_never(intent)


def _beneath(now: Showing, intent: ClassMoved | ClassDoor | ClassNetwork) -> Showing:
    """Let what lies under the screen on top know how the class goes on, too."""
    under = tuple(replace(each, scene=each.scene.react(intent, now.frame).scene) for each in now.rooms[:-1])
    return now if under == now.rooms[:-1] else replace(now, rooms=(*under, now.rooms[-1]))


def _point(now: Showing, intent: Hover | Press) -> Turn:
    """Find what lies under the pointer; a press on nothing is the scene's."""
    part = focusing.under(now.shown.parts, intent.at)
    if isinstance(intent, Hover):
        return replace(now, hover=None if part is None else part.id), ()
    pointed = replace(now, ring=False)
    if now.is_dead:
        return pointed, ()
    if part is None:
        return _give(pointed, intent)
    if part.focusable:
        pointed = pointed.focused(part.id)
    if "adjust" in part.actions and part.share is not None and part.steps:
        by = focusing.steps_to(part, intent.at)
        return _give(pointed, Adjust(part.id, by)) if by else (pointed, ())
    return _activate(pointed, part, intent)


def _activate(now: Showing, part: Part, instead: Intent) -> Turn:
    """Activate a part; where it has nothing to activate, the scene gets what was done."""
    if "activate" not in part.actions:
        return _give(now, instead)
    if not part.enabled:
        return now, ()
    return _turn(now, Activate(part.id))


def _type(now: Showing, intent: Raw | Key | Digit | Typed) -> Turn:
    """Take a key: by its name, written into a field, or as an action."""
    part = now.focused_part
    in_field = part is not None and part.role is Role.FIELD
    match intent:
        case Raw(name=name):
            own = name in now.shown.own or name.removeprefix("shift ") in now.shown.own
            taken = own or now.shown.listening or (in_field and is_written(name))
            given, requests = _give(now, intent)
            return replace(given, deaf=taken), requests
        case Typed():
            return _give(now, intent) if in_field and not now.shown.listening else (now, ())
        case Key() | Digit() if now.deaf:
            return now, ()
        case Digit(number=number):
            return _pick(now, number, intent)
        case Key(action=Action.ACCEPT) if now.shown.calls and not now.ring:
            return _act(_with_ring(now.focused(now.shown.calls, led=False)), intent)
        case Key():
            return _act(_with_ring(now), intent)
        case _:
            assert_never(intent)


def _with_ring(now: Showing) -> Showing:
    """Show where the focus is, as soon as keys are used."""
    return now if now.ring else replace(now, ring=True)


def _pick(now: Showing, number: int, intent: Digit) -> Turn:
    """Activate the part that has a digit."""
    chosen = next((each for each in now.shown.parts if each.digit == number), None)
    if chosen is None or now.is_dead:
        return now, ()
    return _activate(_with_ring(now).focused(chosen.id), chosen, intent)


def _act(now: Showing, key: Key) -> Turn:
    """Do what an action means here."""
    action, part = key.action, now.focused_part
    if action is Action.ACCEPT:
        if now.is_dead:
            return now, ()
        return _give(now, key) if part is None else _activate(now, part, key)
    if action in STEPS and part is not None and "adjust" in part.actions:
        return _give(now, Adjust(part.id, STEPS[action]))
    if action in DIRECTIONS:
        there = focusing.toward(now.shown.parts, now.focus, action)
        return _give(now, key) if there is None or focusing.is_far(there) else _move(now, there)
    if action in TURNS:
        origin, by = TURNS[action]
        there = focusing.in_order(now.shown.parts, now.focus if origin else None, by)
        return _give(now, key) if there is None else _move(now, there)
    return _offer(now, key)


def _move(now: Showing, part: Part) -> Turn:
    """Bring the focus to a part, and the part into sight."""
    moved = now.focused(part.id)
    screen = Box(0, 0, now.size.width, now.size.height)
    return (moved, ()) if focusing.is_seen(part, screen) else _give(moved, Reveal(part.id))


def _offer(now: Showing, key: Key) -> Turn:
    """Let the scene have an action first; what it leaves is the house's. An author's panel comes before."""
    if key.action is Action.SETTINGS and isinstance(now.opener, Author):
        panel = now.opener.beside(now.scene)
        if panel is not None:
            return _entered(now, panel)
    step = now.scene.react(key, now.frame)
    if step.scene is not now.scene or step.requests or step.go is not None:
        return _take(now, step)
    settings, message = changed(now.settings, key.action)
    if settings != now.settings:
        toasts = said(now.toasts, Heard(now.tell(message)))
        return replace(now.under(settings), toasts=toasts), (WriteSettings(settings),)
    route = way(key.action)
    return (now, ()) if route is None else _go(now, route)


def _give(now: Showing, intent: Intent) -> Turn:
    """Let the scene react."""
    return _take(now, now.scene.react(intent, now.frame))


def _take(now: Showing, step: Step) -> Turn:
    """Become what a step says: its scene, its settings at once, its way."""
    taken = now
    if step.scene is not now.scene:
        taken = replace(now, rooms=(*now.rooms[:-1], replace(now.rooms[-1], scene=step.scene)))
    for request in step.requests:
        if isinstance(request, WriteSettings):
            taken = taken.under(request.settings)
    if step.go is None:
        return taken, step.requests
    gone, more = _go(taken, step.go)
    return gone, (*step.requests, *more)


def _go(now: Showing, route: Route) -> Turn:
    """Go to a place; where it does not open, stay and say why."""
    if isinstance(route, Return):
        if len(now.rooms) == 1:
            return now, ()
        beneath = now.rooms[-2]
        back = replace(beneath, scene=now.opener.refreshed(beneath.scene))
        return replace(now, rooms=(*now.rooms[:-2], back), hover=None), ()
    return _entered(now, now.opener.open(route))


def _entered(now: Showing, opening: Opening) -> Turn:
    """Stand on what was opened; where there is nothing, stay and say why."""
    told = opening.told and now.tell(opening.told)
    toasts = said(now.toasts, Heard(told, bad=opening.scene is None)) if told else now.toasts
    if opening.scene is None:
        return replace(now, toasts=toasts), ()
    rooms = laid(now.rooms, opening, now.shown.sound)
    return replace(now, rooms=rooms, toasts=toasts, hover=None), opening.requests
