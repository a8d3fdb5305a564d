"""Where everything stands on a class's wall: large type for the back row, small for the teacher."""

from collections.abc import Mapping
from dataclasses import replace

from game.frozen import frozen
from game.play.room import Beat
from game.stage.geometry import Box
from game.stage.layout.grid import Grid, Need, grid, picture_width
from game.stage.scene import Frame
from game.stage.scenes.class_may import has_chairs, is_after, may, may_take_longer
from game.stage.scenes.class_state import At
from game.stage.settings import Speed
from game.stage.widgets.book import Book, book
from game.stage.widgets.foot import Foot, foot
from game.stage.widgets.meters import cells

LARGE = 150
"""Percent of text size that the back row needs, at least."""

MOST_SMALL = 150
"""Percent of text size of the teacher's words, at most."""

MIDDLE = 130
"""Percent of text size of the meters, at least."""

NAMES = 15.0
"""Pixels of the meters' names at 720 lines, at least: rather two rows than small ones."""

MOST_WIDE = 0.44
"""Share of a wide window's height that the meters may take."""

MOST_TALL = 0.14
"""The same in a narrow window."""

WITHOUT = frozenset({Beat.LOBBY, Beat.BRIDGE, Beat.DEBRIEF, Beat.OVER})
"""Beats at which nothing has been moved that a class should look at."""


@frozen
class Laid:
    """The wall, laid out."""

    large: Frame
    """The frame in which what the class reads is set."""
    book: Book
    """The hand of what the class reads."""
    small: Book
    """The teacher's."""
    middle: Book
    """That of the meters and what moved them."""
    grid: Grid
    foot: Foot
    window: Box
    """Where what the class reads scrolls."""
    status: Box
    """What is counted, and the next step."""
    row: Box
    """The teacher's quiet words."""


def enlarged(frame: Frame) -> Frame:
    """Give the frame in which a class reads: at least so large, and all at once."""
    size = max(LARGE, frame.settings.text_size)
    return replace(frame, settings=replace(frame.settings, text_size=size, speed=Speed.OFF))


def _teachers(frame: Frame) -> Book:
    """Give the hand of what only the teacher needs: it takes no room from the class."""
    size = min(MOST_SMALL, frame.settings.text_size)
    return book(replace(frame, settings=replace(frame.settings, text_size=size)))


def middling(frame: Frame) -> Book:
    """Give the hand of the meters: between the class's and the teacher's."""
    size = max(MIDDLE, frame.settings.text_size)
    return replace(book(replace(frame, settings=replace(frame.settings, text_size=size))), names=NAMES)


def lay(at: At, frame: Frame) -> Laid:
    """Lay the wall out."""
    large = enlarged(frame)
    hand, small = book(large), _teachers(frame)
    bare = grid(frame.size, Need(hand.column, hand.body, hand.scale))
    names = row_names(at, frame)
    row = foot(names, small, bare.column.width)
    high = row.height + status_height(small)
    strip = strip_height(at, frame, hand)
    placed = grid(frame.size, Need(hand.column, hand.body, hand.scale, strip, high))
    column = placed.column
    bled = 0.9 * hand.body
    return Laid(
        large=large,
        book=hand,
        small=small,
        middle=middling(frame),
        grid=placed,
        foot=row,
        window=Box(column.x - bled, column.y, column.width + 1.5 * bled, max(1.0, column.height)),
        status=Box(column.x, placed.foot.y, column.width, status_height(small)),
        row=Box(column.x, placed.foot.y + status_height(small), column.width, row.height),
    )


def status_height(small: Book) -> float:
    """Tell how high the row of what is counted is."""
    return max(small.target, 1.7 * small.body) + 6 * small.scale


def strip_height(at: At, frame: Frame, hand: Book) -> float:
    """Tell how high the meters stand; 0 where they are hidden, or there is no place for them."""
    page = at.room.reading.page
    if not frame.settings.meters or not page.levels or at.room.beat in WITHOUT:
        return 0.0
    size = frame.size
    wide = picture_width(size, Need(hand.column, hand.body, hand.scale))
    most = size.height * (MOST_WIDE if wide < size.width else MOST_TALL)
    return cells(page.levels, middling(frame), wide, most).height


def _after_names(at: At, frame: Frame) -> tuple[tuple[str, str, str, bool], ...]:
    """Give the words that are left once the story is over."""
    tell, talking = frame.tell, at.room.beat is not Beat.AFTERCARE
    return (
        ("blank", tell("Blank"), tell("Blank: a quiet picture, no sound, votes held"), True),
        ("undo", tell("Undo"), tell("Take the last step back"), at.room.before is not None),
        ("report", tell("Report"), tell("Write the report: totals alone"), talking and not at.saved),
        ("close", tell("Close"), tell("Close the room, to the shelf"), True),
        ("list", tell("Keys"), tell("The teacher’s keys"), True),
    )


def row_names(at: At, frame: Frame) -> tuple[tuple[str, str, str, bool], ...]:
    """Give the teacher's quiet words: id, word, in full, and whether it can be used."""
    if is_after(at.room):
        return _after_names(at, frame)
    tell, room = frame.tell, at.room
    told = {
        "blank": (tell("Blank"), tell("Blank: a quiet picture, no sound, votes held")),
        "lock": (tell("Unlock"), tell("Unlock the room"))
        if room.locked
        else (tell("Lock"), tell("Lock the room: nobody new may join")),
        "code": (tell("New letters"), tell("Four new letters; who is in stays in")),
        "door": (tell("Phones"), tell("The way in for phones")),
        "undo": (tell("Undo"), tell("Take the last step back")),
        "talk": (tell("Talk"), tell("Talk, then vote a second time")),
        "longer": (tell("Longer"), tell("Half a minute more")),
        "reveal": (tell("Reveal"), tell("Close the vote and show what they chose")),
        "skip": (tell("Skip"), tell("Leave this scene out; its summary is told")),
        "mode": (tell("Mode"), tell("Another way to decide")),
        "swap": (tell("Swap"), tell("Everybody one chair on")),
        "end": (tell("End"), tell("Stop here, with aftercare")),
        "list": (tell("Keys"), tell("The teacher’s keys, and everything else")),
    }
    return tuple((part, *told[part], may(at, part)) for part in _row(at))


_ROWS: Mapping[Beat, tuple[str, ...]] = {
    Beat.LOBBY: ("blank", "lock", "code", "swap", "mode", "list"),
    Beat.SCENE: ("blank", "undo", "skip", "mode", "swap", "door", "end", "list"),
    Beat.STILL: ("blank", "undo", "talk", "reveal", "skip", "door", "end", "list"),
    Beat.VOTE: ("blank", "undo", "talk", "reveal", "skip", "door", "end", "list"),
    Beat.TALK: ("blank", "undo", "longer", "skip", "door", "end", "list"),
    Beat.REVEAL: ("blank", "undo", "talk", "swap", "door", "end", "list"),
    Beat.BRIDGE: ("blank", "undo", "door", "end", "list"),
}
"""What each stretch of a lesson can need, in one row even on an old projector. The list has all of it."""


def _row(at: At) -> tuple[str, ...]:
    """Name what stands in the row; where a vote has a limit, more time as well."""
    row = _ROWS[at.room.beat]
    if at.room.beat is Beat.VOTE and may_take_longer(at.room):
        row = (*row[:-1], "longer", row[-1])
    return row if has_chairs(at.room) else tuple(part for part in row if part != "swap")
