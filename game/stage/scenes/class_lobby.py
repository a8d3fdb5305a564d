"""The lobby: where to come in, in words and as a code; seats fill as dots, and nobody has a name."""

from dataclasses import replace

from game.play.ballot import Means
from game.play.room import Room
from game.stage.geometry import Box, Point
from game.stage.mark import Mark, Sketch, Stroke
from game.stage.scene import Frame, Part, Role
from game.stage.scenes.class_state import PATIENCE, At
from game.stage.widgets.block import Block, Drawn, flowing, space, stacked
from game.stage.widgets.book import book
from game.stage.widgets.controls import word_button
from game.stage.widgets.pencil import ring
from game.stage.widgets.prose import label, lines, paragraph
from game.stage.widgets.qr import qr

MOST_DOTS = 120
"""Dots that are drawn, at most; beyond, the number alone tells."""


def here(room: Room) -> int:
    """Tell how many are in the room now."""
    return sum(each.here for each in room.voters.values())


def lobby(at: At, frame: Frame) -> Block:
    """Compose the lobby; `frame` is the large one."""
    match at.room.means:
        case Means.PHONES:
            return stacked((*_phones(at, frame), space(10), _others(at, frame)))
        case Means.KEYS:
            return stacked((*_keys(at, frame), space(14), _others(at, frame)))
        case Means.HANDS:
            return stacked((*_hands(frame), space(14), _others(at, frame)))


def _phones(at: At, frame: Frame) -> list[Block]:
    tell = frame.tell
    if at.door.trouble:
        return [paragraph(at.door.trouble, size=17, part="trouble"), space(8), *_doctor(frame)]
    if not at.door.url:
        return [paragraph(tell("Opening the room …"), size=17, italic=True, part="opening")]
    blocks: list[Block] = [way_in(at), space(10), dots(at)]
    if not here(at.room) and at.empty >= PATIENCE:
        blocks += [space(8), *_doctor(frame)]
    return blocks


def way_in(at: At) -> Block:
    """Set the code to photograph beside the address and the four letters."""

    def draw(frame: Frame, where: Point, width: float) -> Drawn:
        tell, hand = frame.tell, book(frame)
        share = 0.3 if at.empty >= PATIENCE else 0.42
        side = min(width * 0.44, frame.size.height * share)
        told = tell("The address {address} as a code for a phone’s camera.").format(address=at.door.words)
        code = qr(at.door.modules, side, told)(frame, where, width)
        left = where.x + code.width + 1.2 * hand.body
        room = max(1.0, where.x + width - left)
        beside = code.width > 0 and room > 9 * hand.body
        place = Point(left, where.y) if beside else Point(where.x, where.y + code.height + 8)
        words = stacked(
            (
                label(tell("Come in"), size=11),
                space(2),
                _fitting(at.door.words, "address", 1.25),
                space(12),
                label(tell("The four letters"), size=11),
                _fitting(" ".join(at.room.code), "letters", 2.3),
                space(4),
                paragraph(tell("No name, no account. Nobody is shown what you vote."), size=12, faint=True),
            )
        )(frame, place, room if beside else width)
        tall = max(code.height, words.height) if beside else code.height + 8 + words.height
        return Drawn((*code.marks, *words.marks), (*code.parts, *words.parts), width, tall)

    return draw


def _fitting(words: str, part: str, share: float) -> Block:
    """Set words on one line, as large as they fit."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(frame)
        size = share
        while size > 0.5 and frame.ruler.width(words, hand.type(size)) > width:  # noqa: PLR2004 - then it breaks
            size -= 0.05
        drawn = lines(frame, at, width, words, hand.type(size), frame.theme.ink, leading=1.15)
        return replace(
            drawn, parts=(Part(part, Role.TEXT, words, Box(at.x, at.y, drawn.width, drawn.height)),)
        )

    return draw


def dots(at: At) -> Block:
    """Draw a dot for everybody who is here, and a hollow one for who was and will be again."""

    def draw(frame: Frame, where: Point, width: float) -> Drawn:
        hand = book(frame)
        present = here(at.room)
        away = len(at.room.voters) - present
        told = frame.tell("{n} here").format(n=present)
        x = where.x
        words = lines(frame, Point(x, where.y), width, told, hand.type(1.0), frame.theme.ink, leading=1.3)
        size = 0.34 * hand.body
        gap, top = 1.05 * hand.body, where.y + words.height + 0.25 * hand.body
        columns = max(1, int(width / gap))
        marks: list[Mark] = []
        drawn = min(MOST_DOTS, present + away)
        for number in range(drawn):
            row, column = divmod(number, columns)
            box = Box(x + column * gap, top + row * gap, gap, gap)
            filled = number < present
            dot = ring((size + 1, size + 1), (size, size), number + 3, 0.07)
            marks.append(
                Sketch(box, (Stroke(dot, frame.theme.accent, 1.6 * frame.scale, filled=filled, closed=True),))
            )
        rows = -(-drawn // columns)
        tall = words.height + 0.25 * hand.body + rows * gap
        part = Part("here", Role.STATUS, told, Box(x, where.y, width, tall), live=True)
        return Drawn((*words.marks, *marks), (part,), width, tall)

    return draw


def _doctor(frame: Frame) -> list[Block]:
    """Tell the usual causes when nobody comes in."""
    tell = frame.tell
    causes = (
        tell("Many school networks keep guests apart (client isolation): no phone reaches this laptop then."),
        tell("A phone on mobile data looks in the wrong place: Wi-Fi on, and the network of this laptop."),
        tell("This laptop can open a hotspot of its own; the phones join that, and it needs no internet."),
    )
    return [
        label(tell("Nobody is in yet"), size=11),
        space(2),
        *(paragraph(f"\N{EN DASH} {each}", size=12, part=f"cause:{n}") for n, each in enumerate(causes)),
    ]


def _keys(at: At, frame: Frame) -> list[Block]:
    tell = frame.tell
    return [
        space(10),
        paragraph(tell("Each chair has a key of its own."), size=24, part="keys"),
        space(8),
        paragraph(
            tell("Come and press one letter that nobody else has, and remember it. It is not shown."),
            size=17,
        ),
        space(6),
        paragraph(
            tell("The letters A, B, E, L, M, S, T, U, V and W are the teacher’s."),
            size=13,
            faint=True,
        ),
        space(16),
        dots(at),
    ]


def _hands(frame: Frame) -> list[Block]:
    tell = frame.tell
    return [
        space(10),
        paragraph(tell("There is nothing to join."), size=24, part="raised"),
        space(8),
        paragraph(tell("When you are asked, raise your hand for one of the letters. You may pass."), size=17),
        space(8),
        paragraph(
            tell(
                "Hands are public: everybody sees them. What should stay private is not asked this way: "
                "no guesses, no struck lines, no single chairs."
            ),
            size=13,
            faint=True,
        ),
    ]


def _others(at: At, frame: Frame) -> Block:
    """Give the other ways to take part, one press away."""
    tell = frame.tell
    told = {
        Means.PHONES: tell("With phones"),
        Means.KEYS: tell("Without phones: a key each"),
        Means.HANDS: tell("Without phones: raised hands"),
    }
    harm = at.room.reading.story.harm
    barred = {at.room.means} | ({Means.HANDS} if harm else set())
    ways = (
        word_button(f"means:{each.value}", words, size=11)
        for each, words in told.items()
        if each not in barred
    )

    return flowing(tuple(ways), 22)
