"""What stands around whatever a class reads: the place, the paper, what is counted, the teacher's words."""

from collections.abc import Iterator

from game.frozen import frozen
from game.play.ballot import FEWEST, Means
from game.play.lesson import minutes_left
from game.play.onward import Ahead, ahead
from game.play.room import Beat
from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Mark, Paper, Scenery, Words
from game.stage.scene import Frame, Part, Role
from game.stage.scenes.class_layout import Laid
from game.stage.scenes.class_may import is_after
from game.stage.scenes.class_state import At
from game.stage.widgets.block import Drawn
from game.stage.widgets.captions import caption_marks, caption_part, caption_words
from game.stage.widgets.class_words import next_words
from game.stage.widgets.controls import hairline, is_hovered
from game.stage.widgets.foot import foot_marks, foot_parts
from game.stage.widgets.head import head_marks
from game.stage.widgets.meter_parts import strip_parts
from game.stage.widgets.meters import Gauge, strip_marks
from game.stage.widgets.prose import lines
from game.stage.words import counted
from game.story.scenery import Place


def gauge(at: At) -> Gauge:
    """Give what the meters' strip shows: where they stand, and what moved them."""
    page = at.room.reading.page
    moved = () if at.room.reading.state.carried else page.movements
    shown = {each.meter: float(each.value) for each in page.levels}
    last = next((t.page.movements[-1] for t in reversed(at.room.reading.turns) if t.page.movements), None)
    return Gauge(page.levels, shown, moved, last, dials=())


def place_of(at: At) -> Place | None:
    """Give the place that is seen."""
    name = at.room.reading.page.place
    return at.room.reading.story.places.get(name) if name else None


def ground(at: At, laid: Laid, frame: Frame) -> Iterator[Mark]:
    """Draw the place, the meters and the sheet."""
    theme, placed = frame.theme, laid.grid
    page = at.room.reading.page
    yield Fill(Box(0, 0, frame.size.width, frame.size.height), theme.room)
    yield Scenery(
        placed.picture,
        place_of(at),
        levels={each.meter: float(each.value) for each in page.levels},
        seconds=round(frame.seconds, 3) if frame.settings.motion else 0.0,
    )
    told = caption(at, frame)
    if told:
        yield from caption_marks(told, placed.seen, laid.small)
    if placed.strip.height:
        yield from strip_marks(gauge(at), placed.strip, laid.middle)
    yield Paper(placed.sheet, theme.paper, 0.55)
    yield from head_marks(at.room.reading.story.title, _head(at, frame), placed.head, laid.small)


def _head(at: At, frame: Frame) -> str:
    """Name the chair, and tell small how long the lesson still has."""
    minutes = counted(frame.tell, "{n} minute left", "{n} minutes left", minutes_left(at.room))
    return f"{at.room.reading.page.seat_name}  \N{MIDDLE DOT}  {minutes}"


def caption(at: At, frame: Frame) -> str:
    """Name what is heard, where captions are asked for and it is not what was heard before."""
    reading = at.room.reading
    before = reading.turns[reading.at - 1].page.sounds if reading.at else ()
    changed = reading.page.sounds != before and frame.settings.captions
    return caption_words(reading.story, reading.page.sounds) if changed else ""


def ground_parts(at: At, laid: Laid, frame: Frame) -> Iterator[Part]:
    """Name what stands around."""
    placed, told = laid.grid, caption(at, frame)
    yield Part("title", Role.HEADING, at.room.reading.story.title, placed.head, _head(at, frame))
    if told:
        yield caption_part(told, placed.seen, laid.small)
    place = place_of(at)
    if place:
        yield Part("place", Role.PICTURE, place.alt, placed.seen)


def meter_parts(at: At, laid: Laid) -> Iterator[Part]:
    """Name the meters."""
    if laid.grid.strip.height:
        yield from strip_parts(gauge(at), laid.grid.strip, laid.middle)


@frozen
class Foot:
    """What stands at the foot of the wall."""

    marks: tuple[Mark, ...]
    parts: tuple[Part, ...]


