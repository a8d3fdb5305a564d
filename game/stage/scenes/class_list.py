"""The teacher's keys, listed over the wall; each row does what its key does."""

from game.play.ballot import Means
from game.play.lesson import modes_for_all
from game.play.mode_words import mode_name
from game.play.room import Beat
from game.stage.intent import Action
from game.stage.keymap import keys_of
from game.stage.scene import Frame
from game.stage.scenes.class_may import may
from game.stage.scenes.class_state import At
from game.stage.widgets.block import Block, flowing, kind, space, stacked
from game.stage.widgets.controls import button, option, word_button
from game.stage.widgets.deed import beside, deed
from game.stage.widgets.prose import heading, label, paragraph

OF_THE_HOUSE = frozenset({"settings", "screen"})
"""Rows that only tell a key: it is the same everywhere."""

NAME = "The teacher’s keys"


def listing(at: At, frame: Frame) -> Block:
    """Compose the list: what can be done now, what holds for the room, and for the whole lesson."""
    tell = frame.tell
    ways = (
        button("back", tell("Back to the class")),
        word_button("close", tell("Close the room, to the shelf"), size=16),
        paragraph(tell("Closing ends the class; nothing of it is kept."), size=14, faint=True),
    )
    return stacked(
        (
            heading(tell(NAME), size=22),
            space(2),
            beside(_lesson(at, frame), _room(at, frame)),
            space(8),
            label(tell("How they take part")),
            flowing(_means(at, frame), 24),
            space(4),
            label(tell("How it is decided, the whole lesson")),
            flowing(_modes(at, frame), 24),
            space(6),
            flowing(ways, 28),
        )
    )


def _lesson(at: At, frame: Frame) -> Block:
    tell = frame.tell
    lobby = at.room.beat is Beat.LOBBY
    deciding = tell("One way for the whole lesson") if lobby else tell("Another way to decide, here")
    return _rows(
        at,
        frame,
        ("blank", Action.CLASS_BLANK, tell("A quiet picture at once, votes held; again: back")),
        ("undo", Action.CLASS_UNDO, tell("The last step taken back")),
        ("reveal", Action.CLASS_REVEAL, tell("Close the vote, show what they chose")),
        ("talk", Action.CLASS_TALK, tell("Talk, then a second vote")),
        ("longer", Action.CLASS_LONGER, tell("Half a minute more to talk, or to vote")),
        ("mode", Action.CLASS_MODE, deciding),
        ("skip", Action.CLASS_SKIP, tell("Leave this scene out, tell its summary")),
    )


def _room(at: At, frame: Frame) -> Block:
    tell = frame.tell
    locked = at.room.locked
    return _rows(
        at,
        frame,
        ("door", Action.CLASS_DOOR, tell("The way in for phones")),
        ("code", Action.CLASS_CODE, tell("Four new letters; who is in stays in")),
        (
            "lock",
            Action.CLASS_LOCK,
            tell("Somebody new may join again") if locked else tell("Nobody new may join"),
        ),
        ("swap", Action.CLASS_SWAP, tell("Everybody one chair on")),
        ("settings", Action.SETTINGS, tell("Settings: text size, colours, motion")),
        ("screen", Action.FULL_SCREEN, tell("Full screen")),
        ("end", Action.CLASS_END, tell("Stop here, with aftercare")),
    )


def _rows(at: At, frame: Frame, *rows: tuple[str, Action, str]) -> Block:
    return stacked(
        deed(
            part,
            words,
            keys_of(frame.settings, action, frame.tell),
            enabled=may(at, part),
            told=part in OF_THE_HOUSE,
        )
        for part, action, words in rows
    )


def _means(at: At, frame: Frame) -> tuple[Block, ...]:
    tell = frame.tell
    told = {
        Means.PHONES: tell("Phones"),
        Means.KEYS: tell("A key each"),
        Means.HANDS: tell("Raised hands"),
    }
    harm = at.room.reading.story.harm
    return tuple(
        option(f"means:{each.value}", words, chosen=each is at.room.means, type_=kind(frame, 16))
        for each, words in told.items()
        if not (harm and each is Means.HANDS)
    )


def _modes(at: At, frame: Frame) -> tuple[Block, ...]:
    """Give the ways that can hold for all of it, and the story's own."""
    tell, room = frame.tell, at.room
    own = option(
        "all:", tell("Each vote as the story has it"), chosen=room.lesson.mode is None, type_=kind(frame, 16)
    )
    return (
        own,
        *(
            option(
                f"all:{mode.value}",
                mode_name(mode, tell),
                chosen=mode is room.lesson.mode,
                type_=kind(frame, 16),
            )
            for mode in modes_for_all(room.reading.story, room.means)
        ),
    )
