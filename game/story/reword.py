"""Every text of a passage in one order: to list them, or to give each other words.

What is written once is walked once: a translation, a linter and a count must mean the same texts.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias, assert_never

from game.story.effect import Effect, Keep
from game.story.line import Draft, Layer, Line, Narration, Prose, Quotation, Said, Silence, Speech, Thought
from game.story.manner import Lock
from game.story.model import Ask, Choice, Ending, Guess, Input, OffersFrom, Passage

Change: TypeAlias = Callable[[Prose], Prose]
"""Gives a text other words, or the same; called once for each text that is not empty, in order."""


def texts(passage: Passage) -> tuple[Prose, ...]:
    """Give every text of a passage, in the order in which repeats are counted.

    That is: what is asked, the page, what is guessed and written, the choices, what is kept, causes, the
    ending.
    """
    found: list[Prose] = []

    def note(prose: Prose) -> Prose:
        found.append(prose)
        return prose

    reword(passage, note)
    return tuple(found)


def reword(passage: Passage, change: Change) -> Passage:
    """Give a passage with every text changed; nothing else in it moves."""

    def words(prose: Prose) -> Prose:
        return change(prose) if prose else prose

    # The order of these keywords is the order of the texts.
    return replace(
        passage,
        ask=_ask(passage.ask, words),
        lines=tuple(_line(line, words) for line in passage.lines),
        guess=_guess(passage.guess, words),
        input=_input(passage.input, words),
        choices=tuple(_choice(choice, words) for choice in passage.choices),
        offers_from=_offers(passage.offers_from, words),
        keep=_kept(passage.keep, words),
        shift=causes(passage.shift, words),
        ending=_ending(passage.ending, words),
    )


def causes(effects: Iterable[Effect], words: Change) -> tuple[Effect, ...]:
    """Give movements with their causes changed, in every voice."""
    return tuple(
        replace(
            effect,
            cause=words(effect.cause),
            voices={who: words(prose) for who, prose in effect.voices.items()},
        )
        for effect in effects
    )


def _line(line: Line, words: Change) -> Line:
    return replace(
        line,
        said=_said(line.said, words),
        meant=_layer(line.meant, words),
        heard=_layer(line.heard, words),
        muffled=_layer(line.muffled, words),
    )


def _said(said: Said, words: Change) -> Said:
    match said:
        case Narration() | Speech() | Thought() | Quotation():
            return replace(said, prose=words(said.prose))
        case Draft():
            return replace(said, versions=tuple(words(each) for each in said.versions))
        case Silence():
            return said
        case _:
            assert_never(said)


def _layer(layer: Layer | None, words: Change) -> Layer | None:
    return None if layer is None else replace(layer, prose=words(layer.prose))


def _choice(choice: Choice, words: Change) -> Choice:
    return replace(
        choice,
        prose=words(choice.prose),
        relabels=tuple(replace(each, prose=words(each.prose)) for each in choice.relabels),
        lock=None if choice.lock is None else _lock(choice.lock, words),
        keep=_kept(choice.keep, words),
        shift=causes(choice.shift, words),
    )


def _lock(lock: Lock, words: Change) -> Lock:
    return replace(lock, reason=words(lock.reason))


def _kept(keeps: tuple[Keep, ...], words: Change) -> tuple[Keep, ...]:
    return tuple(replace(each, prose=words(each.prose)) for each in keeps)


def _offers(offers: OffersFrom | None, words: Change) -> OffersFrom | None:
    return None if offers is None else replace(offers, shift=causes(offers.shift, words))


def _ask(ask: Ask | None, words: Change) -> Ask | None:
    return None if ask is None else replace(ask, about=words(ask.about))


def _guess(guess: Guess | None, words: Change) -> Guess | None:
    if guess is None:
        return None
    return replace(
        guess,
        question=words(guess.question),
        options=tuple((name, words(prose)) for name, prose in guess.options),
        told=words(guess.told),
        right=replace(guess.right, shift=causes(guess.right.shift, words)),
        wrong=replace(guess.wrong, shift=causes(guess.wrong.shift, words)),
    )


def _input(field: Input | None, words: Change) -> Input | None:
    return None if field is None else replace(field, question=words(field.question))


def _ending(ending: Ending | None, words: Change) -> Ending | None:
    if ending is None:
        return None
    return replace(
        ending,
        title=words(ending.title),
        text=words(ending.text),
        reflect=tuple(words(each) for each in ending.reflect),
    )
