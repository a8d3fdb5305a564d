"""The heart: a pick makes the next page."""

from dataclasses import replace
from typing import assert_never

from game.frozen import frozen
from game.play.chance import sow
from game.play.dials import turn_dial
from game.play.effects import assign, keep, shift
from game.play.entry import enter
from game.play.exits import NoSuchLotError, Way, follow
from game.play.guessing import make_guess, way_after
from game.play.lines import remembered
from game.play.open import NotOpenError, is_open
from game.play.page import Offer, Page, Words
from game.play.scenes import skip
from game.play.show import show
from game.play.state import Scalar, State, key
from game.play.trail import Chose, Drew, Faded, Guessed, Pick, Sat, Skipped, Turned, Went, Wrote
from game.story.model import Choice, OffersFrom, Passage, Story
from game.story.way import Exit


@frozen
class Turn:
    """A state and its page."""

    state: State
    page: Page


def begin(story: Story, seed: int) -> Turn:
    """Open a story at its start."""
    passage = story.passages[story.start]
    values: dict[str, Scalar] = {each.id: each.start for each in story.variables.values()}
    values.update({meter.id: meter.start for meter in story.meters.values()})
    keeps: dict[str, tuple[Words, ...]] = dict.fromkeys(story.keeps, ())
    state = State(passage="", seat=passage.seat, chance=sow(seed), values=values, keeps=keeps)
    return _turn(story, enter(story, Way(state, story.start)))


def choose(
    story: Story, state: State, pick: Pick, forced: str | None = None, page: Page | None = None
) -> Turn:
    """Make the turn that a pick leads to.

    Args:
        story: the same story that made the state.
        state: where the reading stands.
        pick: what was decided.
        forced: the passage that a draw after this pick must give, as a trail recorded it.
        page: that of the state, where it is at hand; else it is made.

    Raises:
        NotOpenError: the page is not open for the pick, or the draw cannot give what is forced.
    """
    if page is None:
        page = show(story, state)
    if not is_open(page, pick):
        raise NotOpenError(pick, page)
    pick = _as_kept(story, state, pick)
    fresh = replace(state, trail=state.trail.then(pick), movements=(), carried=False)
    try:
        after = _take(story, fresh, pick, page, forced)
    except NoSuchLotError:
        raise NotOpenError(Drew(forced or ""), page) from None
    if forced is not None and after.trail[-1] != Drew(forced):
        raise NotOpenError(Drew(forced), page)
    if after.entry == state.entry and not after.movements:
        after = replace(after, movements=state.movements, carried=True)
    return _turn(story, after)


def _turn(story: Story, state: State) -> Turn:
    page = show(story, state)
    seen = remembered(story.passages[state.passage], page.lines)
    return Turn(replace(state, seen={**state.seen, **seen}) if seen else state, page)


def _take(story: Story, state: State, pick: Pick, page: Page, forced: str | None) -> State:
    match pick:
        case Chose(choice):
            return _choose(story, state, _offer(page, choice), forced)
        case Went():
            return _leave(story, state, None, forced)
        case Skipped(scene):
            return skip(story, state, scene)
        case _:
            return _stay(story, state, pick)


def _stay(story: Story, state: State, pick: Sat | Turned | Guessed | Faded | Wrote | Drew) -> State:
    match pick:
        case Sat():
            return replace(state, silence_over=True)
        case Turned(meter, to):
            return turn_dial(story, state, meter, to)
        case Guessed(option):
            return make_guess(story, state, option)
        case Faded(choice):
            return replace(state, faded=(*state.faded, choice))
        case Wrote(name, words):
            return replace(state, written={**state.written, name: words})
        case Drew():  # pragma: no cover - never open by itself
            return state
        case _:
            assert_never(pick)


def _offer(page: Page, choice: str) -> Offer:
    return next(offer for offer in page.offers if offer.id == choice)


def _choose(story: Story, state: State, offer: Offer, forced: str | None) -> State:
    passage = story.passages[state.passage]
    source = _source(passage, offer.id)
    state = assign(story, state, source.set)
    state = shift(story, state, source.shift)
    if not isinstance(source, OffersFrom):
        state = keep(story, state, source.keep)
    taken = {key(passage.id, offer.id): offer.own or offer.words}
    state = replace(state, chosen={**state.chosen, **taken})
    return _leave(story, state, source.exit, forced)


def _source(passage: Passage, choice: str) -> Choice | OffersFrom:
    """Find what was authored behind an offer: a choice, or offers made of a keep."""
    authored = (*(each for each in passage.choices if each.id == choice), passage.offers_from)
    return next(source for source in authored if source is not None)


def _leave(story: Story, state: State, way_out: Exit | None, forced: str | None) -> State:
    return enter(story, follow(way_out or way_after(story, state), state, forced))


def _as_kept(story: Story, state: State, pick: Pick) -> Pick:
    """Give a pick as it is remembered: of what was written plain text no longer than may be written here."""
    if not isinstance(pick, Wrote):
        return pick
    place = story.passages[state.passage].input
    visible = "".join(sign for sign in pick.words if sign.isprintable() or sign == "\n")
    return Wrote(pick.name, visible[: place.max if place else 0])
