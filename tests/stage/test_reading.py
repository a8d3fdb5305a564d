"""The reading page: picks are made, ways lead elsewhere, and whoever goes back finds it as it was."""

from dataclasses import replace

import pytest
from readings import (
    find,
    frame,
    part,
    picked,
    reading,
    shown,
    step,
    story,
    stray,
    then,
    words,
    written,
)

from game.play.page import Movement
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    Heard,
    Intent,
    Key,
    Tick,
)
from game.stage.request import EndingSeen, PlayOnce, Warm, WriteSave, WriteSettings
from game.stage.route import Route, ToCalm, ToEnding, ToHelp, ToHistory, ToSaves, ToSettings, ToTitle
from game.stage.scene import Role
from game.stage.scenes.reading import ReadingPage, open_page
from game.stage.scenes.reading_state import together
from game.story.way import Branch, Call, Draw, Exit, Fork, Lot, To

NOW = frame()


def test_a_pick_goes_on_saves_and_sounds() -> None:
    """Every pick is kept at once."""
    went = step(shown(NOW), Activate("offer:salt"))
    kinds = [type(each) for each in went.requests]

    assert kinds == [WriteSave, PlayOnce]


@pytest.mark.parametrize(
    "way",
    [
        To("hush"),
        Fork((Branch(None, To("hush")),)),
        Draw((Lot(1, To("hush")),)),
        Call("hush", None),
    ],
)
def test_a_pick_warms_the_places_ahead(way: Exit) -> None:
    """The next picture should be ready before it is wanted."""
    passages = story().passages
    passages = {**passages, "guess": replace(passages["guess"], exit=way)}
    went = step(shown(NOW, passages=passages), Activate("offer:push"))

    assert [each for each in went.requests if isinstance(each, Warm)] == [Warm("salt", ("yard",))]


def test_where_the_place_stays_nothing_is_warmed() -> None:
    """What is seen already is not to be made again."""
    went = step(shown(NOW), Activate("offer:push"))

    assert [each for each in went.requests if isinstance(each, Warm)] == []


def test_a_way_that_leads_nowhere_leaves_the_page_and_says_so() -> None:
    """A story that was edited under its reader may hold a way back which nothing called."""
    page = then(open_page(stray()), Key(Action.ACCEPT), Tick(0.5))
    went = step(page, Activate("onward"))
    assert isinstance(went.scene, ReadingPage)
    after = went.scene

    assert (went.requests, after.here.reading, "This leads nowhere" in written(after)) == (
        (PlayOnce("strike"),),
        page.here.reading,
        True,
    )


def test_a_locked_offer_draws_its_stroke_again_and_stays() -> None:
    """It cannot be taken, and says so each time."""
    went = step(shown(NOW), Activate("offer:friday"))
    assert isinstance(went.scene, ReadingPage)
    half = then(went.scene, Tick(0.25))

    assert (went.requests, 0 < find(half, "\u201cYou said Friday").struck < 1) == (
        (PlayOnce("strike"),),
        True,
    )


def test_a_locked_offer_tells_its_reason() -> None:
    """Struck through means nothing to somebody who cannot see it."""
    locked = part(shown(NOW).view(NOW), "offer:friday")

    assert (locked.role, locked.value) == (Role.LOCKED, "struck out: The words are there.")


def test_offers_look_like_what_they_are() -> None:
    """Speech stands in quotes, an act stands plain, and silence has its dash."""
    names = [each.name for each in shown(NOW).view(NOW).parts if each.id.startswith("offer:")]

    assert names == [
        "\u201cIs it the salt?\u201d",
        "Push the bread across.",
        "\u201cYou said Friday.\u201d",
        "\u2014\u00a0Say nothing.",
    ]


def test_offers_have_digits() -> None:
    """A digit key picks."""
    assert part(shown(NOW).view(NOW), "offer:push").digit == 2


def test_what_is_pointed_at_turns_to_the_accent() -> None:
    """The hand sees what it would take."""
    given = frame(hover="offer:push")
    page = shown(given)

    assert find(page, "Push", given).colour == given.theme.accent


