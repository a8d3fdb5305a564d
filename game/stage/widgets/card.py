"""A story on the shelf: a slip of paper with its cover, what it is about, and the way in."""

from dataclasses import replace

from game.frozen import frozen
from game.stage.geometry import Box, Point
from game.stage.library import Card
from game.stage.mark import Image
from game.stage.scene import Frame, Part, Role
from game.stage.widgets.block import TARGET, Block, Drawn, at_least, flowing, kind, middled, space, stacked
from game.stage.widgets.controls import ACTIVATE, button, word_button
from game.stage.widgets.leaf import page
from game.stage.widgets.prose import heading, paragraph, shortened
from game.stage.words import counted

BEGIN = "begin"
GO_ON = "go on"
LOOK = "look"
WHY = "why"
WAIT = "wait"
"""What a card's parts begin with; the story's id follows a colon."""

COLUMN = 17.0
"""Least width of a card, in ems of the text."""

WIDE = 36.0
"""Width from which a card's cover stands beside its words, in ems."""

GAP = 26.0
"""Room between cards, in units of the design."""

PAD = 20.0
"""Room beside what is written on a card, in units of the design."""

MANY = 88
"""Stands for a number of endings that is not known yet: two wide figures."""

GAPS = 10.0
"""Room between what is written, the ways in and the notes, in units of the design."""

ORIGIN = Point(0, 0)

FAR = "story.yaml:88:88: " + "slip " * 40
"""Stands for a problem that is not known yet: more than a card shows of one."""


@frozen
class Cut:
    """How a card is divided, in pixels."""

    aside: float
    """Width of a cover that stands beside the words; 0.0 where it stands above, or is not there."""
    above: float
    """Height of a cover that stands above them."""
    inner: float
    """Width of what is written."""


@frozen
class Room:
    """What the cards of a row give their words, and how tall they are, in pixels."""

    words: float
    whole: float


def shelf(cards: tuple[Card, ...]) -> Block:
    """Set the cards in rows of equal height, as many beside each other as there is room for.

    A card has the same place and size while its story is read, once it is, and where it does not open: a
    hand that is on its way to one must not press its neighbour.
    """

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        gap = GAP * frame.scale
        least = COLUMN * kind(frame).size
        columns = max(1, min(len(cards), 3, int((width + gap) / (least + gap))))
        wide = (width - gap * (columns - 1)) / columns
        done: list[Drawn] = []
        down = 0.0
        for start in range(0, len(cards), columns):
            row = cards[start : start + columns]
            room = _room(frame, row, wide)
            for number, each in enumerate(row):
                place = Point(at.x + number * (wide + gap), at.y + down)
                done.append(slip(each, room)(frame, place, wide))
            down += done[-1].height + gap
        marks = tuple(mark for each in done for mark in each.marks)
        return Drawn(marks, tuple(part for each in done for part in each.parts), width, down)

    return draw


def _room(frame: Frame, row: tuple[Card, ...], width: float) -> Room:
    """Measure what a row must hold, whatever becomes of its stories."""
    become = [(each, _cut(frame, each, width)) for card in row for each in (_read(card), _torn(card))]
    words = max(_words(frame, each)(frame, ORIGIN, cut.inner).height for each, cut in become)
    rest = max(cut.above + _below(frame, each)(frame, ORIGIN, cut.inner).height for each, cut in become)
    whole = words + rest + (GAPS + 1.6 * PAD) * frame.scale
    return Room(words, max(whole, width * 0.24 if any(cut.aside for _, cut in become) else 0.0))


def _read(card: Card) -> Card:
    """Give a card as it may look once its story is read."""
    return replace(card, ready=True, problems=(), endings=MANY, endings_seen=MANY)


def _torn(card: Card) -> Card:
    """Give a card as it may look where its story does not open."""
    return replace(card, ready=True, problems=card.problems or (FAR,))


def _cut(frame: Frame, card: Card, width: float) -> Cut:
    """Divide a card: its cover stands beside the words where there is much room, else above them."""
    pads = 2 * PAD * frame.scale
    if card.cover is None:
        return Cut(0.0, 0.0, width - pads)
    if width > WIDE * kind(frame).size:
        return Cut(width * 0.42, 0.0, width * 0.58 - pads)
    return Cut(0.0, round(min(width * 0.42, frame.size.height * 0.18)), width - pads)


