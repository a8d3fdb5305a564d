"""Soft locks and loops are found with the picks that lead there, and only where they are."""

from play.build import (
    add,
    choice,
    compare,
    ending,
    flag,
    name,
    no,
    number,
    passage,
    setting,
    story,
    whole,
)

from game.play.explore.exploration import explore
from game.play.explore.verdict import Proved, Witnessed
from game.story.declaration import Note
from game.story.dial import Dial
from game.story.model import Meter
from game.story.way import Back, Call

QUARREL = Note("a quarrel", "table", (), "told", ())

PADS = Meter("pads", "Pads", "all", "none", 0, Dial("nora", 50))


def test_a_page_with_every_offer_closed_is_a_soft_lock() -> None:
    """The reader who did not ask stands before nothing but closed offers."""
    made = story(
        passage(
            "start", choice("ask", "door", set=setting(asked=number(value=True))), choice("wait", "door")
        ),
        passage("door", choice("in", "home", when=name("asked"))),
        ending("home"),
        variables=[flag("asked")],
    )
    exploration = explore(made)
    verdict = exploration.lock("door")

    assert isinstance(verdict, Witnessed)
    assert exploration.playthrough(verdict).picks == verdict.road


def test_an_offer_that_a_dial_opens_is_no_lock() -> None:
    """Turning the dial is in the reader's hand: nobody is locked in."""
    made = story(
        passage("start", choice("out", "home", when=compare("pads", ">=", 50))), ending("home"), dials=[PADS]
    )

    assert explore(made).lock("start") == Proved()


def test_turning_a_dial_to_and_fro_is_no_loop_of_the_story() -> None:
    """A locked page with a dial is a lock, not a circle that goes somewhere."""
    made = story(
        passage("start", choice("out", "home", when=compare("pads", "==", 70))), ending("home"), dials=[PADS]
    )
    exploration = explore(made)

    assert (len(exploration.soft_locks), exploration.caught) == (1, ())


def test_a_loop_without_an_ending_is_told_with_its_passages() -> None:
    """Once the third spoon is taken the yard leads to the shed, and the shed to the yard."""
    made = story(
        passage(
            "start",
            choice("take", "start", set=setting(spoons=add("spoons", 1)), when=compare("spoons", "<", 3)),
            choice("out", "yard"),
        ),
        passage("yard", choice("shed", "shed"), choice("home", "home", when=compare("spoons", "<", 3))),
        passage("shed", exit="yard"),
        ending("home"),
        variables=[whole("spoons", 0, 0, 3)],
    )
    [trap] = explore(made).caught

    assert trap.passages == ("yard", "shed")


def test_a_back_that_nothing_called_is_told() -> None:
    """A page that comes back from an aside, entered without one, has no way on."""
    made = story(
        passage("start", choice("call", exit=Call("aside", "home")), choice("walk", "aside")),
        passage("aside", exit=Back()),
        ending("home"),
    )

    assert isinstance(explore(made).falls(), Witnessed)


def test_a_story_without_traps_is_proved_so() -> None:
    """Every state was visited, and from each an ending can be reached."""
    made = story(
        passage(
            "start",
            choice("round", "start", set=setting(asked=number(value=True)), when=no(name("asked"))),
            exit="home",
        ),
        ending("home"),
        variables=[flag("asked")],
    )
    exploration = explore(made)

    assert (exploration.loop(), exploration.lock("start"), exploration.falls()) == (Proved(),) * 3


def test_a_scene_skipped_within_an_aside_leaves_the_call_open() -> None:
    """What is called from where the summary is told stands one deeper, and comes back all the same."""
    made = story(
        passage("start", choice("call", exit=Call("aside", "home"))),
        passage("aside", exit=Back(), scene="table"),
        passage("told", exit=Call("deeper", "over")),
        passage("deeper", exit=Back()),
        passage("over", exit=Back()),
        ending("home"),
        notes=(QUARREL,),
    )
    exploration = explore(made)

    assert exploration.falls() == Proved()
    assert isinstance(exploration.passage("over"), Witnessed)
