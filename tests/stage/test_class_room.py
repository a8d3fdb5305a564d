"""A class on the wall: what it sees, what it does not, and the teacher's hand on it."""

from dataclasses import replace

import pytest
from play.build import choice, ending, passage, speak, story, tell
from play.classes import many, road, table
from schooling import DOOR, STILL, Teacher, chapter

from game.classroom.desk import desk_of
from game.play.ballot import Means, Outcome
from game.play.onward import teacher_picks
from game.play.room import Beat, Joined
from game.stage.geometry import Size
from game.stage.intent import Action, ClassDoor
from game.stage.mark import Fill, Words
from game.stage.plan import Door
from game.stage.request import CloseClass, PlayOnce, WriteReport, WriteSave
from game.stage.scenes.class_layout import LARGE, enlarged
from game.stage.widgets.book import book
from game.story.line import Line, Text, Thought
from game.story.manner import Lock
from game.story.model import Mode, Story, Vote

PRIVATE = "She would like to go home."


def seated(mode: Mode = Mode.SEATS) -> Story:
    """A table at which two are seated, and one of them thinks."""
    return story(
        passage(
            "table",
            tell("The soup is cold."),
            Line(Thought("nora", (Text(PRIVATE),))),
            choice("push", "bread"),
            choice("leave", "bread"),
            vote=Vote(mode, "push"),
        ),
        passage("bread", speak("nora", "Eat."), exit="end"),
        ending("end"),
    )


LOCK = Lock(None, (Text("The words are there."),))


def struck() -> Story:
    """A table at which one line cannot be said."""
    return table(Mode.STRUCK, lock=LOCK)


# --- the lobby ------------------------------------------------------------------------------------------


def test_the_lobby_says_the_address_in_words_and_the_letters() -> None:
    """Not every phone has a camera that reads codes."""
    words = Teacher(table()).opened(Means.PHONES).words()

    assert ("192.168.1.20:8080" in words, "K T P W" in words) == (True, True)


def test_the_code_is_dark_on_light_in_every_theme() -> None:
    """A code that is light on dark is not read by every phone."""
    teacher = Teacher(table()).opened(Means.PHONES)
    box = teacher.part("qr").box
    fills = [mark for mark in flat(teacher) if isinstance(mark, Fill) and box.holds(mark.box.centre)]
    colours = {mark.colour for mark in fills if mark.box.width <= box.width}

    assert colours == {(0, 0, 0), (255, 255, 255)}


def flat(teacher: Teacher) -> list[object]:
    """Give every mark, those in clips too."""
    found: list[object] = []
    waiting = list(teacher.director.view().marks)
    while waiting:
        mark = waiting.pop()
        waiting += getattr(mark, "marks", ())
        found.append(mark)
    return found


def test_seats_fill_and_are_counted() -> None:
    """Dots, and a number: nobody has a name."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=3)

    assert teacher.part("here").name == "3 here"


def test_an_empty_lobby_tells_the_usual_causes() -> None:
    """Nine of ten failures are one of three."""
    teacher = Teacher(table()).opened(Means.PHONES)
    early = "client isolation" in teacher.said()
    teacher.wait(31)

    assert (early, "client isolation" in teacher.said()) == (False, True)


def test_keys_and_hands_are_one_press_away() -> None:
    """The lesson goes on without a network."""
    teacher = Teacher(table()).opened(Means.PHONES)
    teacher.press("Without phones: raised hands")

    assert teacher.room.means is Means.HANDS


def test_a_door_that_does_not_open_says_why() -> None:
    """The teacher stands before thirty pupils."""
    teacher = Teacher(table()).opened(Means.PHONES)
    teacher.do(ClassDoor(Door(trouble="Port 8080 is taken by another program.")))

    assert "Port 8080 is taken" in teacher.words()


def test_a_new_address_has_a_new_code() -> None:
    """The laptop changed its network."""
    teacher = Teacher(table()).opened(Means.PHONES)
    teacher.do(ClassDoor(replace(DOOR, url="http://10.0.0.9:8080/")))

    assert "10.0.0.9:8080" in teacher.words()


# --- the wall -------------------------------------------------------------------------------------------


def test_the_back_row_reads_it_too() -> None:
    """At least half as large again as on a laptop."""
    frame = Teacher(table()).director.showing.frame

    assert book(enlarged(frame)).body >= book(frame).body * LARGE / 100 - 1


def test_larger_type_that_was_set_stays_larger() -> None:
    """A room may be long."""
    frame = Teacher(table(), settings=replace(STILL, text_size=220)).director.showing.frame

    assert enlarged(frame).settings.text_size == 220


def test_a_seated_persons_thought_stays_off_the_wall() -> None:
    """It goes to that seat's phones alone."""
    teacher = Teacher(seated()).opened(Means.PHONES, voters=6).enter()

    assert ("The soup is cold." in teacher.said(), PRIVATE in teacher.said()) == (True, False)


