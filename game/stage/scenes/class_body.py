"""What a class reads, beat by beat: the scene, what may be voted for, the talk, what is told between."""

from game.play.ballot import Means, Outcome
from game.play.counting import votable
from game.play.mode_words import mode_name
from game.play.onward import choices, mode_of, teacher_picks, why_no_hands
from game.play.page import Page, Words, paragraphs, plain
from game.play.room import STILL, TALK, Beat
from game.play.said import in_words
from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Sketch, Stroke
from game.stage.scene import Frame, Part, Role
from game.stage.scenes.class_reveal import revealed
from game.stage.scenes.class_state import DIGITS, At, counts, signs_of
from game.stage.widgets.block import Block, Drawn, space, stacked
from game.stage.widgets.book import book
from game.stage.widgets.class_options import Listed, option_list
from game.stage.widgets.class_words import means_rule, mode_rule, stage_words
from game.stage.widgets.column import Leaf, column
from game.stage.widgets.controls import hairline
from game.stage.widgets.page import Moment, text_marks
from game.stage.widgets.pencil import line as pencil
from game.stage.widgets.prose import heading, label, lines, paragraph
from game.stage.widgets.set_words import set_words
from game.story.line import Text
from game.story.model import Mode

FIELD = "hands"
"""Id of the line on which raised hands are written."""

WAITING = 0.5
"""Strength of options that are seen and not yet to be taken."""


def body(at: At, frame: Frame) -> Block:
    """Compose what stands on the paper now; `frame` is the large one."""
    match at.room.beat:
        case Beat.SCENE:
            return _scene(at, frame)
        case Beat.STILL | Beat.VOTE:
            return _vote(at, frame)
        case Beat.TALK:
            return _talk(at, frame)
        case Beat.REVEAL:
            return stacked((revealed(at, frame), *_picked(at, frame)))
        case _:
            return _bridge(at)


def text(page: Page, *, opens: bool) -> Block:
    """Set a page's lines; a scene opens with small capitals."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        given = column(Leaf(page, width, opens=opens), book(frame))
        marks = tuple(text_marks(given, at, Moment(), frame.scale))
        parts = tuple(
            Part(each.id, each.role, each.spoken, Box(at.x, at.y + y, width, each.height), live=True)
            for y, each in given.paragraphs
        )
        return Drawn(marks, parts, width, given.height)

    return draw


def _scene(at: At, frame: Frame) -> Block:
    room = at.room
    page = room.reading.page
    blocks: list[Block] = [_told(in_words(each, frame.tell), number) for number, each in enumerate(room.told)]
    blocks.append(text(at.page, opens=room.reading.state.opens))
    if room.left is not None and page.sit:
        blocks += [space(14), emptying(room.left / max(1, page.sit))]
    if page.close is not None:
        blocks += [space(20), heading(plain(page.close.title), size=26), space(8)]
        blocks += [set_words(f"ending:{n}", each) for n, each in enumerate(paragraphs(page.close.text))]
    return stacked((*blocks, *_picked(at, frame)))


def _picked(at: At, frame: Frame) -> list[Block]:
    """Give what the teacher may pick, where it is the teacher who decides, and why."""
    room = at.room
    if room.left is not None or not teacher_picks(room):
        return []
    told = why_no_hands(room) or "Nobody votes here. The teacher goes on."
    has_voted = room.count is not None and room.count.mode is not Mode.OBSERVER
    head = paragraph(frame.tell(told), size=13, faint=True, italic=True, part="why")
    return [
        space(14),
        _rule(),
        space(6),
        *(() if has_voted else (head, space(4))),
        option_list(Listed(choices(room), DIGITS, room.reading.story.language, picks=True)),
    ]


def _told(words: str, number: int) -> Block:
    """Say how many had guessed what has just been answered."""
    return stacked((paragraph(words, size=15, italic=True, faint=True, part=f"told:{number}"), space(8)))


def _vote(at: At, frame: Frame) -> Block:
    """Set the end of the scene, what is decided and how, and the options."""
    room, tell = at.room, frame.tell
    ballot = room.ballot
    still = room.beat is Beat.STILL
    options = ballot.options if ballot else ()
    mode = mode_of(room)
    hands = counts(at) if room.means is Means.HANDS and not still else None
    free = {each.id for each in votable(ballot)} if ballot else set()
    named = " \N{MIDDLE DOT} ".join(filter(None, (stage_words(room, tell), mode_name(mode, tell))))
    blocks: list[Block] = [text(at.page, opens=room.reading.state.opens), space(14), _rule(), space(8)]
    blocks += [
        label(named, size=11),
        paragraph(mode_rule(mode, tell), size=13, faint=True, part="rule"),
        space(4),
    ]
    if still:
        blocks.append(emptying((room.left or 0.0) / STILL))
    else:
        blocks.append(paragraph(means_rule(room, tell), size=13, faint=True, italic=True, part="means"))
    alpha, language = WAITING if still else 1.0, room.reading.story.language
    blocks.append(option_list(Listed(options, signs_of(room), language, alpha, hands, free=frozenset(free))))
    if hands is not None and ballot is not None and ballot.open:
        blocks += [space(6), _hands_line(at)]
    return stacked(blocks)


def _rule() -> Block:
    """Draw a short pencilled line between the scene and what is decided."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(frame)
        points = pencil((0, 0), (3 * hand.body, 0), 5, 0.8 * frame.scale)
        stroke = Stroke(points, frame.theme.faint, 1.3 * frame.scale, alpha=0.7)
        return Drawn((Sketch(Box(at.x, at.y, 3 * hand.body, 2), (stroke,)),), (), width, 2 * frame.scale)

    return draw


