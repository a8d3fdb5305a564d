"""What a listener has heard of the screens so far, and what the next sight of one gives to be said."""

from collections.abc import Mapping
from dataclasses import field, replace

from game.frozen import frozen
from game.stage.intent import Action
from game.stage.keymap import keys_of
from game.stage.settings import Settings
from game.stage.voice.sight import Sight, at_hand, became, come_back, opened, whole
from game.stage.voice.utterance import Piece, Speech, Urgency, Utterance
from game.stage.words import Tell


@frozen
class Ear:
    """What a listener knows."""

    before: Sight | None = None
    """The screen as it was last."""
    leaves: Mapping[str, str] = field(default_factory=dict)
    """The page of each screen that was told last."""
    asked: bool = False
    """The last that was asked for was what has the focus, and nothing else was told since."""

    def sees(self, now: Sight, say: Tell) -> tuple["Ear", Speech]:
        """Become who knows a screen, and give what is to be said of it."""
        if self.before is None or self.before.screen != now.screen:
            covered = bool(now.leaf) and now.leaf == self.leaves.get(now.screen)
            speech = come_back(self.before, now, say) if covered else opened(self.before, now, say)
        else:
            speech = became(self.before, now, say)
        asked = self.asked and not speech.utterances
        return Ear(now, {**self.leaves, now.screen: now.leaf}, asked), speech

    def again(self, say: Tell) -> tuple["Ear", Speech]:
        """Give what has the focus once more; asked again, or where no hand led it: all of the screen."""
        now = self.before
        if now is None:
            return self, Speech()
        if now.led and now.at is not None and not self.asked:
            return replace(self, asked=True), Speech(at_hand(now, say), hush=True)
        return replace(self, asked=False), whole(now, say)


def greeting(settings: Settings, say: Tell) -> Utterance:
    """Tell the few keys that lead the voice."""
    told = say("{next}: the next thing. {again}: once more. {quiet}: be quiet. {off}: voice off.")
    keys = {
        "next": Action.NEXT,
        "again": Action.SAY_AGAIN,
        "quiet": Action.QUIET,
        "off": Action.VOICE,
    }
    named = {name: keys_of(settings, action, say).partition(", ")[0] for name, action in keys.items()}
    return Utterance("voice", (Piece(told.format(**named)),), Urgency.ALERT)


def farewell(say: Tell) -> Utterance:
    """Tell that the voice is off."""
    return Utterance("voice", (Piece(say("Voice off.")),), Urgency.ALERT)
