"""Somebody who listens: what the screens give to be said, and a program that stands in for a voice."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

from pilot import WINDOW, Pilot
from rulers import FixedRuler
from shelves import Shelf

from game.commands.following import read_playthrough
from game.commands.reading_in import read_in
from game.play.open import is_open
from game.play.playthrough_data import Playthrough
from game.play.reading import Reading, start
from game.play.trail import Chose, Guessed, Pick, Sat, Skipped, Turned, Went
from game.stage.director import begin
from game.stage.intent import Activate, Adjust, Intent, Tick
from game.stage.programme import Programme
from game.stage.route import ToHere
from game.stage.settings import Settings
from game.stage.voice.ear import Ear
from game.stage.voice.sight import Sight, sight
from game.stage.voice.utterance import Speech, Utterance
from game.stage.words import Tell, tell

ROOT = Path(__file__).resolve().parents[1]

SPEAKING = Settings(speaks=True)

PATIENCE = 60.0
"""Seconds to wait for words: a watchdog, not a measure."""

STAND_IN = """\
#!/bin/sh
# Writes down what it was told as a voice would have been, and takes a moment over it.
told=$(for word in "$@"; do printf '%s\\037' "$word"; done; printf '\\036'; cat; printf '\\035')
printf '%s' "$told" >> "$HEARD_BY"
exec sleep "${SPEAKS_FOR:-0.05}"
"""
"""Its marks end an argument, the arguments, and what it was given: no words hold them.

It writes all at once: cut off before, it was not heard at all.
"""


class Listener:
    """Sits before a pilot's screen with closed eyes."""

    def __init__(self, pilot: Pilot, say: Tell = tell) -> None:
        """Hear the screen that is there."""
        self.pilot, self.say = pilot, say
        self.ear = Ear()
        self.last = Speech()
        self.listen()

    def listen(self) -> tuple[Utterance, ...]:
        """Give what is new to be said."""
        self.ear, self.last = self.ear.sees(sight(self.pilot.director.showing), self.say)
        return self.last.utterances

    def after(self, *intents: Intent) -> tuple[Utterance, ...]:
        """Give what is to be said after something was done."""
        self.pilot.do(*intents)
        return self.listen()

    def again(self) -> tuple[Utterance, ...]:
        """Ask to hear it again."""
        self.ear, self.last = self.ear.again(self.say)
        return self.last.utterances


def at_page(reading: Reading, settings: Settings = SPEAKING) -> Listener:
    """Listen where a reading stands, as it opens."""
    shelf = Shelf(set=settings)
    pilot = Pilot(shelf)
    pilot.director = begin(Programme(shelf), settings, FixedRuler(), WINDOW, first=ToHere(reading))
    return Listener(pilot)


def chapter(name: str, road: str) -> tuple[Reading, list[Pick]]:
    """Give a chapter at its start, and what is picked on the way to an ending."""
    folder = ROOT / "stories" / name
    story = read_in(folder).story
    followed = read_playthrough(folder / "playthroughs" / f"{road}.yaml")
    assert story is not None
    assert isinstance(followed, Playthrough)
    return start(story, followed.seed), list(followed.picks)


def along(name: str, road: str) -> Iterator[tuple[Listener, tuple[Utterance, ...], Sight | None]]:
    """Read a chapter along a road with closed eyes; give what each page says, and the screen before it."""
    reading, picks = chapter(name, road)
    listener = at_page(reading)
    before, told = None, listener.last.utterances
    while True:
        # its choices come a blink after its words
        yield listener, (*told, *listener.after(Tick(0.1))), before
        if reading.page.close is not None:
            return
        pick = picks.pop(0) if picks and is_open(reading.page, picks[0]) else Went()
        before, reading = listener.ear.before, reading.pick(pick)
        told = listener.after(hand(pick, reading))


def hand(pick: Pick, after: Reading) -> Intent:
    """Give what a hand does to make a pick; a dial is turned as far as it went."""
    match pick:
        case Chose(choice):
            return Activate(f"offer:{choice}")
        case Guessed(option):
            return Activate(f"option:{option}")
        case Turned(meter, level):
            dial = next(each for each in after.back().page.dials if each.meter == meter)
            return Adjust(f"dial:{meter}", (level - dial.value) // dial.step)
        case Sat():
            return Activate("sit")
        case Skipped():
            return Activate("skip")
        case _:
            return Activate("onward")


def words(utterances: tuple[Utterance, ...]) -> tuple[str, ...]:
    """Give what utterances say."""
    return tuple(each.words for each in utterances)


def stand_in(folder: Path, name: str) -> Path:
    """Put a program that stands in for a voice into a folder; give where it writes down what it heard."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(STAND_IN)
    path.chmod(0o755)
    return folder / "heard"


def heard(file: Path) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Give the arguments and the words of each time that the stand-in was started, as far as it has come."""
    told = file.read_bytes().decode() if file.exists() else ""
    whole = told.rpartition("\x1d")[0]
    return tuple(
        (tuple(arguments.split("\x1f")[:-1]), given)
        for arguments, _, given in (each.partition("\x1e") for each in whole.split("\x1d") if each)
    )


def wait_to_hear(file: Path, part: str, since: int = 0) -> int:
    """Wait until words are heard after so many others; give how many were heard up to them."""
    until = time.monotonic() + PATIENCE
    while True:
        told = heard(file)
        for at, (_, given) in enumerate(told[since:], since + 1):
            if part in given:
                return at
        assert time.monotonic() < until, f"{part!r} was not heard; there was {json.dumps(told[since:])}"
        time.sleep(0.02)
