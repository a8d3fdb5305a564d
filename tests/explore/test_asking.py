"""Lines, other names, thresholds and shapes are asked after the road, each with a cone of its own."""

from play.build import (
    choice,
    compare,
    ending,
    hush,
    layer,
    moving,
    number,
    passage,
    prose,
    setting,
    speak,
    story,
    tell,
    to,
    whole,
)

from game.play.explore.asking import Answer, ask
from game.play.explore.exploration import explore
from game.play.explore.question import About, questions, shapes
from game.play.explore.verdict import Budget, Proved, Undecided, Witnessed
from game.play.trail import Sat
from game.story.line import Line, Quotation
from game.story.manner import Manner, Relabel
from game.story.model import Story
from game.story.way import Branch, Fork


def answers(made: Story, about: About, budget: Budget | None = None) -> list[Answer]:
    """What is known about one sort of question."""
    return list(ask(explore(made), [each for each in questions(made) if each.about is about], budget))


def test_a_layer_that_no_road_opens_is_proved_so() -> None:
    """The words behind the words are written for nobody where the meter never rises so high."""
    made = story(
        passage("start", choice("listen", "table", shift=moving(cognitive=9)), choice("eat", "table")),
        passage(
            "table", speak("dad", "Fine.", meant=layer("Not.", compare("cognitive", ">=", 40))), exit="home"
        ),
        ending("home"),
    )
    [answer] = answers(made, About.MEANT)

    assert answer.so == Proved()


def test_a_layer_that_some_road_opens_is_shown_with_its_picks() -> None:
    """The linter can tell an author how to see a line."""
    made = story(
        passage("start", choice("listen", "table", shift=moving(cognitive=10)), choice("eat", "table")),
        passage(
            "table", speak("dad", "Fine.", meant=layer("Not.", compare("cognitive", ">=", 40))), exit="home"
        ),
        ending("home"),
    )
    [answer] = answers(made, About.MEANT)

    assert isinstance(answer.so, Witnessed)
    assert isinstance(answer.not_so, Witnessed)


def test_a_threshold_in_a_fork_is_asked_after_the_pick_has_moved_the_meter() -> None:
    """The fork sees what the choice has just set, so that it always goes the same way."""
    fork = Fork((Branch(compare("spoons", ">=", 2), to("home")), Branch(None, to("out"))))
    made = story(
        passage("start", choice("take", exit=fork, set=setting(spoons=number(value=2)))),
        ending("home"),
        ending("out"),
        variables=[whole("spoons", 0)],
    )
    [answer] = answers(made, About.COMPARISON)

    assert (type(answer.so), answer.not_so) == (Witnessed, Proved())


def test_another_name_that_an_earlier_one_hides_never_serves() -> None:
    """The first relabel that holds is taken."""
    names = tuple(Relabel(Manner.SAY, prose("Other."), compare("concern", ">=", least)) for least in (20, 40))
    made = story(passage("start", choice("go", "home", relabels=names)), ending("home"))

    assert [type(each.so) for each in answers(made, About.RELABEL)] == [Witnessed, Proved]


def test_a_quoted_line_comes_only_where_its_original_was_seen() -> None:
    """Who took the other way never heard it, and cannot be reminded."""
    quoted = Line(Quotation("dad", (), original="fine"))
    made = story(
        passage("start", choice("stay", "table"), choice("go", "yard")),
        passage("table", speak("dad", "Fine.", id="fine"), exit="last"),
        passage("yard", quoted, exit="home"),
        passage("last", quoted, exit="home"),
        ending("home"),
    )
    found = {each.question.passage: type(each.so) for each in answers(made, About.LINE)}

    assert (found["yard"], found["last"]) == (Proved, Witnessed)


def test_a_line_behind_an_unbroken_silence_needs_a_road_that_sits() -> None:
    """What follows the silence is seen only once it is over."""
    made = story(
        passage("start", hush(), tell("Rain."), choice("break", "home", breaks=True), exit="home"),
        ending("home"),
    )
    lines = answers(made, About.LINE)

    assert [getattr(line.so, "road", None) for line in lines] == [(), (Sat(),)]


def test_a_shape_is_told_with_the_reading_that_has_it() -> None:
    """Whether an ending can be a candle is known, not guessed."""
    made = story(
        passage(
            "start",
            choice("warm", "home", shift=moving(affective=40)),
            choice("cold", "home", shift=moving(boundary=40)),
        ),
        ending("home"),
    )
    found = {
        each.question.name for each in ask(explore(made), shapes(made)) if isinstance(each.so, Witnessed)
    }

    assert found == {"candle", "logbook"}


def test_a_question_beyond_the_budget_says_so() -> None:
    """Never a guess dressed as a proof."""
    made = story(
        passage("start", choice("up", "start", shift=moving(cognitive=1)), choice("on", "table")),
        passage(
            "table", speak("dad", "Fine.", meant=layer("Not.", compare("cognitive", ">=", 90))), exit="home"
        ),
        ending("home"),
    )
    found = ask(explore(made), questions(made), Budget(states=2))

    assert any(isinstance(each.so, Undecided | Witnessed) for each in found)
