"""Which places lie one step ahead, so that the machine can have them ready."""

from collections.abc import Iterator

from game.play.reading import Reading
from game.story.model import Passage
from game.story.way import Call, Draw, Exit, Fork, To


def places_ahead(reading: Reading) -> tuple[str, ...]:
    """Name the places that the next pick may lead to, without the one at hand."""
    story, page = reading.story, reading.page
    passages = (story.passages.get(name) for name in _leads(story.passages[page.passage]))
    places = (each.place for each in passages if each and each.place and each.place != page.place)
    return tuple(dict.fromkeys(places))


def _leads(passage: Passage) -> Iterator[str]:
    for way in (passage.exit, *(choice.exit for choice in passage.choices)):
        yield from _ends(way)


def _ends(way: Exit | None) -> Iterator[str]:
    match way:
        case To(passage) | Call(passage):
            yield passage
        case Fork(branches):
            yield from (branch.exit.passage for branch in branches)
        case Draw(lots):
            yield from (lot.exit.passage for lot in lots)
        case _:
            return
