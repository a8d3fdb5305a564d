"""Pages that were read, one under the other: their words, what was picked, what moved and why."""

from dataclasses import field, replace
from functools import lru_cache

from game.frozen import frozen
from game.play.history import Leaf, Taken
from game.play.page import Movement, plain
from game.play.trail import Sat, Skipped, Turned
from game.play.transcript import ENGLISH, Wording, page_words
from game.stage.geometry import Box, Point
from game.stage.mark import Clip, Colour, Fill, Mark, Type
from game.stage.mark import Words as Line
from game.stage.ruler import Ruler
from game.stage.scene import Frame, Part, Role
from game.stage.theme import Theme
from game.stage.widgets.block import BODY, SMALL, Block, Drawn, capitals, kind, space, stacked
from game.stage.widgets.controls import is_hovered, word_button
from game.stage.widgets.prose import wrap
from game.stage.wording import wording
from game.stage.words import Tell

HERE = "here"
"""What the way back to a page begins with; the turn follows a colon."""

KEPT = 600
"""Drawn pages that are kept."""


def matches(pages: tuple[Leaf, ...], search: str, told: Wording = ENGLISH) -> tuple[str, ...]:
    """Give the ids of the paragraphs that hold the words, in reading order."""
    sought = search.strip().casefold()
    if not sought:
        return ()
    return tuple(
        f"line:{page.first}:{number}"
        for page in pages
        for number, words in enumerate(page_words(page.page, told))
        if sought in words.casefold()
    )


@frozen
class Look:
    """Everything by which a page's drawing differs; the frame itself is carried along."""

    left: float
    width: float
    scale: float
    text: tuple[Type, Type, int]
    """Two types of the page, and the line height: they hold all that is set about text."""
    theme: Theme
    ruler: Ruler
    is_lit: bool
    """The way back to the page is pointed at."""
    tell: Tell
    """The words of the house differ by the language that is set."""
    frame: Frame = field(compare=False)


@frozen
class Sought:
    """The words that are sought, and the paragraph one stands on."""

    words: str
    here: str


def past(pages: tuple[Leaf, ...], sought: Sought) -> Block:
    """Set all pages; the words that are sought are marked, strongest in the paragraph one stands on."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        marks: list[Mark] = []
        parts: list[Part] = []
        down = at.y
        air = 20 * frame.scale
        for number, page in enumerate(pages, 1):
            look = _look(frame, at.x, width, f"{HERE}:{page.first}")
            found = Sought(sought.words, sought.here if sought.here.startswith(f"line:{page.first}:") else "")
            drawn = _page(look, page, number, number == len(pages), found)
            box = Box(at.x - air, down, width + 2 * air, drawn.height)
            marks.append(Clip(box, drawn.marks, -down))
            parts += (replace(each, box=each.box.moved(0, down)) for each in drawn.parts)
            down += drawn.height
        return Drawn(tuple(marks), tuple(parts), width, down - at.y)

    return draw


def _look(frame: Frame, left: float, width: float, way: str) -> Look:
    """Give all by which a page's drawing differs."""
    text = (kind(frame, BODY), kind(frame, SMALL), frame.settings.line_height)
    lit = is_hovered(frame, way)
    return Look(left, width, frame.scale, text, frame.theme, frame.ruler, lit, frame.tell, frame)


@lru_cache(maxsize=KEPT)
def _page(look: Look, page: Leaf, number: int, is_last: bool, sought: Sought) -> Drawn:  # noqa: FBT001 - a key's part
    """Draw one page from the top; kept, since a history is long and is scrolled."""
    frame = look.frame
    blocks: list[Block] = [space(26)] if number > 1 else []
    blocks.append(_head(frame, page, number, is_last=is_last))
    blocks += [_moved(frame, each, f"moved:{page.first}:{at}") for at, each in enumerate(page.movements)]
    for place, words in enumerate(page_words(page.page, wording(frame.tell))):
        part = f"line:{page.first}:{place}"
        blocks += [_paragraph(words, part, sought.words, is_here=part == sought.here), space(8)]
    for at, each in enumerate(page.taken):
        words = told_pick(frame, each, page)
        blocks += [_taken(frame, words, f"taken:{page.first}:{at}")] if words else []
    return stacked(blocks)(frame, Point(look.left, 0.0), look.width)


def _head(frame: Frame, page: Leaf, number: int, *, is_last: bool) -> Block:
    """Set a page's number, whose chair it is, and the way back to it."""
    tell = frame.tell
    told = tell("Page {n}").format(n=number)
    way = word_button(
        f"{HERE}:{page.first}", tell("Read on from here") if is_last else tell("Go back to here"), size=SMALL
    )

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        right = way(frame, Point(0, 0), width)
        button = way(frame, Point(at.x + width - right.width, at.y), right.width + 1)
        button = replace(button, parts=tuple(replace(each, value=told) for each in button.parts))
        type_ = capitals(frame, SMALL)
        room = max(1.0, width - right.width - 14 * frame.scale)
        name = f"{told}  ·  {page.page.seat_name}" if page.page.seat_name else told
        text = _set(
            frame,
            Point(at.x, at.y + (right.height - frame.ruler.height(type_)) / 2),
            room,
            name,
            type_,
            frame.theme.faint,
        )
        line = Fill(Box(at.x, at.y, width, max(1, round(frame.scale))), frame.theme.faint, alpha=0.3)
        part = Part(f"page:{page.first}", Role.HEADING, name, Box(at.x, at.y, room, right.height))
        return Drawn(
            (line, *text.marks, *button.marks), (part, *button.parts), width, max(right.height, text.height)
        )

    return draw


