"""What a class may vote for: each with its letter, and where hands are counted, with how many."""

from dataclasses import replace

from game.frozen import frozen
from game.play.ballot import Option
from game.play.page import Offer
from game.stage.geometry import Box, Point
from game.stage.mark import Mark, Type
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.bars import MANY, lot
from game.stage.widgets.block import Block, Drawn
from game.stage.widgets.book import Book, book
from game.stage.widgets.choice_list import Choices, Entry, choices, offered
from game.stage.widgets.controls import ACTIVATE, is_hovered
from game.stage.widgets.edges import thinned
from game.stage.widgets.page import Hand, choice_marks
from game.stage.widgets.prose import lines

SMALLER = 0.8
"""Size of options that are many, by that of a few."""


@frozen
class Listed:
    """Options as they stand now."""

    options: tuple[Option, ...]
    signs: str
    """Their letters, or numbers."""
    language: str
    """Of their words, in whose quotes stands what is said."""
    alpha: float = 1.0
    """Less than 1.0 while they are seen and not yet to be taken."""
    hands: tuple[int, ...] | None = None
    """Raised hands of each, where they are counted."""
    picks: bool = False
    """The teacher picks one."""
    free: frozenset[str] | None = None
    """Ids of those that have a letter; None: all that are not locked."""

    ringed: int | None = None
    """Which one a lot is on."""

    def place(self, number: int) -> int | None:
        """Tell which letter an option has, from 0; None where it has none."""
        if not self._has(self.options[number]):
            return None
        return sum(self._has(each) for each in self.options[:number])

    def sign(self, number: int) -> str:
        """Give an option's letter."""
        place = self.place(number)
        return "" if place is None else self.signs[place : place + 1]

    def _has(self, option: Option) -> bool:
        return not option.locked if self.free is None else option.id in self.free


def option_list(listed: Listed) -> Block:
    """Set the options."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(_sized(frame, len(listed.options)))
        side = _side(frame) if listed.hands is not None else 0.0
        given = tuple(_entry(listed, number, hand) for number in range(len(listed.options)))
        given_choices = choices(given, hand, width - side)
        marks: list[Mark] = []
        pointed = frame.hover or (frame.focus if frame.ring else None)
        shown = Hand(at=pointed if listed.picks else None)
        marks += (thinned(mark, listed.alpha) for mark in choice_marks(given_choices, at, shown, hand))
        parts = list(_parts(listed, given_choices, Box(at.x, at.y, width - side, 0), frame))
        if listed.ringed is not None and listed.ringed < len(given_choices.items):
            item = given_choices.items[listed.ringed]
            marks += lot(frame, Point(at.x, at.y + item.y), item.height, listed.ringed)
        if listed.hands is not None:
            for number, item in enumerate(given_choices.items):
                row = Box(at.x + width - side, at.y + item.y, side, item.height)
                drawn = _counter(listed, number, row, frame)
                marks += drawn.marks
                parts += drawn.parts
        return Drawn(tuple(marks), tuple(parts), width, given_choices.height)

    return draw


def _sized(frame: Frame, number: int) -> Frame:
    """Set many options smaller: a class must see all of them at once, and what they are asked."""
    if number <= MANY:
        return frame
    size = round(SMALLER * frame.settings.text_size)
    return replace(frame, settings=replace(frame.settings, text_size=size))


def as_offer(option: Option) -> Offer:
    """Give an option as the page's list wants it."""
    return Offer(option.id, option.manner, option.words, option.pick, option.locked, option.reason)


def _entry(listed: Listed, number: int, hand: Book) -> Entry:
    option = listed.options[number]
    entry = offered(as_offer(option), hand, listed.language)
    sign = listed.sign(number)
    return Entry(
        f"{'pick' if listed.picks else 'option'}:{option.id}",
        entry.words,
        f"{sign}: {entry.spoken}" if sign else entry.spoken,
        entry.role,
        entry.reason,
        # Where an option has no letter there stands nothing: a bare number looks like a count of votes.
        sign=sign or " ",
    )


def _parts(listed: Listed, given: Choices, at: Box, frame: Frame) -> tuple[Part, ...]:
    found: list[Part] = []
    for number, item in enumerate(given.items):
        value = frame.tell("struck out: {reason}").format(reason=item.told) if item.locked else ""
        can = listed.picks and not item.locked
        found.append(
            Part(
                item.id,
                item.role if listed.picks or item.locked else Role.OPTION,
                item.spoken,
                Box(at.x, at.y + item.y, at.width, item.height),
                value,
                focusable=can,
                actions=ACTIVATE if can else (),
                digit=int(listed.sign(number)) if can and listed.sign(number).isdigit() else None,
            )
        )
    return tuple(found)


def _side(frame: Frame) -> float:
    return 3.3 * 44 * frame.scale


def _counter(listed: Listed, number: int, row: Box, frame: Frame) -> Drawn:
    """Draw *less, so many, more* beside an option."""
    place = listed.place(number)
    if place is None or listed.hands is None:
        return Drawn()
    count = listed.hands[place] if place < len(listed.hands) else 0
    side = 44 * frame.scale
    kind, theme = book(frame).type(1.0), frame.theme
    y = row.y + (row.height - side) / 2
    boxes = (Box(row.x, y, side, side), Box(row.right - side, y, side, side))
    told = (("fewer", "\N{MINUS SIGN}", "One hand less"), ("more", "+", "One hand more"))
    marks: list[Mark] = []
    parts: list[Part] = []
    for box, (verb, sign, words) in zip(boxes, told, strict=True):
        name = f"{verb}:{place}"
        ink = theme.accent if is_hovered(frame, name) else theme.faint
        marks += _middle(frame, box, sign, kind, ink)
        parts.append(
            Part(
                name,
                Role.BUTTON,
                f"{frame.tell(words)}: {listed.sign(number)}",
                box,
                str(count),
                True,
                actions=ACTIVATE,
            )
        )
    between = Box(boxes[0].right, y, boxes[1].x - boxes[0].right, side)
    marks += _middle(frame, between, str(count), kind, theme.ink)
    return Drawn(tuple(marks), tuple(parts), row.width, row.height)


def _middle(frame: Frame, box: Box, words: str, kind: Type, ink: tuple[int, int, int]) -> tuple[Mark, ...]:
    """Set a few letters in the middle of a box."""
    tall = frame.ruler.height(kind)
    at = Point(box.x, box.y + (box.height - tall) / 2)
    return lines(frame, at, box.width, words, kind, ink, centre=True, leading=0.1).marks
