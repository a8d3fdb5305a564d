"""The settings: all of them can be set by hand and work at once."""

import pytest
from pilot import Pilot

from game.stage.geometry import Point
from game.stage.intent import Action, Adjust, Press, Raw
from game.stage.keymap import keys_of, learned, reset, spoken, without
from game.stage.mark import Face
from game.stage.settable import SETTABLE, Choosing, Sliding, Switching, as_new, classroom
from game.stage.settings import DEFAULT_KEYS, Settings, Speed, ThemeName, Timing
from game.stage.words import tell

SLIDERS = [each for each in SETTABLE if isinstance(each, Sliding)]
SWITCHES = [each for each in SETTABLE if isinstance(each, Switching)]
CHOICES = [(each, value) for each in SETTABLE if isinstance(each, Choosing) for value, _ in each.options]
NAMES = [f"{each.id}: {value}" for each, value in CHOICES]


def _comfort(leaf: str = "text") -> Pilot:
    """Open one leaf of the settings."""
    return Pilot().press("Settings").press(f"leaf:{leaf}")


@pytest.mark.parametrize("found", SLIDERS, ids=lambda each: each.id)
def test_a_slider_goes_from_end_to_end_by_keys(found: Sliding) -> None:
    """Left to the least, right to the most, and not beyond."""
    pilot = _comfort(found.leaf).reach(found.id)
    pilot.key(*([Action.LEFT] * 60))
    least = found.read(pilot.director.settings)
    pilot.key(*([Action.RIGHT] * 60))

    assert (least, found.read(pilot.director.settings)) == (found.least, found.most)


@pytest.mark.parametrize("found", SLIDERS, ids=lambda each: each.id)
def test_a_slider_goes_where_it_is_pressed(found: Sliding) -> None:
    """No drag is needed."""
    pilot = _comfort(found.leaf).reach(found.id)
    box = pilot.part(found.id).box
    pilot.do(Press(Point(box.right - 1, box.centre.y)))

    assert found.read(pilot.director.settings) == found.most


def test_a_slider_pressed_where_it_stands_stays() -> None:
    """A press that changes nothing asks for nothing."""
    pilot = _comfort("sound")
    box = pilot.part("music").box
    pilot.do(Press(Point(box.x + box.width * 0.8, box.centre.y)))

    assert pilot.asked == []


@pytest.mark.parametrize("found", SWITCHES, ids=lambda each: each.id)
def test_a_switch_goes_over_and_back(found: Switching) -> None:
    """What was set by mistake is set back by the same press."""
    pilot = _comfort(found.leaf)
    before = found.read(pilot.director.settings)
    pilot.press(found.id)
    after = found.read(pilot.director.settings)
    pilot.tick(1).press(found.id)

    assert (after, found.read(pilot.director.settings)) == (not before, before)


@pytest.mark.parametrize(("found", "value"), CHOICES, ids=NAMES)
def test_an_option_is_chosen_by_its_words(found: Choosing, value: str) -> None:
    """Each of them can be had."""
    pilot = _comfort(found.leaf).press(f"{found.id}:{value}")

    assert found.read(pilot.director.settings) == value


def test_each_way_in_which_text_arrives_has_its_own_words() -> None:
    """A page that stands whole is not a page that comes line by line."""
    speed = next(each for each in SETTABLE if each.id == "speed")

    assert isinstance(speed, Choosing)
    assert {speed.read(Settings(speed=each)) for each in Speed} == {value for value, _ in speed.options}


def test_a_tab_cannot_be_adjusted() -> None:
    """A slip of a machine changes nothing."""
    pilot = _comfort().do(Adjust("leaf:text", 1))

    assert pilot.asked == []


def test_one_press_sets_a_classroom() -> None:
    """A teacher has five minutes."""
    pilot = _comfort().press("Set everything for a classroom")

    assert pilot.director.settings == classroom(Settings())


def test_a_classroom_reads_from_a_wall() -> None:
    """Large, plain, at once, untimed, with captions."""
    made = classroom(Settings())

    assert (made.text_size, made.speed, made.calm, made.timing, made.captions) == (
        140,
        Speed.OFF,
        True,
        Timing.OFF,
        True,
    )


def test_everything_is_set_back() -> None:
    """Who has lost their way begins anew."""
    pilot = _comfort().press("theme:dark").press("Set everything back")

    assert pilot.director.settings == Settings()


def test_what_was_explained_is_not_explained_again() -> None:
    """Setting the type back does not make a reader a beginner."""
    assert as_new(Settings(hints_seen=frozenset({"struck"}))).hints_seen == {"struck"}


def test_a_key_is_learned_by_pressing_it() -> None:
    """Nobody has to know what a key is called."""
    pilot = _comfort("keys").press("learn:help").hit("f7")

    assert pilot.director.settings.keys[Action.HELP] == ("f7",)


def test_the_key_that_is_learned_does_nothing_else() -> None:
    """Enter as a new key must not press what has the focus."""
    pilot = _comfort("keys").press("learn:help").hit("return", Action.ACCEPT)

    assert "Enter: Help." in pilot.said()


