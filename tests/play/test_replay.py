"""A road seen again from the other chair: nothing to pick, and nothing moves."""

from play.build import choice, ending, passage, story
from play.evening import evening, read

from game.play.page import plain
from game.play.reading import start
from game.play.replay import replay
from game.play.trail import Chose, Went
from game.story.model import Replay


def test_a_replay_is_seen_from_the_other_chair_with_its_margins() -> None:
    """The same evening, as he sat in it."""
    steps = replay(read())
    kitchen = steps[0]

    assert [plain(shown.line.words) for shown in kitchen.page.lines[2:4]] == [
        "She heard the car.",
        "My hands are cold.",
    ]


def test_a_replay_shows_what_was_struck_and_who_deceived() -> None:
    """The techniques are uncovered here, and only here."""
    steps = replay(read())

    assert [([offer.id for offer in step.struck], step.honest) for step in steps] == [
        (["friday"], True),
        ([], False),
        ([], True),
        ([], True),
    ]


def test_a_replay_has_nothing_to_pick_and_moves_nothing() -> None:
    """It is a road seen, not walked."""
    pages = [step.page for step in replay(read())]

    assert [(page.offers, page.onward, page.dials, page.close, page.skippable) for page in pages] == [
        ((), False, (), None, None)
    ] * 4


def test_a_replay_tells_the_picks_as_they_were_made() -> None:
    """In the words that stood there."""
    steps = replay(read())

    assert [plain(taken.words) for taken in steps[0].taken] == ["", "", "fading", "Being difficult."]


def test_a_replay_begins_at_the_last_visit() -> None:
    """Whoever sat at the table twice sees the second time."""
    salt = story(
        passage("kitchen", choice("again", "kitchen"), choice("go", "bread")),
        ending("bread", replay=Replay("dad", "kitchen")),
    )
    reading = start(salt, 1).pick(Chose("again")).pick(Chose("go"))

    assert [step.page.passage for step in replay(reading)] == ["kitchen", "bread"]


def test_no_replay_without_an_ending_that_offers_one() -> None:
    """On any other page there is none, and none where its first page was never seen."""
    elsewhere = story(
        passage("kitchen", exit="bread"), ending("bread", replay=Replay("dad", "hall")), passage("hall")
    )
    readings = [start(evening(), 1), start(elsewhere, 1).pick(Went())]

    assert [replay(reading) for reading in readings] == [None, None]
