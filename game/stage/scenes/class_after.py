"""After the story: a slow way out with somebody to speak to, and then the talk."""

from dataclasses import replace

from game.play.page import plain
from game.play.room import Beat, Room
from game.play.said import in_words
from game.stage.geometry import Box, Point
from game.stage.mark import Fill, Image, Mark, Scenery, Shade
from game.stage.scene import Frame, Part, Role
from game.stage.scenes.class_state import At
from game.stage.widgets.block import Block, Drawn, kind, space, stacked
from game.stage.widgets.prose import heading, label, lines, paragraph, rule
from game.stage.widgets.scroll import Scroll, column


def quiet(at: At, frame: Frame, words: tuple[tuple[str, float], ...]) -> Drawn:
    """Draw the quiet picture with a few words on still water; without words the picture alone."""
    screen = Box(0, 0, frame.size.width, frame.size.height)
    room = frame.theme.room
    shown: Mark = Scenery(screen, None) if at.picture is None else Image(screen, at.picture)
    marks: tuple[Mark, ...] = (Fill(screen, room), shown)
    named = Part("picture", Role.PICTURE, frame.tell(at.alt), screen)
    if not words:
        return Drawn(marks, (named,), screen.width, screen.height)
    body = stacked([_spoken(told, size) for told, size in words], 8)
    width = min(frame.size.width - 36 * frame.scale, 30 * kind(frame).size)
    tall = min(body(frame, Point(0, 0), width).height, frame.size.height * 0.72)
    top = max(12 * frame.scale, frame.size.height * 0.78 - tall)
    box = Box((frame.size.width - width) / 2, top, width, tall)
    drawn = column(frame, box, body, Scroll(), room)
    fade = Box(0, max(0.0, top - 110 * frame.scale), screen.width, min(top, 110 * frame.scale))
    dusk = (
        Shade(fade, room, 0.0, 0.85),
        Fill(Box(0, top, screen.width, screen.height - top), room, alpha=0.85),
    )
    veil = Fill(Box(0, 0, screen.width, top), room, alpha=0.3)
    return Drawn((*marks, veil, *dusk, *drawn.marks), (named, *drawn.parts), screen.width, screen.height)


def _spoken(words: str, size: float) -> Block:
    def draw(frame: Frame, at: Point, width: float) -> Drawn:
        colour = frame.theme.panel_ink
        drawn = lines(frame, at, width, words, kind(frame, size), colour, centre=True, leading=1.45)
        return replace(
            drawn, parts=(Part(f"text:{words}", Role.TEXT, words, Box(at.x, at.y, width, drawn.height)),)
        )

    return draw


def farewell(room: Room, frame: Frame) -> tuple[tuple[str, float], ...]:
    """Give the words of the slow way out."""
    tell = frame.tell
    close = room.reading.page.close
    words: list[tuple[str, float]] = []
    if close is not None:
        words.append((plain(close.title), 24))
    words += [
        (tell("Let it be quiet for a moment."), 17),
        (tell("The people in this story are made up. What it stirs in somebody may be real."), 17),
        (help_words(room, frame), 17),
    ]
    return tuple(words)


def help_words(room: Room, frame: Frame) -> str:
    """Say whom one can speak to."""
    tell = frame.tell
    if not room.help.name:
        return tell("If it stays with you: speak to the teacher, or to a grown-up you trust.")
    who = f"{room.help.name}, {room.help.number}" if room.help.number else room.help.name
    return tell("If it stays with you: speak to {who}.").format(who=who)


def debrief(at: At, frame: Frame, questions: tuple[str, ...]) -> Block:
    """Compose the talk: the questions, what to leave with, and the report if the teacher wants it."""
    tell = frame.tell
    blocks: list[Block] = [label(tell("To talk about"), size=11), space(8)]
    for number, each in enumerate(questions):
        blocks += [paragraph(in_words(each, tell), size=17, part=f"question:{number}"), space(9)]
    blocks += [paragraph(tell("You may pass, at every question."), size=13, faint=True, italic=True)]
    if at.guide.exit_ticket:
        blocks += [rule(gap=12), label(tell("Before you go, on paper"), size=11), space(4)]
        blocks += [paragraph(f"\N{EN DASH} {each}", size=14) for each in at.guide.exit_ticket]
    told = tell("Unless the teacher writes a report, nothing of this lesson is kept.")
    if at.saved:
        told = tell("The report is written. It has totals alone, and nobody in it.")
    blocks += [space(10), paragraph(told, size=12, faint=True, part="kept")]
    if at.room.beat is Beat.OVER:
        blocks.insert(0, heading(tell("That was the story."), size=22))
    return stacked(blocks)