def emptying(left: float) -> Block:
    """Draw a line that empties: how much of a stillness is left, 0.0 to 1.0."""

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        hand = book(frame)
        whole = min(width, 12 * hand.body)
        high = 0.9 * hand.body
        middle = high / 2
        faint = Stroke(
            pencil((0, middle), (whole, middle), 17, 0.8), frame.theme.faint, frame.scale, alpha=0.3
        )
        strokes = [faint]
        share = max(0.0, min(1.0, left))
        if share > 0:
            full = pencil((0, middle), (whole * share, middle), 17, 0.8)
            strokes.append(Stroke(full, frame.theme.accent, 2.6 * frame.scale))
        told = frame.tell("A stillness: nothing can be chosen yet.")
        part = Part("still", Role.STATUS, told, Box(at.x, at.y, whole, high))
        return Drawn((Sketch(Box(at.x, at.y, whole, high), tuple(strokes)),), (part,), width, high)

    return draw


def _asked(at: At, frame: Frame) -> str:
    """Say what the line is for, or where what stands on it comes from."""
    if at.elsewhere:
        return frame.tell("Counted elsewhere: by pretend pupils, or in the second view. Type to correct it.")
    return frame.tell("Raised hands, in this order, with a space between")


def _hands_line(at: At) -> Block:
    """Set the line on which raised hands are written, in the order of the options."""

    def draw(frame: Frame, where: Point, width: float) -> Drawn:
        hand, theme = book(frame), frame.theme
        ask = _asked(at, frame)
        asked = lines(frame, where, width, ask, hand.type(0.62, italic=True), theme.faint, leading=1.3)
        kind = hand.type(1.0)
        high = max(hand.target, 1.5 * hand.body)
        air, pad = 7 * frame.scale, 10 * frame.scale
        box = Box(where.x, where.y + asked.height + air, min(width, 14 * hand.body), high)
        here = frame.focus == FIELD
        y = box.y + (box.height - frame.ruler.height(kind)) / 2
        shown = at.written.replace(" ", "   ")
        wide = frame.ruler.width(shown, kind)
        written = lines(
            frame, Point(box.x + pad, y), box.width - pad, shown or " ", kind, theme.ink, leading=0.1
        )
        line = Fill(
            Box(box.x, box.bottom - 5 * frame.scale, box.width, hairline(frame) * (2 if here else 1)),
            theme.accent if here else theme.faint,
            alpha=0.9,
        )
        caret = (
            Fill(
                Box(box.x + pad + wide + 2, y, max(1.0, 2 * frame.scale), frame.ruler.height(kind)),
                theme.accent,
            ),
        )
        part = Part(FIELD, Role.FIELD, ask, box, at.written, focusable=True)
        marks = (*asked.marks, *written.marks, line, *(caret if here else ()))
        return Drawn(marks, (part,), width, asked.height + air + high)

    return draw


def _talk(at: At, frame: Frame) -> Block:
    """Ask for talk: in a tie it is said that it is one."""
    tell, room = frame.tell, at.room
    blocks: list[Block] = []
    if room.count is not None and room.count.outcome is Outcome.TIED:
        blocks += [
            paragraph(in_words(each, tell), size=17, part=f"said:{n}")
            for n, each in enumerate(room.count.said)
        ]
        blocks.append(space(10))
    told = tell("Talk with whoever sits beside you: what made you choose? Then everybody votes again.")
    blocks += [space(10), heading(tell("Talk"), size=30), space(10), paragraph(told, size=18, part="talk")]
    if room.left is not None:
        blocks += [space(14), emptying(min(1.0, room.left / TALK))]
    return stacked(
        (
            *blocks,
            space(18),
            option_list(Listed(choices(room), signs_of(room), room.reading.story.language, 0.85)),
        )
    )


def _bridge(at: At) -> Block:
    """Tell what the lesson leaves out."""
    words: Words = (Text(at.room.bridge),)
    return stacked((space(30), _rule(), space(16), set_words("bridge", words, share=1.1, italic=True)))
