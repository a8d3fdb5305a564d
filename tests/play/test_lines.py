"""Lines as they reach the one in the chair."""

from play.build import (
    again,
    choice,
    compare,
    first,
    hush,
    layer,
    moving,
    named,
    number,
    passage,
    prose,
    setting,
    speak,
    story,
    tell,
    whole,
)

from game.play.page import Drafting, Pausing, Quoting, Saying, Telling, plain
from game.play.reading import Reading, start
from game.play.trail import Chose, Sat, Went, Wrote
from game.play.words import name_of
from game.story.declaration import KeepList, Person
from game.story.effect import Keep
from game.story.line import Draft, Line, Quotation, Text, Thought
from game.story.manner import Manner, Relabel
from game.story.model import Input, Story


def words(reading: Reading) -> list[str]:
    """The lines of the page at hand that have words."""
    lines = [shown.line for shown in reading.page.lines]
    return [plain(line.words) for line in lines if not isinstance(line, Drafting | Pausing)]


def open_kitchen(*lines: Line, **more: object) -> Reading:
    """A reading whose first page has these lines."""
    return start(story(passage("kitchen", *lines, exit="kitchen"), **more), 1)


def test_a_value_stands_in_the_words() -> None:
    """`{spoons}` in text is a number for the reader."""
    reading = open_kitchen(
        tell("{spoons} spoons, {mood}."), variables=[whole("spoons", 3), named("mood", "cold")]
    )

    assert words(reading) == ["3 spoons, cold."]


def test_a_name_that_begins_small_has_a_capital_before_its_line() -> None:
    """*You ask the driver about the smell* is one sentence; *The driver: Smell.* begins one."""
    reading = open_kitchen(speak("dad", "Smell."), cast={"dad": Person("dad", "the driver")})

    (said,) = (shown.line for shown in reading.page.lines)

    assert isinstance(said, Saying)
    assert said.name == "The driver"
    assert name_of("dad", reading.story) == "the driver"


def test_a_line_comes_only_where_its_condition_holds() -> None:
    """A condition hides a line without a trace."""
    reading = open_kitchen(tell("Soup."), tell("Salt.", when=compare("cognitive", ">", 90)))

    assert words(reading) == ["Soup."]


def test_alternatives_by_visit_follow_the_visits() -> None:
    """The second time in the kitchen is not the first."""
    reading = open_kitchen(tell("New.", when=first()), tell("Again.", when=again())).pick(Went())

    assert words(reading) == ["Again."]


def test_a_line_for_another_seat_is_not_seen() -> None:
    """Who sits in one chair does not see from the other."""
    reading = open_kitchen(tell("Mine.", seat="nora"), tell("His.", seat="dad"), tell("Margin.", margin=True))

    assert words(reading) == ["Mine."]


def test_a_speaker_has_a_name() -> None:
    """A page shows names, not ids; a thought says that it is one."""
    said = Line(Thought("dad", prose("Not again.")))

    assert open_kitchen(said).page.lines[0].line == Saying("dad", "Dad", (Text("Not again."),), thinks=True)


def test_meant_and_heard_open_at_their_heights() -> None:
    """What was meant is seen by whoever sees that far."""
    line = speak(
        "dad",
        "Fine.",
        meant=layer("I drove two hours.", compare("cognitive", ">=", 30)),
        heard=layer("You again.", compare("affective", ">=", 31)),
    )
    hearing = open_kitchen(line).page.lines[0].line.hearing

    assert (plain(hearing.meant), plain(hearing.heard)) == ("I drove two hours.", "")


def test_muffled_words_stand_in_place_of_the_clear_ones() -> None:
    """What is drowned out is still there for the history and the calm setting."""
    line = tell("It's fine.", muffled=layer("...t's f...", compare("cognitive", ">=", 30)))
    shown = open_kitchen(line).page.lines[0].line

    assert (plain(shown.words), plain(shown.hearing.clear)) == ("...t's f...", "It's fine.")


def test_a_draft_shows_all_its_versions() -> None:
    """What was typed and deleted is the scene."""
    shown = open_kitchen(Line(Draft("you", (prose("I'm sorry."), prose("Never mind."))))).page.lines[0].line

    assert shown == Drafting("you", "You", ((Text("I'm sorry."),), (Text("Never mind."),)))


def test_a_silence_splits_the_page() -> None:
    """What comes after a silence is not read before it."""
    reading = open_kitchen(tell("Before."), hush(3), tell("After."))

    assert (words(reading), reading.page.sit, reading.page.onward) == (["Before."], 3, False)


def test_sitting_through_a_silence_gives_the_rest() -> None:
    """After the silence the page is whole, and goes on."""
    reading = open_kitchen(tell("Before."), hush(3), tell("After.")).pick(Sat())

    assert (words(reading), reading.page.sit, reading.page.onward) == (["Before.", "After."], 0, True)


