"""A class on the wall: what it sees, and what it does not."""

from dataclasses import replace

from play.build import choice, ending, passage, speak, story, tell
from play.classes import many, table
from schooling import STILL, Teacher

from game.classroom.desk import desk_of
from game.play.ballot import Means, Outcome
from game.play.onward import teacher_picks
from game.play.room import Beat
from game.stage.mark import Words
from game.stage.request import PlayOnce, WriteSave
from game.stage.scenes.class_layout import LARGE, enlarged
from game.stage.widgets.book import book
from game.story.line import Line, Text, Thought
from game.story.manner import Lock
from game.story.model import Mode, Story, Vote

PRIVATE = "She would like to go home."


def seated(mode: Mode = Mode.SEATS) -> Story:
    """A table at which two are seated, and one of them thinks."""
    return story(
        passage(
            "table",
            tell("The soup is cold."),
            Line(Thought("nora", (Text(PRIVATE),))),
            choice("push", "bread"),
            choice("leave", "bread"),
            vote=Vote(mode, "push"),
        ),
        passage("bread", speak("nora", "Eat."), exit="end"),
        ending("end"),
    )


LOCK = Lock(None, (Text("The words are there."),))


def struck() -> Story:
    """A table at which one line cannot be said."""
    return table(Mode.STRUCK, lock=LOCK)


def test_the_back_row_reads_it_too() -> None:
    """At least half as large again as on a laptop."""
    frame = Teacher(table()).director.showing.frame

    assert book(enlarged(frame)).body >= book(frame).body * LARGE / 100 - 1


def test_larger_type_that_was_set_stays_larger() -> None:
    """A room may be long."""
    frame = Teacher(table(), settings=replace(STILL, text_size=220)).director.showing.frame

    assert enlarged(frame).settings.text_size == 220


def test_a_seated_persons_thought_stays_off_the_wall() -> None:
    """It goes to that seat's phones alone."""
    teacher = Teacher(seated()).opened(Means.PHONES, voters=6).enter()

    assert ("The soup is cold." in teacher.said(), PRIVATE in teacher.said()) == (True, False)


def test_in_every_other_vote_a_thought_stands_on_the_wall() -> None:
    """Only where seats vote is it anybody's own."""
    teacher = Teacher(seated(Mode.MAJORITY)).opened(Means.PHONES, voters=6).enter()

    assert PRIVATE in teacher.said()


def test_a_stillness_shows_the_options_and_takes_none() -> None:
    """Three seconds give longer answers."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2)
    shown = [each for each in teacher.parts() if each.id.startswith("option:")]

    assert (teacher.room.beat, len(shown), [each for each in shown if each.actions]) == (Beat.STILL, 3, [])


def test_a_stillness_has_a_breath_of_sound() -> None:
    """Something has begun, and it is quiet."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2)

    assert [each.sound for each in teacher.asked if isinstance(each, PlayOnce)][-1] == "breath"


def test_a_stillness_ends_by_itself() -> None:
    """The teacher has other things to do."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2).wait(3.25)

    assert teacher.room.beat is Beat.VOTE


def test_an_enter_that_was_meant_for_the_stillness_closes_no_vote() -> None:
    """The three seconds were over just before the key went down."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2).wait(3.25).enter()
    early = teacher.room.beat
    teacher.wait(1.25).enter()

    assert (early, teacher.room.beat) == (Beat.VOTE, Beat.REVEAL)


def test_a_vote_tells_how_many_are_in_and_nothing_else() -> None:
    """Early votes steer later ones."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=4, wait=2))
    bars = [each.id for each in teacher.parts() if each.id.startswith("bar:")]

    assert (teacher.part("status").name, bars) == ("Votes in: 6", [])


def test_a_reveal_has_bars_with_words_and_numbers() -> None:
    """Nothing by colour alone."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=5, wait=3, leave=1))
    teacher.enter()
    told = [(each.name, each.value) for each in teacher.parts() if each.id.startswith("bar:")]

    assert told == [("A: push", "5. this happens"), ("B: wait", "3"), ("C: leave", "a few")]


def test_fewer_than_five_votes_have_no_bars() -> None:
    """A small bar exposes somebody."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=4).voting().votes(*many(push=3, wait=1)).enter()
    bars = [each.id for each in teacher.parts() if each.id.startswith("bar:")]

    assert (teacher.room.beat, bars) == (Beat.REVEAL, [])


def test_a_second_vote_shows_what_has_shifted() -> None:
    """The talk moved somebody, and it shows."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=6, wait=3))
    teacher.letter("t").voting().votes(*many(push=3, wait=6)).enter()
    told = {each.name: each.value for each in teacher.parts() if each.id.startswith("bar:")}

    assert told["B: wait"] == "6. more than before (3). this happens"


