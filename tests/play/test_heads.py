"""Asks, guesses, inputs, notes, voices, places and endings."""

from dataclasses import replace

import pytest
from play.build import (
    choice,
    chose,
    ending,
    hush,
    moving,
    number,
    passage,
    prose,
    setting,
    story,
    whole,
)

from game.play.open import NotOpenError, open_picks, spell
from game.play.page import Asking, Option, Replaying, plain
from game.play.reading import start
from game.play.trail import Chose, Faded, Guessed, Sat, Skipped, Turned, Went, Wrote
from game.story.declaration import Note
from game.story.effect import Effect
from game.story.line import Text
from game.story.model import Ask, Guess, Input, Mode, Outcome, Replay, Story, Vote
from game.story.way import To

GUESS = Guess(
    "dad",
    prose("What is he feeling?"),
    (("anger", prose("anger")), ("grief", prose("grief"))),
    "grief",
    prose("It was hers too."),
)


def guessing(guess: Guess, **more: object) -> Story:
    """A page with a guess, and where it may lead."""
    exit_ = more.pop("exit", "bread")
    return story(
        passage("salt", guess=guess, exit=exit_, **more), passage("bread"), passage("near"), passage("far")
    )


def test_an_ask_heads_its_page() -> None:
    """Who asks sees whom, and about what."""
    asking = start(story(passage("salt", ask=Ask("dad", prose("the salt"), honest=False))), 1).page.asking

    assert asking == Asking("dad", "Dad", (Text("the salt"),), honest=False)


def test_a_guess_always_has_i_dont_know() -> None:
    """Not to know is an answer."""
    page = start(guessing(GUESS), 1).page

    assert (page.guessing.options[-1], page.onward) == (Option("unsure", (Text("I don\u2019t know"),)), False)


def test_a_guess_tells_nothing_before_it_is_made() -> None:
    """The page that is sent to a class must not hold the answer."""
    guess = start(guessing(GUESS), 1).page.guessing

    assert (guess.truth, guess.told, guess.right) == (None, (), False)


@pytest.mark.parametrize(("option", "right"), [("grief", True), ("anger", False), ("unsure", False)])
def test_a_guess_is_answered_on_its_page(option: str, right: bool) -> None:  # noqa: FBT001 - a table
    """The character answers, and then the page goes on."""
    page = start(guessing(GUESS), 1).pick(Guessed(option)).page

    assert (page.guessing.right, plain(page.guessing.told), page.onward) == (right, "It was hers too.", True)


def test_a_guess_is_made_once_a_page() -> None:
    """Who was told cannot guess any more."""
    reading = start(guessing(GUESS), 1).pick(Guessed("anger"))
    with pytest.raises(NotOpenError) as refused:
        reading.pick(Guessed("grief"))

    assert refused.value.offers == (Went(),)


@pytest.mark.parametrize(("option", "spoons"), [("grief", 1), ("anger", 2), ("unsure", 0)])
def test_a_guess_moves_only_what_its_outcome_says(option: str, spoons: int) -> None:
    """Not to know is neither right nor wrong."""
    guess = replace(
        GUESS,
        right=Outcome(set=setting(spoons=number(1)), shift=moving(cognitive=3)),
        wrong=Outcome(set=setting(spoons=number(2))),
    )
    salt = replace(guessing(guess), variables={"spoons": whole("spoons")})

    assert start(salt, 1).pick(Guessed(option)).state.values["spoons"] == spoons


@pytest.mark.parametrize(("option", "way"), [("grief", "near"), ("anger", "far"), ("unsure", "bread")])
def test_an_outcome_may_have_its_own_way(option: str, way: str) -> None:
    """A right guess can lead elsewhere, past the offers of the page."""
    guess = replace(GUESS, right=Outcome(exit=To("near")), wrong=Outcome(exit=To("far")))

    assert start(guessing(guess), 1).pick(Guessed(option)).pick(Went()).page.passage == way


def test_not_knowing_goes_the_wrong_way_where_there_is_no_other() -> None:
    """*I don't know* must not end in a wall."""
    guess = replace(GUESS, right=Outcome(exit=To("near")), wrong=Outcome(exit=To("far")))

    assert start(guessing(guess, exit=None), 1).pick(Guessed("unsure")).pick(Went()).page.passage == "far"


def test_offers_come_after_the_guess() -> None:
    """First the guess, then what to do with the answer."""
    salt = story(passage("salt", choice("take", "bread"), guess=GUESS), passage("bread"))
    reading = start(salt, 1)

    assert ([*reading.page.offers], len(reading.pick(Guessed("unsure")).page.offers)) == ([], 1)


def test_a_truth_may_hang_on_the_reading() -> None:
    """The first four guesses are made of what the reader told."""
    guess = replace(GUESS, truth=None, when_truth=((chose("kitchen", "anger"), "anger"),))
    salt = story(
        passage("kitchen", choice("anger", "salt"), choice("other", "salt")),
        passage("salt", guess=guess, exit="kitchen"),
    )
    truths = [
        start(salt, 1).pick(Chose(way)).pick(Guessed("grief")).page.guessing.truth
        for way in ("anger", "other")
    ]

    assert truths == ["anger", None]


def test_a_guess_where_nothing_is_so_is_neither_right_nor_wrong() -> None:
    """Nobody fails a question that has no answer."""
    guess = replace(GUESS, truth=None, wrong=Outcome(shift=moving(cognitive=-9)))

    assert start(guessing(guess), 1).pick(Guessed("grief")).page.movements == ()


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
    from game.story.way import Back, Call

    salt = story(
        passage("kitchen", scene="table", exit=Call("aside", "soup")),
        passage("aside", exit=Back()),
        passage("soup", scene="table"),
    )
    aside = start(salt, 1).pick(Went())

    assert (aside.state.scene, aside.pick(Went()).state.opens) == ("table", False)


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


def test_a_page_says_how_a_class_decides() -> None:
    """The vote comes with the page."""
    vote = Vote(Mode.MAJORITY, "wait")

    assert start(story(passage("kitchen", choice("wait", "kitchen"), vote=vote)), 1).page.vote == vote


def test_a_hidden_meter_is_not_on_the_page() -> None:
    """The story may count for itself."""
    page = start(story(passage("kitchen")), 1).page

    assert [level.meter for level in page.levels] == ["cognitive", "affective", "concern", "boundary"]


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
