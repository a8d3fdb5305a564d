"""What stands on a page: runs of words, and the lines they make."""

from typing import TypeAlias

from game.frozen import frozen
from game.story.expression import Expression
from game.story.source import NOWHERE, Span


@frozen
class Text:
    """Words as they stand, with true quotes and dashes already set."""

    words: str
    emphasis: bool = False


@frozen
class Value:
    """A place in the words where a variable's or meter's value, a keep's list or an input's words stand."""

    name: str
    emphasis: bool = False


Prose: TypeAlias = tuple[Text | Value, ...]
"""One paragraph: runs in reading order."""


NEXT_PARAGRAPH = "\n\n"
"""The words of a run that stands between two paragraphs; an ending's text may have several."""


@frozen
class Layer:
    """Another hearing of a line: `meant`, `heard` or `muffled`, shown while `when` holds."""

    prose: Prose
    when: Expression


@frozen
class Narration:
    """A paragraph of telling."""

    prose: Prose


@frozen
class Speech:
    """What somebody of the cast says."""

    who: str
    prose: Prose


@frozen
class Thought:
    """What somebody thinks; in a class a seated person's thought goes to that seat alone."""

    who: str
    prose: Prose


@frozen
class Draft:
    """What somebody types and deletes, longest first; the last version is what stays."""

    who: str
    versions: tuple[Prose, ...]


@frozen
class Silence:
    """A pause that splits the page; one a page at most."""

    seconds: int


@frozen
class Quotation:
    """A line of this reading brought back, changed or not; absent where its original was not seen.

    `original` is a line's id, or `choice` names a choice whose own words come back; empty `prose`: unchanged.
    """

    who: str | None
    prose: Prose
    original: str | None = None
    choice: tuple[str, str] | None = None


Said: TypeAlias = Narration | Speech | Thought | Draft | Silence | Quotation


@frozen
class Line:
    """One line of a page."""

    said: Said
    id: str = ""
    """Name by which a later line quotes this one; empty where it has none."""
    when: Expression | None = None
    seat: str | None = None
    """Seen from that chair alone."""
    margin: bool = False
    """Seen only in the replay after an ending."""
    meant: Layer | None = None
    heard: Layer | None = None
    muffled: Layer | None = None
    span: Span = NOWHERE
