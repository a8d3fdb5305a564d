"""What was read, said again: history, transcript, roads, replay, summary."""

from dataclasses import replace

from play.build import choice, compare, ending, hush, layer, moving, passage, prose, speak, story, tell, to

from game.play.history import leaves, levels_over_time
from game.play.page import plain
from game.play.reading import Reading, start
from game.play.replay import replay
from game.play.roads import Edge, map_roads
from game.play.summary import summarize
from game.play.trail import Chose, Drew, Faded, Guessed, Sat, Skipped, Turned, Went, Wrote
from game.play.transcript import Wording, export, previously
from game.story.declaration import Note
from game.story.dial import Dial
from game.story.effect import Effect
from game.story.line import Draft, Line, Quotation
from game.story.manner import Lock, Manner, Relabel
from game.story.model import Ask, Guess, Input, Meter, OffersFrom, Outcome, Replay, Story
from game.story.way import Draw, Lot, To

STRUCK = choice("friday", "bread", lock=Lock(None, prose("Your mouth isn't.")))
RENAMED = Relabel(Manner.SAY, prose("Being difficult."), compare("cognitive", ">=", 0))
LIN = (Effect("boundary", -6, prose("You gave in."), {"lin": prose("So much easier.")}),)


def evening() -> Story:
    """An evening in which everything happens once."""
    return story(
        passage(
            "kitchen",
            speak("dad", "Fine.", id="fine", meant=layer("I drove.", compare("cognitive", ">=", 0))),
            tell("Clear.", muffled=layer("...", compare("cognitive", ">=", 0))),
            tell("She heard the car.", margin=True),
            speak("dad", "My hands are cold.", seat="dad"),
            hush(3),
            choice("push", "salt", shift=moving(concern=(8, "A hand on the table.")), relabels=(RENAMED,)),
            choice("fading", "salt", fades=3),
            STRUCK,
        ),
        passage(
            "salt",
            Line(Quotation("lin", prose("Fine, he said."), original="fine")),
            Line(Draft("you", (prose("I'm sorry."), prose("Never mind.")))),
            ask=Ask("dad", prose("the salt"), honest=False),
            guess=Guess("dad", prose("What is it?"), (("grief", prose("grief")),), "grief", prose("Hers.")),
            input=Input("letter", prose("What would you write?")),
            cause_voice="lin",
            exit="scene",
        ),
        passage("scene", scene="table", shift=LIN, exit="bread"),
        ending("bread", replay=Replay("dad", "kitchen"), reflect=(prose("Who was heard?"),)),
        passage("unseen", exit="bread"),
        dials=[
            Meter(
                "headphones",
                "Headphones",
                "all",
                "nothing",
                20,
                Dial("nora", 20, stills=("concern",), start_stilling=60),
            )
        ],
        notes=(Note("a quarrel", "table", prose("Dad came late."), "bread"),),
    )


PICKS = (
    Turned("headphones", 60),
    Sat(),
    Faded("fading"),
    Chose("push"),
    Wrote("letter", "Dear"),
    Guessed("grief"),
    Went(),
    Skipped("table"),
)


def read() -> Reading:
    """The whole evening."""
    reading = start(evening(), 1)
    for pick in PICKS:
        reading = reading.pick(pick)
    return reading


EXPORTED = """Salt

Dad: Fine.

  (meant) I drove.

...

  (in clear) Clear.

Silence.

> You turned Headphones to 60.

> You sat through it.

> fading

> Being difficult. [at first: push]

[Concern ~+0~] A hand on the table.

Dad: the salt

Lin: Fine, he said. [at first: Fine.]

You: I'm sorry. / Never mind.

What is it?

What would you write?

Hers.

> Dear

> grief

[Boundary -6] So much easier. [You gave in.]

> You skipped this scene: a quarrel.

Dad came late.

bread

The end: bread.

Who was heard?
"""


