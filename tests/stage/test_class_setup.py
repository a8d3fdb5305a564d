"""Before a class: what is settled, what it needs, and that nothing listens before."""

from dataclasses import replace

from pilot import Pilot
from play.classes import table
from schooling import STILL, WHOLE, SchoolShelf, Teacher, chapter
from shelves import Shelf

from game.play.ballot import Means
from game.stage.geometry import Size
from game.stage.intent import Action
from game.stage.plan import Desk, Plan, Wish
from game.stage.request import OpenClass, WriteSettings
from game.story.guide import Guide


def opened(teacher: Teacher) -> list[Plan]:
    """Give the plans that were asked for."""
    return [each.plan for each in teacher.asked if isinstance(each, OpenClass)]


def test_one_key_on_the_shelf_leads_to_a_class() -> None:
    """A lesson has forty-five minutes, and a teacher no third hand."""
    assert "Open the room" in Teacher(table()).set_up().said()


def test_a_storys_own_page_leads_to_a_class() -> None:
    """Who does not know the key finds the word."""
    story, desk = chapter("three-points-short")
    teacher = Teacher(story, desk)
    teacher.press(f"look:{story.id}").press("With a class")

    assert "Open the room" in teacher.said()


def test_the_story_under_the_focus_is_the_one_that_is_taken() -> None:
    """Several stories stand on the shelf."""
    pilot = Pilot(Shelf()).reach("look:lake").key(Action.CLASS)

    assert "With a class: Lake" in pilot.said()


def test_it_is_told_where_it_will_listen_before_it_does() -> None:
    """Nothing listens on a school's network that nobody has asked for."""
    teacher = Teacher(table()).set_up()

    assert ("it listens on 192.168.1.20" in teacher.said(), opened(teacher)) == (True, [])


def test_another_address_can_be_picked() -> None:
    """The likely one is not always the one."""
    teacher = Teacher(table()).set_up()
    teacher.press("address:1").press("open")

    assert [each.address for each in opened(teacher)] == ["10.0.0.5"]


def test_a_machine_without_a_network_plays_by_keys() -> None:
    """No network is no reason for no lesson."""
    teacher = Teacher(table(), Desk(Guide())).set_up()
    teacher.press("open")

    assert [(each.means, each.address) for each in opened(teacher)] == [(Means.KEYS, "")]


def test_a_cut_is_chosen_by_its_name() -> None:
    """No whole chapter fits a lesson."""
    story, desk = chapter("three-points-short")
    teacher = Teacher(story, desk).asked_for(Wish(cut="notch"))
    teacher.press("open")

    assert [each.cut for each in opened(teacher)] == ["One lesson: the notch"]


def test_a_story_about_harm_opens_with_a_person_and_a_number() -> None:
    """Some go back to that table tonight."""
    story, desk = chapter("the-hunting-ground")
    teacher = Teacher(story, desk).set_up()
    teacher.press("open")
    before = opened(teacher)
    teacher.press("help name").write("Ms Chen").press("help number").write("0551").press("open")

    assert (before, [each.help_name for each in opened(teacher)]) == ([], ["Ms Chen"])


def test_a_story_about_harm_says_why_it_stays_shut() -> None:
    """A button that does nothing teaches nothing."""
    story, desk = chapter("the-hunting-ground")
    teacher = Teacher(story, desk).set_up()
    teacher.press("open")

    assert "fill in whom a pupil can speak to" in teacher.part("listens").name


def test_a_rehearsal_needs_nobody_to_speak_to() -> None:
    """A teacher alone at home tries the lesson first."""
    story, desk = chapter("the-hunting-ground")
    teacher = Teacher(story, desk).asked_for(Wish(rehearse=24))
    teacher.press("open")

    assert [each.rehearse for each in opened(teacher)] == [24]


def test_a_story_about_harm_reminds_of_a_second_adult_and_offers_no_hands() -> None:
    """Nobody raises a hand for what they would do there."""
    story, desk = chapter("the-hunting-ground")
    teacher = Teacher(story, desk).set_up()
    names = {each.id for each in teacher.parts()}

    assert ("adult" in names, "means:hands" in names) == (True, False)


def test_the_help_page_is_there_again_the_next_time() -> None:
    """It is the same person next week."""
    teacher = Teacher(table()).set_up()
    teacher.press("help name").write("Ms Chenn").write("\b").press("help number").write("0551").press("open")
    kept = [each.settings for each in teacher.asked if isinstance(each, WriteSettings)]

    assert [(each.help_name, each.help_number) for each in kept] == [("Ms Chen", "0551")]


def test_what_was_kept_stands_there() -> None:
    """A teacher writes it once."""
    teacher = Teacher(table(), settings=replace(STILL, help_name="Mr Wu", help_number="12"))
    teacher.set_up()

    assert teacher.part("help name").value == "Mr Wu"


def test_a_rehearsal_keeps_no_help_page() -> None:
    """Nothing of a rehearsal is kept."""
    teacher = Teacher(table()).asked_for(Wish(rehearse=3))
    teacher.press("help name").write("Nobody").press("open")

    assert [each for each in teacher.asked if isinstance(each, WriteSettings)] == []


def test_the_ground_rules_are_there_to_be_read_aloud() -> None:
    """They come before the story."""
    assert "You may pass, at every vote." in Teacher(table()).set_up().said()


def test_it_is_set_up_by_keys_alone() -> None:
    """Not every teacher has a mouse on that desk."""
    teacher = Teacher(table()).set_up()
    teacher.reach("means:keys").key(Action.ACCEPT).reach("open").key(Action.ACCEPT)

    assert [each.means for each in opened(teacher)] == [Means.KEYS]


def test_a_lesson_is_left_before_it_is_opened() -> None:
    """It was the wrong chapter."""
    teacher = Teacher(table()).set_up()
    teacher.key(Action.BACK)

    assert "Still Hear" in teacher.said()


def test_a_small_window_holds_it_all() -> None:
    """Some laptops are old."""
    teacher = Teacher(table(), size=Size(960, 540)).set_up()
    hidden = [each.id for each in teacher.stops() if each.box.right > 960]

    assert hidden == []


def test_a_shelf_gives_what_lies_ready() -> None:
    """The guide and the addresses come from this machine."""
    assert SchoolShelf(told=table()).desk(table().id) == WHOLE
