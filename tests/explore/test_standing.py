"""Where names stand when a condition is asked: every value that can come about, and no other."""

from play.build import choice, compare, ending, moving, number, passage, setting, story, whole

from game.play.explore.exploration import explore
from game.play.explore.question import questions
from game.play.explore.standing import stands
from game.play.explore.verdict import Budget
from game.story.expression import Name
from game.story.model import Story
from game.story.way import Branch, Fork, To


def standing(made: Story, asked: str) -> list[tuple[str, tuple[object, ...]]]:
    """Give where names stand on a passage whenever one of its whole conditions is asked."""
    conditions = [each for each in questions(made) if each.is_whole and each.passage == asked]
    told = stands(explore(made), conditions, Budget())
    return [
        (each.atom.name, each.held) for several in told for each in several if isinstance(each.atom, Name)
    ]


def test_where_a_meter_stands_is_told_value_by_value() -> None:
    """`30 to 44` would promise what is between them too, and a threshold at 40 would seem to part them."""
    made = story(
        passage("start", choice("up", "gate", shift=moving(concern=14)), choice("on", "gate")),
        passage("gate", choice("in", "home", when=compare("concern", ">=", 60)), exit="home"),
        ending("home"),
    )

    assert standing(made, "gate") == [("concern", (30, 44))]


def test_at_a_fork_a_meter_stands_where_the_pick_has_moved_it() -> None:
    """A fork is asked after what its choice does: where the page found the meter is no answer."""
    way = Fork((Branch(compare("concern", ">=", 60), To("home")), Branch(None, To("out"))))
    made = story(
        passage("start", choice("up", exit=way, shift=moving(concern=14)), choice("on", "out")),
        ending("home"),
        ending("out"),
    )

    assert standing(made, "start") == [("concern", (44,))]


def test_a_number_of_many_values_has_a_place_too() -> None:
    """Stories that were brought from elsewhere count from -9999 to 9999."""
    made = story(
        passage("start", choice("more", "gate", set=setting(gold=number(250)))),
        passage("gate", choice("in", "home", when=compare("gold", ">=", 300)), exit="home"),
        ending("home"),
        variables=(whole("gold", 0, -9999, 9999),),
    )

    assert standing(made, "gate") == [("gold", (250,))]


def test_nothing_is_told_of_where_a_name_stands_that_was_not_found_out() -> None:
    """A guess dressed as a proof would send an author after the wrong number."""
    made = story(
        passage(
            "start",
            choice("up", "start", when=compare("concern", "<", 90), shift=moving(concern=1)),
            choice("on", "gate"),
        ),
        passage("gate", choice("in", "home", when=compare("concern", "<", 0)), exit="home"),
        ending("home"),
    )
    whole_ones = [each for each in questions(made) if each.is_whole and each.passage == "gate"]

    assert stands(explore(made, Budget(states=3)), whole_ones, Budget(states=3)) == ((),)
