"""What a class hears and watches: its own headphones, where it tapped, and what hands may not be asked."""

from play.build import choice, compare, ending, layer, moving, passage, speak, story, tell
from play.classes import feeling, happen, many, opened, table, teach, vote, voting

from game.play.ballot import Means, Outcome
from game.play.happening import Act, Dialled, Left, Tapped
from game.play.hearing import missable, missed
from game.play.heat import heat_here
from game.play.onward import HANDS_NEVER, HANDS_NOT_HERE, Ahead, ahead, asks_class, why_no_hands
from game.play.room import Beat, Room
from game.story.dial import Dial
from game.story.model import Meter, Mode, Story, Vote

# --- dial -------------------------------------------------------------------------------------------------


def headphones() -> Story:
    """Nora's headphones keep out from 60 on what Dad says."""
    kind = speak("dad", "I put your clock away.", muffled=layer("I put ...", compare("headphones", ">=", 60)))
    gone = tell("The tap.", when=compare("headphones", "<", 40))
    shown = tell("It is quiet.", when=compare("headphones", ">=", 40))
    dial = Dial("nora", 20, moving(affective=-1))
    return story(
        passage(
            "room",
            gone,
            shown,
            kind,
            choice("thank", "end", when=compare("headphones", "<", 60)),
            choice("go over it", "end"),
            vote=Vote(Mode.DIAL),
        ),
        ending("end"),
        dials=[Meter("headphones", "Headphones", "all", "nothing", 20, dial)],
    )


def turned(*levels: int) -> Room:
    """A vote in which each phone stands so; everybody goes over it."""
    room = voting(headphones(), len(levels))
    turns = [Dialled(voter, room.page, level) for voter, level in enumerate(levels, start=1)]
    return vote(happen(room, *turns), *["go over it"] * len(levels))


def test_the_kind_line_is_what_headphones_may_keep_out() -> None:
    """What somebody says goes before what is told; where it stops is found in the story."""
    line = missable(opened(headphones()))
    assert line is not None

    assert (line.index, line.who, line.threshold) == (2, "Dad", 60)


def test_it_is_told_how_many_did_not_get_the_line() -> None:
    """It appears after the vote, and how many had it kept out."""
    room = teach(turned(0, 20, 60, 80, 100, 60, 20), Act.CLOSE)
    assert room.count is not None

    assert room.count.said[-1] == "4 of you did not get this: “Dad: I put your clock away.”"
    assert teach(room, Act.NEXT).decided[0].missed == ("Dad: I put your clock away.", 4, 7)


def test_how_many_is_told_without_a_small_number() -> None:
    """One who alone got it, or alone did not, is not pointed at."""
    said = [
        missed(turned(*levels)) for levels in ([60] * 6, [20] * 6, [60] * 5 + [20], [20] * 5 + [60], [60] * 4)
    ]

    assert [each.said.split(":")[0] if each else "" for each in said] == [
        "None of you got this",
        "All of you got this",
        "Nearly all of you did not get this",
        "A few of you did not get this",
        "",
    ]


def test_the_storys_headphones_go_to_the_middle_of_the_class() -> None:
    """The one reading hears what the middle one of the class heard; what turning costs is paid."""
    room = teach(turned(0, 60, 80, 80, 100), Act.CLOSE, Act.NEXT)

    assert room.reading.state.values["headphones"] == 80


def test_the_storys_headphones_stay_where_turning_would_close_the_way() -> None:
    """What the class decided happens."""
    room = voting(headphones(), 5)
    room = vote(happen(room, *(Dialled(voter, room.page, 100) for voter in range(1, 6))), *many(thank=5))
    room = teach(room, Act.CLOSE, Act.NEXT)

    assert (room.decided[0].chosen, room.reading.state.values["headphones"]) == ("thank", 20)


def test_a_page_without_headphones_misses_nothing() -> None:
    """The mode can be set anywhere."""
    assert missed(opened(table(Mode.DIAL), 6)) is None


def test_a_turn_counts_on_its_own_page_alone() -> None:
    """What is late belongs to nothing."""
    room = voting(headphones(), 2)

    assert happen(room, Dialled(1, room.page + 1, 60), Dialled(9, room.page, 60)) is room


