"""Endings: what closes a page, what it offers, and that nothing goes on after it."""

from dataclasses import replace

import pytest
from play.build import (
    ending,
    hush,
    passage,
    prose,
    story,
)

from game.play.open import NotOpenError, open_picks
from game.play.page import Replaying, plain
from game.play.reading import start
from game.play.trail import Chose, Faded, Guessed, Sat, Skipped, Turned, Went, Wrote
from game.story.model import Replay


def test_an_ending_closes_the_page() -> None:
    """Nothing is to be picked any more."""
    closed = start(story(ending("bread", reflect=(prose("Who was heard?"),))), 1).page

    assert (plain(closed.close.title), plain(closed.close.reflect[0]), [*open_picks(closed)]) == (
        "bread",
        "Who was heard?",
        [],
    )


def test_an_ending_waits_for_its_silence() -> None:
    """The last page may hold its breath too."""
    bread = passage("bread", hush(3))
    reading = start(story(replace(bread, ending=ending("bread").ending)), 1)

    assert (reading.page.close, reading.pick(Sat()).page.close is None) == (None, False)


def test_an_ending_offers_its_replay_only_where_its_road_was_walked() -> None:
    """Who never sat at the table cannot see it again."""
    close = [
        start(
            story(
                passage("kitchen", exit="bread"), ending("bread", replay=Replay("dad", way)), passage("hall")
            ),
            1,
        )
        .pick(Went())
        .page.close
        for way in ("kitchen", "hall")
    ]

    assert [each.replay for each in close] == [Replaying("dad", "Dad's chair", "kitchen"), None]


@pytest.mark.parametrize(
    ("pick", "words"),
    [
        (Chose("salt"), "salt"),
        (Went(), "went"),
        (Sat(), "sit"),
        (Turned("headphones", 40), "turn: headphones 40"),
        (Guessed("grief"), "guess: grief"),
        (Faded("push"), "faded: push"),
        (Skipped("table"), "skip: table"),
        (Wrote("letter", "Dear"), "write: letter"),
    ],
)
def test_every_pick_is_refused_by_its_name_on_an_ending(pick: object, words: str) -> None:
    """A message that cannot name what was picked helps nobody."""
    with pytest.raises(NotOpenError) as refused:
        start(story(ending("bread")), 1).pick(pick)

    assert (
        str(refused.value) == f"you picked `{words}`, but open on `bread` are nothing: the reading has ended"
    )
