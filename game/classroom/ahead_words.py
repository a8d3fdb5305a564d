"""What the teacher's next step will do, in words for its button."""

from game.classroom.words import Tell
from game.play.onward import Ahead


def ahead_words(ahead: Ahead, tell: Tell) -> str:
    """Say what NEXT will do; empty where it does nothing."""
    return {
        Ahead.START: tell("Begin the story"),
        Ahead.GO_ON: tell("The next page"),
        Ahead.KEEP_SILENCE: tell("The silence begins"),
        Ahead.END_SILENCE: tell("The silence ends"),
        Ahead.STILL: tell("Three seconds of quiet, then the vote"),
        Ahead.OPEN: tell("Open the vote"),
        Ahead.CLOSE: tell("Close the vote and show it"),
        Ahead.VOTE_AGAIN: tell("The second vote"),
        Ahead.CONSEQUENCE: tell("What comes of it"),
        Ahead.HEAT: tell("Show where something changed"),
        Ahead.STORYS_OWN: tell("Go on as the story has it"),
        Ahead.PICK: tell("You decide here: choose below"),
        Ahead.BRIDGE: tell("Tell what is left out"),
        Ahead.ACROSS: tell("On to the next scene"),
        Ahead.AFTERCARE: tell("The slow way out"),
        Ahead.DEBRIEF: tell("The questions for the talk"),
        Ahead.OVER: tell("Close the room"),
        Ahead.MORE: tell("More of this page"),
        Ahead.BACK: tell("Back to the class"),
    }.get(ahead, "")
