"""What the votes say: sentences and bars, a lot drawn in sight, a line nobody can say or some did not get."""

from dataclasses import replace

from game.play.ballot import Count, Outcome
from game.play.findings import before_quote
from game.play.heat import heat_here
from game.play.onward import choices
from game.play.page import Words, plain
from game.play.said import in_words
from game.stage.geometry import Box, Point
from game.stage.mark import Mark
from game.stage.mark import Words as Line
from game.stage.scene import Frame, Part, Role
from game.stage.scenes.class_shared import kept_out
from game.stage.scenes.class_state import At, signs_of
from game.stage.widgets.bars import bars
from game.stage.widgets.block import Block, Drawn, space, stacked
from game.stage.widgets.class_heat import heat_text
from game.stage.widgets.class_options import Listed, option_list
from game.stage.widgets.mouth import mouth
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
        said = _said(count, frame) if count else []
        return stacked((*said, heat_text(at.page, heat_here(room), opens=False)))
    blocks: list[Block] = [label(frame.tell("What you chose together"), size=11), space(6)]
    blocks += _before(at, count, frame)
    blocks += _sentences(at, count, frame)
    if count.outcome is Outcome.DRAWN:
        blocks += [space(10), _drawn(at, count, frame)]
    elif count.bars:
        blocks += [space(10), bars(count, signs_of(room), grown=_share(at, frame, GROWS))]
    return stacked(blocks)


def _sentences(at: At, count: Count, frame: Frame) -> list[Block]:
    """Give what is said of the round; while a lot is drawn, not yet what it came to."""
    if count.outcome is Outcome.DRAWN and _share(at, frame, TURNS) < 1:
        return _said(replace(count, said=count.said[:1]), frame)
    kept = _kept_out(at, count)
    told = count.said if kept is None else tuple(each for each in count.said if each != kept[0])
    return _said(replace(count, said=told), frame)


def _kept_out(at: At, count: Count) -> tuple[str, Words] | None:
    """Give the sentence on how many did not get the line of this page, and the line: whose, and its words."""
    kept = kept_out(at.room) if count.mode is Mode.DIAL else None
    if kept is None:
        return None
    who, words = kept
    told = next((each for each in count.said if plain(words) in each), "")
    return told, (Text(f"{who}: " if who else ""), *words)


def _said(count: Count, frame: Frame) -> list[Block]:
    blocks: list[Block] = []
    for number, each in enumerate(count.said):
        words = in_words(each, frame.tell)
        blocks += [paragraph(words, size=19 if number == 0 else 16, part=f"said:{number}"), space(3)]
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
    kept = _kept_out(at, count)
    if kept is not None:
        told, words = kept
        said = before_quote(in_words(told, frame.tell), frame.tell)
        if said:
            blocks += [paragraph(said, size=17, italic=True, part="missed"), space(4)]
        blocks += [set_words("kept out", words, share=1.0), space(12)]
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


def _drawn(at: At, count: Count, frame: Frame) -> Block:
    """Draw the lot in sight: a ring passes over the options, slower and slower, and rests."""
    ways = [each for each in choices(at.room) if not each.locked]
    chosen = next((place for place, each in enumerate(ways) if each.id == count.chosen), 0)
    share = _share(at, frame, TURNS)
    rounds = 3 * max(1, len(ways)) + chosen
    place = rounds if share >= 1 else int(rounds * (1 - (1 - share) ** 2))
    on = place % max(1, len(ways))
    if count.bars:
        return bars(count, signs_of(at.room), ringed=on, drawn=share >= 1)
    return option_list(Listed(tuple(ways), signs_of(at.room), at.room.reading.story.language, ringed=on))
