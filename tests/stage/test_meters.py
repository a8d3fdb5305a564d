"""The meters tell how far they went and why, one cause after the other, and come to rest."""

import pytest
from readings import after, frame, part, shown

from game.play.page import Level, Movement
from game.stage.geometry import Box
from game.stage.intent import Action, Activate, Key, Tick
from game.stage.mark import Sketch, Words
from game.stage.request import PlayOnce
from game.stage.scene import Role
from game.stage.scenes.reading import ReadingPage
from game.stage.scenes.reading_state import gauge
from game.stage.theme import THEMES
from game.stage.widgets.book import book
from game.stage.widgets.dial import muffled, softness
from game.stage.widgets.meter_parts import strip_parts, value_words
from game.stage.widgets.meter_pictures import cups, picture
from game.stage.widgets.meters import EACH, RESTS, STARTS, Gauge, strip_marks, target
from game.story.line import Text
from game.story.model import METERS

NOW = frame()
MAP = Level("cognitive", "Map", 36, "low", "high")
SHORE = Level("boundary", "Shore", 27, "low", "high")


def moved(meter: str, before: int, after_: int, cause: str, *, stilled: bool = False) -> Movement:
    """Give a movement with its cause."""
    return Movement(meter, meter.title(), before, after_, (Text(cause),), stilled)


UP = moved("cognitive", 30, 36, "eleven minutes")
DOWN = moved("boundary", 30, 27, "you first")
KEPT_OUT = moved("affective", 30, 30, "the spoon", stilled=True)
BARE = moved("concern", 30, 30, "a hand")


def told(given: Gauge) -> list[Words]:
    """Give the words on a strip."""
    box = Box(0, 560, 563, 160)
    return [each for each in strip_marks(given, box, book(NOW)) if isinstance(each, Words)]


def cause(given: Gauge) -> str:
    """Give the causes that are told."""
    return " ".join(each.words for each in told(given) if each.type.italic)


def after_pick() -> ReadingPage:
    """Ask about the salt."""
    page = shown(NOW).react(Activate("offer:salt"), NOW).scene
    assert isinstance(page, ReadingPage)
    return page


def test_causes_are_told_one_after_the_other() -> None:
    """Two at once would be read as one."""
    moves = (UP, DOWN)
    ages = (STARTS + 0.1, STARTS + EACH + 0.1)

    assert [cause(Gauge((MAP, SHORE), movements=moves, age=age)) for age in ages] == [
        "eleven minutes",
        "you first",
    ]


def test_at_rest_the_last_causes_stay() -> None:
    """Who looked away still finds them."""
    given = Gauge((MAP, SHORE), movements=(UP, DOWN))

    assert cause(given) == "eleven minutes you first"


def test_an_earlier_cause_stays_where_nothing_moved() -> None:
    """The strip is never without a why."""
    assert cause(Gauge((MAP,), last=UP)) == "eleven minutes"


def test_nothing_is_told_where_nothing_ever_moved() -> None:
    """At the beginning there is no cause."""
    assert cause(Gauge((MAP,))) == ""


def test_a_cause_waits_until_the_page_is_there() -> None:
    """The page comes first."""
    assert cause(Gauge((MAP,), movements=(UP,), age=0.1)) == ""


def test_a_stilled_cause_is_struck_through() -> None:
    """The dial kept it out, and that is to be seen."""
    given = Gauge((MAP,), movements=(KEPT_OUT,), age=STARTS + 1)
    struck = [each.struck for each in told(given) if each.words == "the spoon"]

    assert struck == [1.0]


def test_a_resting_cause_is_faint() -> None:
    """What is over steps back."""
    given = Gauge((MAP,), movements=(UP,), age=STARTS + EACH + RESTS + 1)
    colours = {each.colour for each in told(given) if each.type.italic}

    assert colours == {NOW.theme.panel_faint}


def test_a_meter_moves_when_its_cause_is_told() -> None:
    """Picture and words go together."""
    given = [Gauge((SHORE,), movements=(UP, DOWN), age=age) for age in (0.0, STARTS + EACH + 0.1, 99.0)]

    assert [target(each, SHORE) for each in given] == [30.0, 27.0, 27.0]