def test_a_silence_lasts_again_on_the_next_visit() -> None:
    """A page that is entered again is heard again."""
    assert open_kitchen(hush(3)).pick(Sat()).pick(Went()).page.sit == 3


def test_a_quotation_brings_back_a_line_that_was_seen() -> None:
    """Words come back changed; the original stands beside them."""
    quote = Line(Quotation("lin", prose("You were tired."), original="tired"))
    salt = story(passage("kitchen", tell("Not tonight.", id="tired"), exit="bread"), passage("bread", quote))
    shown = start(salt, 1).pick(Went()).page.lines[0].line

    assert shown == Quoting("lin", "Lin", (Text("You were tired."),), (Text("Not tonight."),))


def test_a_quotation_is_absent_where_its_original_was_not_seen() -> None:
    """Nobody can quote what was never said here."""
    unseen = tell("Not tonight.", id="tired", when=compare("cognitive", ">", 90))
    quotes = [
        Line(Quotation(None, (), original="tired")),
        Line(Quotation(None, (), choice=("kitchen", "salt"))),
    ]
    salt = story(
        passage("kitchen", unseen, exit="bread"), passage("bread", *quotes, Line(Quotation(None, ())))
    )

    assert start(salt, 1).pick(Went()).page.lines == ()


def test_a_quotation_of_a_choice_gives_its_own_words() -> None:
    """A renamed offer is quoted as it was before it was renamed."""
    renamed = Relabel(Manner.SAY, prose("Being difficult."), compare("cognitive", ">=", 0))
    salt = story(
        passage("kitchen", choice("salt", "bread", relabels=(renamed,))),
        passage("bread", Line(Quotation(None, (), choice=("kitchen", "salt")))),
    )

    assert words(start(salt, 1).pick(Chose("salt"))) == ["salt"]


def test_a_quoted_line_keeps_the_value_it_had() -> None:
    """The original is what was read then, not what it would say now."""
    salt = story(
        passage(
            "kitchen",
            tell("{spoons} left.", id="left"),
            choice("salt", "bread", set=setting(spoons=number(0))),
        ),
        passage("bread", Line(Quotation(None, (), original="left"))),
        variables=[whole("spoons", 3)],
    )

    assert words(start(salt, 1).pick(Chose("salt"))) == ["3 left."]


def test_a_draft_and_a_quotation_can_be_quoted() -> None:
    """The last version of a draft is what stayed, and a quote of a quote is a quote."""
    salt = story(
        passage(
            "kitchen",
            Line(Draft("you", (prose("Sorry."), prose("Fine."))), id="draft"),
            Line(Quotation(None, (), original="draft"), id="quote"),
            hush(1, id="nothing"),
            exit="bread",
        ),
        passage("bread", Line(Quotation(None, (), original="draft"))),
    )

    assert words(start(salt, 1).pick(Sat()).pick(Went())) == ["Fine."]


def test_a_keep_is_listed_in_the_words() -> None:
    """The wall is read aloud."""
    marks = tuple(Keep("wall", prose(mark)) for mark in ("a cup", "a lie", "the kiln", "the blue glaze"))
    reading = start(
        story(
            passage("kitchen", choice("tell", "wall", keep=marks)),
            passage("wall", tell("On it: {wall}.")),
            keeps=[KeepList("wall", 3)],
        ),
        1,
    )

    assert words(reading.pick(Chose("tell"))) == ["On it: a lie, the kiln and the blue glaze."]


def letter() -> Story:
    """A story with an input."""
    field = Input("letter", prose("What would you write?"), max=5)
    return story(passage("desk", tell("Dear {letter}"), input=field, exit="desk"), inputs=("letter",))


def test_written_words_stand_in_the_text_cut_to_their_most() -> None:
    """What the reader wrote is plain text of a known length."""
    assert words(start(letter(), 1).pick(Wrote("letter", "grandmother"))) == ["Dear grand"]


def test_written_words_hold_no_signs_that_nobody_can_see() -> None:
    """Neither a control sign nor half a character comes into a save."""
    reading = start(letter(), 1).pick(Wrote("letter", "a\x1b\ud800b"))

    assert reading.page.writing.written == "ab"


def test_emphasis_goes_through() -> None:
    """A word that the author leant on is leant on."""
    line = Line(said=tell("x").said.__class__((Text("Salt", emphasis=True), Text(", of all things."))))

    assert open_kitchen(line).page.lines[0].line == Telling(
        (Text("Salt", emphasis=True), Text(", of all things."))
    )


def test_movements_stay_on_the_page_while_it_is_continued() -> None:
    """A cause is not lost when the clock runs out beside it."""
    salt = story(
        passage("kitchen", choice("salt", "bread", shift=moving(concern=(5, "A hand.")))),
        passage("bread", hush(3), exit="bread"),
    )
    before = start(salt, 1).pick(Chose("salt"))

    assert before.pick(Sat()).page.movements == before.page.movements != ()
