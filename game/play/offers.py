"""What is offered now: a `Choice` was authored, an `Offer` is open or locked at this moment."""

from collections.abc import Iterator
from dataclasses import replace

from game.play.evaluate import holds
from game.play.page import Offer
from game.play.state import State, key
from game.play.trail import Chose
from game.play.words import fill
from game.story.model import Choice, Passage, Story

KEPT = "kept_"
"""How the ids of offers made of a keep begin; their number follows, from 1."""


def make_offers(story: Story, state: State, *, silent: bool) -> tuple[Offer, ...]:
    """Give the offers of a page.

    Args:
        story: the story at hand.
        state: where the reading stands.
        silent: a silence still lasts, so that only what breaks it is offered.
    """
    passage = story.passages[state.passage]
    there = [choice for choice in passage.choices if _is_there(choice, state, silent=silent)]
    offers = [_offer(choice, story, state) for choice in there]
    if not silent:
        offers += _kept_offers(passage, state)
    return _spare_the_last(tuple(offers), passage)


def _is_there(choice: Choice, state: State, *, silent: bool) -> bool:
    gone = choice.id in state.faded or (choice.once and key(state.passage, choice.id) in state.chosen)
    return not gone and (choice.breaks or not silent) and holds(choice.when, state)


def _offer(choice: Choice, story: Story, state: State) -> Offer:
    locked = choice.lock is not None and not (choice.lock.unless and holds(choice.lock.unless, state))
    offer = Offer(
        id=choice.id,
        manner=choice.manner,
        words=fill(choice.prose, story, state),
        pick=Chose(choice.id),
        locked=locked,
        reason=fill(choice.lock.reason, story, state) if choice.lock and locked else (),
        breaks=choice.breaks,
        wait=choice.wait,
        fades=choice.fades,
    )
    for name in choice.relabels:
        if holds(name.when, state):
            return replace(offer, manner=name.manner, words=fill(name.prose, story, state), own=offer.words)
    return offer


def _kept_offers(passage: Passage, state: State) -> Iterator[Offer]:
    source = passage.offers_from
    if source is None:
        return
    for number, words in enumerate(state.keeps.get(source.keep, ()), start=1):
        name = f"{KEPT}{number}"
        yield Offer(id=name, manner=source.manner, words=words, pick=Chose(name))


def _spare_the_last(offers: tuple[Offer, ...], passage: Passage) -> tuple[Offer, ...]:
    """Let no offer fade that is the only way on."""
    ways = sum(offer.is_open for offer in offers)
    if ways != 1 or passage.exit is not None:
        return offers
    return tuple(replace(offer, fades=None) if offer.is_open else offer for offer in offers)