def foot_of(at: At, laid: Laid, frame: Frame, first: Ahead | None = None) -> Foot:
    """Draw what is counted, the next step, and the teacher's quiet words.

    Args:
        at: the class.
        laid: where everything stands.
        frame: the teacher's.
        first: what the step does before it leads on; None: nothing.
    """
    step = _next(next_words(first or ahead(at.room), frame.tell), laid, frame)
    status = _status(at, laid, frame, step.width)
    where = Point(laid.row.x, laid.row.y)
    line = Fill(
        Box(laid.status.x, laid.status.y, laid.status.width, hairline(frame)), frame.theme.faint, alpha=0.3
    )
    return Foot(
        (line, *status.marks, *step.marks, *foot_marks(laid.foot, where, frame, laid.small)),
        (*status.parts, *step.parts, *foot_parts(laid.foot, where)),
    )


def status_words(at: At, frame: Frame) -> str:
    """Tell what may be told while the class goes on: how many votes are in, and never which."""
    if at.told:
        return at.told
    room, tell = at.room, frame.tell
    lost = _lost(at, frame)
    if lost:
        return lost
    left = 0 if room.left is None else max(0, round(room.left))
    few = room.count is not None and room.count.votes < FEWEST
    told = {
        Beat.VOTE: tell("Votes in: {n}").format(n=room.votes_in),
        Beat.STILL: tell("Still"),
        Beat.TALK: counted(tell, "{n} second of talk", "{n} seconds of talk", left),
        Beat.REVEAL: tell("Too few votes for bars") if few else "",
        Beat.SCENE: counted(tell, "{n} second of silence", "{n} seconds of silence", left) if left else "",
    }
    return told.get(room.beat, "")


def _lost(at: At, frame: Frame) -> str:
    """Say that no phone is to be reached any more, and what goes on without any."""
    room, tell = at.room, frame.tell
    phones = [each for each in room.voters.values() if each.means is Means.PHONES and not each.out]
    if room.means is not Means.PHONES or room.beat is Beat.LOBBY or is_after(room):
        return ""
    if not at.door.trouble and (not phones or any(each.here for each in phones)):
        return ""
    if room.reading.story.harm:
        return tell("No phone is to be reached. Keys: other ways to take part.")
    return tell("No phone is to be reached. H: by raised hands.")


def _status(at: At, laid: Laid, frame: Frame, taken: float) -> Drawn:
    told = status_words(at, frame)
    if not told:
        return Drawn()
    box = laid.status
    room = max(1.0, box.width - taken - 16 * frame.scale)
    share = 1.25
    kind = laid.small.type(share, italic=bool(at.told))
    while share > 0.8 and frame.ruler.width(told, kind) > room:  # noqa: PLR2004 - then it goes over two lines
        share -= 0.1
        kind = laid.small.type(share, italic=bool(at.told))
    tried = lines(frame, Point(0, 0), room, told, kind, frame.theme.ink, leading=1.2)
    where = Point(box.x, box.y + (box.height - tried.height) / 2)
    drawn = lines(frame, where, room, told, kind, frame.theme.ink, leading=1.2)
    part = Part("status", Role.STATUS, told, Box(where.x, where.y, drawn.width, drawn.height), live=True)
    return Drawn(drawn.marks, (part,), drawn.width, drawn.height)


def _next(told: str, laid: Laid, frame: Frame) -> Drawn:
    """Draw the next step at the right: what Enter does."""
    theme, scale, box = frame.theme, frame.scale, laid.status
    kind = laid.small.type(1.0)
    wide = frame.ruler.width(told, kind)
    tall = frame.ruler.height(kind)
    high = max(laid.small.target - 6 * scale, 1.4 * kind.size)
    pad = 16 * scale
    whole = Box(box.right - wide - 2 * pad, box.y + (box.height - high) / 2, wide + 2 * pad, high)
    pressed = Box(whole.x, box.y + (box.height - laid.small.target) / 2, whole.width, laid.small.target)
    words = Words(Point(whole.x + pad, whole.y + (high - tall) / 2), told, kind, theme.paper)
    under: tuple[Mark, ...] = ()
    if is_hovered(frame, "next"):
        y = words.at.y + frame.ruler.ascent(kind) + 0.18 * kind.size
        under = (Fill(Box(words.at.x, y, wide, hairline(frame)), theme.paper, alpha=0.9),)
    part = Part(
        "next",
        Role.BUTTON,
        told,
        pressed,
        frame.tell("Enter"),
        focusable=True,
        actions=("activate",),
        radius=4 * scale,
    )
    return Drawn((Fill(whole, theme.accent, 3 * scale), words, *under), (part,), whole.width, high)
