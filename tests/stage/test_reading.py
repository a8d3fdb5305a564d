"""The reading page: words arrive, picks are made, time passes, and whoever goes back finds it as it was."""

import pytest
from readings import (
    after,
    find,
    frame,
    lines_of,
    part,
    picked,
    reading,
    shown,
    step,
    story,
    then,
    words,
    written,
)

from game.play.page import Movement
from game.play.trail import Guessed, Skipped, Went, Wrote
from game.stage.geometry import Point
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    Heard,
    Intent,
    Key,
    Press,
    Tick,
    Typed,
)
from game.stage.mark import Clip, Mark, Scenery
from game.stage.request import EndingSeen, PlayOnce, Warm, WriteSave, WriteSettings
from game.stage.route import Route, ToCalm, ToEnding, ToHelp, ToHistory, ToSaves, ToSettings, ToTitle
from game.stage.scene import Frame, Role
from game.stage.scenes.reading import ReadingPage, open_page
from game.stage.scenes.reading_state import together
from game.stage.settings import Speed, Timing

NOW = frame()
STILL = frame(motion=False)


def test_a_new_page_begins_empty_and_its_words_arrive() -> None:
    """Text comes as if it were spoken."""
    page = open_page(reading())
    early, late = after(page, 0.2, NOW), after(page, 1.2, NOW)

    assert len(written(early)) < len(written(late)) < len(written(then(page, Key(Action.ACCEPT))))


@pytest.mark.parametrize("intent", [Key(Action.ACCEPT), Press(Point(900, 300)), Activate("line:0")])
def test_the_first_touch_completes_the_page(intent: Intent) -> None:
    """Nobody has to wait for letters."""
    assert then(open_page(reading()), intent).here.done


def test_a_press_on_the_picture_completes_nothing() -> None:
    """Looking at the place is no turning of the page."""
    page = open_page(reading())

    assert step(page, Press(Point(20, 20))).scene is page


@pytest.mark.parametrize("given", [STILL, frame(speed=Speed.OFF)])
def test_without_motion_all_words_are_there_at_once(given: Frame) -> None:
    """Reduced motion and a whole page type nothing."""
    assert then(open_page(reading()), Tick(0.01), given=given).here.done


def test_a_whole_page_stands_from_its_first_moment() -> None:
    """Who asked for no arrival sees the words of the page before no longer, and no offer that fades in."""
    given = frame(speed=Speed.OFF)
    first = then(shown(given), Activate("offer:salt"), given=given)
    second = then(first, Tick(0.01), given=given)
    begun, at_rest = (
        [(each.words, each.alpha) for clip in clips(page.view(given).marks) for each in lines_of(clip.marks)]
        for page in (second, after(second, 0.4, given))
    )

    assert "Fine. It is fine." not in written(first, given)
    assert {strength for _, strength in begun} == {1.0}
    assert set(begun) <= set(at_rest)


def clips(marks: tuple[Mark, ...]) -> list[Clip]:
    """Give what scrolls: the text and the offers."""
    return [each for each in marks if isinstance(each, Clip)]


def test_line_by_line_no_letters_run() -> None:
    """Each paragraph stands whole, one after the other: somebody speaks, and nothing is typed."""
    given = frame(speed=Speed.INSTANT)
    pages = [after(open_page(reading()), seconds, given) for seconds in (0.1, 0.6, 1.2)]
    counts = [len(written(each, given)) for each in pages]

    assert counts == sorted(set(counts))
    assert {mark.shown for each in pages for mark in lines_of(each.view(given).marks)} == {1.0}


def test_offers_come_after_the_text() -> None:
    """What can be said is not offered before the other has spoken."""
    page = open_page(reading())
    ids = [[each.id for each in view.parts] for view in (page.view(NOW), shown(NOW).view(NOW))]

    assert ["offer:salt" in each for each in ids] == [False, True]


def test_a_long_page_arrives_by_itself() -> None:
    """Who only watches sees it completed."""
    assert after(open_page(reading()), 20, frame(timing=Timing.OFF)).here.done


def test_a_pick_goes_on_saves_and_sounds() -> None:
    """Every pick is kept at once."""
    went = step(shown(NOW), Activate("offer:salt"))
    kinds = [type(each) for each in went.requests]

    assert kinds == [WriteSave, PlayOnce]


