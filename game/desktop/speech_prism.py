"""Speech by prismatoid, where it is installed: NVDA, SAPI, VoiceOver, Orca, Speech Dispatcher by one face.

All of it happens on a thread of its own: a screen reader that hangs must not hang a page.
"""

import threading
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from queue import SimpleQueue
from time import monotonic, sleep
from typing import Any

from game.desktop.speech import Engine, Manner, State
from game.frozen import frozen

LETTERS_A_SECOND = 16.0
"""About how fast a voice speaks at its usual pace, where it cannot be asked whether it still does."""

LOOK = 0.03
"""Seconds between two looks at what was asked for meanwhile."""


@frozen
class Order:
    """Words to be said, by their number: an order that is not the newest is dropped."""

    number: int
    words: str
    manner: Manner


def prism() -> Engine | None:
    """Make the engine where the package is there; None where it is not."""
    try:
        version("prismatoid")
    except PackageNotFoundError:
        return None
    return Spoken(_backend)


def _backend() -> Any:  # noqa: ANN401 - the package's own kind, known only where it is installed
    """Open the best voice there is now."""
    module = import_module("prism")
    context = module.Context()
    backend = context.acquire_best()
    backend.context = context  # it lives as long as the context does
    return backend


class Spoken:
    """Speaks by a backend of prismatoid."""

    name = "prismatoid"

    def __init__(self, backend: Callable[[], Any]) -> None:
        """Speak by what `backend` opens, on this engine's own thread."""
        self._open = backend
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._wanted = self._done = 0
        self._failed = False
        self._voices: dict[str, int | None] = {}
        self._thread = threading.Thread(target=self._work, name="voice", daemon=True)
        self._thread.start()

    def say(self, words: str, manner: Manner) -> None:
        """Hand the words over."""
        self._wanted += 1
        self._orders.put(Order(self._wanted, words, manner))

    def stop(self) -> None:
        """Want something else: the thread sees it, and silences the voice."""
        self._wanted += 1
        self._done = self._wanted

    def state(self) -> State:
        """Tell whether the last order was carried out."""
        if self._failed:
            return State.FAILED
        return State.RESTS if self._done >= self._wanted else State.SPEAKS

    def close(self) -> None:
        """Fall silent and end the thread."""
        self.stop()
        self._orders.put(None)
        self._thread.join(timeout=1)

    def _work(self) -> None:
        try:
            backend = self._open()
            while (order := self._orders.get()) is not None:
                if order.number == self._wanted:
                    self._say(backend, order)
        except Exception:  # noqa: BLE001 - whatever a foreign library raises, another engine may still speak
            self._failed = True

    def _say(self, backend: Any, order: Order) -> None:  # noqa: ANN401 - as above
        self._set(backend, order.manner)
        backend.speak(order.words, interrupt=False)
        asks = backend.features.supports_is_speaking
        least = monotonic() + 2 * LOOK
        until = monotonic() + len(order.words) / (LETTERS_A_SECOND * order.manner.rate / 100)
        while order.number == self._wanted:
            over = not backend.speaking if asks and monotonic() > least else monotonic() > until and not asks
            if over:
                self._done = max(self._done, order.number)
                return
            sleep(LOOK)
        if backend.features.supports_stop:
            backend.stop()

    def _set(self, backend: Any, manner: Manner) -> None:  # noqa: ANN401 - as above
        """Set pace, loudness and language where the voice lets them be set; a screen reader keeps its own."""
        can = backend.features
        if can.supports_set_rate:
            backend.rate = max(0.0, min(1.0, 0.5 + (manner.rate - 100) / (400 if manner.rate > 100 else 100)))  # noqa: PLR2004 - percent
        if can.supports_set_volume:
            backend.volume = manner.volume / 100
        if manner.tongue and can.supports_set_voice and can.supports_get_voice_language:
            if manner.tongue not in self._voices:
                self._voices[manner.tongue] = _voice_of(backend, manner.tongue)
            voice = self._voices[manner.tongue]
            if voice is not None:
                backend.voice = voice


def _voice_of(backend: Any, tongue: str) -> int | None:  # noqa: ANN401 - as above
    """Find a voice that speaks a language: the one that is set, if it does, else the first."""
    now = backend.voice if backend.features.supports_get_voice else 0
    for at in (now, *range(backend.voices_count)):
        if backend.get_voice_language(at).lower().replace("_", "-").partition("-")[0] == tongue:
            return int(at)
    return None
