"""What a scene made of an intent, taken: another scene, other settings, another place, another sight."""

from dataclasses import replace
from typing import TypeAlias

from game.stage import focus as focusing
from game.stage.geometry import Box
from game.stage.intent import Action, Heard, Intent, Key, Reveal
from game.stage.keys import changed, spoken_by, way
from game.stage.request import Request, WriteSettings
from game.stage.route import Return, Route
from game.stage.scene import Part, Step
from game.stage.showing import Author, Showing
from game.stage.stack import Opening, laid
from game.stage.toast import said

Turn: TypeAlias = tuple[Showing, tuple[Request, ...]]
"""What is shown after an intent, and what is asked of the machine."""


def give(now: Showing, intent: Intent) -> Turn:
    """Let the scene react."""
    return take(now, now.scene.react(intent, now.frame))


def take(now: Showing, step: Step) -> Turn:
    """Become what a step says: its scene, its settings at once, its way."""
    taken = now
    if step.scene is not now.scene:
        taken = replace(now, rooms=(*now.rooms[:-1], replace(now.rooms[-1], scene=step.scene)))
    for request in step.requests:
        if isinstance(request, WriteSettings):
            taken = taken.under(request.settings)
    if step.go is None:
        return taken, step.requests
    gone, more = go(taken, step.go)
    return gone, (*step.requests, *more)


def go(now: Showing, route: Route) -> Turn:
    """Go to a place; where it does not open, stay and say why."""
    if isinstance(route, Return):
        if len(now.rooms) == 1:
            return now, ()
        beneath = now.rooms[-2]
        back = replace(beneath, scene=now.opener.refreshed(beneath.scene))
        return replace(now, rooms=(*now.rooms[:-2], back), hover=None), ()
    return entered(now, now.opener.open(route))


def entered(now: Showing, opening: Opening) -> Turn:
    """Stand on what was opened; where there is nothing, stay and say why."""
    told = opening.told and now.tell(opening.told)
    toasts = said(now.toasts, Heard(told, bad=opening.scene is None)) if told else now.toasts
    if opening.scene is None:
        return replace(now, toasts=toasts), ()
    rooms = laid(now.rooms, opening, now.shown.sound)
    return replace(now, rooms=rooms, toasts=toasts, hover=None), opening.requests


def move(now: Showing, part: Part) -> Turn:
    """Bring the focus to a part, and the part into sight."""
    return bring(now.focused(part.id), part)


def bring(now: Showing, part: Part) -> Turn:
    """Bring a part into sight."""
    screen = Box(0, 0, now.size.width, now.size.height)
    return (now, ()) if focusing.is_seen(part, screen) else give(now, Reveal(part.id))


def offer(now: Showing, key: Key) -> Turn:
    """Let the scene have an action first; what it leaves is the house's. An author's panel comes before."""
    if key.action is Action.SETTINGS and isinstance(now.opener, Author):
        panel = now.opener.beside(now.scene)
        if panel is not None:
            return entered(now, panel)
    step = now.scene.react(key, now.frame)
    if step.scene is not now.scene or step.requests or step.go is not None:
        return take(now, step)
    settings, message = changed(now.settings, key.action)
    if settings != now.settings:
        toasts = said(now.toasts, Heard(now.tell(message)))
        return replace(now.under(settings), toasts=toasts), (WriteSettings(settings),)
    route = way(key.action)
    return (now, spoken_by(key.action)) if route is None else go(now, route)
