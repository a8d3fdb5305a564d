"""The reading page: words arrive, picks are made, time passes, and whoever goes back finds it as it was."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from readings import HEADPHONES, after, frame, part, reading, shown, story

from game.play.trail import Chose, Faded, Guessed, Sat, Skipped, Turned, Went, Wrote
from game.stage.geometry import Point, Size
from game.stage.intent import (
    Action,
    Activate,
    Adjust,
    Heard,
    Intent,
    Key,
    Press,
    Resize,
    Reveal,
    Tick,
    Typed,
    Wheel,
)
from game.stage.mark import Clip, Mark, Scenery, Words
from game.stage.request import EndingSeen, PlayOnce, Warm, WriteSave, WriteSettings
from game.stage.route import Route, ToCalm, ToEnding, ToHelp, ToHistory, ToSaves, ToSettings, ToTitle
from game.stage.scene import Frame, Role, Step
from game.stage.scenes.reading import ReadingPage, open_page
from game.stage.scenes.reading_layout import lay
from game.stage.settings import Speed, Timing

NOW = frame()
STILL = frame(motion=False)


def step(page: ReadingPage, intent: Intent, given: Frame = NOW) -> Step:
    """Let one thing happen."""
    return page.react(intent, given)


def then(page: ReadingPage, *intents: Intent, given: Frame = NOW) -> ReadingPage:
    """Let things happen."""
    for each in intents:
        scene = step(page, each, given).scene
        assert isinstance(scene, ReadingPage)
        page = scene
    return page


def picked(page: ReadingPage, name: str, given: Frame = NOW) -> ReadingPage:
    """Press a part, and let the next page stand."""
    return then(page, Activate(name), Key(Action.ACCEPT), Tick(0.1), given=given)


def words(marks: tuple[Mark, ...]) -> Iterator[Words]:
    """Give every line of words."""
    for mark in marks:
        if isinstance(mark, Clip):
            yield from words(mark.marks)
        elif isinstance(mark, Words):
            yield mark


def written(page: ReadingPage, given: Frame = NOW) -> str:
    """Give all that is seen as words."""
    return " ".join(each.words for each in words(page.view(given).marks))


def find(page: ReadingPage, start: str, given: Frame = NOW) -> Words:
    """Find a line of words by how it begins."""
    return next(each for each in words(page.view(given).marks) if each.words.startswith(start))


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


@pytest.mark.parametrize("given", [STILL, frame(speed=Speed.INSTANT), frame(speed=Speed.OFF)])
def test_without_motion_all_words_are_there_at_once(given: Frame) -> None:
    """Reduced motion and instant text type nothing."""
    assert then(open_page(reading()), Tick(0.01), given=given).here.done


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


def test_an_offer_that_fades_thins_and_goes() -> None:
    """A moment passes, and that is a pick of its own."""
    page = then(shown(NOW), Key(Action.LAST))
    half, gone = after(page, 3, NOW), after(page, 6, NOW)

    assert (find(half, "\u2014").alpha < 1, gone.here.reading.state.trail) == (True, (Faded("wait"),))


@pytest.mark.parametrize("given", [frame(calm=True), frame(timing=Timing.OFF)])
def test_nothing_fades_for_those_who_need_time(given: Frame) -> None:
    """Calm and untimed reading take nothing away."""
    page = after(then(shown(given), Key(Action.LAST), given=given), 8, given)

    assert find(page, "\u2014", given).alpha == 1.0


def test_time_can_be_stretched() -> None:
    """Twice as long is twice as long."""
    given = frame(timing=Timing.DOUBLE)

    assert after(shown(given), 8, given).here.reading.state.trail == ()


def test_a_pause_holds_the_clock() -> None:
    """Pause means pause."""
    page = then(shown(NOW), Key(Action.PAUSE))

    assert after(page, 9, NOW).here.reading.state.trail == ()


def test_a_silence_passes_by_itself() -> None:
    """Sitting it out is doing nothing."""
    page = after(shown(NOW, "hush"), 3.2, NOW)

    assert page.here.reading.state.trail == (Sat(),)


def test_what_stood_before_the_silence_is_not_typed_again() -> None:
    """The page goes on, it does not begin anew."""
    page = after(shown(NOW, "hush"), 2.7, NOW)

    assert (page.here.done, find(page, "It is her soup").shown) == (False, 1.0)


def test_a_silence_can_be_broken() -> None:
    """One may speak into it."""
    page = picked(shown(NOW, "hush"), "offer:break")

    assert page.here.reading.state.trail == (Chose("break"),)


def test_without_a_clock_a_button_sits_the_silence_out() -> None:
    """Untimed reading still has its silences."""
    given = frame(timing=Timing.OFF)
    page = picked(shown(given, "hush"), "sit", given)

    assert page.here.reading.state.trail == (Sat(),)


def test_a_silence_that_is_over_says_so() -> None:
    """Nothing is said, and that stands on the page."""
    page = then(after(shown(NOW, "hush"), 3.2, NOW), Key(Action.ACCEPT))

    assert "Nothing is said." in written(page)


def test_a_silence_empties_its_line() -> None:
    """Time that passes is to be seen."""
    page = after(shown(NOW, "hush"), 1, NOW)

    assert "Nothing is said." in written(page)


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


def test_the_wheel_over_the_picture_turns_the_dial() -> None:
    """It lies in the hand."""
    page = then(shown(NOW), Wheel(Point(50, 50), 1))

    assert page.here.reading.state.trail == (Turned("headphones", 60),)


@pytest.mark.parametrize("intent", [Key(Action.DIAL_UP), Adjust("dial:headphones", 1)])
def test_the_dial_turns_by_key_and_by_focus(intent: Intent) -> None:
    """No wheel is needed."""
    page = then(shown(NOW), intent)

    assert page.here.reading.state.trail == (Turned("headphones", 60),)


def test_a_turn_changes_the_page_in_place() -> None:
    """Lines that stand are not typed again, and those that differ fade over."""
    page = then(shown(NOW), Key(Action.DIAL_UP), Tick(0.1))

    assert (page.here.done, find(page, "The soup").alpha, 0 < find(page, "E.t.").alpha < 1) == (
        True,
        1.0,
        True,
    )


def test_muffled_words_stand_clear_in_the_calm_setting() -> None:
    """No effect may keep words from those who cannot use it."""
    given = frame(calm=True)
    page = then(shown(given), Key(Action.DIAL_UP), Tick(0.1), given=given)

    assert "E.t." not in written(page, given)


def test_words_soften_as_the_dial_closes() -> None:
    """Above the middle other people blur; one's own words do not."""
    page = then(shown(NOW), Key(Action.DIAL_UP), Key(Action.DIAL_UP), Key(Action.DIAL_UP))
    page = after(page, 2, NOW)

    assert (find(page, "Fine.").blur > 2, find(page, "He has not").blur, find(page, "Dad").blur) == (
        True,
        0.0,
        0.0,
    )


