"""A class's wall as it is seen now, and how far it scrolls."""

from dataclasses import replace

from game.play.onward import Ahead
from game.play.room import Beat
from game.play.talk import questions
from game.stage.geometry import Box, Point
from game.stage.intent import Intent
from game.stage.mark import Clip, Fill, Image, Mark
from game.stage.scene import Frame, Part, Soundscape, View
from game.stage.scenes.class_after import debrief, farewell, quiet
from game.stage.scenes.class_body import FIELD, body
from game.stage.scenes.class_door import doorway
from game.stage.scenes.class_hand import own_keys
from game.stage.scenes.class_layout import Laid, enlarged, lay
from game.stage.scenes.class_list import listing
from game.stage.scenes.class_lobby import lobby
from game.stage.scenes.class_reveal import is_moving
from game.stage.scenes.class_slip import PAD, box_of, lay_slip
from game.stage.scenes.class_state import OPENS, At, Slip
from game.stage.scenes.class_wall import foot_of, ground, ground_parts, meter_parts
from game.stage.theme import Theme
from game.stage.widgets.block import Block, Drawn, indented
from game.stage.widgets.edges import faded
from game.stage.widgets.scroll import scrolled

STILL_VEIL = 0.3
"""How far everything is dimmed while the class is still."""

WEATHER = 12.0
"""Frames a second that weather wants."""


def view(at: At, frame: Frame) -> View:
    """Tell what is to be seen and heard now."""
    step = first_step(at, frame)
    shown = _blank(at, frame) if at.blank else _wall(at, frame, step)
    if at.listed:
        slip = lay_slip(*slipped(at, frame), at.leafed)
        first = "open" if any(each.id == "open" for each in slip.parts) else "back"
        shown = replace(
            shown, marks=(*shown.marks, *slip.marks), parts=slip.parts, first_focus=first, calls=first
        )
    return replace(shown, own=own_keys(at, frame), brisk=True, step=step)


def first_step(at: At, frame: Frame) -> Ahead | None:
    """Tell what the next step does on this wall before it leads the class on; None: nothing."""
    if at.blank or at.listed:
        return Ahead.BACK
    return Ahead.MORE if hides(at, frame) else None


def slipped(at: At, frame: Frame) -> tuple[Frame, Block]:
    """Give what lies over the wall, and the frame it is set in: the way in is for the back row too."""
    if at.slip is Slip.DOOR:
        large = enlarged(frame) if at.door.url else frame
        return large, doorway(at, large)
    return frame, listing(at, frame)


def _blank(at: At, frame: Frame) -> View:
    """Show the quiet picture, and nothing else; no sound."""
    drawn = quiet(at, frame, ())
    screen = Box(0, 0, frame.size.width, frame.size.height)
    named = replace(
        drawn.parts[0], id="next", name=frame.tell("Back to the class"), value=frame.tell(at.alt), box=screen
    )
    button = replace(named, focusable=True, actions=("activate",))
    return View(drawn.marks, (button,), first_focus="next", calls="next")


def _wall(at: At, frame: Frame, step: Ahead | None) -> View:
    if at.room.beat is Beat.AFTERCARE:
        return _aftercare(at, frame, step)
    laid = lay(at, frame)
    foot = foot_of(at, laid, frame, step)
    drawn = papered(at, laid)
    marks: tuple[Mark, ...] = (*_ready(at, frame), *ground(at, laid, frame), *drawn.marks, *foot.marks)
    if at.room.beat is Beat.STILL:
        dim = Box(0, 0, frame.size.width, laid.status.y)
        marks = (*marks, Fill(dim, frame.theme.room, alpha=STILL_VEIL))
    parts = (*ground_parts(at, laid, frame), *drawn.parts, *meter_parts(at, laid), *foot.parts)
    return _seen(at, frame, marks, parts)


def _ready(at: At, frame: Frame) -> tuple[Mark, ...]:
    """Have the quiet picture read before it is wanted: unseen, behind everything."""
    if at.picture is None:
        return ()
    return (Image(Box(0, 0, frame.size.width, frame.size.height), at.picture, alpha=0.0),)


