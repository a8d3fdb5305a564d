"""An evening in which everything happens once, and the picks that a reader made in it."""

from play.build import choice, compare, ending, hush, layer, moving, passage, prose, speak, story, tell

from game.play.reading import Reading, start
from game.play.trail import Chose, Faded, Guessed, Sat, Skipped, Turned, Went, Wrote
from game.story.declaration import Note
from game.story.dial import Dial
from game.story.effect import Effect
from game.story.line import Draft, Line, Quotation
from game.story.manner import Lock, Manner, Relabel
from game.story.model import Ask, Guess, Input, Meter, Replay, Story

STRUCK = choice("friday", "bread", lock=Lock(None, prose("Your mouth isn't.")))


RENAMED = Relabel(Manner.SAY, prose("Being difficult."), compare("cognitive", ">=", 0))


LIN = (Effect("boundary", -6, prose("You gave in."), {"lin": prose("So much easier.")}),)


def evening() -> Story:
    """An evening in which everything happens once."""
    return story(
        passage(
            "kitchen",
            speak("dad", "Fine.", id="fine", meant=layer("I drove.", compare("cognitive", ">=", 0))),
            tell("Clear.", muffled=layer("...", compare("cognitive", ">=", 0))),
            tell("She heard the car.", margin=True),
            speak("dad", "My hands are cold.", seat="dad"),
            hush(3),
            choice("push", "salt", shift=moving(concern=(8, "A hand on the table.")), relabels=(RENAMED,)),
            choice("fading", "salt", fades=3),
            STRUCK,
        ),
        passage(
            "salt",
            Line(Quotation("lin", prose("Fine, he said."), original="fine")),
            Line(Draft("you", (prose("I'm sorry."), prose("Never mind.")))),
            ask=Ask("dad", prose("the salt"), honest=False),
            guess=Guess("dad", prose("What is it?"), (("grief", prose("grief")),), "grief", prose("Hers.")),
            input=Input("letter", prose("What would you write?")),
            cause_voice="lin",
            exit="scene",
        ),
        passage("scene", scene="table", shift=LIN, exit="bread"),
        ending("bread", replay=Replay("dad", "kitchen"), reflect=(prose("Who was heard?"),)),
        passage("unseen", exit="bread"),
        dials=[
            Meter(
                "headphones",
                "Headphones",
                "all",
                "nothing",
                20,
                Dial("nora", 20, stills=("concern",), start_stilling=60),
            )
        ],
        notes=(Note("a quarrel", "table", prose("Dad came late."), "bread"),),
    )


PICKS = (
    Turned("headphones", 60),
    Sat(),
    Faded("fading"),
    Chose("push"),
    Wrote("letter", "Dear"),
    Guessed("grief"),
    Went(),
    Skipped("table"),
)


def read() -> Reading:
    """The whole evening."""
    reading = start(evening(), 1)
    for pick in PICKS:
        reading = reading.pick(pick)
    return reading
