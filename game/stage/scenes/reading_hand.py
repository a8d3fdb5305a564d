"""What a hand does on the reading page: pick, turn the dial, scroll, write, go elsewhere."""

from collections.abc import Mapping
from dataclasses import replace

from game.play.page import Turnable
from game.play.trail import Turned
from game.stage.geometry import Point
from game.stage.intent import Action, Adjust, Key, Wheel
from game.stage.request import PlayOnce, WriteSave
from game.stage.route import Route, ToCalm, ToEnding, ToHelp, ToHistory, ToSaves, ToSettings, ToTitle
from game.stage.scene import Frame
from game.stage.scenes.reading_layout import Laid, lay
from game.stage.scenes.reading_state import Became, Here
from game.stage.scenes.reading_turn import AUTO, pick_of, picked, stood
from game.stage.widgets.dial import dial_id, resists, turned_to

NOTCH = 3.0
"""Lines that one notch of the wheel scrolls."""

STAYS = 0.85
"""Share of what is in sight that a whole turn of the page moves."""

WAYS: Mapping[str, Action] = {
    "menu": Action.BACK,
    "undo": Action.UNDO,
    "redo": Action.REDO,
    "history": Action.HISTORY,
    "saves": Action.SAVES,
    "settings": Action.SETTINGS,
    "help": Action.HELP,
    "leave": Action.LEAVE,
    "above": Action.PAGE_UP,
    "below": Action.PAGE_DOWN,
}
"""What the quiet words stand for."""


def activated(here: Here, part: str, frame: Frame) -> Became:
    """Do what a part stands for."""
    if part in WAYS:
        return keyed(here, WAYS[part], frame)
    if not here.done:
        return Became(completed(here))
    if part == "close":
        return Became(here, go=ToEnding(here.reading))
    locked = {f"offer:{each.id}" for each in here.page.offers if each.locked}
    if part in locked:
        return Became(replace(here, refused=part, stroke=0.0), (PlayOnce("strike"),))
    pick = pick_of(here.page, part, here.written)
    return Became(here) if pick is None else picked(here, pick)


def completed(here: Here) -> Here:
    """Let all the text stand at once."""
    return here if here.done else replace(here, done=True, rested=0.0)


def keyed(here: Here, action: Action, frame: Frame) -> Became:
    """Do what a key stands for; what is not the page's own is left as it was."""
    match action:
        case Action.ACCEPT:
            return Became(completed(here))
        case Action.UNDO | Action.REDO:
            return Became(_elsewhen(here, action))
        case Action.PAGE_UP | Action.PAGE_DOWN | Action.UP | Action.DOWN | Action.FIRST | Action.LAST:
            return Became(_scrolled_by(here, action, frame))
        case Action.DIAL_UP | Action.DIAL_DOWN:
            return turned(here, 1 if action is Action.DIAL_UP else -1)
        case Action.PAUSE:
            return Became(replace(here, paused=not here.paused))
        case _:
            return _gone(here, action)


def _elsewhen(here: Here, action: Action) -> Here:
    """Stand on the page before, or on the one that was gone back from."""
    reading = here.reading.back() if action is Action.UNDO else here.reading.forward()
    return here if reading is here.reading else stood(reading, here)


def _gone(here: Here, action: Action) -> Became:
    """Go elsewhere; what leads nowhere changes nothing."""
    ways: dict[Action, Route] = {
        Action.HISTORY: ToHistory(here.reading),
        Action.SAVES: ToSaves(here.reading.story.id, here.reading),
        Action.SETTINGS: ToSettings(),
        Action.HELP: ToHelp(),
        Action.LEAVE: ToCalm(),
    }
    if action is Action.BACK:
        return Became(here, (WriteSave(AUTO, here.reading),), ToTitle())
    return Became(here, go=ways.get(action))


def _scrolled_by(here: Here, action: Action, frame: Frame) -> Here:
    laid = lay(here, frame)
    leaf = laid.sight.height * STAYS
    step = {
        Action.PAGE_UP: -leaf,
        Action.PAGE_DOWN: leaf,
        Action.UP: -laid.book.leading,
        Action.DOWN: laid.book.leading,
        Action.FIRST: -laid.reach,
        Action.LAST: laid.reach,
    }[action]
    return scrolled(here, here.scroll + step, laid)


def scrolled(here: Here, to: float, laid: Laid) -> Here:
    """Bring the page to a height, within its reach."""
    to = max(0.0, min(laid.reach, to))
    return here if to == here.scroll else replace(here, scroll=to)


def wheeled(here: Here, wheel: Wheel, frame: Frame) -> Became:
    """Turn the dial where the wheel is over the picture, else scroll."""
    laid = lay(here, frame)
    over = not laid.grid.sheet.holds(wheel.at)
    if over and here.page.dials and wheel.notches:
        return turned(here, 1 if wheel.notches > 0 else -1, _under(here, wheel.at))
    return Became(scrolled(here, here.scroll - wheel.notches * NOTCH * laid.book.leading, laid))


def _under(here: Here, at: Point) -> Turnable:
    """Tell which dial the wheel turns: there is seldom more than one."""
    return here.page.dials[0 if at.x >= 0 else -1]


def adjusted(here: Here, adjust: Adjust) -> Became:
    """Turn the dial that has the focus."""
    dial = next((each for each in here.page.dials if dial_id(each.meter) == adjust.part), None)
    return Became(here) if dial is None else turned(here, adjust.steps, dial)


def turned(here: Here, steps: int, dial: Turnable | None = None) -> Became:
    """Turn a dial by steps; where it resists, it gives way a little and springs back."""
    dial = dial or next(iter(here.page.dials), None)
    if dial is None:
        return Became(here)
    to = turned_to(dial, steps)
    springs = resists(dial, steps)
    if to == dial.value:
        return Became(replace(here, kick=0.0) if springs else here)
    became = picked(completed(here), Turned(dial.meter, to))
    return replace(became, here=replace(became.here, kick=0.0)) if springs else became


def revealed(here: Here, part: str, frame: Frame) -> Here:
    """Scroll so that a part is in sight."""
    laid = lay(here, frame)
    spans = {paragraph.id: (y, paragraph.height) for y, paragraph in laid.column.paragraphs}
    spans |= {each.id: (laid.choices_top + each.y, each.height) for each in laid.choices.items}
    spans["field"] = (laid.choices_top - laid.field, laid.field)
    if not laid.grid.foot.height:
        spans |= {each.id: (laid.foot_top + each.box.y, each.box.height) for each in laid.foot.words}
    if part not in spans:
        return here
    top, high = spans[part]
    margin = laid.book.leading * 0.8
    lowest = top + high + margin - laid.sight.height
    return scrolled(here, max(lowest, min(here.scroll, top - margin)), laid)


def typed(here: Here, words: str) -> Became:
    """Write; Enter leaves it at that, a backspace takes a letter back."""
    writing = here.page.writing
    if writing is None or writing.written is not None:
        return Became(here)
    if words in {"\r", "\n"}:
        pick = pick_of(here.page, "written", here.written)
        return Became(here) if pick is None else picked(here, pick)
    if words == "\b":
        return Became(replace(here, written=here.written[:-1]))
    clean = "".join(each for each in words if each.isprintable())
    return Became(replace(here, written=(here.written + clean)[: writing.max]))


def is_key(key: Key) -> bool:
    """Tell whether a key is the page's own; the rest is the house's."""
    return key.action not in {
        Action.MUTE,
        Action.FULL_SCREEN,
        Action.METERS,
        Action.MENU,
        Action.VOICE,
        Action.SAY_AGAIN,
        Action.QUIET,
    }