def _set(  # noqa: PLR0913, PLR0917 - a line of type has this many sides
    frame: Frame, at: Point, width: float, words: str, type_: Type, colour: Colour
) -> Drawn:
    """Set words in lines under each other."""
    tall = frame.ruler.height(type_)
    step = max(tall, type_.size * 1.35)
    broken = wrap(words, width, type_, frame.ruler)
    marks = tuple(
        Line(Point(at.x, round(at.y + number * step)), each, type_, colour)
        for number, each in enumerate(broken)
    )
    return Drawn(marks, (), width, step * len(broken))


def _paragraph(words: str, part: str, search: str, *, is_here: bool) -> Block:
    """Set one paragraph, the sought words on a tinted ground with a line beneath."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        type_ = kind(frame, BODY)
        step = max(frame.ruler.height(type_), type_.size * frame.settings.line_height / 100)
        marks: list[Mark] = []
        broken = wrap(words, width, type_, frame.ruler)
        for number, line in enumerate(broken):
            top = round(at.y + number * step)
            marks += _found(frame, Point(at.x, top), line, search, type_, is_here=is_here)
            marks.append(Line(Point(at.x, top), line, type_, frame.theme.ink))
        box = Box(at.x, at.y, width, step * len(broken))
        if is_here:
            beside = Box(at.x - 14 * frame.scale, at.y, 3 * frame.scale, box.height)
            marks.append(Fill(beside, frame.theme.accent))
        return Drawn(tuple(marks), (Part(part, Role.TEXT, words, box),), width, box.height)

    return draw


def _found(  # noqa: PLR0913 - a mark beneath words has this many sides
    frame: Frame, at: Point, line: str, search: str, type_: Type, *, is_here: bool
) -> list[Mark]:
    """Mark where the sought words stand on a line."""
    sought, low = search.strip().casefold(), line.casefold()
    marks: list[Mark] = []
    start = low.find(sought) if sought and len(low) == len(line) else -1
    tall = frame.ruler.height(type_)
    thick = max(1.0, round(frame.scale)) * (3 if is_here else 1)
    while start >= 0:
        left = at.x + frame.ruler.width(line[:start], type_)
        wide = frame.ruler.width(line[start : start + len(sought)], type_)
        marks.append(Fill(Box(left, at.y, wide, tall), frame.theme.accent, 2 * frame.scale, alpha=0.16))
        marks.append(Fill(Box(left, at.y + tall - thick, wide, thick), frame.theme.accent))
        start = low.find(sought, start + len(sought))
    return marks


def _taken(frame: Frame, words: str, name: str) -> Block:
    """Set what was picked, inset, in the accent's colour and italics."""

    def draw(given: Frame, at: Point, width: float) -> Drawn:
        inset = 22 * given.scale
        type_ = kind(given, BODY, italic=True)
        text = _set(given, Point(at.x + inset, at.y), width - inset, words, type_, given.theme.accent)
        bar = Box(at.x + 8 * given.scale, at.y, max(1, 2 * given.scale), text.height)
        part = Part(name, Role.TEXT, frame.tell("You: {words}").format(words=words), bar)
        marks = (Fill(bar, given.theme.accent, alpha=0.6), *text.marks)
        return Drawn(marks, (part,), width, text.height + 6 * given.scale)

    return draw


def _moved(frame: Frame, movement: Movement, name: str) -> Block:
    """Set one movement: the meter, by how much, and its cause; quieter than the page."""
    words = told_movement(frame, movement)

    def draw(given: Frame, at: Point, width: float) -> Drawn:
        text = _set(given, at, width, words, kind(given, SMALL), given.theme.faint)
        part = Part(name, Role.METER, words, Box(at.x, at.y, width, text.height))
        return Drawn(text.marks, (part,), width, text.height + 4 * given.scale)

    return draw


def told_movement(frame: Frame, movement: Movement) -> str:
    """Tell a movement in words."""
    cause = plain(movement.cause)
    if movement.stilled:
        told = frame.tell("{meter}, kept out: {cause}").format(meter=movement.name, cause=cause)
    else:
        by = f"+{movement.by}" if movement.by > 0 else str(movement.by).replace("-", "\N{MINUS SIGN}")
        told = f"{movement.name} {by}: {cause}" if cause else f"{movement.name} {by}"
    own = plain(movement.own)
    return told + (" " + frame.tell("(the story’s own words: {own})").format(own=own) if own else "")


def told_pick(frame: Frame, taken: Taken, page: Leaf) -> str:
    """Tell a pick in words; empty where there is nothing to tell."""
    tell = frame.tell
    own = plain(taken.own)
    match taken.pick:
        case Sat():
            return tell("You sat through the silence.")
        case Turned(meter, level):
            name = next((each.name for each in page.page.levels if each.meter == meter), meter)
            return tell("You turned {meter} to {level}.").format(meter=name, level=level)
        case Skipped():
            return tell("You skipped this scene: {topic}.").format(topic=plain(taken.words))
        case _:
            words = plain(taken.words)
            return words + (" " + tell("(at first: {own})").format(own=own) if own else "")