def test_in_every_other_vote_a_thought_stands_on_the_wall() -> None:
    """Only where seats vote is it anybody's own."""
    teacher = Teacher(seated(Mode.MAJORITY)).opened(Means.PHONES, voters=6).enter()

    assert PRIVATE in teacher.said()


def test_a_stillness_shows_the_options_and_takes_none() -> None:
    """Three seconds give longer answers."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2)
    shown = [each for each in teacher.parts() if each.id.startswith("option:")]

    assert (teacher.room.beat, len(shown), [each for each in shown if each.actions]) == (Beat.STILL, 3, [])


def test_a_stillness_has_a_breath_of_sound() -> None:
    """Something has begun, and it is quiet."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2)

    assert [each.sound for each in teacher.asked if isinstance(each, PlayOnce)][-1] == "breath"


def test_a_stillness_ends_by_itself() -> None:
    """The teacher has other things to do."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2).wait(3.25)

    assert teacher.room.beat is Beat.VOTE


def test_an_enter_that_was_meant_for_the_stillness_closes_no_vote() -> None:
    """The three seconds were over just before the key went down."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2).wait(3.25).enter()
    early = teacher.room.beat
    teacher.wait(1.25).enter()

    assert (early, teacher.room.beat) == (Beat.VOTE, Beat.REVEAL)


def test_a_vote_tells_how_many_are_in_and_nothing_else() -> None:
    """Early votes steer later ones."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=4, wait=2))
    bars = [each.id for each in teacher.parts() if each.id.startswith("bar:")]

    assert (teacher.part("status").name, bars) == ("Votes in: 6", [])


def test_a_reveal_has_bars_with_words_and_numbers() -> None:
    """Nothing by colour alone."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=5, wait=3, leave=1))
    teacher.enter()
    told = [(each.name, each.value) for each in teacher.parts() if each.id.startswith("bar:")]

    assert told == [("A: push", "5. this happens"), ("B: wait", "3"), ("C: leave", "a few")]


def test_fewer_than_five_votes_have_no_bars() -> None:
    """A small bar exposes somebody."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=4).voting().votes(*many(push=3, wait=1)).enter()
    bars = [each.id for each in teacher.parts() if each.id.startswith("bar:")]

    assert (teacher.room.beat, bars) == (Beat.REVEAL, [])


def test_a_second_vote_shows_what_has_shifted() -> None:
    """The talk moved somebody, and it shows."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=6, wait=3))
    teacher.letter("t").voting().votes(*many(push=3, wait=6)).enter()
    told = {each.name: each.value for each in teacher.parts() if each.id.startswith("bar:")}

    assert told["B: wait"] == "6. more than before (3). this happens"


def test_many_options_are_set_smaller() -> None:
    """With five the first and its rule were out of sight, and a class looked for what it is asked."""

    def size(names: str) -> float:
        told = story(
            passage("table", tell("Soup."), *(choice(each, "end") for each in names.split())), ending("end")
        )
        teacher = Teacher(told).opened(Means.HANDS).voting()
        return next(
            each.type.size for each in flat(teacher) if isinstance(each, Words) and "push" in each.words
        )

    assert size("push wait leave ask eat") < size("push wait leave ask")


