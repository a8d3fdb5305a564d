"""Beyond the budget: what cannot be is still proved by bounds, what random play sees is a witness."""

import pytest
from play.build import add, choice, compare, ending, moving, passage, setting, story, whole

from game.play.explore.bounds import Bounds
from game.play.explore.exploration import Exploration, explore
from game.play.explore.replay import written
from game.play.explore.run import layouts
from game.play.explore.verdict import Budget, Proved, Undecided, Witnessed
from game.play.playthrough import walk
from game.play.playthrough_data import read

LARGE = story(
    passage(
        "start",
        choice("up", "start", shift=moving(concern=1), set=setting(spoons=add("spoons", 1))),
        choice("down", "start", shift=moving(concern=-1)),
        choice("on", "gate"),
        choice("never", "gate", when=compare("spoons", ">", 60)),
    ),
    passage("gate", choice("in", "home", when=compare("concern", ">=", 99)), exit="out"),
    ending("home"),
    ending("out"),
    variables=[whole("spoons", 0, 0, 50)],
)


@pytest.fixture(scope="module")
def small() -> Exploration:
    """An exploration that stops after a few states."""
    return explore(LARGE, Budget(states=6, readings=30, picks=50))


def test_a_space_that_is_not_whole_says_so(small: Exploration) -> None:
    """A part of the states proves nothing by itself."""
    assert not small.whole


def test_bounds_prove_what_cannot_be(small: Exploration) -> None:
    """No value of the spoons ever opens that offer."""
    assert small.choice("start", "never") == Proved("bounds")


def test_random_play_finds_what_the_exploration_did_not_come_to(small: Exploration) -> None:
    """It is labelled as play, and its picks can be replayed."""
    verdict = small.ending("out")

    assert isinstance(verdict, Witnessed)
    assert walk(LARGE, read(written(small.playthrough(verdict)))).state.passage == "out"


def test_what_neither_way_decides_is_undecided(small: Exploration) -> None:
    """Seventy steps up are too many for a short random reading."""
    assert isinstance(small.ending("home"), Undecided)


def test_with_a_larger_budget_it_is_decided() -> None:
    """The same question, the whole space."""
    verdict = explore(LARGE).ending("home")

    assert isinstance(verdict, Witnessed)
    assert len(verdict.road) == 71


def test_what_falls_below_all_that_is_followed_may_be_anything() -> None:
    """A debt that grows by much at once: bounds may only ever say *cannot*, and here it can."""
    made = story(
        passage(
            "start", choice("borrow", "start", set=setting(purse=add("purse", -600))), choice("on", "gate")
        ),
        passage("gate", choice("owe", "home", when=compare("purse", "<", -900)), exit="home"),
        ending("home"),
        variables=[whole("purse", 0, -1000, 20)],
    )
    machine = explore(made).space.machine
    bounds = Bounds(machine, layouts(machine))
    place = next(number for number, each in enumerate(machine.places) if each.passage == "gate")

    assert bounds.may(place, machine.places[place].moves[0].when)
