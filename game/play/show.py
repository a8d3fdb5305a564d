"""The page of a state: everything that is to be read and done now."""

from game.play.closing import close
from game.play.dials import within_reach
from game.play.guessing import leads_on, show_guess, way_after
from game.play.lines import pause_left, show_lines
from game.play.offers import make_offers
from game.play.page import Asking, Guessing, Level, Offer, Page, Writing
from game.play.scenes import skippable, summary
from game.play.state import State, level
from game.play.words import fill, name_of
from game.story.model import Ask, Input, Story


def show(story: Story, state: State) -> Page:
    """Make the page of a state."""
    passage = story.passages[state.passage]
    lines = show_lines(story, state)
    silent = pause_left(lines) > 0
    guessing = show_guess(story, state, passage.guess) if passage.guess and not silent else None
    offers = _offers(story, state, guessing, silent=silent)
    ended = passage.ending is not None
    return Page(
        passage=passage.id,
        seat=state.seat,
        seat_name=story.seats.get(state.seat, ""),
        lines=lines,
        offers=offers,
        onward=not silent and _leads_onward(story, state, guessing, offers),
        sit=pause_left(lines),
        movements=state.movements,
        levels=_levels(story, state),
        dials=() if ended else within_reach(story, state),
        scene=state.scene,
        place=state.place,
        sounds=state.sounds,
        asking=_asking(story, state, passage.ask),
        guessing=guessing,
        writing=_writing(story, state, passage.input) if not silent else None,
        skippable=skippable(story, state),
        summary=summary(story, state),
        close=close(story, state, passage.ending) if passage.ending and not silent else None,
        vote=passage.vote,
        again=state.visits.get(passage.id, 0) > 1,
        language=story.language,
    )


def _offers(story: Story, state: State, guessing: Guessing | None, *, silent: bool) -> tuple[Offer, ...]:
    waits = guessing is not None and guessing.guessed is None
    if waits or story.passages[state.passage].ending or leads_on(story, state):
        return ()
    return make_offers(story, state, silent=silent)


def _leads_onward(story: Story, state: State, guessing: Guessing | None, offers: tuple[Offer, ...]) -> bool:
    if story.passages[state.passage].ending or (guessing and guessing.guessed is None):
        return False
    return way_after(story, state) is not None and not any(offer.is_open for offer in offers)


def _levels(story: Story, state: State) -> tuple[Level, ...]:
    return tuple(
        Level(
            meter=meter.id,
            name=meter.name,
            value=level(state, meter.id),
            low=meter.low,
            high=meter.high,
            dial=meter.dial is not None,
        )
        for meter in story.meters.values()
        if not meter.hidden
    )


def _asking(story: Story, state: State, ask: Ask | None) -> Asking | None:
    if ask is None:
        return None
    return Asking(ask.who, name_of(ask.who, story), fill(ask.about, story, state), ask.honest)


def _writing(story: Story, state: State, place: Input | None) -> Writing | None:
    if place is None:
        return None
    question = fill(place.question, story, state)
    return Writing(place.name, question, place.max, state.written.get(place.name))
