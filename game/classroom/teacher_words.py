"""The words of the teacher's second view."""

from game.classroom.words import Tell, Words
from game.play.happening import Act
from game.play.mode_words import mode_name
from game.play.room import Beat
from game.story.model import Mode


def teacher_words(tell: Tell) -> Words:
    """Give what the teacher's second view says."""
    return {**_door(tell), **_view(tell), **_line(tell), **_beats(tell), **_acts(tell), **_modes(tell)}


def _door(tell: Tell) -> Words:
    """Give what is said before somebody is known as the teacher."""
    return {
        "app": tell("Still Hear"),
        "teacher": tell("The teacher\u2019s view"),
        "not_shared": tell("Keep this page off the projector."),
        "token": tell("The long key from the teacher\u2019s own screen"),
        "open": tell("Open the view"),
        "wrong": tell("That is not this room\u2019s key."),
        "no_script": tell("This view needs scripts; the keyboard of the computer does everything too."),
    }


def _view(tell: Tell) -> Words:
    return {
        "present": tell("here"),
        "voted": tell("have voted"),
        "away": tell("away"),
        "out": tell("stepped out"),
        "minutes": tell("minutes left"),
        "code": tell("code"),
        "pause": tell("A pause was asked for."),
        "pause_more": tell("A pause was asked for, {n} times."),
        "counts_only": tell("Counts only. Who voted what is shown to nobody."),
        "now": tell("Now"),
        "next": tell("Next"),
        "means": tell("How they take part"),
        "phones": tell("Phones"),
        "keys": tell("Keys"),
        "hands": tell("Raised hands"),
        "mode": tell("How this is decided"),
        "lesson_mode": tell("For every vote of this lesson"),
        "own_modes": tell("As the story has it"),
        "vote": tell("The vote"),
        "room": tell("The room"),
        "pick": tell("You decide here"),
        "hands_in": tell("Raised hands, in this order, with a space between"),
        "hands_send": tell("Count them"),
        "seconds": tell("{n} seconds"),
        "blanked": tell("The projector is blank. Votes are held."),
        "locked": tell("Nobody new can join."),
        "sure_end": tell("End the story here, and go to the aftercare?"),
        "sure_over": tell("Close the room? The phones are told that it is over."),
        "yes": tell("Yes"),
        "no": tell("No"),
        "keyboard": tell("On this page: Enter or Space presses what has the focus; B blanks the projector."),
    }


def _line(tell: Tell) -> Words:
    return {
        "connecting": tell("Looking for the computer with the projector."),
        "connected": tell("Connected."),
        "lost": tell(
            "The line is gone; looking for the computer again. The class can go on by its keyboard."
        ),
        "closed": tell("The room is closed."),
    }


def _beats(tell: Tell) -> Words:
    told = {
        Beat.LOBBY: tell("The lobby"),
        Beat.SCENE: tell("A scene"),
        Beat.STILL: tell("Three seconds of quiet"),
        Beat.VOTE: tell("The vote is open"),
        Beat.TALK: tell("They talk"),
        Beat.REVEAL: tell("What they chose"),
        Beat.BRIDGE: tell("A line over what is left out"),
        Beat.AFTERCARE: tell("Aftercare"),
        Beat.DEBRIEF: tell("The talk after"),
        Beat.OVER: tell("Over"),
    }
    return {f"beat_{beat.value}": words for beat, words in told.items()}


def _acts(tell: Tell) -> Words:
    told = {
        Act.OPEN: tell("Open the vote"),
        Act.CLOSE: tell("Close the vote"),
        Act.TALK: tell("Talk, then vote again"),
        Act.AGAIN: tell("Vote again now"),
        Act.REVEAL: tell("Show what they chose"),
        Act.SKIP: tell("Leave this scene out, tell its summary"),
        Act.UNDO: tell("One step back"),
        Act.BLANK: tell("Blank the projector"),
        Act.LOCK: tell("Lock the room"),
        Act.CODE: tell("New code"),
        Act.SWAP: tell("Everybody one chair on"),
        Act.SEEN_PAUSE: tell("Seen"),
        Act.LONGER: tell("Half a minute more"),
        Act.END: tell("End with aftercare"),
        Act.OVER: tell("Close the room"),
    }
    return {f"act_{act.value.replace(' ', '_')}": words for act, words in told.items()} | {
        "unblank": tell("Show the projector again"),
        "unlock": tell("Unlock the room"),
    }


def _modes(tell: Tell) -> Words:
    return {f"mode_{mode.value}": mode_name(mode, tell) for mode in Mode}
