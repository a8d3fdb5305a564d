"""What a page is headed by and stands in: asks, inputs, notes, voices, places, votes, meters."""

import pytest
from play.build import (
    choice,
    moving,
    number,
    passage,
    prose,
    setting,
    story,
    whole,
)

from game.play.open import NotOpenError, spell
from game.play.page import Asking, plain
from game.play.reading import start
from game.play.trail import Skipped, Went, Wrote
from game.story.declaration import Note
from game.story.effect import Effect
from game.story.line import Text
from game.story.model import Ask, Input, Mode, Story, Vote
from game.story.way import Back, Call


def test_an_ask_heads_its_page() -> None:
    """Who asks sees whom, and about what."""
    asking = start(story(passage("salt", ask=Ask("dad", prose("the salt"), honest=False))), 1).page.asking

    assert asking == Asking("dad", "Dad", (Text("the salt"),), honest=False)


def test_an_input_may_be_left_empty() -> None:
    """A class and a playthrough go on without a word."""
    desk = story(passage("desk", input=Input("letter", prose("What?")), exit="bread"), passage("bread"))
    reading = start(desk, 1)

    assert (reading.page.writing.written, reading.pick(Went()).page.passage) == (None, "bread")


def test_an_input_takes_only_its_own_words() -> None:
    """A trail of another story is refused."""
    desk = story(passage("desk", input=Input("letter", prose("What?")), exit="desk"))
    with pytest.raises(NotOpenError) as refused:
        start(desk, 1).pick(Wrote("diary", "x"))

    assert spell(refused.value.pick) == "write: diary"


def noted() -> Story:
    """A story whose second page begins a scene that can be skipped."""
    note = Note("a quarrel", "table", prose("Dad came late."), "bread", setting(spoons=number(9)))
    return story(
        passage("hall", exit="kitchen"),
        passage("kitchen", scene="table", exit="soup"),
        passage("soup", scene="table", exit="bread"),
        passage("bread"),
        notes=(note, Note("rain")),
        variables=[whole("spoons")],
    )


def test_a_noted_scene_can_be_skipped_where_it_begins() -> None:
    """A note that only warns gives no choice."""
    reading = start(noted(), 1)
    scenes = [reading.page, reading.pick(Went()).page, reading.pick(Went()).pick(Went()).page]

    assert [page.skippable and page.skippable.topic for page in scenes] == [None, "a quarrel", None]


def test_skipping_tells_the_summary_and_goes_on() -> None:
    """Who skips misses the scene, not the story."""
    reading = start(noted(), 1).pick(Went()).pick(Skipped("table"))

    assert (reading.page.passage, plain(reading.page.summary), reading.state.values["spoons"]) == (
        "bread",
        "Dad came late.",
        9,
    )


def test_another_scene_cannot_be_skipped() -> None:
    """Only what begins here."""
    with pytest.raises(NotOpenError) as refused:
        start(noted(), 1).pick(Skipped("table"))

    assert spell(refused.value.pick) == "skip: table"


LIN = (Effect("boundary", -6, prose("You gave in."), {"lin": prose("So much easier now.")}),)


def test_a_cause_voice_speaks_from_its_passage_on() -> None:
    """From the third scene the causes are Lin's, and the story's own are kept."""
    wall = story(
        passage("wall", cause_voice="lin", exit="call"),
        passage("call", shift=(*LIN, *moving(concern=(1, "A cup."))), exit="out"),
        passage("out", cause_voice="own", shift=LIN),
    )
    call = start(wall, 1).pick(Went())
    told = [*call.page.movements, *call.pick(Went()).page.movements]

    assert [(each.voice, plain(each.cause), plain(each.own)) for each in told] == [
        ("lin", "So much easier now.", "You gave in."),
        ("", "A cup.", ""),
        ("", "You gave in.", ""),
    ]


def test_place_and_sound_go_on_until_another_comes() -> None:
    """A passage that says nothing leaves the room as it is; an empty list is silence."""
    salt = story(
        passage("hall", place="hall", sound=("rain",), exit="kitchen"),
        passage("kitchen", exit="attic"),
        passage("attic", sound=()),
    )
    kitchen = start(salt, 1).pick(Went())

    assert [(page.place, page.sounds) for page in (kitchen.page, kitchen.pick(Went()).page)] == [
        ("hall", ("rain",)),
        ("hall", ()),
    ]


def test_an_aside_belongs_to_the_scene_that_called_it() -> None:
    """Coming back from an aside begins no scene anew."""
    salt = story(
        passage("kitchen", scene="table", exit=Call("aside", "soup")),
        passage("aside", exit=Back()),
        passage("soup", scene="table"),
    )
    aside = start(salt, 1).pick(Went())

    assert (aside.state.scene, aside.pick(Went()).state.opens) == ("table", False)


def test_a_page_says_how_a_class_decides() -> None:
    """The vote comes with the page."""
    vote = Vote(Mode.MAJORITY, "wait")

    assert start(story(passage("kitchen", choice("wait", "kitchen"), vote=vote)), 1).page.vote == vote


def test_a_hidden_meter_is_not_on_the_page() -> None:
    """The story may count for itself."""
    page = start(story(passage("kitchen")), 1).page

    assert [level.meter for level in page.levels] == ["cognitive", "affective", "concern", "boundary"]