@pytest.mark.parametrize(
    ("movement", "words"),
    [
        (UP, "36 of 100, up 6: eleven minutes"),
        (moved("cognitive", 40, 36, "no"), "36 of 100, down 4: no"),
        (moved("cognitive", 36, 36, "full"), "36 of 100, unmoved: full"),
        (moved("cognitive", 36, 36, "kept", stilled=True), "36 of 100, kept out by the dial: kept"),
    ],
)
def test_a_meter_is_told_in_words(movement: Movement, words: str) -> None:
    """Nothing hangs on a picture or a colour alone."""
    assert value_words(Gauge((MAP,), movements=(movement,)), MAP, book(NOW)) == words


def test_a_moved_meter_shows_arrow_and_amount() -> None:
    """Its direction is a shape."""
    given = Gauge((MAP,), movements=(UP,))
    box = Box(0, 560, 563, 160)
    marks = list(strip_marks(given, box, book(NOW)))

    assert (sum(isinstance(each, Sketch) for each in marks), "6" in [each.words for each in told(given)]) == (
        2,
        True,
    )


def test_a_dial_can_be_adjusted_and_a_meter_cannot() -> None:
    """Only the headphones lie in the reader's hand."""
    view = shown(NOW).view(NOW)

    assert [part(view, each).role for each in ("dial:headphones", "meter:concern")] == [Role.DIAL, Role.METER]


def test_hidden_meters_hide_their_causes() -> None:
    """Who hides them reads a book."""
    views = [shown(given).view(given) for given in (frame(), frame(meters=False))]

    assert [any(each.role is Role.METER for each in view.parts) for view in views] == [True, False]


def test_meters_come_to_rest() -> None:
    """Their movement is eased, and ends."""
    page = after(after_pick(), 6, frame())

    assert dict(page.here.levels)["cognitive"] == 36.0


def test_meters_move_at_once_without_motion() -> None:
    """Reduced motion eases nothing."""
    still = frame(motion=False)
    page = after_pick().react(Tick(0.1), still).scene
    assert isinstance(page, ReadingPage)

    assert dict(page.here.levels)["cognitive"] == 36.0


def test_a_movement_sounds_once() -> None:
    """The ear is told as well, but not at each."""
    page = after_pick()
    asked = []
    for _ in range(20):
        step = page.react(Tick(0.1), NOW)
        asked += [each for each in step.requests if isinstance(each, PlayOnce)]
        assert isinstance(step.scene, ReadingPage)
        page = step.scene

    assert asked == [PlayOnce("meter_up")]


def test_a_page_read_again_does_not_move_its_meters() -> None:
    """Going back is no event."""
    page = after_pick().react(Key(Action.UNDO), NOW).scene
    assert isinstance(page, ReadingPage)

    assert gauge(page.here, NOW.settings).age == float("inf")


@pytest.mark.parametrize("meter", [*METERS, "egg"])
@pytest.mark.parametrize("theme", THEMES)
def test_every_level_has_its_picture(meter: str, theme: object) -> None:
    """No two tens look the same, and each looks the same twice."""
    drawn = [picture(meter, level, (96, 46), theme) for level in range(0, 101, 10)]

    assert (len(set(drawn)), drawn[4] == picture(meter, 40, (96, 46), theme)) == (11, True)


def test_the_cups_close() -> None:
    """At 100 they stand nearer to each other than at 0."""

    def span(level: float) -> float:
        xs = [x for stroke in cups(level, (96, 46), NOW.theme) if stroke.filled for x, _ in stroke.points]
        return max(xs) - min(xs)

    assert span(1.0) < span(0.0)


def test_the_dial_is_heard_from_about_thirty() -> None:
    """Low turns change little, and the last ones much."""
    assert [muffled(level) for level in (10, 100)] + [0.1 < muffled(30) < 0.3] == [0.0, 1.0, True]


def test_words_stay_sharp_up_to_the_middle() -> None:
    """Softness begins where listening ends."""
    assert [softness(level, 1.0) for level in (50, 100)] == [0.0, 3.0]


def test_no_meters_take_no_room() -> None:
    """A story may hide them all."""
    assert list(strip_parts(Gauge(()), Box(0, 0, 500, 100), book(NOW))) == []
