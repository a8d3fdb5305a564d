"""What was read: searched, kept, and gone back to."""

import pytest
from pilot import Pilot
from rulers import FixedRuler
from shelves import Shelf, reading

from game.play.history import Leaf, Taken, leaves
from game.play.page import Asking, Movement, Page
from game.play.trail import Sat, Skipped, Turned
from game.play.transcript import page_words
from game.stage.director import begin
from game.stage.geometry import Size
from game.stage.intent import Action
from game.stage.programme import Programme
from game.stage.request import WriteText
from game.stage.route import ToHistory
from game.stage.scene import Frame
from game.stage.scenes.history import History
from game.stage.stack import Opening
from game.stage.widgets.past import matches, told_movement, told_pick
from game.stage.wording import wording
from game.story.line import Text

READ = reading("eat", "thank")


def _history() -> Pilot:
    """Open the history of a reading of three pages."""
    return Pilot().key(Action.ACCEPT, Action.HISTORY)


def _frame() -> Frame:
    """Give a frame to tell words in."""
    return begin(Programme(Shelf()), Shelf().settings(), FixedRuler(), Size(1280, 720)).showing.frame


def _page() -> Leaf:
    """Give the first page that was read."""
    return leaves(READ)[0]


def test_all_pages_are_told_with_what_was_picked() -> None:
    """A log without the choices tells half of a reading."""
    said = _history().said()

    assert all(
        each in said for each in ("Four bowls stand on the table.", "I'll eat.", "Eat while it is hot.")
    )


def test_movements_are_told_with_their_cause() -> None:
    """By how much, and why."""
    assert "Water +6: she puts the lid back on" in _history().said()


def test_the_newest_page_is_in_sight_first() -> None:
    """One looks for what was just said."""
    part = _history().part("Read on from here")

    assert part.sight is not None
    assert part.sight.holds(part.box.centre)


def test_one_goes_back_to_any_page() -> None:
    """Nothing is lost: it asks nothing."""
    pilot = _history().press("here:0")

    assert "Four bowls stand on the table." in pilot.said()


def test_the_history_is_kept_as_text() -> None:
    """For whoever wants to talk about it later."""
    pilot = _history()
    pilot.asked.clear()
    pilot.press("Keep as text")
    request = pilot.asked[0]

    assert isinstance(request, WriteText)
    assert "Four bowls stand on the table." in request.text


def test_a_search_counts_what_it_found() -> None:
    """And stands on the first."""
    pilot = _history().press("Search").write("EAT")

    assert "1 of 1" in pilot.said()


def test_enter_goes_to_the_next_match() -> None:
    """And around the end."""
    pilot = _history().press("Search").write("t").write("\r")

    assert "2 of 2" in pilot.said()


def test_matches_are_gone_through_by_words_too() -> None:
    """For whoever has no Enter."""
    pilot = _history().press("Search").write("t").press("Next").press("Next").press("Previous")

    assert "2 of 2" in pilot.said()


def test_a_slip_is_rubbed_out() -> None:
    """Backspace comes as its control character."""
    pilot = _history().press("Search").write("bowlx").write("\b").write("\x00")

    assert (pilot.part("Search").value, "1 of 1" in pilot.said()) == ("bowl", True)


def test_nothing_found_is_said() -> None:
    """An empty answer looks like a fault."""
    pilot = _history().press("Search").write("zzz").write("\r")

    assert "not found" in pilot.said()


def test_a_long_search_shows_its_end() -> None:
    """One sees what one is writing."""
    pilot = _history().press("Search").write("a" * 300)

    assert pilot.part("Search").value == "a" * 300


def test_no_words_match_nothing() -> None:
    """A search for spaces is none."""
    assert matches(leaves(READ), "  ") == ()


def test_an_unknown_part_changes_nothing() -> None:
    """A machine's slip is not a reader's."""
    scene = History(READ)
    step = scene._activated("elsewhere", _frame())

    assert step.scene is scene


def test_the_history_is_left_as_it_was_entered() -> None:
    """To the same page."""
    pilot = _history().press("Back")

    assert "Eat while it is hot." in pilot.said()


def test_a_history_opens_over_what_was_there() -> None:
    """The programme lays it over the page."""
    opening = Programme(Shelf()).open(ToHistory(READ))

    assert isinstance(opening, Opening)
    assert isinstance(opening.scene, History)


@pytest.mark.parametrize(
    ("movement", "words"),
    [
        (Movement("m", "Map", 30, 24, (Text("a door"),)), "Map \N{MINUS SIGN}6: a door"),
        (Movement("m", "Map", 30, 36, ()), "Map +6"),
        (Movement("m", "Map", 30, 30, (Text("a door"),), stilled=True), "Map, kept out: a door"),
        (
            Movement("m", "Map", 30, 36, (Text("her way"),), own=(Text("a door"),)),
            "Map +6: her way (the story’s own words: a door)",
        ),
    ],
)
def test_a_movement_is_told(movement: Movement, words: str) -> None:
    """In the words of whoever tells it, and in the story's own."""
    assert told_movement(_frame(), movement) == words


@pytest.mark.parametrize(
    ("taken", "words"),
    [
        (Taken(Sat()), "You sat through the silence."),
        (Taken(Turned("affective", 40)), "You turned Water to 40."),
        (Taken(Turned("egg", 40)), "You turned egg to 40."),
        (Taken(Skipped("burial"), (Text("an animal dies"),)), "You skipped this scene: an animal dies."),
        (Taken(READ.turns[1].state.trail[0], (Text("Later."),), (Text("No."),)), "Later. (at first: No.)"),
    ],
)
def test_a_pick_is_told(taken: Taken, words: str) -> None:
    """Whatever it was."""
    assert told_pick(_frame(), taken, _page()) == words


def test_a_question_that_was_asked_is_told_as_one() -> None:
    """`Dad: the salt` would be Dad, saying it."""
    wording_here = wording(_frame().tell)
    asked = Page("table", "nora", "Nora", (), asking=Asking("dad", "Dad", (Text("the salt"),), honest=True))

    assert page_words(asked, wording_here) == ("You ask Dad about the salt.",)