def test_many_options_are_set_smaller() -> None:
    """With five the first and its rule were out of sight, and a class looked for what it is asked."""

    def size(names: str) -> float:
        told = story(
            passage("table", tell("Soup."), *(choice(each, "end") for each in names.split())), ending("end")
        )
        teacher = Teacher(told).opened(Means.HANDS).voting()
        return next(
            each.type.size for each in teacher.flat() if isinstance(each, Words) and "push" in each.words
        )

    assert size("push wait leave ask eat") < size("push wait leave ask")


def test_what_can_be_said_stands_in_the_quotes_of_the_storys_language() -> None:
    """A German class read \u201cWarum?\u201d on the wall, and \u201eWarum?\u201c on its phones."""
    told = story(
        passage("table", tell("Suppe."), choice("warum", "end"), choice("essen", "end")),
        ending("end"),
        language="de",
    )
    words = Teacher(told).opened(Means.HANDS).voting().words()

    assert ("\u201ewarum\u201c" in words, "\u201cwarum" in words) == (True, False)


def test_what_has_no_letter_has_no_number_either() -> None:
    """A bare 4 beside a struck line looks like four votes."""
    teacher = Teacher(table(lock=LOCK)).opened(Means.PHONES, voters=9).voting()

    assert "4" not in teacher.words().split()


def test_a_struck_line_that_wins_is_drawn_and_nothing_comes() -> None:
    """The mouth opens. That is all."""
    teacher = Teacher(struck()).opened(Means.PHONES, voters=9).voting().votes(*many(ask=7, push=2)).enter()
    count = teacher.room.count

    assert count is not None
    assert (count.outcome, "A mouth opens. Nothing is said." in teacher.said()) == (Outcome.STRUCK, True)


def test_after_a_struck_line_the_class_votes_again_and_nobody_picks() -> None:
    """*Nobody votes here* beside *Vote again now* leaves a teacher standing between two truths."""
    teacher = Teacher(struck()).opened(Means.PHONES, voters=9).voting().votes(*many(ask=7, push=2)).enter()
    picks = [each.id for each in teacher.parts() if each.id.startswith("pick:")]

    assert (picks, "Nobody votes here" in teacher.said()) == ([], False)
    assert not teacher_picks(teacher.room)


def test_where_a_vote_came_to_nothing_the_teacher_picks() -> None:
    """Nobody voted and the story names nothing for it: from the wall and from the second view alike."""
    teacher = Teacher(table(tie=None)).opened(Means.PHONES, voters=9).voting().enter()
    picks = [each.id for each in teacher.parts() if each.id.startswith("pick:")]

    assert (picks, "Nobody votes here" in teacher.said()) == (["pick:push", "pick:wait", "pick:leave"], False)
    assert desk_of(teacher.room, "", lambda _: (), str)["decides"]


def test_a_lot_is_drawn_in_sight() -> None:
    """The tick comes when the ring has come to rest, not before."""
    moving = replace(STILL, motion=True)
    teacher = Teacher(table(Mode.LOTTERY), settings=moving).opened(Means.PHONES, voters=9).voting()
    teacher.votes(*many(push=5, wait=4)).enter()
    early = "this happens" in teacher.said()
    teacher.wait(5)

    assert (early, "this happens" in teacher.said()) == (False, True)


def test_a_reading_of_a_class_writes_no_save_of_the_readers() -> None:
    """A teacher's own reading is the teacher's."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=9)).enter(3)

    assert [each for each in teacher.asked if isinstance(each, WriteSave)] == []


def test_a_long_page_is_turned_before_the_class_goes_on() -> None:
    """What nobody has read cannot be voted on."""
    long = story(
        passage(
            "table", *(tell(f"Bowl number {n}. " * 9) for n in range(12)), choice("a", "b"), choice("c", "b")
        ),
        passage("b", tell("Bread."), exit="end"),
        ending("end"),
    )
    teacher = Teacher(long).opened(Means.PHONES, voters=6).enter()
    word = teacher.part("next").name
    beats = []
    for _ in range(12):
        beats.append(teacher.room.beat)
        teacher.enter()

    assert (word, beats[0], Beat.STILL in beats) == ("More of this page", Beat.SCENE, True)