def test_what_has_no_letter_has_no_number_either() -> None:
    """A bare 4 beside a struck line looks like four votes."""
    teacher = Teacher(table(lock=LOCK)).opened(Means.PHONES, voters=9).voting()

    assert "4" not in teacher.words().split()


def test_a_struck_line_that_wins_is_drawn_and_nothing_comes() -> None:
    """The mouth opens. That is all."""
    teacher = Teacher(struck()).opened(Means.PHONES, voters=9).voting().votes(*many(ask=7, push=2)).enter()
    count = teacher.room.count

    assert count is not None
    assert (count.outcome, "A mouth opens. Nothing is said." in teacher.said()) == (Outcome.STRUCK, True)


def test_after_a_struck_line_the_class_votes_again_and_nobody_picks() -> None:
    """*Nobody votes here* beside *Vote again now* leaves a teacher standing between two truths."""
    teacher = Teacher(struck()).opened(Means.PHONES, voters=9).voting().votes(*many(ask=7, push=2)).enter()
    picks = [each.id for each in teacher.parts() if each.id.startswith("pick:")]

    assert (picks, "Nobody votes here" in teacher.said()) == ([], False)
    assert not teacher_picks(teacher.room)


def test_where_a_vote_came_to_nothing_the_teacher_picks() -> None:
    """Nobody voted and the story names nothing for it: from the wall and from the second view alike."""
    teacher = Teacher(table(tie=None)).opened(Means.PHONES, voters=9).voting().enter()
    picks = [each.id for each in teacher.parts() if each.id.startswith("pick:")]

    assert (picks, "Nobody votes here" in teacher.said()) == (["pick:push", "pick:wait", "pick:leave"], False)
    assert desk_of(teacher.room, "", lambda _: (), str)["decides"]


def test_a_lot_is_drawn_in_sight() -> None:
    """The tick comes when the ring has come to rest, not before."""
    moving = replace(STILL, motion=True)
    teacher = Teacher(table(Mode.LOTTERY), settings=moving).opened(Means.PHONES, voters=9).voting()
    teacher.votes(*many(push=5, wait=4)).enter()
    early = "this happens" in teacher.said()
    teacher.wait(5)

    assert (early, "this happens" in teacher.said()) == (False, True)


def test_a_reading_of_a_class_writes_no_save_of_the_readers() -> None:
    """A teacher's own reading is the teacher's."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=9)).enter(3)

    assert [each for each in teacher.asked if isinstance(each, WriteSave)] == []


def test_a_long_page_is_turned_before_the_class_goes_on() -> None:
    """What nobody has read cannot be voted on."""
    long = story(
        passage(
            "table", *(tell(f"Bowl number {n}. " * 9) for n in range(12)), choice("a", "b"), choice("c", "b")
        ),
        passage("b", tell("Bread."), exit="end"),
        ending("end"),
    )
    teacher = Teacher(long).opened(Means.PHONES, voters=6).enter()
    word = teacher.part("next").name
    beats = []
    for _ in range(12):
        beats.append(teacher.room.beat)
        teacher.enter()

    assert (word, beats[0], Beat.STILL in beats) == ("More of this page", Beat.SCENE, True)


# --- the teacher's keys ---------------------------------------------------------------------------------


def test_b_blanks_the_wall_and_the_sound_at_once() -> None:
    """Somebody is crying in the third row."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter().letter("b")
    view = teacher.director.view()

    assert (teacher.words(), view.sound.beds, teacher.room.blank) == ("", (), True)


def test_votes_are_held_under_a_blank() -> None:
    """Nothing happens that nobody sees."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).voting().letter("b").votes("push")

    assert teacher.room.votes_in == 0


def test_the_class_is_back_by_b_or_enter() -> None:
    """Whatever a hand finds first."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter().letter("b").letter("b")
    first = "The soup is cold." in teacher.words()
    teacher.letter("b").enter()

    assert (first, "The soup is cold." in teacher.words(), teacher.room.beat) == (True, True, Beat.SCENE)


