"""A lesson within a story: where it starts, what it leaves out, when it ends."""

from play.build import choice, ending, hush, passage, prose, story, tell
from play.classes import begun, decide, happen, opened, road, teach

from game.play.happening import Act, Passed
from game.play.lesson import lesson_of, lessons, minutes_left, seconds_aloud, whole_lesson, why_not_open
from game.play.onward import Ahead, ahead, walked
from game.play.room import Beat, Help, Lesson
from game.story.declaration import Note
from game.story.guide import Cut, Guide
from game.story.way import Back


def test_a_lesson_starts_where_a_real_road_leads() -> None:
    """What came before was picked, not invented; the class has not seen it."""
    room = begun(start="three")

    assert (room.reading.page.passage, len(room.reading.state.trail)) == ("three", 2)
    assert walked(room) == ("three",)


def test_a_lesson_that_starts_nowhere_starts_with_the_story() -> None:
    """A slip in a guide costs a teacher no lesson."""
    lost = story(passage("one", exit="end"), passage("island", exit="end"), ending("end"))

    assert opened(road(), lesson=Lesson(start="nowhere")).reading.page.passage == "one"
    assert opened(lost, lesson=Lesson(start="island")).reading.page.passage == "one"


def test_what_came_before_is_told_first() -> None:
    """A bridge at the lesson's start stands before its first scene."""
    room = begun(start="three", bridges={"three": "It had rained."})
    scene = teach(room, Act.NEXT)

    assert (room.beat, room.bridge) == (Beat.BRIDGE, "It had rained.")
    assert (scene.beat, scene.reading.page.passage, scene.leaps) == (Beat.SCENE, "three", room.leaps)


def test_a_bridge_leads_over_what_is_left_out() -> None:
    """Once the votes before it are done, and the consequence was seen."""
    room = decide(begun(votes=("one", "four"), bridges={"four": "Two years later."}))
    bridge = teach(room, Act.NEXT)
    across = teach(bridge, Act.NEXT)

    assert (room.reading.page.passage, ahead(room)) == ("two", Ahead.BRIDGE)
    assert (bridge.beat, bridge.bridge) == (Beat.BRIDGE, "Two years later.")
    assert (across.reading.page.passage, walked(across)) == ("four", ("one", "two", "four"))


def test_the_picks_over_a_bridge_are_real() -> None:
    """The story stands where somebody could have brought it."""
    room = teach(decide(begun(votes=("one", "four"), bridges={"four": "Later."})), Act.NEXT, Act.NEXT)

    assert [turn.state.passage for turn in room.reading.turns] == ["one", "two", "three", "four"]


def test_a_bridge_that_no_road_reaches_leaves_the_story_where_it_is() -> None:
    """A class is never stuck."""
    apart = story(
        passage("one", choice("left", "two"), choice("right", "three")),
        passage("two", exit="end"),
        passage("three", exit="end"),
        ending("end"),
    )
    lesson = Lesson(votes=("one", "three"), bridges={"three": "Later."})
    room = teach(decide(teach(opened(apart, 5, lesson=lesson), Act.START)), Act.NEXT, Act.NEXT)

    assert (room.beat, room.reading.page.passage, ahead(room)) == (Beat.SCENE, "two", Ahead.GO_ON)


def test_a_lesson_ends_after_its_last_passage() -> None:
    """What was decided there is seen first."""
    room = decide(begun(votes=("one",), stop="one"))

    assert (room.reading.page.passage, ahead(room)) == ("two", Ahead.AFTERCARE)
    assert teach(room, Act.NEXT).beat is Beat.AFTERCARE


def test_a_last_passage_that_decides_nothing_is_the_last_page() -> None:
    """There is no consequence to wait for."""
    plain = story(passage("one", exit="two"), passage("two", exit="three"), passage("three"), ending("end"))
    room = teach(opened(plain, lesson=Lesson(stop="two")), Act.START, Act.NEXT)

    assert ahead(room) is Ahead.AFTERCARE


def test_what_follows_is_told_in_a_line() -> None:
    """A lesson says what comes next time."""
    room = teach(decide(begun(votes=("one",), stop="one", after="Next time: a boat.")), Act.NEXT)

    assert (room.beat, room.bridge, teach(room, Act.NEXT).beat) == (
        Beat.BRIDGE,
        "Next time: a boat.",
        Beat.AFTERCARE,
    )


def test_a_teacher_can_leave_out_what_lies_before_a_bridge() -> None:
    """Time runs out faster than votes do."""
    room = teach(begun(votes=("one", "two", "four"), bridges={"four": "Later."}), Act.SKIP)

    assert (room.beat, room.bound) == (Beat.BRIDGE, "four")
    assert teach(begun(), Act.SKIP).beat is Beat.SCENE


def test_a_noted_scene_is_skipped_with_its_summary() -> None:
    """The class is told what happened, and does not have to see it."""
    noted = road(notes=(Note("a quarrel", "two", prose("They quarrelled."), "four"),))
    room = teach(decide(teach(opened(noted, 5), Act.START)), Act.SKIP)

    assert (room.reading.page.passage, room.reading.page.summary) == ("four", prose("They quarrelled."))


def test_the_minutes_left_are_the_lessons() -> None:
    """They begin with the first scene, and a blank costs none."""
    room = happen(begun(minutes=20), Passed(90.0))
    dark = happen(teach(room, Act.BLANK), Passed(600.0))

    assert (minutes_left(room), minutes_left(dark), minutes_left(happen(room, Passed(5000.0)))) == (19, 19, 0)


def test_a_page_takes_as_long_as_it_is_read_aloud() -> None:
    """A rehearsal is measured at the speed of a voice, with its silences."""
    told = story(passage("one", tell("word " * 75), hush(6)), ending("end"))

    assert seconds_aloud(teach(opened(told), Act.START)) == (75 + 1) * 60 / 150 + 6


def test_the_lessons_of_a_story_are_its_cuts_and_all_of_it() -> None:
    """A story without a guide can be played in a class too."""
    cut = Cut("The table", "one", ("one",), "two", (("one", "It rained."),), "Next time.")
    found = list(lessons(road(), Guide(cuts=(cut,), story_minutes=15)))

    assert found == [lesson_of(cut, 15), whole_lesson(road())]
    assert found[0] == Lesson("The table", "one", ("one",), "two", {"one": "It rained."}, 15, "Next time.")
    assert list(lessons(road(), None)) == [Lesson(minutes=20)]


def test_a_story_about_harm_opens_with_somebody_to_go_to() -> None:
    """A name and a number, before anybody joins."""
    harm = road(harm=True)

    assert (why_not_open(road(), Help()), why_not_open(harm, Help("Ms Lin", "12"))) == ("", "")
    assert why_not_open(harm, Help("Ms Lin", " ")).startswith("This chapter is about harm")


def test_a_story_that_leads_nowhere_leaves_the_class_where_it_is() -> None:
    """The loader refuses such a story; a room does not fall over it all the same."""
    room = teach(opened(story(passage("one", exit=Back()), ending("end"))), Act.START)

    assert teach(room, Act.NEXT).reading is room.reading
    assert teach(room, Act.END).beat is Beat.AFTERCARE


def test_a_teachers_pick_at_the_last_passage_is_seen_before_the_end() -> None:
    """The consequence of a pick is part of the lesson too."""
    room = teach(begun(votes=("one",), stop="two"), Act.SKIP)
    room = teach(decide(room), Act.PICK, argument="go three")

    assert (room.reading.page.passage, ahead(room)) == ("three", Ahead.AFTERCARE)
