"""A class comes in: what the wall says before the first page."""

from dataclasses import replace

from play.classes import table
from schooling import DOOR, Teacher

from game.play.ballot import Means
from game.stage.intent import ClassDoor
from game.stage.mark import Fill
from game.stage.plan import Door


def test_the_lobby_says_the_address_in_words_and_the_letters() -> None:
    """Not every phone has a camera that reads codes."""
    words = Teacher(table()).opened(Means.PHONES).words()

    assert ("192.168.1.20:8080" in words, "K T P W" in words) == (True, True)


def test_the_code_is_dark_on_light_in_every_theme() -> None:
    """A code that is light on dark is not read by every phone."""
    teacher = Teacher(table()).opened(Means.PHONES)
    box = teacher.part("qr").box
    fills = [mark for mark in teacher.flat() if isinstance(mark, Fill) and box.holds(mark.box.centre)]
    colours = {mark.colour for mark in fills if mark.box.width <= box.width}

    assert colours == {(0, 0, 0), (255, 255, 255)}


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
