"""Where names stand when a condition is asked: every value that can come about, and no other."""

from play.build import choice, compare, ending, moving, number, passage, prose, setting, story, whole

from game.play.explore.exploration import explore
from game.play.explore.question import come_to, questions
from game.play.explore.standing import stands
from game.play.explore.verdict import Budget, Proved
from game.story.expression import Name
from game.story.model import Guess, Outcome, Story
from game.story.source import NOWHERE
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


def test_where_a_fork_is_come_to_all_its_names_stand() -> None:
    """An `else` has no condition of its own: what shuts it is where the others' names stand."""
    arms = (Branch(compare("concern", "<", 40), To("home")), Branch(compare("spoons", ">", 1), To("home")))
    way = Fork((*arms, Branch(None, To("out"))))
    up = choice("up", exit=way, shift=moving(concern=14), set=setting(spoons=number(2)))
    made = story(
        passage("start", up, choice("on", exit=way)),
        ending("home"),
        ending("out"),
        variables=(whole("spoons", 0),),
    )
    exploration = explore(made)
    [told] = stands(exploration, [come_to("start", "up", way, 2)], Budget())

    assert isinstance(exploration.branch("start", "up", 2), Proved)
    assert [(each.atom, each.held) for each in told] == [
        (Name("concern", NOWHERE), (44,)),
        (Name("spoons", NOWHERE), (2,)),
    ]


def test_an_arm_that_is_never_asked_has_no_place_of_its_own() -> None:
    """Nothing stands where nobody comes; of the fork itself it is known."""
    way = Fork(
        (Branch(compare("concern", ">=", 0), To("home")), Branch(compare("concern", ">", 60), To("out")))
    )
    way = Fork((*way.branches, Branch(None, To("out"))))
    made = story(passage("start", exit=way), ending("home"), ending("out"))
    exploration = explore(made)
    second = [each for each in questions(made) if each.is_whole][1]
    [own], [fork] = (stands(exploration, [each], Budget()) for each in (second, come_to("start", "", way, 1)))

    assert (own, [each.held for each in fork]) == ((), [(30,)])


def test_a_fork_of_a_guess_stands_where_the_answer_has_moved_it() -> None:
    """Right and wrong have ways of their own, with thresholds of their own."""
    way = Fork((Branch(compare("concern", ">=", 60), To("home")), Branch(None, To("out"))))
    guessed = Guess(
        "dad",
        prose("What?"),
        tuple((each, prose(each)) for each in ("anger", "grief")),
        "anger",
        prose("Hers."),
        Outcome(shift=moving(concern=14), exit=way),
        Outcome(shift=moving(concern=-3)),
    )
    made = story(passage("start", guess=guessed, exit="home"), ending("home"), ending("out"))

    assert standing(made, "start") == [("concern", (44,))]
