"""What is offered now, and why not."""

import pytest
from play.build import choice, compare, hush, moving, passage, prose, story

from game.play.open import NotOpenError
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.trail import Chose, Faded, Sat, Went
from game.story.declaration import KeepList
from game.story.effect import Keep
from game.story.line import Line
from game.story.manner import Lock, Manner, Relabel
from game.story.model import Choice, OffersFrom
from game.story.way import To


def kitchen(*lines: Line | Choice, **more: object) -> Reading:
    """A reading whose first page has these choices."""
    return start(story(passage("kitchen", *lines, **more), passage("bread", exit="kitchen")), 1)


def ids(reading: Reading) -> list[str]:
    """The offers of the page at hand."""
    return [offer.id for offer in reading.page.offers]


def test_a_locked_offer_tells_why() -> None:
    """A reader who may not take a choice must learn what holds the person back."""
    lock = Lock(compare("boundary", ">=", 90), prose("The words are there."))
    offer = kitchen(choice("friday", "bread", lock=lock)).page.offers[0]

    assert (offer.is_open, plain(offer.reason)) == (False, "The words are there.")


def test_a_lock_opens_where_its_condition_holds() -> None:
    """`unless` is what takes the lock away, and its reason with it."""
    lock = Lock(compare("boundary", ">=", 30), prose("The words are there."))

    assert kitchen(choice("friday", "bread", lock=lock)).page.offers[0].reason == ()


def test_a_lock_without_a_key_stays() -> None:
    """Some things are wanted and can never be said."""
    reading = kitchen(choice("friday", "bread", lock=Lock(None, prose("No."))), choice("wait", "bread"))
    with pytest.raises(NotOpenError) as refused:
        reading.pick(Chose("friday"))

    assert refused.value.offers == (Chose("wait"),)


def test_a_choice_taken_once_does_not_come_again() -> None:
    """What was said cannot be said for the first time again."""
    reading = kitchen(choice("salt", "bread", once=True), choice("wait", "bread"))

    assert ids(reading.pick(Chose("salt")).pick(Went())) == ["wait"]


def test_only_what_breaks_a_silence_is_open_while_it_lasts() -> None:
    """A silence can be broken, or sat through."""
    reading = kitchen(
        hush(3),
        choice("break", "bread", breaks=True),
        choice("stay", "bread", wait=True),
        choice("any", "bread"),
    )

    assert (ids(reading), ids(reading.pick(Sat()))) == (["break"], ["break", "stay", "any"])


def test_a_silence_can_be_broken() -> None:
    """Breaking it is a pick like any other."""
    reading = kitchen(hush(3), choice("break", "bread", breaks=True))

    assert reading.pick(Chose("break")).page.passage == "bread"


def test_a_faded_offer_is_gone_from_this_page_alone() -> None:
    """The moment passes; on another day it comes back."""
    reading = kitchen(choice("push", "bread", fades=6), choice("wait", "bread")).pick(Faded("push"))

    assert (ids(reading), ids(reading.pick(Chose("wait")).pick(Went()))) == (["wait"], ["push", "wait"])


def test_the_last_open_offer_never_fades() -> None:
    """Nobody is left on a page without a way on."""
    locked = choice("friday", "bread", lock=Lock(None, prose("No.")), fades=3)
    reading = kitchen(choice("push", "bread", fades=6), choice("wait", "bread", fades=6), locked)

    assert [offer.fades for offer in reading.pick(Faded("push")).page.offers] == [None, 3]


def test_a_renamed_offer_remembers_its_own_words() -> None:
    """Another's words for what one does, over one's own."""
    renamed = Relabel(Manner.SAY, prose("Being difficult."), compare("cognitive", ">=", 30))
    never = Relabel(Manner.SAY, prose("Being kind."), compare("cognitive", ">=", 90))
    offer = kitchen(choice("rest", "bread", manner=Manner.DO, relabels=(never, renamed))).page.offers[0]

    assert (offer.manner, plain(offer.words), plain(offer.own)) == (Manner.SAY, "Being difficult.", "rest")


def test_offers_are_made_of_what_was_kept() -> None:
    """At 22:40 one has only the replies that one was given."""
    replies = tuple(Keep("replies", prose(reply)) for reply in ("Never mind.", "You too?"))
    source = OffersFrom("replies", Manner.SAY, To("bread"), shift=moving(concern=(2, "Said again.")))
    salt = story(
        passage("kitchen", keep=replies, exit="lift"),
        passage("lift", choice("wait", "bread"), offers_from=source),
        passage("bread"),
        keeps=[KeepList("replies", 5)],
    )
    lift = start(salt, 1).pick(Went())
    bread = lift.pick(Chose("kept_2"))

    assert (ids(lift), plain(bread.state.chosen["lift.kept_2"]), bread.page.movements[0].by) == (
        ["wait", "kept_1", "kept_2"],
        "You too?",
        2,
    )


def test_a_page_whose_offers_are_all_shut_goes_its_own_way() -> None:
    """A passage with choices and a `to` is never a dead end."""
    reading = kitchen(choice("friday", lock=Lock(None, prose("No."))), exit="bread")

    assert (reading.page.onward, reading.pick(Went()).page.passage) == (True, "bread")


def test_a_choice_without_a_way_takes_its_passages() -> None:
    """What leads where all the others lead need not say so."""
    assert kitchen(choice("salt"), exit="bread").pick(Chose("salt")).page.passage == "bread"


def test_an_open_offer_says_what_to_pick() -> None:
    """A machine never makes a pick of a name by itself."""
    assert kitchen(choice("salt", "bread")).page.offers[0].pick == Chose("salt")