# --- observer ---------------------------------------------------------------------------------------------


def watching(taps: int = 6, tie: str | None = "wait") -> Room:
    """A class that watches; that many have tapped the first line."""
    room = teach(opened(table(Mode.OBSERVER, tie=tie), 8), Act.START)
    return happen(room, *(Tapped(voter, room.page, 0) for voter in range(1, taps + 1)))


def test_watching_the_class_does_not_vote() -> None:
    """They tap where something changed; the story goes its own way, or the teacher's."""
    room = watching(taps=2)

    assert not asks_class(room)
    assert teach(room, Act.NEXT).reading.page.passage == "silent"
    assert teach(room, Act.PICK, argument="leave").reading.page.passage == "street"


def test_taps_become_a_line_of_heat() -> None:
    """A second tap takes one back; with five and more the line is shown, and the teacher decides."""
    room = watching(taps=7)
    room = happen(room, Tapped(7, room.page, 0))
    shown = teach(room, Act.NEXT)
    assert shown.count is not None

    assert heat_here(room) == {0: 6}
    assert (shown.beat, shown.count.outcome) == (Beat.REVEAL, Outcome.OPEN)
    assert shown.count.said == ("You knew the title. Nora did not.",)
    assert teach(shown, Act.NEXT).reading.page.passage == "silent"


def test_taps_are_kept_as_totals_of_a_page() -> None:
    """Who tapped is forgotten with it; a page that is undone to starts anew."""
    room = teach(watching(), Act.PICK, argument="leave")

    assert (room.taps, room.heat) == ({}, {"table": {0: 6}})
    assert heat_here(teach(room, Act.UNDO)) == {}


def test_where_the_story_has_no_word_the_teacher_must_pick() -> None:
    """Nothing is drawn behind the teacher's back."""
    room = teach(watching(tie=None), Act.REVEAL)

    assert (ahead(room), teach(room, Act.NEXT)) == (Ahead.PICK, room)
    assert teach(room, Act.PICK, argument="push").reading.page.passage == "bread"


def test_a_tap_where_nobody_watches_is_dropped() -> None:
    """It belongs to the mode, to the page, to a line that is there."""
    room = watching(taps=0)
    stray = [Tapped(1, room.page + 1, 0), Tapped(1, room.page, 9), Tapped(99, room.page, 0)]

    assert happen(room, *stray) is room
    assert happen(voting(table(), 1), Tapped(1, 1, 0)).taps == {}


# --- hands ------------------------------------------------------------------------------------------------


def test_raised_hands_are_not_asked_what_should_be_secret() -> None:
    """Hands are public; the screen says so, and the teacher decides."""
    by_hand = [
        teach(opened(table(mode), 0), Act.MEANS, Act.START, argument="hands")
        for mode in (Mode.SEATS, Mode.MAJORITY)
    ]
    guess = teach(opened(feeling()), Act.MEANS, Act.START, argument="hands")

    assert [why_no_hands(room) for room in (*by_hand, guess)] == [HANDS_NOT_HERE, "", HANDS_NOT_HERE]
    assert [asks_class(room) for room in (*by_hand, guess)] == [False, True, False]


def test_in_a_story_about_harm_no_hand_is_raised() -> None:
    """Nobody is asked to show before all what they would do."""
    room = teach(opened(table(harm=True), 0), Act.MEANS, Act.START, argument="hands")

    assert (why_no_hands(room), asks_class(room)) == (HANDS_NEVER, False)


def test_hands_that_are_no_counts_change_nothing() -> None:
    """A slip of the teacher's fingers is no vote."""
    room = voting(table(), 0, means=Means.HANDS)

    assert all(
        teach(room, Act.HANDS, argument=words) is room
        for words in ("", "1 2", "a b c", "1 -2 3", "99999 1 1")
    )
    assert teach(room, Act.HANDS, argument="0, 0, 0") is room


def test_keys_are_voters_who_never_leave() -> None:
    """A key on the one keyboard is always there."""
    room = opened(table(), 3, means=Means.KEYS)
    room = teach(happen(room, *(Left(voter) for voter in room.voters)), Act.MEANS, argument="keys")

    assert (room.means, all(known.here for known in room.voters.values())) == (Means.KEYS, True)
