"""Where the teacher decides, and how a class ends; every part of the wall can be reached."""

from dataclasses import replace

import pytest
from play.classes import many, table
from schooling import STILL, Teacher

from game.play.ballot import Means
from game.play.room import Beat
from game.stage.geometry import Size
from game.stage.request import CloseClass, WriteReport
from game.story.model import Mode


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