def test_a_reading_can_be_written_out_whole() -> None:
    """Everything read, picked and moved, with originals and clear words, in order."""
    assert export(read()) == EXPORTED


def test_the_words_of_the_house_come_from_outside() -> None:
    """Another language brings its own."""
    silence = replace(Wording(), silence="沉默。")

    assert "沉默。" in export(start(evening(), 1), silence)


def test_the_history_has_a_leaf_for_each_page_entered() -> None:
    """Sitting, turning and guessing stay on one leaf, and each tells where a jump goes."""
    assert [(leaf.page.passage, leaf.first, leaf.last) for leaf in leaves(read())] == [
        ("kitchen", 0, 3),
        ("salt", 4, 6),
        ("scene", 7, 7),
        ("bread", 8, 8),
    ]


def test_levels_are_told_page_by_page() -> None:
    """The ending page draws a line for each meter."""
    over_time = levels_over_time(read())

    assert (over_time["boundary"], over_time["headphones"]) == ((30, 30, 24, 24), (60, 60, 60, 60))


def test_who_comes_back_is_told_what_came_before() -> None:
    """The end of each of the last pages, short."""
    words = previously(read(), pages=2)

    assert words == (
        "\u2026 [at first: Fine.] You: I'm sorry. / Never mind. What is it? What would you write? Hers.",
    )


def test_nothing_came_before_the_first_page() -> None:
    """A fresh reading has no past."""
    assert previously(start(evening(), 1)) == ()


def test_a_draw_is_no_words_of_the_reader() -> None:
    """Chance is in the trail, not in what was said."""
    salt = story(passage("kitchen", exit=Draw((Lot(1, To("rain")),))), passage("rain"))
    taken = leaves(start(salt, 1).pick(Went()))[0].taken

    assert [(each.pick, each.words) for each in taken] == [(Went(), ()), (Drew("rain"), ())]


def test_the_roads_show_what_was_walked_and_name_nothing_else() -> None:
    """That there are others is seen; what they are is not."""
    roads = map_roads(read())

    assert [(node.passage, node.layer, node.ending) for node in roads.nodes] == [
        ("kitchen", 0, False),
        ("salt", 1, False),
        ("bread", 1, True),
        ("scene", 2, False),
    ]


def test_the_walked_edges_are_marked() -> None:
    """From the kitchen to the salt, to the scene, skipped to the bread; there was a shorter way."""
    assert map_roads(read()).edges == (
        Edge(0, 1, walked=True),
        Edge(0, 2, walked=False),
        Edge(1, 3, walked=True),
        Edge(3, 2, walked=True),
    )


def test_an_ending_that_was_reached_has_its_title_on_the_map() -> None:
    """One's own ending may be named."""
    titles = {node.passage: node.title for node in map_roads(read()).nodes}

    assert titles["bread"] == "bread"


def test_an_unreached_road_has_no_name() -> None:
    """At the first page the map gives nothing away."""
    nodes = map_roads(start(evening(), 1)).nodes

    assert [node.passage for node in nodes] == ["kitchen", "", "", ""]


def test_roads_go_through_guesses_and_keeps() -> None:
    """Each way out counts, also that of an outcome and of what was kept."""
    guess = Guess(
        "dad", prose("?"), (), None, (), right=Outcome(exit=To("near")), wrong=Outcome(exit=To("far"))
    )
    salt = story(
        passage("kitchen", guess=guess, offers_from=OffersFrom("wall", Manner.SAY, to("lift"))),
        passage("near"),
        passage("far"),
        passage("lift"),
    )

    assert len(map_roads(start(salt, 1)).edges) == 3


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


def test_a_reading_is_summed_up_for_the_list_of_saves() -> None:
    """Where it stands, and how much was read."""
    summary = summarize(read())

    assert (summary.passage, summary.pages, summary.ending, summary.title) == ("bread", 4, "bread", "Salt")
