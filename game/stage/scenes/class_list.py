"""The teacher's keys, listed over the wall."""

from game.stage.geometry import Box, Point
from game.stage.intent import Action
from game.stage.keymap import keys_of
from game.stage.mark import Fill, Mark, Paper
from game.stage.scene import Frame
from game.stage.scenes.class_state import At
from game.stage.widgets.block import Block, Drawn, flowing, kind, space, stacked
from game.stage.widgets.controls import word_button
from game.stage.widgets.entry import entry
from game.stage.widgets.prose import heading, paragraph
from game.stage.widgets.scroll import column

NAME = "The teacher’s keys"  # noqa: RUF001


def listed(at: At, frame: Frame) -> Drawn:
    """Draw the list on a slip of paper."""
    width = min(frame.size.width - 40 * frame.scale, 40 * kind(frame).size)
    body = _body(frame)
    pad = 28 * frame.scale
    tall = min(
        frame.size.height - 30 * frame.scale, body(frame, Point(0, 0), width - 2 * pad).height + 2 * pad
    )
    box = Box(
        round((frame.size.width - width) / 2),
        round((frame.size.height - tall) / 2),
        round(width),
        round(tall),
    )
    drawn = column(frame, box.inset(pad), body, at.scroll)
    screen = Box(0, 0, frame.size.width, frame.size.height)
    veil: tuple[Mark, ...] = (Fill(screen, frame.theme.room, alpha=0.6), Paper(box, frame.theme.paper, 0.6))
    return Drawn((*veil, *drawn.marks), drawn.parts, width, tall)


def _body(frame: Frame) -> Block:
    tell = frame.tell
    rows: list[tuple[str, str]] = [(tell("The next step"), keys_of(frame.settings, Action.ACCEPT, tell))]
    named = (
        (Action.CLASS_BLANK, tell("A quiet picture at once, no sound, votes held; again: back")),
        (Action.CLASS_UNDO, tell("The last step taken back")),
        (Action.CLASS_REVEAL, tell("Close the vote, show what they chose")),
        (Action.CLASS_TALK, tell("Talk, then a second vote")),
        (Action.CLASS_MODE, tell("Another way to decide")),
        (Action.CLASS_SKIP, tell("Leave this scene out, tell its summary")),
        (Action.CLASS_LOCK, tell("Nobody new may join")),
        (Action.CLASS_END, tell("Stop here, with aftercare")),
        (Action.PAGE_DOWN, tell("More of a long page")),
        (Action.SETTINGS, tell("Comfort: text size, colours, motion")),
        (Action.FULL_SCREEN, tell("Full screen")),
    )
    rows += [(words, keys_of(frame.settings, action, tell)) for action, words in named]
    table = stacked((entry(words, keys, narrow=True) for words, keys in rows), 5)
    ways = (
        word_button("list", tell("Back to the class"), size=16),
        word_button("close", tell("Close the room, to the shelf"), size=16),
    )
    told = paragraph(tell("Closing the room ends the class; nothing of it is kept."), size=14, faint=True)
    return stacked((heading(tell(NAME), size=24), space(10), table, space(12), flowing(ways, 28), told))
