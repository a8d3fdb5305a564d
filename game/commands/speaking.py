"""The interface's words in the reader's language: from the catalogues that come with the program."""

from functools import lru_cache

from game.shelf.folders import bundled
from game.stage.settings import Settings
from game.stage.tongues import HOUSE, house_tongue
from game.stage.words import Speak, Tell, tell, teller


def speaking(spoken: tuple[str, ...]) -> Speak:
    """Make what finds the words in the language that is set.

    Args:
        spoken: tags of the reader's languages, as the system tells them.
    """

    def speak(settings: Settings) -> Tell:
        return words_in(house_tongue(settings, spoken))

    return speak


@lru_cache(maxsize=len(HOUSE))
def words_in(tag: str) -> Tell:
    """Give the words in a language of the house; in English where its catalogue is not there."""
    if tag == HOUSE[0]:
        return tell
    try:
        return teller((bundled("assets") / "words" / f"{tag}.mo").read_bytes())
    except OSError:
        return tell
