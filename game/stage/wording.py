"""The few words of the interface that a written-out reading needs, in the reader's language."""

from game.play.transcript import Wording
from game.stage.words import Tell


def wording(say: Tell) -> Wording:
    """Give them by a way to tell."""
    return Wording(
        silence=say("Silence."),
        sat=say("You sat through it."),
        turned=say("You turned {} to {}."),
        skipped=say("You skipped this scene: {}."),
        meant=say("meant"),
        heard=say("heard"),
        clear=say("in clear"),
        first=say("at first"),
        asked=say("You ask {name} about {about}."),
    )
