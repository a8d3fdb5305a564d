"""A reading in a few figures, for the list of saves."""

from game.frozen import frozen
from game.play.history import leaves
from game.play.reading import Reading
from game.play.transcript import page_words, previously


@frozen
class Summary:
    """What a list of saves tells about one. How long it was read is the shelf's to know."""

    story: str
    title: str
    passage: str
    scene: str | None
    pages: int
    words: int
    """Words read so far; a language without spaces counts its paragraphs."""
    ending: str | None
    """Passage of the ending reached; None on the way."""
    last: str
    """The short words of the page before."""


def summarize(reading: Reading) -> Summary:
    """Sum up a reading."""
    history = leaves(reading)
    page = history[-1].page
    return Summary(
        story=reading.story.id,
        title=reading.story.title,
        passage=page.passage,
        scene=page.scene,
        pages=len(history),
        words=sum(len(words.split()) for leaf in history for words in page_words(leaf.page)),
        ending=page.passage if page.close else None,
        last="".join(previously(reading, 1)),
    )
