"""What the votes say: sentences and bars, a lot drawn in sight, a line nobody can say or some did not get."""

from dataclasses import replace

from game.play.ballot import FEWEST, Count, Outcome
from game.play.heat import heat_here
from game.play.onward import choices
from game.play.page import Words, plain
from game.stage.geometry import Box, Point
from game.stage.mark import Mark, Sketch, Stroke
from game.stage.mark import Words as Line
from game.stage.scene import Frame, Part, Role
from game.stage.scenes.class_shared import kept_out
from game.stage.scenes.class_state import At, signs_of
from game.stage.widgets.bars import bars
from game.stage.widgets.block import Block, Drawn, space, stacked
from game.stage.widgets.book import book
from game.stage.widgets.class_heat import heat_text
from game.stage.widgets.class_options import Listed, option_list
from game.stage.widgets.mouth import mouth
from game.stage.widgets.pencil import ring
from game.stage.widgets.prose import label, paragraph
from game.stage.widgets.set_words import set_words
from game.story.line import Text
from game.story.model import Mode

GROWS = 0.9
"""Seconds in which bars are drawn."""

OPENS = 1.8
"""Seconds in which the mouth opens."""

TURNS = 4.0
"""Seconds in which a lot is drawn in sight."""


def revealed(at: At, frame: Frame) -> Block:
    """Compose the reveal of the round that was closed last."""
    count, room = at.room.count, at.room
    if count is None or count.mode is Mode.OBSERVER:
        said = _said(count) if count else []
        return stacked((*said, heat_text(at.page, heat_here(room), opens=False)))
    signs = signs_of(room)
    blocks: list[Block] = [label(frame.tell("What you chose together"), size=11), space(6)]
    blocks += _before(at, count, frame)
    blocks += _said(count)
    if count.votes >= FEWEST and count.bars:
        blocks += [space(10), bars(count, signs, grown=_share(at, frame, GROWS))]
    if count.outcome is Outcome.DRAWN:
        blocks += [space(12), _draw(at, count, signs, frame)]
    return stacked(blocks)


def _said(count: Count) -> list[Block]:
    blocks: list[Block] = []
    for number, each in enumerate(count.said):
        blocks += [paragraph(each, size=19 if number == 0 else 16, part=f"said:{number}"), space(3)]
    return blocks


def _share(at: At, frame: Frame, seconds: float) -> float:
    """Tell how far something has come that takes a while; at once where motion is off."""
    return min(1.0, at.age / seconds) if frame.settings.motion else 1.0


def is_moving(at: At) -> bool:
    """Tell whether the reveal changes by itself."""
    count = at.room.count
    if count is None:
        return False
    longest = TURNS if count.outcome is Outcome.DRAWN else OPENS if count.outcome is Outcome.STRUCK else GROWS
    return at.age < longest + 0.1


def _before(at: At, count: Count, frame: Frame) -> list[Block]:
    """Give what stands above the sentences: the line that was struck, the line that was kept out."""
    blocks: list[Block] = []
    if count.outcome is Outcome.STRUCK:
        share = _share(at, frame, OPENS)
        words = _winner(at, count)
        told = frame.tell("A mouth opens. Nothing is said.")
        blocks += [_struck(words, share), space(6), mouth(max(0.0, share * 1.6 - 0.6), told), space(6)]
    kept = kept_out(at.room) if count.mode is Mode.DIAL else None
    if kept is not None:
        who, words = kept
        spoken = (Text(f"{who}: ") if who else Text(""), *words)
        blocks += [set_words("kept out", spoken, share=1.12), space(10)]
    return blocks


def _winner(at: At, count: Count) -> Words:
    """Give the words of the option that most wanted: a struck one."""
    locked = [each for each in count.bars if each.locked]
    best = max(locked, key=lambda bar: bar.votes, default=None)
    if best is not None:
        return best.words
    return next((each.words for each in choices(at.room) if each.locked), (Text("\N{HORIZONTAL ELLIPSIS}"),))


def _struck(words: Words, share: float) -> Block:
    """Set a line, and strike it through as far as the pencil has come."""
    whole = set_words("struck", words, share=1.2)

    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        drawn = whole(frame, at, width)
        marks: list[Mark] = [
            replace(mark, struck=share, colour=frame.theme.struck) if isinstance(mark, Line) else mark
            for mark in drawn.marks
        ]
        told = frame.tell("struck out: {reason}").format(reason=frame.tell("it cannot be said"))
        parts = (Part("struck", Role.LOCKED, plain(words), Box(at.x, at.y, width, drawn.height), told),)
        return replace(drawn, marks=tuple(marks), parts=parts)

    return draw


def _draw(at: At, count: Count, signs: str, frame: Frame) -> Block:
    """Draw the lot in sight: a ring passes over the options, slower and slower, and rests."""
    open_ = [each for each in choices(at.room) if not each.locked]
    chosen = next((place for place, each in enumerate(open_) if each.id == count.chosen), 0)
    share = _share(at, frame, TURNS)
    rounds = 3 * max(1, len(open_)) + chosen
    place = min(rounds, int(rounds * (1 - (1 - share) ** 2) + 1e-6)) if share < 1 else rounds
    on = place % max(1, len(open_))
    listed = option_list(Listed(tuple(open_), signs))

    def draw(given: Frame, where: Point, width: float) -> Drawn:
        drawn = listed(given, where, width)
        rows = [each.box for each in drawn.parts if each.id.startswith("option:")]
        if on >= len(rows):
            return drawn
        hand, box = book(given), rows[on]
        centre = (0.35 * hand.body, box.height / 2)
        stroke = Stroke(
            ring(centre, (0.72 * hand.body, 0.62 * hand.body), 3 + on, 0.1),
            given.theme.accent,
            2.4 * given.scale,
            closed=True,
        )
        circled = Sketch(Box(box.x, box.y, box.width, box.height), (stroke,))
        return replace(drawn, marks=(*drawn.marks, circled))

    return draw