def slip(card: Card, room: Room) -> Block:
    """Draw one card: what it is, its ways in, and what its notes warn of."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        pad = PAD * frame.scale
        cut = _cut(frame, card, width)
        place = Point(at.x + cut.aside + pad, at.y + cut.above + pad * 0.8)
        words = _body(frame, card, room.words)(frame, place, cut.inner)
        box = Box(at.x, at.y, width, room.whole)
        picture = Box(at.x, at.y, cut.aside or width, cut.above or room.whole)
        shown = (Image(picture, card.cover),) if card.cover is not None else ()
        marks = (*page(frame, box), *shown, *words.marks)
        named = Part(f"card:{card.story}", Role.HEADING, card.title, box)
        return Drawn(marks, (named, *words.parts), width, room.whole)

    return draw


def _body(frame: Frame, card: Card, words: float) -> Block:
    """Set what is written on a card; its ways in stand below words of a height, in pixels."""
    return stacked((at_least(_words(frame, card), words), _below(frame, card)), GAPS)


def _below(frame: Frame, card: Card) -> Block:
    """Set the ways in, and beneath them what a story's notes warn of: so the ways are seen at once."""
    return stacked((at_least(_ways(frame, card), TARGET * frame.scale), *_notes(frame, card)), GAPS)


def _words(frame: Frame, card: Card) -> Block:
    """Set the title, what it is about, and how far it was read."""
    blocks: list[Block] = [heading(card.title, size=25)]
    if card.problems:
        blocks.append(paragraph(frame.tell("This story does not open."), size=16))
        blocks.append(shortened(card.problems[0].splitlines()[0], 2, size=14, faint=True))
        return stacked(blocks, 6)
    if card.about:
        blocks.append(paragraph(card.about, size=16))
    facts = facts_of(frame, card)
    if facts:
        blocks += [space(0), paragraph(facts, size=14, faint=True)]
    return stacked(blocks, 5)


def _notes(frame: Frame, card: Card) -> tuple[Block, ...]:
    """Tell what a story's notes warn of."""
    if not card.topics:
        return ()
    topics = frame.tell("Notes: {topics}").format(topics=" \u00b7 ".join(card.topics))
    return (paragraph(topics, size=14, faint=True, italic=True),)


def facts_of(frame: Frame, card: Card) -> str:
    """Tell how long a reading takes and how many endings were found."""
    facts: list[str] = []
    if card.minutes:
        facts.append(counted(frame.tell, "{n} minute", "{n} minutes", card.minutes))
    if card.endings:
        told = (
            frame.tell("{seen} of {all} endings found").format(seen=card.endings_seen, all=card.endings)
            if card.endings_seen
            else counted(frame.tell, "{n} ending", "{n} endings", card.endings)
        )
        facts.append(told)
    return "  ·  ".join(facts)


def _ways(frame: Frame, card: Card) -> Block:
    """Set the ways in: one button, and a word beside it."""
    story = card.story
    if card.problems:
        return _told(word_button(f"{WHY}:{story}", frame.tell("See why"), size=16), card)
    if not card.ready:
        return _told(_waiting(f"{WAIT}:{story}", frame.tell("Being read …")), card)
    first = (
        button(f"{GO_ON}:{story}", frame.tell("Go on"))
        if card.started
        else button(f"{BEGIN}:{story}", frame.tell("Begin"))
    )
    look = word_button(f"{LOOK}:{story}", frame.tell("The story"), size=16)
    return _told(flowing((first, look), 20), card)


def _waiting(part: str, words: str) -> Block:
    """Stand in for the ways into a story that is being read: the focus is kept there, and nothing opens."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        quiet = middled(paragraph(words, size=16, faint=True, italic=True), TARGET)(frame, at, width)
        box = Box(at.x, at.y, max(TARGET * frame.scale, quiet.width), quiet.height)
        named = Part(part, Role.BUTTON, words, box, focusable=True, actions=ACTIVATE)
        return replace(quiet, parts=(named,))

    return draw


def _told(block: Block, card: Card) -> Block:
    """Tell with each way whose it is: several cards have a *Begin*."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = block(frame, at, width)
        return replace(drawn, parts=tuple(replace(each, value=card.title) for each in drawn.parts))

    return draw