def test_the_sound_closes_with_the_dial() -> None:
    """One hears it turn."""
    page = shown(NOW)
    turned = after(then(page, Key(Action.DIAL_UP), Key(Action.DIAL_UP)), 2, NOW)

    assert page.view(NOW).sound.muffled < turned.view(NOW).sound.muffled


def test_a_dial_at_its_end_stays() -> None:
    """It cannot be turned beyond 100."""
    page = shown(NOW)
    for _ in range(5):
        page = then(page, Key(Action.DIAL_UP))

    assert len(page.here.reading.state.trail) == 3


def test_a_dial_that_resists_springs_back() -> None:
    """Above its resistance it comes down one step a page."""
    loud = {**story().meters, "headphones": replace(HEADPHONES, start=100)}
    down = then(shown(NOW, meters=loud), Adjust("dial:headphones", -3), Tick(0.05))
    shaken = down.view(NOW)

    assert (down.here.kick < 1, shaken.moving) == (True, True)


def test_a_page_without_a_dial_has_none_to_turn() -> None:
    """In another chair the headphones are not yours."""
    passages = {**story().passages, "table": replace(story().passages["table"], seat="dad")}
    page = shown(NOW, passages=passages)

    assert step(page, Key(Action.DIAL_UP)).scene is page


def test_the_wheel_over_the_sheet_scrolls() -> None:
    """Long pages move."""
    given = frame(text_size=250)
    page = then(shown(given), Wheel(Point(1200, 300), -2), given=given)

    assert page.here.scroll > 0


@pytest.mark.parametrize("action", [Action.PAGE_DOWN, Action.DOWN, Action.LAST])
def test_keys_scroll_and_come_back(action: Action) -> None:
    """Down and up again is where one was."""
    given = frame(text_size=250)
    page = then(shown(given), Key(action), given=given)

    assert (page.here.scroll > 0, then(page, Key(Action.FIRST), given=given).here.scroll) == (True, 0.0)


def test_more_below_and_above_can_be_pressed() -> None:
    """A mouse without a wheel reads everything as well."""
    given = frame(text_size=250)
    down = then(shown(given), Activate("below"), given=given)

    assert then(down, Activate("above"), given=given).here.scroll == 0


def test_a_focused_offer_is_brought_into_sight() -> None:
    """The focus is never lost."""
    given = frame(360, 640, text_size=200)
    page = then(shown(given), Reveal("offer:wait"), given=given)
    sight, found = lay(page.here, given).sight, part(page.view(given), "offer:wait").box

    assert sight.y <= found.y <= found.bottom <= sight.bottom


def test_what_is_not_there_is_not_revealed() -> None:
    """Nothing moves for a part that is gone."""
    page = shown(NOW)

    assert step(page, Reveal("offer:none")).scene is page


def test_a_larger_window_scrolls_back_into_reach() -> None:
    """No page hangs above its own end."""
    given = frame(text_size=250)
    page = then(shown(given), Key(Action.LAST), given=given)

    assert then(page, Resize(Size(1280, 720)), given=NOW).here.scroll < page.here.scroll


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
