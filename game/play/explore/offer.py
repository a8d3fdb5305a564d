"""What is offered on a page, and when it is open: the runtime's `offers`, in terms."""

from collections.abc import Iterator
from dataclasses import replace

from game.frozen import frozen
from game.play.explore.guesses import judge_guess
from game.play.explore.moment import Moment
from game.play.explore.slot import GUESSED, Of, chosen, faded
from game.play.explore.term import NO, YES, Fact, every, least, opposite, some
from game.play.explore.translate import fact
from game.play.offers import KEPT
from game.story.model import Choice, OffersFrom, Passage


@frozen
class Offered:
    """One offer."""

    id: str
    source: Choice | OffersFrom
    there: Fact
    """It stands on the page, open or locked."""
    open: Fact
    fading: int | None = None
    """Number of its slot, where it fades."""
    fades: Fact = NO
    """It can go by itself."""


def offered(moment: Moment, passage: Passage, silent: Fact) -> tuple[Offered, ...]:
    """Give all that a page may offer."""
    if passage.ending is not None:
        return ()
    may = every(_answered(moment, passage, silent), opposite(_leads_on(moment, passage)))
    found = (*_choices(moment, passage, silent, may), *_kept(moment, passage, silent, may))
    return tuple(_fading(offer, found, passage) for offer in found)


def _answered(moment: Moment, passage: Passage, silent: Fact) -> Fact:
    """Tell whether no guess waits to be made."""
    return some(silent, least(moment.get(GUESSED), 1)) if passage.guess is not None else YES


def _leads_on(moment: Moment, passage: Passage) -> Fact:
    if passage.guess is None:
        return NO
    judged = judge_guess(moment, passage)
    right = judged.right if passage.guess.right.exit is not None else NO
    wrong = judged.wrong if passage.guess.wrong.exit is not None else NO
    return some(right, wrong)


def _choices(moment: Moment, passage: Passage, silent: Fact, may: Fact) -> Iterator[Offered]:
    fading = 0
    for choice in passage.choices:
        number = None
        if choice.fades:
            number, fading = fading, fading + 1
        gone = least(moment.get(faded(number)), 1) if number is not None else NO
        taken = least(moment.get(chosen(passage.id, choice.id)), 1) if choice.once else NO
        quiet = YES if choice.breaks else opposite(silent)
        there = every(may, opposite(gone), opposite(taken), quiet, fact(choice.when, moment))
        yield Offered(choice.id, choice, there, every(there, _unlocked(moment, choice)), number)


def _unlocked(moment: Moment, choice: Choice) -> Fact:
    if choice.lock is None:
        return YES
    return fact(choice.lock.unless, moment) if choice.lock.unless is not None else NO


def _kept(moment: Moment, passage: Passage, silent: Fact, may: Fact) -> Iterator[Offered]:
    source = passage.offers_from
    if source is None:
        return
    for number in range(1, moment.ground.story.keeps[source.keep].max + 1):
        there = every(may, opposite(silent), least(moment.get((Of.KEPT, source.keep)), number))
        yield Offered(f"{KEPT}{number}", source, there, there)


def _fading(offer: Offered, found: tuple[Offered, ...], passage: Passage) -> Offered:
    """Let an offer fade; not one that is the only open one where the page has no other way on."""
    if offer.fading is None:
        return offer
    others = some(*(other.open for other in found if other is not offer))
    spared = every(offer.open, opposite(others)) if passage.exit is None else NO
    return replace(offer, fades=every(offer.there, opposite(spared)))
