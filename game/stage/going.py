"""What a scene made of an intent, taken: another scene, other settings, another place."""

from dataclasses import replace
from typing import TypeAlias

from game.stage.intent import Heard, Intent
from game.stage.request import Request, WriteSettings
from game.stage.route import Return, Route
from game.stage.scene import Step
from game.stage.showing import Showing
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
