"""The hand that leads through the screens."""

from dataclasses import replace

import pytest
from pilot import Pilot
from rulers import FixedRuler
from shelves import Shelf

from game.stage.director import begin
from game.stage.geometry import Point, Size
from game.stage.intent import Action, Activate, Press, Raw
from game.stage.mark import Outline
from game.stage.programme import Programme
from game.stage.request import Quit, WriteSettings
from game.stage.route import Route
from game.stage.scene import Scene
from game.stage.settings import Settings, Volumes
from game.stage.stack import Opening


def test_the_first_words_are_one_input_away_from_a_save() -> None:
    """Whoever comes back wants to read on."""
    words = Pilot().key(Action.ACCEPT).said()

    assert "Eat while it is hot." in words


def test_the_first_words_are_two_inputs_away_from_a_new_shelf() -> None:
    """A reader who sees the program for the first time is reading at once, or after its notes."""
    shelf = Shelf(shown=Shelf().shown[1:2])
    new = replace(shelf.shown[0], started=False)
    words = Pilot(Shelf(shown=(new,))).key(Action.ACCEPT, Action.ACCEPT).said()

    assert "Four bowls stand on the table." in words


def test_a_press_on_nothing_is_the_scenes() -> None:
    """On the reading page it completes the text; here nothing happens."""
    pilot = Pilot().do(Press(Point(2, 2)))

    assert pilot.director.showing.focus == "go on:lake"


def test_settings_work_at_once() -> None:
    """A sample is worth more than a promise."""
    pilot = Pilot().key(Action.SETTINGS).press("theme:dark")

    assert pilot.director.settings.theme.value == "dark"


def test_the_machine_is_asked_to_keep_settings() -> None:
    """They must be there after the next start."""
    pilot = Pilot().key(Action.MUTE)

    assert pilot.asked == [WriteSettings(Settings(volumes=Volumes(muted=True)))]


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (Action.MUTE, "Sound off."),
        (Action.FULL_SCREEN, "Full screen."),
        (Action.METERS, "Meters hidden."),
    ],
)
def test_a_switch_says_what_it_did(action: Action, words: str) -> None:
    """A key without an answer is pressed twice."""
    pilot = Pilot().key(action)

    assert words in pilot.words()


@pytest.mark.parametrize("action", [Action.MUTE, Action.FULL_SCREEN, Action.METERS])
def test_a_switch_pressed_twice_changes_nothing(action: Action) -> None:
    """A slip must be easy to undo."""
    pilot = Pilot().key(action, action)

    assert pilot.director.settings == Settings()


def test_dead_time_keeps_a_page_from_being_picked() -> None:
    """A hand that presses twice must not choose what it has not read."""
    pilot = Pilot(Shelf(set=Settings(dead_time=True)))
    pilot.key(Action.ACCEPT).press("Help").digit(1)

    assert "Still Hear" in pilot.words()


def test_dead_time_ends() -> None:
    """Half a second, and the page listens."""
    pilot = Pilot(Shelf(set=Settings(dead_time=True))).tick(0.6).press("Help")

    assert "Struck through" in pilot.said()


def test_dead_time_lets_the_clock_run() -> None:
    """A loop that sleeps would never end it."""
    pilot = Pilot(Shelf(set=Settings(dead_time=True)))

    assert pilot.director.view().moving


def test_a_still_screen_lets_the_loop_sleep() -> None:
    """A title that is only looked at costs nothing."""
    pilot = Pilot()
    before = pilot.director.view()
    pilot.tick(1)

    assert (pilot.director.view() is before, before.moving) == (True, False)


def test_back_on_the_title_stays() -> None:
    """Escape must not close the program by surprise."""
    pilot = Pilot().key(Action.BACK)

    assert ("Still Hear" in pilot.words(), pilot.asked) == (True, [])


def test_screens_do_not_pile_up() -> None:
    """Help, settings, help, settings: as many ways back as there are screens, no more."""
    pilot = Pilot()
    for _ in range(20):
        pilot.key(Action.HELP, Action.SETTINGS)

    assert len(pilot.director.showing.rooms) == 3


def test_quit_is_asked_of_the_machine() -> None:
    """Only the machine can close its window."""
    pilot = Pilot().press("Quit")

    assert pilot.asked == [Quit()]


def test_an_unknown_key_changes_nothing() -> None:
    """Pause means something on the reading page alone."""
    pilot = Pilot().key(Action.PAUSE)

    assert "Still Hear" in pilot.words()


def test_a_digit_without_a_part_changes_nothing() -> None:
    """Nine on a page with two offers is a slip."""
    pilot = Pilot().digit(9)

    assert pilot.director.showing.focus == "go on:lake"


def test_a_digit_picks_an_offer() -> None:
    """The number beside an offer is its key."""
    pilot = Pilot().press("begin:bowls").key(Action.ACCEPT).digit(1)

    assert "Eat while it is hot." in pilot.said()


def test_letters_are_written_and_not_obeyed_in_a_field() -> None:
    """The search for *hour* must not open the history with its h."""
    pilot = Pilot().key(Action.ACCEPT, Action.HISTORY).press("Search").hit("h", Action.HISTORY)

    assert pilot.part("Search").value == "h"


def test_letters_are_obeyed_outside_a_field() -> None:
    """Where nothing is written, a letter is a key."""
    pilot = Pilot().key(Action.ACCEPT).hit("h", Action.HISTORY)

    assert "What was read" in pilot.words()


def test_a_key_by_its_name_alone_changes_nothing() -> None:
    """Names are for learning; what the key stands for comes after."""
    pilot = Pilot().do(Raw("f7"))

    assert "Still Hear" in pilot.words()


def test_the_window_may_change_its_size() -> None:
    """All is set anew, and the focus stays."""
    pilot = Pilot().resize(420, 800)

    assert (pilot.director.view().marks[0].box.width, pilot.director.showing.focus) == (420, "go on:lake")


def test_a_scene_may_be_activated_by_name() -> None:
    """A screen reader presses parts, not places."""
    pilot = Pilot().do(Activate("about"))

    assert "What it is not" in pilot.said()


def test_sound_goes_on_softly_under_a_screen_that_lies_over_it() -> None:
    """Who looks at the history has not left the room."""
    pilot = Pilot().key(Action.ACCEPT)
    beds = pilot.director.view().sound.beds
    pilot.key(Action.SETTINGS)

    assert pilot.director.view().sound.beds == beds


def test_a_house_without_a_title_does_not_open() -> None:
    """A programme that cannot open its first screen is our own mistake, and says so."""

    class Empty:
        def open(self, route: Route) -> Opening:
            return Opening(None, told=str(route))

        def refreshed(self, scene: Scene) -> Scene:
            return scene

    with pytest.raises(ValueError, match="title") as caught:
        begin(Empty(), Settings(), FixedRuler(), Size(10, 10))

    assert "title" in str(caught.value)


def test_programmes_are_values() -> None:
    """Two programmes over the same shelf are the same."""
    assert Programme(Shelf()) == Programme(Shelf())


def test_a_plate_has_its_own_size_and_no_ring() -> None:
    """A picture to keep is not a picture of the window."""
    plate = Pilot().key(Action.NEXT).director.plate(Size(1920, 1080))

    assert (plate.marks[0].box.width, any(isinstance(each, Outline) for each in plate.marks)) == (1920, False)
