"""Something to be said aloud: its words in their languages, and what it may cut off."""

from enum import Enum

from game.frozen import frozen


class Urgency(Enum):
    """How an utterance stands to what is being said and to what waits."""

    PAGE = "page"
    """What stands on the screen: waits its turn, and is given up for a new focus."""
    NEWS = "news"
    """What has happened, as a meter that moved: waits its turn, and no focus makes it lost."""
    ALERT = "alert"
    """What the program has to say: at once; what it cuts off is said after it."""
    FOCUS = "focus"
    """Where the hand is now: at once; the page and the focus before are given up for it."""


@frozen
class Piece:
    """Words in one language."""

    words: str
    tongue: str = ""
    """Tag of their language; empty: the interface's."""


@frozen
class Utterance:
    """Something to be said."""

    key: str
    """What it is of: a newer one of the same takes the place of one that still waits."""
    pieces: tuple[Piece, ...]
    urgency: Urgency = Urgency.PAGE

    @property
    def words(self) -> str:
        """Everything it says."""
        return " ".join(piece.words for piece in self.pieces)


@frozen
class Speech:
    """What one change of a screen gives to be said."""

    utterances: tuple[Utterance, ...] = ()
    hush: bool = False
    """What was being said of the screen or page before is over."""


def joined(*pieces: Piece, rest: str = ".") -> tuple[Piece, ...]:
    """Put words after each other, as few pieces as there are changes of language.

    Args:
        pieces: words, each in its language; those that are empty are left out.
        rest: what parts words that end in no stop of their own.
    """
    done: list[Piece] = []
    for piece in pieces:
        if not piece.words:
            continue
        if done:
            done[-1] = Piece(_stopped(done[-1].words, rest), done[-1].tongue)
        if done and done[-1].tongue == piece.tongue:
            done[-1] = Piece(f"{done[-1].words} {piece.words}", piece.tongue)
        else:
            done.append(piece)
    return tuple(done)


def _stopped(words: str, rest: str) -> str:
    """End words so that a voice rests after them."""
    last = words.rstrip("\u201d\u201c\u00bb\u00ab\"'\u2019)")[-1:]
    return words if last in {".", "?", "!", ",", ";", ":", "\u2026"} else f"{words}{rest}"