def test_back_and_forward_stand_complete() -> None:
    """A page that was read is not typed again."""
    page = picked(shown(NOW), "offer:salt")
    back = then(page, Activate("undo"))
    again = then(back, Activate("redo"))

    assert [each.here.page.passage for each in (back, again)] == ["table", "hush"]


def test_a_pick_cannot_be_taken_back_before_the_first() -> None:
    """At the beginning there is nothing behind."""
    page = shown(NOW)

    assert step(page, Key(Action.UNDO)).scene is page


@pytest.mark.parametrize(
    ("name", "route"),
    [
        ("settings", ToSettings()),
        ("help", ToHelp()),
        ("leave", ToCalm()),
        ("menu", ToTitle()),
    ],
)
def test_the_quiet_row_leads_elsewhere(name: str, route: Route) -> None:
    """Every way out is a word on the page."""
    assert step(shown(NOW), Activate(name)).go == route


@pytest.mark.parametrize(("action", "kind"), [(Action.HISTORY, ToHistory), (Action.SAVES, ToSaves)])
def test_keys_lead_to_the_history_and_the_saves(action: Action, kind: type) -> None:
    """They take the reading along."""
    assert isinstance(step(shown(NOW), Key(action)).go, kind)


@pytest.mark.parametrize(
    "intent", [Key(Action.METERS), Heard("saved"), Activate("nothing"), Adjust("dial:none", 1)]
)
def test_what_is_not_its_own_is_left_alone(intent: Intent) -> None:
    """The house has keys of its own."""
    page = shown(NOW)

    assert step(page, intent).scene is page


def test_an_ending_with_a_page_waits_to_be_left() -> None:
    """The last lines are read like any others."""
    page = shown(NOW, "bread")

    assert isinstance(step(page, Activate("close")).go, ToEnding)


def test_an_ending_without_lines_opens_at_once() -> None:
    """There is nothing to read before it, and it counts as seen."""
    whole = story()
    passages = {**whole.passages, "guess": whole.passages["bare"]}
    went = step(shown(NOW, passages=passages), Activate("offer:push"))

    assert (isinstance(went.go, ToEnding), EndingSeen("salt", "bare") in went.requests) == (True, True)


def test_a_sign_explains_itself_once() -> None:
    """The first time ever; then it is remembered."""
    asked = step(open_page(reading()), Tick(0.01)).requests
    first = next(each.settings.hints_seen for each in asked if isinstance(each, WriteSettings))
    more = step(open_page(reading()), Tick(0.01), frame(hints_seen=first)).requests
    then_ = next(each.settings.hints_seen for each in more if isinstance(each, WriteSettings))

    assert (first, then_ - first) == (frozenset({"struck"}), frozenset({"draft"}))


def test_a_sign_that_explained_itself_is_silent() -> None:
    """Nobody is told twice."""
    every = frozenset({"struck", "silence", "draft", "meant", "heard", "muffled", "changed", "dial"})

    assert step(open_page(reading()), Tick(0.01), frame(hints_seen=every)).requests == ()


def test_captions_name_what_is_heard() -> None:
    """Each meaningful sound has words."""
    given = frame(captions=True)

    assert part(shown(given).view(given), "caption").name == "rain on the window"


def test_drafts_are_typed_and_struck_out() -> None:
    """The last version stays; the others are read under the stroke."""
    page = shown(NOW)

    assert [find(page, each).struck for each in ("I am sorry I", "It was nothing")] == [1.0, 0.0]


def test_one_cause_several_times_running_is_told_once() -> None:
    """Four steps of a dial are one turn of a hand."""

    def moved(before: int, after: int, cause: str = "One notch.") -> Movement:
        return Movement("affective", "Water", before, after, words(cause))

    told = together(
        (moved(37, 34), moved(34, 30), moved(30, 27), moved(27, 29, "She laughs."), moved(29, 26))
    )

    assert told == (moved(37, 27), moved(27, 29, "She laughs."), moved(29, 26))
