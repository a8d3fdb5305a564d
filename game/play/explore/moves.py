"""What can be picked on a passage's page, and what comes of it: the runtime's `turn` and `show`, in terms."""

from collections.abc import Iterable, Iterator, Sequence

from game.play.explore.arrive import arrive
from game.play.explore.guesses import make, options
from game.play.explore.happen import assign, keep, shift
from game.play.explore.leave import Road, WayOut, roads, ways_out
from game.play.explore.moment import Moment
from game.play.explore.offer import Offered, offered
from game.play.explore.place import Arm, Kind, Move, Nudge
from game.play.explore.sight import is_silent, notice
from game.play.explore.slot import GUESSED, OPENS, SAT, Of, chosen, faded
from game.play.explore.term import NO, YES, Fact, Number, Read, Term, every, least, opposite, same, some
from game.play.explore.turning import at_hand, dials, pull_up, turn_down, turn_up
from game.play.offers import KEPT
from game.play.trail import Chose, Faded, Guessed, Sat, Skipped, Went, Wrote
from game.story.declaration import Note
from game.story.model import Choice, Passage
from game.story.way import Exit


def moves(moment: Moment, passage: Passage, numbers: dict[str, int]) -> tuple[Move, ...]:
    """Give every move that can be open on a passage.

    Args:
        moment: the page as it is found, nothing changed.
        passage: whose page.
        numbers: the number of each passage's place.
    """
    table = Table(moment, passage, numbers)
    found = (*table.offers(), *table.onward(), *table.pauses(), *table.guesses(), *table.asides())
    return tuple(move for move in found if move.when != NO and move.arms)


class Table:
    """One passage's page while its moves are told."""

    def __init__(self, moment: Moment, passage: Passage, numbers: dict[str, int]) -> None:
        """Look at the page as it is found."""
        self.moment = moment
        self.passage = passage
        self.numbers = numbers
        self.silent = is_silent(moment, passage)
        self.offered = offered(moment, passage, self.silent)

    def offers(self) -> Iterator[Move]:
        """Give the moves that take an offer, and those by which one fades."""
        for offer in self.offered:
            pick = Chose(offer.id)
            yield Move(pick, Kind.OFFER, offer.open, self._choose(offer))
            if offer.fading is not None:
                gone = self.moment.put(faded(offer.fading), 1)
                yield Move(Faded(offer.id), Kind.FADE, offer.fades, self._stay([(YES, gone)]))

    def _choose(self, offer: Offered) -> tuple[Arm, ...]:
        return self._leave(self._taken(offer), offer.source.exit, _owner(offer))

    def _taken(self, offer: Offered) -> Moment:
        source = offer.source
        moment = shift(assign(self.moment, source.set), source.shift)
        if isinstance(source, Choice):
            moment = keep(moment, source.keep)
        return moment.put(chosen(self.passage.id, offer.id), 1)

    def leavings(self) -> Iterator[tuple[Fact, Moment, Exit | None, str]]:
        """Give each way to leave the page: when it is open, the moment, its own exit, whose it is."""
        for offer in self.offered:
            yield offer.open, self._taken(offer), offer.source.exit, _owner(offer)
        if self.passage.ending is None:
            yield self._goes_on(), self.moment, None, ""

    def onward(self) -> Iterator[Move]:
        """Give the move on from a page with only one way."""
        if self.passage.ending is not None:
            return
        when = self._goes_on()
        if when != NO:
            yield Move(Went(), Kind.WENT, when, self._leave(self.moment, None, ""))

    def _goes_on(self) -> Fact:
        ways = ways_out(self.moment, self.passage, None, "")
        closed = every(*(opposite(offer.open) for offer in self.offered))
        return every(opposite(self.silent), self._answered(), some(*(way.when for way in ways)), closed)

    def _answered(self) -> Fact:
        return least(self.moment.get(GUESSED), 1) if self.passage.guess is not None else YES

    def pauses(self) -> Iterator[Move]:
        """Give the move that sits a silence through, and the one that skips a scene."""
        if self.silent != NO:
            yield Move(Sat(), Kind.SIT, self.silent, self._stay([(YES, self.moment.put(SAT, 1))]))
        note = _note(self.moment, self.passage)
        if note is not None and note.to is not None:
            opens = least(self.moment.get(OPENS), 1)
            road = Road(YES, assign(self.moment, note.set), note.to)
            yield Move(Skipped(note.scene or ""), Kind.SKIP, opens, tuple(self._arms([road])))

    def guesses(self) -> Iterator[Move]:
        """Give a move for each option of a guess."""
        if self.passage.guess is None:
            return
        when = every(opposite(self.silent), same(self.moment.get(GUESSED), Number(0)))
        for number, option in enumerate(options(self.passage.guess), start=1):
            after = make(self.moment, self.passage, number)
            yield Move(Guessed(option), Kind.GUESS, when, self._stay(after))

    def asides(self) -> Iterator[Move]:
        """Give the moves of the dials, and what may be written."""
        if self.passage.ending is None:
            yield from self._turns()
        place = self.passage.input
        if place is None or not self.moment.has((Of.WRITTEN, place.name)):
            return
        for words, held in (("Dear", 1), ("", 0)):
            after = self.moment.put((Of.WRITTEN, place.name), held)
            when = opposite(self.silent)
            yield Move(Wrote(place.name, words), Kind.WRITE, when, self._stay([(YES, after)]))

    def _turns(self) -> Iterator[Move]:
        meters = self.moment.ground.story.meters
        for name, dial in dials(self.moment):
            if at_hand(meters[name], self.passage.seat):
                up = self._stay([(YES, turn_up(self.moment, name, dial))])
                down = self._stay([(YES, turn_down(self.moment, name, dial))])
                yield Move(Nudge(name, up=True), Kind.TURN, YES, up)
                yield Move(Nudge(name, up=False), Kind.TURN, YES, down)
                for when, pulled in pull_up(self.moment, name, dial):
                    yield Move(Nudge(name, up=False), Kind.TURN, when, self._stay([(YES, pulled)]))

    def _stay(self, after: Iterable[tuple[Fact, Moment]]) -> tuple[Arm, ...]:
        here = self.numbers[self.passage.id]
        return tuple(Arm(when, here, _changes(notice(moment, self.passage))) for when, moment in after)

    def _leave(self, moment: Moment, own: Exit | None, owner: str) -> tuple[Arm, ...]:
        ways = ways_out(moment, self.passage, own, owner)
        return tuple(self._arms(road for way in ways for road in _roads(moment, way)))

    def _arms(self, found: Iterable[Road]) -> Iterator[Arm]:
        passages = self.moment.ground.story.passages
        for road in found:
            if road.passage is None:
                yield Arm(road.when, None)
                continue
            entered = arrive(road.moment, passages[road.passage], again=road.again)
            yield Arm(
                road.when,
                self.numbers[road.passage],
                _changes(entered),
                weight=road.lot.weight if road.lot else 1,
                of=road.of,
                drew=road.passage if road.lot else None,
                branch=road.branch,
            )


def _owner(offer: Offered) -> str:
    return offer.id if isinstance(offer.source, Choice) else KEPT


def _roads(moment: Moment, way: WayOut) -> Sequence[Road]:
    return [road for road in roads(moment, way) if road.when != NO]


def _changes(moment: Moment) -> tuple[tuple[int, Term], ...]:
    return tuple((slot, held) for slot, held in moment.changed.items() if held != Read(slot))


def _note(moment: Moment, passage: Passage) -> Note | None:
    if passage.scene is None:
        return None
    notes = moment.ground.story.notes
    return next((note for note in notes if note.scene == passage.scene and note.to), None)