def test_leave_now_is_the_quiet_picture() -> None:
    """The key that everybody knows from reading."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter()
    teacher.key(Action.LEAVE)

    assert teacher.room.blank


def test_l_locks_and_unlocks() -> None:
    """The corridor has phones too."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).letter("l").happen(Joined(7))
    locked = len(teacher.room.voters)
    teacher.letter("l").happen(Joined(7))

    assert (locked, len(teacher.room.voters)) == (6, 7)


def test_u_takes_one_step_back() -> None:
    """A slip of the hand is no tragedy."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=6).enter(2).letter("u")

    assert teacher.room.beat is Beat.SCENE


def test_v_closes_and_reveals() -> None:
    """It has taken long enough."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).voting().votes(*many(push=6)).letter("v")

    assert teacher.room.beat is Beat.REVEAL


def test_m_takes_the_next_way_and_says_its_name() -> None:
    """The teacher knows the class."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter().letter("m")

    assert (teacher.room.mode, teacher.part("status").name) == (Mode.LOTTERY, "Decided so: One vote drawn.")


def test_m_leaves_out_what_raised_hands_are_barred_from() -> None:
    """Everybody sees a hand."""
    teacher = Teacher(table()).opened(Means.HANDS).enter()
    seen = []
    for _ in range(12):
        teacher.letter("m")
        seen.append(teacher.room.mode)

    assert {Mode.STRUCK, Mode.SEATS, Mode.GUESS} & set(seen) == set()


def test_e_ends_with_aftercare() -> None:
    """Nobody is sent into the break from the middle of it."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter().letter("e")

    assert "The people in this story are made up." in teacher.words()


def test_f1_lists_the_keys_and_goes_again() -> None:
    """Nobody remembers nine letters."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter()
    teacher.key(Action.HELP)
    listed = "The teacher’s keys" in teacher.said()  # noqa: RUF001 - the printed sign
    teacher.key(Action.HELP)

    assert (listed, "The soup is cold." in teacher.said()) == (True, True)


def test_escape_leaves_no_class_by_a_slip() -> None:
    """Thirty pupils would sit before a shelf."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter()
    teacher.key(Action.BACK)

    assert ("Close the room, to the shelf" in teacher.said(), teacher.board.closed) == (True, False)


def test_the_room_is_closed_from_the_list() -> None:
    """And nothing listens after it."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter()
    teacher.key(Action.BACK)
    teacher.press("Close the room, to the shelf")

    assert (teacher.board.closed, teacher.part("name").name) == (True, "Still Hear")


def test_another_key_can_be_the_teachers() -> None:
    """All keys can be changed."""
    keys = {**STILL.keys, Action.CLASS_BLANK: ("x",)}
    teacher = Teacher(table(), settings=replace(STILL, keys=keys)).opened(Means.PHONES, voters=6).letter("x")

    assert teacher.room.blank


def test_m_is_still_the_meters_outside_of_a_class() -> None:
    """A key that a class has is nobody else's only there."""
    teacher = Teacher(table())
    teacher.hit("m", Action.METERS)

    assert not teacher.director.settings.meters


@pytest.mark.parametrize("part", ["blank", "undo", "talk", "end", "door", "list", "next"])
def test_every_deed_is_a_press_of_the_pointer_too(part: str) -> None:
    """A hand that holds the mouse need not let go of it."""
    teacher = Teacher(road()).opened(Means.PHONES, voters=9).voting()
    before = (teacher.room, teacher.director.showing.scene)
    teacher.press(part)

    assert (teacher.room, teacher.director.showing.scene) != before


def test_a_scene_is_left_out_only_where_something_stands_in_its_place() -> None:
    """A word that does nothing is not offered."""
    story, desk = chapter("three-points-short")
    with_bridge = Teacher(story, desk).set_up().press("open")
    with_bridge.key(Action.ACCEPT)
    without = Teacher(table()).opened(Means.PHONES, voters=9).enter()

    assert (with_bridge.part("skip").enabled, without.part("skip").enabled) == (True, False)


