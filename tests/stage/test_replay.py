"""The road from the other chair: its lines, its margins, its picks; nothing moves."""

from dataclasses import replace

import pytest
from readings import frame, reading, story, written

from game.play.page import Offer
from game.play.trail import Chose
from game.stage.geometry import Point
from game.stage.intent import Action, Activate, Intent, Key, Tick, Wheel
from game.stage.route import Return, Route, ToCalm, ToTitle
from game.stage.scenes.replay import ReplayPage, open_replay
from game.story.line import Text
from game.story.manner import Manner

NOW = frame()


def opened() -> ReplayPage:
    """Read to the end, and sit down on the other chair."""
    passages = {**story().passages, "guess": replace(story().passages["bread"], id="guess")}
    found = open_replay(reading(passages=passages).pick(Chose("push")))
    assert found is not None
    return replace(found, age=9.0)


def test_without_an_ending_nothing_is_replayed() -> None:
    """Only a whole road can be seen again."""
    assert open_replay(reading()) is None


def test_the_chair_and_its_margins_are_seen() -> None:
    """What the other one knew stands beside the lines."""
    seen = written(opened())

    assert ("Dad's chair" in seen, "A margin note." in seen) == (True, True)


def test_what_was_picked_stands_as_it_was_made() -> None:
    """The road is the same."""
    assert "Push the bread across." in written(opened())


def test_what_could_not_be_said_stands_struck_through() -> None:
    """It belongs to the road as well."""
    assert "You said Friday." in written(opened())


def test_a_renamed_pick_shows_its_own_words_and_a_deceiver_is_marked() -> None:
    """The replay uncovers what deceived."""
    page = opened()
    first = page.pages[0]
    taken = (replace(first.taken[0], own=(Text("Be kind."),)),)
    changed = replace(page, pages=(replace(first, taken=taken, honest=False),))
    seen = written(changed)

    assert ("Be kind." in seen, "This answer was not honest." in seen) == (True, True)


@pytest.mark.parametrize("intent", [Key(Action.RIGHT), Key(Action.ACCEPT), Activate("on")])
def test_pages_are_leafed_on(intent: Intent) -> None:
    """By key or word."""
    moved = opened().react(intent, NOW).scene

    assert isinstance(moved, ReplayPage)
    assert moved.at == 1


@pytest.mark.parametrize("intent", [Key(Action.LEFT), Key(Action.UNDO), Activate("before")])
def test_pages_are_leafed_back(intent: Intent) -> None:
    """And back again."""
    moved = replace(opened(), at=1).react(intent, NOW).scene

    assert isinstance(moved, ReplayPage)
    assert moved.at == 0


@pytest.mark.parametrize(
    ("name", "route"), [("back", Return()), ("menu", ToTitle()), ("leave", ToCalm()), ("nothing", None)]
)
def test_ways_lead_on_from_the_replay(name: str, route: Route | None) -> None:
    """To the ending, the shelf, or out."""
    assert opened().react(Activate(name), NOW).go == route


def test_the_last_page_leads_back_to_the_ending() -> None:
    """There the focus stands."""
    assert replace(opened(), at=1).view(NOW).first_focus == "back"


def test_a_page_appears_and_then_stands_still() -> None:
    """Nothing moves in a replay."""
    page = replace(opened(), age=0.0)
    risen = page.react(Tick(1.0), NOW).scene

    assert (page.view(NOW).moving, risen.view(NOW).moving, risen.react(Tick(1.0), NOW).scene is risen) == (
        True,
        False,
        True,
    )


def test_a_long_page_scrolls() -> None:
    """Large type reads to the end."""
    given = frame(text_size=200)
    moved = opened().react(Wheel(Point(640, 300), -3), given).scene

    assert isinstance(moved, ReplayPage)
    assert moved.scroll.offset > 0


def test_an_empty_reason_is_no_line() -> None:
    """Nothing is said where nothing was."""
    page = opened()
    bare = Offer("x", Manner.SAY, (Text("No."),), Chose("x"), locked=True)
    changed = replace(page, pages=(replace(page.pages[0], struck=(bare,)),))

    assert "No." in written(changed)
