"""Which picks a page is open for."""

from collections.abc import Iterator

from game.play.dials import can_turn
from game.play.page import Page
from game.play.trail import Chose, Faded, Guessed, Pick, Sat, Skipped, Turned, Went, Wrote


class NotOpenError(ValueError):
    """A pick is not open on this page; the message lists what is.

    Attributes:
        pick: what was picked.
        offers: what could be picked instead.
    """

    def __init__(self, pick: Pick, page: Page) -> None:
        """Say what was picked, where, and what is open there."""
        self.pick = pick
        self.offers = tuple(open_picks(page))
        listed = ", ".join(f"`{spell(each)}`" for each in self.offers) or "nothing: the reading has ended"
        super().__init__(f"you picked `{spell(pick)}`, but open on `{page.passage}` are {listed}")


def open_picks(page: Page) -> Iterator[Pick]:
    """Give each pick that the page is open for; of a dial, one step down and one step up."""
    yield from (offer.pick for offer in page.offers if offer.is_open)
    if page.onward:
        yield Went()
    if page.sit:
        yield Sat()
    if page.guessing and page.guessing.guessed is None:
        yield from (Guessed(option.id) for option in page.guessing.options)
    if page.skippable:
        yield Skipped(page.skippable.scene)
    yield from (Faded(offer.id) for offer in page.offers if offer.fades)
    if page.writing:
        yield Wrote(page.writing.name, "")
    for dial in page.dials:
        steps = (max(dial.least, dial.value - dial.step), min(100, dial.value + dial.step))
        yield from (Turned(dial.meter, to) for to in steps if can_turn(dial, to))


def is_open(page: Page, pick: Pick) -> bool:
    """Tell whether the page is open for a pick."""
    match pick:
        case Turned(meter, to):
            return any(dial.meter == meter and can_turn(dial, to) for dial in page.dials)
        case Wrote(name):
            return page.writing is not None and page.writing.name == name
        case _:
            return pick in open_picks(page)


def spell(pick: Pick) -> str:
    """Spell a pick as a playthrough would."""
    match pick:
        case Chose(choice):
            return choice
        case Turned(meter, to):
            return f"turn: {meter} {to}"
        case Went():
            return "went"
        case Sat():
            return "sit"
        case Wrote(name):
            return f"write: {name}"
        case _:
            return _spell_named(pick)


def _spell_named(pick: Pick) -> str:
    match pick:
        case Guessed(option):
            return f"guess: {option}"
        case Faded(choice):
            return f"faded: {choice}"
        case Skipped(scene):
            return f"skip: {scene}"
        case _:
            return f"drew: {getattr(pick, 'passage', '')}"
