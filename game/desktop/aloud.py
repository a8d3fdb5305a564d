"""The way from the window to its voice: nothing of it is read from the disk until the voice is on."""

from math import inf
from typing import TYPE_CHECKING

from game.desktop.house import House
from game.stage.request import Hush, SayAgain
from game.stage.showing import Showing

if TYPE_CHECKING:
    from game.desktop.voice import Voice


class Aloud:
    """Has a voice while one is wanted."""

    def __init__(self, house: House) -> None:
        """Be silent."""
        self._house = house
        self._voice: Voice | None = None

    def follow(self, showing: Showing, *, touched: bool) -> None:
        """Say what is new on the screen, where that is wanted; `touched`: a hand may have asked for it."""
        if self._voice is None:
            if not showing.settings.speaks:
                return
            from game.desktop.speech import engines  # noqa: PLC0415 - who reads by eye pays nothing for it
            from game.desktop.voice import Voice  # noqa: PLC0415 - as little for this

            self._voice = Voice(self._house, engines(), greets=touched)
        if not self._voice.follow(showing):
            self._voice = None

    @property
    def quiet(self) -> float:
        """Seconds since something was last said."""
        return self._voice.quiet if self._voice is not None else inf

    def asked(self, request: SayAgain | Hush) -> None:
        """Say it again, or fall silent."""
        if self._voice is not None:
            self._voice.asked(request)

    def close(self) -> None:
        """Fall silent."""
        if self._voice is not None:
            self._voice.close()
