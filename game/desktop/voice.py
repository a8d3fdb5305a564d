"""The voice: what is new on the screen, said aloud by an engine, while the voice is on."""

from math import inf
from time import monotonic
from typing import TYPE_CHECKING

from game.desktop.house import House
from game.desktop.speech import Engine, Manner, State, spoken_tag
from game.stage.intent import Voiceless
from game.stage.request import Hush, SayAgain
from game.stage.settings import Settings
from game.stage.showing import Showing
from game.stage.voice.ear import Ear, farewell, greeting
from game.stage.voice.names import named
from game.stage.voice.queue import Queue
from game.stage.voice.sayable import parted, sayable
from game.stage.voice.sight import sight
from game.stage.voice.utterance import Piece, Speech, Utterance, joined

SLOWEST = 0.25
"""Seconds a letter that no voice needs at its usual pace."""

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_VOICE = (
    "There is no voice on this machine that the program can use. "
    "On Linux install espeak-ng, then switch the voice off and on again."
)


class Voice:
    """Says what is on the screen."""

    def __init__(
        self, house: House, engines: "Iterator[Engine]", *, greets: bool, patience: float = 8.0
    ) -> None:
        """Speak by the first engine that can.

        Args:
            house: what the window was given.
            engines: what may be able to speak here, the best first.
            greets: a hand has just switched it on, and is told its keys.
            patience: seconds more than words can take after which an engine is taken to hang.
        """
        self._house, self._greets = house, greets
        self._ear, self._queue = Ear(), Queue()
        self._shown: Showing | None = None
        self._said: Utterance | None = None
        self._left: list[Piece] = []
        self._piece: Piece | None = None
        self._plain = False
        self._leaves = False
        self._spoke = -inf
        self._patience, self._until = patience, 0.0
        self._engines = engines
        self._engine: Engine | None = None
        self._next_engine()

    def follow(self, showing: Showing) -> bool:
        """Say what is new, as far as it is time; False once the voice is off and has said so."""
        if showing.settings.speaks:
            if self._leaves:
                self._leaves, self._ear, self._shown, self._greets = False, Ear(), None, True
            if showing is not self._shown:
                self._see(showing)
        elif not self._leaves:
            self._leaves, self._shown = True, showing
            self._queue = Queue().heard(Speech((farewell(showing.tell),)))
        self._go_on(showing)
        if self._queue.now is not None:
            self._spoke = monotonic()
        if self._leaves and self._queue.now is None:
            self.close()
            return False
        return True

    @property
    def quiet(self) -> float:
        """Seconds since something was last said."""
        return monotonic() - self._spoke

    def asked(self, request: SayAgain | Hush) -> None:
        """Say it again, or fall silent."""
        if self._shown is None or self._leaves:
            return
        if isinstance(request, Hush):
            self._queue = Queue()
            return
        self._ear, speech = self._ear.again(self._shown.tell)
        self._queue = self._queue.heard(speech)

    def close(self) -> None:
        """Fall silent."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def _see(self, showing: Showing) -> None:
        self._shown = showing
        now = sight(showing)
        if now == self._ear.before:
            return
        self._ear, speech = self._ear.sees(now, showing.tell)
        self._queue = self._queue.heard(speech)
        if self._greets:
            self._greets = False
            self._queue = self._queue.heard(Speech((greeting(showing.settings, showing.tell),)))

    def _go_on(self, showing: Showing) -> None:
        """Bring the engine to what is to be said now."""
        engine = self._engine
        if engine is None:
            self._queue = Queue()
            return
        if self._queue.now is not self._said:
            if engine.state() is State.SPEAKS:
                engine.stop()
            self._begin(self._queue.now, showing.settings)
        match engine.state():
            case State.SPEAKS if monotonic() < self._until:
                return
            case State.SPEAKS:
                engine.stop()
                self._plain = True
                self._failed(engine, showing.settings)
            case State.FAILED:
                self._failed(engine, showing.settings)
            case State.RESTS:
                self._piece = None
        while self._engine is not None and self._piece is None and self._queue.now is not None:
            if self._left:
                self._say(self._left.pop(0), showing.settings)
            else:
                self._queue = self._queue.ended()
                self._begin(self._queue.now, showing.settings)

    def _begin(self, utterance: Utterance | None, settings: Settings) -> None:
        """Take what is to be said apart into what an engine is given at once: one language, no book."""
        self._said, self._piece, self._plain = utterance, None, False
        own = self._house.tongue(settings)
        pieces = utterance.pieces if utterance is not None else ()
        voiced = joined(*(Piece(piece.words, spoken_tag(piece.tongue or own)) for piece in pieces))
        self._left = [
            Piece(words, piece.tongue)
            for piece in voiced
            for words in parted(named(sayable(piece.words), piece.tongue))
        ]

    def _say(self, piece: Piece, settings: Settings) -> None:
        if self._engine is None:
            return
        self._piece = piece
        self._until = monotonic() + self._patience + SLOWEST * len(piece.words) * 100 / settings.speech_rate
        tongue = "" if self._plain else piece.tongue
        self._house.trace("said", words=piece.words, tongue=tongue)
        self._engine.say(piece.words, Manner(tongue, settings.speech_rate, settings.volumes.voice))

    def _failed(self, engine: Engine, settings: Settings) -> None:
        """Try the same words in the engine's own language, then by the next engine."""
        piece = self._piece
        if self._plain:
            self._house.log(f"no speech by {engine.name}")
            engine.close()
            self._next_engine()
        self._plain = not self._plain
        if piece is not None:
            self._say(piece, settings)

    def _next_engine(self) -> None:
        """Take the next thing that can speak; where there is none left, say so."""
        self._engine = next(self._engines, None)
        why = "" if self._engine is not None else self._house.tell(NO_VOICE)
        self._house.mail.put(Voiceless(why))