def test_a_key_that_another_action_had_is_taken_from_it() -> None:
    """Two meanings for a key are none; and it is said."""
    pilot = _comfort("keys").press("learn:help").hit("f2", Action.SETTINGS)

    assert (
        "It no longer stands for: Settings." in pilot.said(),
        pilot.director.settings.keys[Action.SETTINGS],
    ) == (
        True,
        (),
    )


def test_escape_leaves_the_keys_as_they_were() -> None:
    """There must be a way out that cannot be learned away."""
    pilot = _comfort("keys").press("learn:help").hit("escape", Action.BACK)

    assert ("Nothing was changed." in pilot.said(), pilot.director.settings.keys) == (True, DEFAULT_KEYS)


def test_a_key_that_is_waited_for_says_so() -> None:
    """Nothing may happen in silence."""
    pilot = _comfort("keys").press("learn:help")

    assert pilot.part("learn:help").value == "press a key …"


def test_writing_is_not_heard_while_a_key_is_waited_for() -> None:
    """The letter belongs to the key."""
    pilot = _comfort("keys").press("learn:help").write("x")

    assert pilot.part("learn:help").value == "press a key …"


def test_one_actions_keys_are_set_back() -> None:
    """One slip must not cost all the others."""
    pilot = _comfort("keys").press("learn:help").hit("f7").press("reset:help")

    assert pilot.director.settings.keys == DEFAULT_KEYS


def test_all_keys_are_set_back() -> None:
    """And all of them at once, too."""
    pilot = _comfort("keys").press("learn:help").hit("f7").press("Set all keys back")

    assert pilot.director.settings.keys == DEFAULT_KEYS


def test_going_back_stops_waiting_for_a_key() -> None:
    """A page that is left does not listen."""
    pilot = _comfort("keys").press("learn:help").press("Back").press("Settings")

    assert not pilot.director.view().listening


def test_a_pads_button_does_not_cost_a_key() -> None:
    """Keyboard and pad are learned apart."""
    made = learned(Settings(), Action.BACK, "pad x")

    assert made.keys[Action.BACK] == ("escape", "pad x")


def test_a_key_does_not_cost_a_pads_button() -> None:
    """The other way round."""
    made = learned(Settings(), Action.BACK, "q")

    assert made.keys[Action.BACK] == ("q", "pad b")


def test_an_action_without_keys_says_so() -> None:
    """An empty place looks like a fault."""
    bare = without(Settings(), Action.HELP, "f1")

    assert keys_of(bare, Action.HELP, tell) == "no key"


def test_an_action_gets_its_own_keys_back() -> None:
    """As they came."""
    assert reset(without(Settings(), Action.HELP, "f1"), Action.HELP).keys[Action.HELP] == ("f1",)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("return", "Enter"),
        ("pad a", "pad A"),
        ("shift tab", "Shift + Tab"),
        ("h", "H"),
        ("f10", "F10"),
        ("space", "Space"),
    ],
)
def test_a_key_is_told_as_it_is_printed(key: str, words: str) -> None:
    """A reader looks at the keyboard, not at a manual."""
    assert spoken(key, tell) == words


def test_help_tells_the_keys_as_they_are_set() -> None:
    """A help that tells the old keys is worse than none."""
    pilot = _comfort("keys").press("learn:leave").hit("q").key(Action.HELP).press("leaf:leaving")

    assert "Q opens a quiet page." in pilot.said()


def test_help_leads_to_the_keys() -> None:
    """Who reads what a key is wants to change it."""
    pilot = Pilot().press("Help").press("leaf:keys").press("Change the keys under Settings")

    assert "Set everything for a classroom" in pilot.said()


@pytest.mark.parametrize(
    ("leaf", "words"), [("meters", "Map"), ("leaving", "You can stop at any time"), ("page", "Drafts")]
)
def test_help_has_its_leaves(leaf: str, words: str) -> None:
    """Each of them says what it promises."""
    pilot = Pilot().press("Help").press(f"leaf:{leaf}")

    assert words in pilot.said()


@pytest.mark.parametrize(
    ("leaf", "words"),
    [("access", "Screen readers"), ("licences", "SIL Open Font License"), ("about", "no verdict on you")],
)
def test_about_has_its_leaves(leaf: str, words: str) -> None:
    """What it is, for whom it works, and whose it is."""
    pilot = Pilot().press("About").press(f"leaf:{leaf}")

    assert words in pilot.said()


def test_a_leaf_scrolls_under_its_tabs() -> None:
    """The tabs stay where they are."""
    pilot = Pilot().press("Help")
    before = pilot.part("leaf:keys").box
    pilot.wheel(-3)

    assert pilot.part("leaf:keys").box == before


def test_a_face_is_named_in_itself() -> None:
    """One sees what one chooses."""
    pilot = _comfort().press("face:legible")

    assert (pilot.director.settings.face, pilot.director.settings.theme) == (Face.LEGIBLE, ThemeName.SEPIA)


def test_keys_by_name_are_only_heard_where_they_are_learned() -> None:
    """A name alone is no press."""
    pilot = _comfort("keys").do(Raw("f7"))

    assert pilot.asked == []