def _seen(at: At, frame: Frame, marks: tuple[Mark, ...], parts: tuple[Part, ...]) -> View:
    """Give the wall with its sound and its pace."""
    weather = (
        frame.settings.motion and at.room.reading.page.place is not None and at.room.beat is not Beat.DEBRIEF
    )
    moves = frame.settings.motion and at.room.beat is Beat.REVEAL and is_moving(at)
    opens = at.room.beat is Beat.VOTE and at.age < OPENS
    waits = opens or at.room.beat is Beat.LOBBY
    writes = any(each.id == FIELD for each in parts)
    return View(
        marks=marks,
        parts=parts,
        sound=Soundscape(at.room.reading.page.sounds, at.room.reading.story.id),
        moving=moves or weather or waits,
        pace=60.0 if moves else WEATHER,
        first_focus=FIELD if writes else "next",
        calls=None if writes else "next",
        leaf=f"{at.room.beat.value}:{at.room.reading.state.entry}",
    )


def _aftercare(at: At, frame: Frame, step: Ahead | None) -> View:
    """Show the slow way out over the quiet picture, with the teacher's words beneath."""
    laid = lay(at, frame)
    drawn = quiet(at, laid.large, farewell(at.room, frame))
    dark = replace(frame, theme=_by_night(frame.theme))
    by_night = replace(laid, small=replace(laid.small, theme=dark.theme))
    foot = foot_of(at, by_night, dark, step)
    return View(
        (*drawn.marks, *foot.marks),
        (*drawn.parts, *foot.parts),
        sound=Soundscape(),
        first_focus="next",
        calls="next",
    )


def _by_night(theme: Theme) -> Theme:
    """Give the colours in which words stand on the dark panel."""
    return replace(theme, paper=theme.panel, ink=theme.panel_ink, faint=theme.panel_faint, accent=theme.rise)


def papered(at: At, laid: Laid) -> Drawn:
    """Draw what stands on the paper; its lines thin out where there is more beyond the edge."""
    box = laid.window
    drawn = block(at, laid)(laid.large, Point(box.x, box.y), box.width)
    reach = max(0.0, drawn.height - box.height)
    offset = float(round(min(at.scroll.offset, reach)))
    marks = tuple(faded(drawn.marks, box, offset, reach, laid.book.leading)) if reach else drawn.marks
    parts = tuple(replace(each, box=each.box.moved(0, -offset), sight=box) for each in drawn.parts)
    return Drawn((Clip(box, marks, offset),), parts, box.width, drawn.height)


def hides(at: At, frame: Frame) -> bool:
    """Tell whether there is more of a scene, or of the talk, below what is in sight."""
    if at.room.beat not in {Beat.SCENE, Beat.REVEAL, Beat.DEBRIEF} or at.blank:
        return False
    laid = lay(at, frame)
    tall = block(at, laid)(laid.large, Point(0, 0), laid.window.width).height
    return at.scroll.within(tall, laid.window.height).offset < tall - laid.window.height - 1


def block(at: At, laid: Laid) -> Block:
    """Give what stands on the paper, in from the room that is left for what hangs out."""
    frame = laid.large
    room = at.room
    side = 0.9 * laid.book.body / frame.scale
    if room.beat is Beat.LOBBY:
        return indented(lobby(at, frame), side, side * 0.5)
    inner = (
        debrief(at, frame, questions(room, at.guide))
        if room.beat in {Beat.DEBRIEF, Beat.OVER}
        else body(at, frame)
    )
    return indented(inner, side, side * 0.5)


def scrolled_to(at: At, intent: Intent, frame: Frame) -> At:
    """Move the paper, or the list over it."""
    if at.blank:
        return at
    if at.listed:
        over, block_over = slipped(at, frame)
        inside = box_of(over, block_over).inset(PAD * frame.scale)
        return replace(at, leafed=scrolled(over, inside, block_over, at.leafed, intent))
    laid = lay(at, frame)
    to = scrolled(laid.large, laid.window, block(at, laid), at.scroll, intent)
    return at if to == at.scroll else replace(at, scroll=to)
