"""The hand that leads through the screens; pure: an intent gives another director, and requests."""

from dataclasses import replace
from typing import assert_never

from game.frozen import frozen
from game.stage import focus as focusing
from game.stage.geometry import Size
from game.stage.going import Turn, bring, give, go, move, offer
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    ClassDoor,
    ClassMoved,
    ClassNetwork,
    Digit,
    Focus,
    Heard,
    Hover,
    Intent,
    Key,
    Pick,
    Press,
    Raw,
    Refresh,
    Resize,
    Reveal,
    Switch,
    Tick,
    Typed,
    Voiceless,
    Wheel,
)
from game.stage.keys import DIRECTIONS, STEPS, TURNS, is_written
from game.stage.request import Request
from game.stage.route import Route, ToTitle
from game.stage.ruler import Ruler
from game.stage.scan import Scan, pressed, ticked
from game.stage.scene import Part, Role, View
from game.stage.settings import Settings
from game.stage.showing import Opener, Showing, settled
from game.stage.stack import Room, Standing
from game.stage.toast import DISMISS, aged, dismissed, said
from game.stage.words import Speak, in_english


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
    gone, requests = go(shown, first)
    return Director(settled(gone, shown), requests)


def _turn(now: Showing, intent: Intent) -> Turn:  # noqa: PLR0911 - one line a kind of intent
    """Sort an intent: what a hand did is led, the rest is told."""
    match intent:
        case Hover() | Press() | Focus() | Pick():
            return _point(now, intent)
        case Raw() | Key() | Digit() | Typed():
            return _type(now, intent)
        case Switch():
            return _switch(now, intent)
        case Tick() | Resize() | Refresh() | Heard() | Voiceless():
            return _hear(now, intent)
        case ClassMoved() | ClassDoor() | ClassNetwork():
            return give(_beneath(now, intent), intent)
        case Activate(part=part) if part == DISMISS:
            return replace(now, toasts=dismissed(now.toasts)), ()
        case Wheel() | Activate() | Adjust() | Reveal():
            return give(now, intent)
        case _:
            assert_never(intent)


def _hear(now: Showing, intent: Tick | Resize | Refresh | Heard | Voiceless) -> Turn:
    """Take what the clock and the machine say."""
    match intent:
        case Tick(seconds=seconds):
            older = replace(now, seconds=now.seconds + seconds, age=now.age + seconds, deaf=False)
            return _wait(replace(older, toasts=aged(now.toasts, seconds)), intent)
        case Resize(size=size):
            return give(replace(now, size=size, hover=None), intent)
        case Refresh():
            rooms = tuple(replace(each, scene=now.opener.refreshed(each.scene)) for each in now.rooms)
            return give(replace(now, rooms=rooms), intent)
        case Heard():
            return replace(now, toasts=said(now.toasts, intent)), ()
        case Voiceless(why=why):
            return now.without_voice(why), ()
        case _:
            assert_never(intent)


def _wait(now: Showing, tick: Tick) -> Turn:
    """Let the ring of the one switch go on, and the screen."""
    if now.scan is None:
        return give(now, tick)
    stepped, asked = _scan(now, *ticked(now.scan, now.stops, tick.seconds, now.pace, tick.quiet))
    given, more = give(stepped, tick)
    return given, (*asked, *more)


def _beneath(now: Showing, intent: ClassMoved | ClassDoor | ClassNetwork) -> Showing:
    """Let what lies under the screen on top know how the class goes on, too."""
    under = tuple(replace(each, scene=each.scene.react(intent, now.frame).scene) for each in now.rooms[:-1])
    return now if under == now.rooms[:-1] else replace(now, rooms=(*under, now.rooms[-1]))


