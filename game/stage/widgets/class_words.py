"""What a class is told by its screen: how a vote is decided, and what comes next."""

from typing import TYPE_CHECKING

from game.play.ballot import Means, Stage
from game.play.onward import Ahead
from game.play.room import Room
from game.stage.words import Tell
from game.story.model import Mode

if TYPE_CHECKING:
    from collections.abc import Mapping


def mode_rule(mode: Mode, tell: Tell) -> str:
    """Say how it is decided, in one or two sentences."""
    told: Mapping[Mode, str] = {
        Mode.MAJORITY: tell("What most choose happens. If it is even, you talk and vote again."),
        Mode.LOTTERY: tell("One vote is drawn, in front of everybody. Any vote can be the one."),
        Mode.CONSENSUS: tell("Three in four have to agree. Else nothing is said."),
        Mode.QUORUM: tell("If fewer than half of you vote, the silence decides."),
        Mode.SEATS: tell("Each chair has one voice: what most in it choose."),
        Mode.GUESS: tell("Guess, and say how sure you are. Then you are told."),
        Mode.PREDICT: tell("Say what you choose, and what you think most will choose."),
        Mode.STRUCK: tell("You may vote for what can’t be said."),
        Mode.DIAL: tell("Set your own dial as you would, and choose."),
        Mode.OBSERVER: tell("Nobody votes here. The teacher goes on."),
    }
    return told[mode]


def means_rule(room: Room, tell: Tell) -> str:
    """Say how one takes part now."""
    match room.means:
        case Means.PHONES:
            return tell("Vote on your phone. Nobody is shown what you choose.")
        case Means.KEYS:
            return tell("Come to the keyboard: your own key, then the number.")
        case Means.HANDS:
            return tell("Raise your hand for one. Hands are public: everybody sees them. You may pass.")


def stage_words(room: Room, tell: Tell) -> str:
    """Say which vote this is, where it is not the first."""
    second = room.ballot is not None and room.ballot.stage is Stage.SECOND
    return tell("The second vote") if second else ""


def next_words(step: Ahead, tell: Tell) -> str:
    """Say what Enter does next."""
    told: Mapping[Ahead, str] = {
        Ahead.MORE: tell("More of this page"),
        Ahead.BACK: tell("Back to the class"),
        Ahead.START: tell("Begin"),
        Ahead.GO_ON: tell("Go on"),
        Ahead.KEEP_SILENCE: tell("Let it be silent"),
        Ahead.END_SILENCE: tell("End the silence"),
        Ahead.STILL: tell("To the vote"),
        Ahead.OPEN: tell("Open the vote now"),
        Ahead.CLOSE: tell("Close the vote"),
        Ahead.VOTE_AGAIN: tell("Vote again now"),
        Ahead.CONSEQUENCE: tell("And so it happens"),
        Ahead.HEAT: tell("Show where they tapped"),
        Ahead.STORYS_OWN: tell("As the story has it"),
        Ahead.PICK: tell("Choose one above"),
        Ahead.BRIDGE: tell("On, over what is left out"),
        Ahead.ACROSS: tell("Go on"),
        Ahead.AFTERCARE: tell("To the end"),
        Ahead.DEBRIEF: tell("To the talk"),
        Ahead.OVER: tell("That was the lesson"),
        Ahead.NOTHING: tell("Close the room"),
    }
    return told[step]