def test_a_pick_warms_the_places_ahead() -> None:
    """The next picture should be ready before it is wanted."""
    went = step(shown(NOW, "bare"), Key(Action.UNDO))
    forward = step(shown(NOW), Activate("offer:push"))

    assert (went.requests, [each for each in forward.requests if isinstance(each, Warm)]) == ((), [])


def test_the_old_words_fade_while_the_page_turns() -> None:
    """A page is not swapped like a slide."""
    page = then(shown(NOW), Activate("offer:salt"), Tick(0.05))

    assert 0 < find(page, "The soup").alpha < 1


def test_the_place_crosses_over() -> None:
    """One room becomes another before the eyes."""
    page = then(shown(NOW), Activate("offer:salt"), Tick(0.2))
    scenery = next(each for each in page.view(NOW).marks if isinstance(each, Scenery))

    assert (scenery.before is not None, 0 < scenery.arrived < 1) == (True, True)


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


def test_a_guess_is_answered() -> None:
    """What was guessed, and what was so, stand side by side."""
    page = picked(shown(NOW, "guess"), "option:rage")
    told = written(page)

    assert (page.here.reading.state.trail, "your guess" in told, "so it was" in told, "Hers." in told) == (
        (Guessed("rage"),),
        True,
        True,
        True,
    )


def test_a_right_guess_is_told_as_one() -> None:
    """Both at once."""
    assert "and so it was" in written(picked(shown(NOW, "guess"), "option:grief"))


def test_one_goes_on_where_there_is_one_way() -> None:
    """No choice is asked for where there is none."""
    page = picked(picked(shown(NOW, "guess"), "option:grief"), "onward")

    assert page.here.reading.state.trail[-1] == Went()


def test_the_only_way_on_has_the_focus() -> None:
    """Enter turns the page."""
    page = picked(shown(NOW, "guess"), "option:grief")

    assert page.view(NOW).first_focus == "onward"


def test_an_answer_is_headed_by_its_question() -> None:
    """One sees what was asked."""
    assert "You ask Dad about the salt." in written(shown(NOW, "written"))


def test_words_can_be_written_and_left() -> None:
    """What is written is a pick; a slip is taken back; there is an end to the page."""
    given = frame(focus="field")
    page = then(shown(given, "written"), *map(Typed, "Dear Daq"), Typed("\b"), Typed("d, hello"), given=given)
    seen = written(page, given)
    left = then(page, Typed("\r"), given=given)

    wrote = (Wrote("letter", "Dear Dad, he"),)

    assert ("Dear Dad, he" in seen, left.here.reading.state.trail) == (True, wrote)


def test_a_button_leaves_the_letter_too() -> None:
    """Mouse and one switch write nothing, and may go on."""
    page = picked(shown(NOW, "written"), "written")

    assert (page.here.reading.state.trail, then(page, Typed("x")).here.written) == (
        (Wrote("letter", ""),),
        "",
    )


def test_the_field_has_the_focus() -> None:
    """One writes at once."""
    assert shown(NOW, "written").view(NOW).first_focus == "field"


def test_long_writing_shows_its_end() -> None:
    """The letter being written is always in sight."""
    given = frame(360, 640, text_size=250, focus="field")
    page = then(shown(given, "written"), Typed("abcdefghijkl"), given=given)

    assert not find(page, "", given).words.startswith("abcdefghijkl")


def test_a_noted_scene_can_be_skipped() -> None:
    """Its summary is told instead."""
    page = picked(shown(NOW), "skip")

    assert (page.here.reading.state.trail, "Dad came late." in written(page)) == ((Skipped("supper"),), True)


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


def test_a_page_at_rest_asks_for_few_frames() -> None:
    """Weather alone wants twelve a second; without motion nothing is drawn at all."""
    still = after(shown(STILL), 12, frame(motion=False, timing=Timing.OFF))
    view = still.view(frame(motion=False, timing=Timing.OFF))

    assert (view.moving, view.pace) == (False, 12.0)


def test_a_page_that_arrives_asks_for_many() -> None:
    """Words move smoothly."""
    assert open_page(reading()).view(NOW).pace == 60.0


def test_a_page_read_before_opens_complete() -> None:
    """Who comes back from the history reads on at once."""
    assert open_page(reading(), seen=True).here.done


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