def test_after_the_pointer_enter_is_the_next_step_again() -> None:
    """Whoever has just locked the room by mouse wants to go on by Enter."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9)
    teacher.press("lock")
    teacher.enter()

    assert (teacher.room.locked, teacher.room.beat) == (True, Beat.SCENE)


def test_tab_and_enter_do_what_the_ring_shows() -> None:
    """Who sees the ring on a word presses that word."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9)
    teacher.reach("lock").key(Action.ACCEPT)

    assert (teacher.room.locked, teacher.room.beat) == (True, Beat.LOBBY)


# --- where the teacher decides, and the end -----------------------------------------------------------------


def test_where_nobody_votes_the_teacher_picks_by_its_number() -> None:
    """Watching is the default for the hunting ground's first showing."""
    teacher = Teacher(table(Mode.OBSERVER)).opened(Means.PHONES, voters=9).enter()
    teacher.digit(3)

    assert teacher.room.reading.page.passage == "street"


def test_the_debrief_has_three_questions_and_a_report_only_if_asked() -> None:
    """The votes start the talk; nothing is kept that nobody wanted."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter().letter("e").enter()
    questions = [each for each in teacher.parts() if each.id.startswith("question:")]
    before = [each for each in teacher.asked if isinstance(each, WriteReport)]
    teacher.press("report")

    assert (len(questions), before, teacher.asked[-1]) == (3, [], WriteReport())


def test_the_end_closes_the_room_and_leads_to_the_shelf() -> None:
    """Nothing listens after the lesson."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9).enter().letter("e")
    for _ in range(8):
        if teacher.board.closed:
            break
        teacher.enter()

    assert (CloseClass() in teacher.asked, teacher.part("name").name) == (True, "Still Hear")


def test_the_aftercare_names_whom_to_speak_to() -> None:
    """Some go back to that table tonight."""
    teacher = Teacher(table(), settings=replace(STILL, help_name="Ms Chen", help_number="0551"))
    teacher.opened(Means.PHONES, voters=9).enter().letter("e")

    assert "speak to Ms Chen, 0551." in teacher.said()


BEATS = (Beat.LOBBY, Beat.SCENE, Beat.VOTE, Beat.REVEAL, Beat.AFTERCARE, Beat.DEBRIEF)


@pytest.mark.parametrize("size", [(960, 540), (1280, 720), (1920, 1080), (360, 640)], ids=str)
@pytest.mark.parametrize(
    "beat", [Beat.LOBBY, Beat.SCENE, Beat.VOTE, Beat.REVEAL, Beat.AFTERCARE, Beat.DEBRIEF]
)
def test_everything_to_press_is_large_enough_and_on_the_screen(size: tuple[int, int], beat: Beat) -> None:
    """A projector is any size, and a hand shakes before a class."""
    teacher = Teacher(table(), size=Size(*size)).opened(Means.PHONES, voters=9)
    come(teacher, beat)
    least = 44 * teacher.director.showing.frame.scale - 0.5
    small = [each.id for each in teacher.stops() if min(each.box.width, each.box.height) < least]
    out = [each.id for each in teacher.stops() if each.box.x < -1 or each.box.right > size[0] + 1]

    assert (small, out) == ([], [])


def come(teacher: Teacher, beat: Beat) -> None:
    """Come to a beat."""
    if beat in {Beat.AFTERCARE, Beat.DEBRIEF}:
        teacher.enter().letter("e")
    for _ in range(20):
        if teacher.room.beat is beat:
            return
        ballot = teacher.room.ballot
        if ballot is not None and ballot.open:
            teacher.wait(1.25).votes(*many(push=5, wait=4))
        teacher.enter()
    raise AssertionError(f"{beat} never comes")


def test_every_part_of_the_wall_has_its_own_id_and_a_name() -> None:
    """A screen reader goes by ids, and says names."""
    teacher = Teacher(table()).opened(Means.PHONES, voters=9)
    wrong = []
    for beat in (Beat.LOBBY, Beat.SCENE, Beat.VOTE, Beat.REVEAL):
        come(teacher, beat)
        ids = [each.id for each in teacher.parts()]
        wrong += [(beat, each) for each in ids if ids.count(each) > 1]
        wrong += [(beat, each.id) for each in teacher.parts() if not each.name.strip()]

    assert wrong == []