def _point(now: Showing, intent: Hover | Press | Focus | Pick) -> Turn:
    """Find what lies under the pointer, or what a screen reader names; a press on nothing is the scene's."""
    if isinstance(intent, Focus | Pick):
        return _reach(now, intent)
    part = focusing.under(now.shown.parts, intent.at)
    if isinstance(intent, Hover):
        return replace(now, hover=None if part is None else part.id), ()
    pointed = replace(now, ring=False)
    if now.is_dead:
        return pointed, ()
    if part is None:
        return give(pointed, intent)
    if part.focusable:
        pointed = pointed.focused(part.id)
    if "adjust" in part.actions and part.share is not None and part.steps:
        by = focusing.steps_to(part, intent.at)
        return give(pointed, Adjust(part.id, by)) if by else (pointed, ())
    return _activate(pointed, part, intent)


def _activate(now: Showing, part: Part, instead: Intent) -> Turn:
    """Activate a part; where it has nothing to activate, the scene gets what was done."""
    if "activate" not in part.actions:
        return give(now, instead)
    if not part.enabled:
        return now, ()
    return _turn(now, Activate(part.id))


def _switch(now: Showing, intent: Switch) -> Turn:
    """Take what the ring stands on; a key that a screen waits for, or that is its own there, stays a key."""
    scan = now.scan
    if scan is None or intent.name in now.shown.own:
        return _turn(now, Raw(intent.name))
    if now.is_dead or (now.age < now.debounce and not scan.resting):
        return now, ()
    if now.shown.listening and scan.since >= now.debounce:
        return _turn(now, Raw(intent.name))
    return _scan(now, *pressed(scan, now.stops, now.debounce))


def _scan(now: Showing, scan: Scan | None, meant: tuple[Intent, ...]) -> Turn:
    """Do what is meant by the ring of the one switch, and bring what it stands on into sight."""
    moved, asked = replace(now, scan=scan), list[Request]()
    for each in meant:
        moved, requests = _turn(moved, each)
        asked += requests
    if scan is None or meant or now.scan is None or scan.at == now.scan.at:
        return moved, tuple(asked)
    part = focusing.found(now.shown.parts, next(iter(moved.ringed_parts), None))
    return (moved.ringed, ()) if part is None else bring(moved.ringed, part)


def _type(now: Showing, intent: Raw | Key | Digit | Typed) -> Turn:
    """Take a key: by its name, written into a field, or as an action."""
    part = now.focused_part
    in_field = part is not None and part.role is Role.FIELD
    match intent:
        case Raw(name=name):
            own = name in now.shown.own or name.removeprefix("shift ") in now.shown.own
            taken = own or now.shown.listening or (in_field and is_written(name))
            given, requests = give(now, intent)
            return replace(given, deaf=taken), requests
        case Typed():
            return give(now, intent) if in_field and not now.shown.listening else (now, ())
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


def _reach(now: Showing, asked: Focus | Pick) -> Turn:
    """Do what a screen reader asked of a part, as a key would; one that has gone meanwhile is not missed."""
    part = focusing.found(now.shown.parts, asked.part)
    if part is None or not part.focusable:
        return now, ()
    if isinstance(asked, Focus) or "activate" not in part.actions:
        return move(_with_ring(now), part)
    return (now, ()) if now.is_dead else _activate(_with_ring(now).focused(part.id), part, asked)


def _act(now: Showing, key: Key) -> Turn:
    """Do what an action means here."""
    action, part = key.action, now.focused_part
    if action is Action.ACCEPT:
        if now.is_dead:
            return now, ()
        return give(now, key) if part is None else _activate(now, part, key)
    if action in STEPS and part is not None and "adjust" in part.actions:
        return give(now, Adjust(part.id, STEPS[action]))
    if action in DIRECTIONS:
        there = focusing.toward(now.shown.parts, now.focus, action)
        return give(now, key) if there is None or focusing.is_far(there) else move(now, there)
    if action in TURNS:
        origin, by = TURNS[action]
        there = focusing.in_order(now.shown.parts, now.focus if origin else None, by)
        return give(now, key) if there is None else move(now, there)
    return offer(now, key)
