"""The history of a reading: its pages as they were read, what was picked, and what moved."""

from collections.abc import Iterator, Mapping

from game.frozen import frozen
from game.play.page import Movement, Page, Words
from game.play.reading import Reading, picks_to
from game.play.trail import Chose, Faded, Guessed, Pick, Skipped, Wrote
from game.story.line import Text


@frozen
class Taken:
    """A pick, in the words that stood on the page."""

    pick: Pick
    words: Words = ()
    own: Words = ()
    """The words it was authored with, where it was renamed."""


@frozen
class Leaf:
    """One page of the history, from entering it to leaving it."""

    first: int
    """The turn on which it was entered: where a jump goes."""
    last: int
    page: Page
    """As it stood when it was left."""
    taken: tuple[Taken, ...]
    movements: tuple[Movement, ...]
    """All that was told on it, in order."""


def leaves(reading: Reading) -> tuple[Leaf, ...]:
    """Give the history up to the page one stands on."""
    stays: list[list[int]] = []
    for index in range(reading.at + 1):
        if index and _goes_on(reading, index):
            stays[-1].append(index)
        else:
            stays.append([index])
    return tuple(_leaf(reading, indexes) for indexes in stays)


def levels_over_time(reading: Reading) -> Mapping[str, tuple[int, ...]]:
    """Give the levels of every meter that is shown, page by page."""
    pages = [leaf.page for leaf in leaves(reading)]
    names = dict.fromkeys(level.meter for page in pages for level in page.levels)
    levels = [{level.meter: level.value for level in page.levels} for page in pages]
    return {name: tuple(page[name] for page in levels if name in page) for name in names}


def _goes_on(reading: Reading, index: int) -> bool:
    """Tell whether a turn stays on the page of the one before it."""
    earlier, now = (reading.turns[each].state for each in (index - 1, index))
    return bool(picks_to(reading, index)) and earlier.entry == now.entry


def _leaf(reading: Reading, indexes: list[int]) -> Leaf:
    turns = [reading.turns[index] for index in indexes]
    told = (turn.page.movements for turn in turns if not turn.state.carried)
    return Leaf(
        first=indexes[0],
        last=indexes[-1],
        page=turns[-1].page,
        taken=tuple(_taken(reading, indexes)),
        movements=tuple(movement for movements in told for movement in movements),
    )


def _taken(reading: Reading, indexes: list[int]) -> Iterator[Taken]:
    for index in indexes:
        if index < reading.at:
            page = reading.turns[index].page
            yield from (tell_pick(pick, page) for pick in picks_to(reading, index + 1))


def tell_pick(pick: Pick, page: Page) -> Taken:
    """Give a pick the words that it had on its page; those that have none stay without."""
    match pick:
        case Chose(name) | Faded(name):
            offer = next((offer for offer in page.offers if offer.id == name), None)
            return Taken(pick, offer.words, offer.own) if offer else Taken(pick)
        case Guessed(name) if page.guessing:
            return Taken(pick, next((each.words for each in page.guessing.options if each.id == name), ()))
        case Wrote(_, words):
            return Taken(pick, (Text(words),) if words else ())
        case Skipped() if page.skippable:
            return Taken(pick, (Text(page.skippable.topic),))
        case _:
            return Taken(pick)
