"""What a hand with one switch does: sits still, turns, slides, writes, slips, and turns it off."""

from dataclasses import replace

import pytest
from pilot import Pilot
from play.classes import table
from readings import reading
from schooling import Teacher
from shelves import Shelf
from switching import ONE, at_page, opened, out, page, press, ring, take, wait

from game.play.ballot import Means
from game.stage.intent import Action, Switch, Tick
from game.stage.mark import Clip, Outline
from game.stage.scan_stops import STAND
from game.stage.settings import Settings, Speed, Timing


def hands() -> Pilot:
    """Open what is set for hands."""
    return Pilot(Shelf(set=ONE)).press("Settings").press("leaf:keys").tick(0.5)


def test_a_silence_is_sat_through() -> None:
    """Not pressing is an answer: the clock goes on while the ring does."""
    pilot = take(at_page("table", timing=Timing.NORMAL), "offer:salt")
    before = page(pilot).here.page.sit
    for _ in range(20):
        pilot.tick(0.25)

    assert (before, page(pilot).here.page.sit) == (3, 0)


def test_a_silence_is_broken() -> None:
    """The ring begins with what breaks it, for there is little time."""
    pilot = take(take(at_page("table", timing=Timing.NORMAL), "offer:salt").tick(0.1), "offer:break")

    assert page(pilot).here.page.passage == "guess"


def test_nothing_fades_while_the_ring_is_on_its_way() -> None:
    """An offer that goes in six seconds may be the fourth that the ring comes to."""
    pilot = at_page("table", timing=Timing.NORMAL)
    for _ in range(60):
        pilot.tick(0.25)

    assert page(pilot).here.page.passage == "table"


def test_a_dial_is_turned_by_single_presses() -> None:
    """Each turn is a choice with a cost: none is made by waiting."""
    pilot = take(take(at_page("table"), "dial:headphones"), "more:dial:headphones")
    turned = page(pilot).here.page.dials[0].value
    wait(pilot)

    assert page(pilot).here.page.dials[0].value == turned > reading("table").page.dials[0].value


def test_a_slider_goes_on_by_itself_until_the_next_press() -> None:
    """Thirty steps are not thirty presses."""
    pilot = take(take(opened("text"), "text size"), "more:text size").tick(1.2).tick(1.2)
    went = pilot.director.settings.text_size
    press(pilot)
    for _ in range(4):
        wait(pilot)

    assert (went, pilot.director.settings.text_size) == (115, 115)


def test_a_slider_stops_at_its_end() -> None:
    """The ring must not stay where nothing moves any more."""
    pilot = take(take(opened("sound"), "music"), "more:music")
    for _ in range(6):
        wait(pilot)

    assert (pilot.director.settings.volumes.music, ring(pilot).left) == (100, 0)


def test_words_are_written_with_one_switch() -> None:
    """A search is a way through a long reading, and not for ten fingers alone."""
    pilot = opened("history")
    for each in ("search", "key:search:f", "key:search:o", "key:search:\b", "done:search"):
        take(pilot, each)

    assert (pilot.part("search").value, ring(pilot).at) == ("f", "search")


def test_a_second_press_of_the_same_hand_counts_once() -> None:
    """A hand that shakes presses twice, and means it once."""
    pilot = take(Pilot(Shelf(set=ONE)), "row:go on:lake")
    at = ring(pilot).at
    pilot.tick(0.2).do(Switch("space"))

    assert (ring(pilot).at, at) == ("go on:lake", "go on:lake")


def test_a_page_that_has_just_come_is_not_pressed() -> None:
    """What is meant for the page before must not choose on the one after."""
    pilot = take(Pilot(Shelf(set=replace(ONE, debounce=20))), "begin:bowls").tick(0.5)
    pilot.do(Switch("space")).tick(0.5).do(Switch("space"))

    assert page(pilot).here.page.passage == "table"


def test_the_ring_rests_after_three_rounds_and_asks_for_nothing() -> None:
    """Somebody went to make tea: the machine may sleep."""
    pilot = opened("about")
    out(pilot)
    for _ in range(20):
        wait(pilot)

    assert (ring(pilot).resting, pilot.director.view().moving) == (True, False)
    assert "The ring rests. A press wakes it." in pilot.words()


def test_a_press_wakes_the_ring_and_takes_nothing() -> None:
    """Who wakes it cannot know where it stood."""
    pilot = opened("about")
    for _ in range(20):
        wait(out(pilot))
    scene = pilot.director.showing.scene
    pilot.do(Switch("space"))

    assert (ring(pilot).resting, pilot.director.showing.scene) == (False, scene)


def test_the_loop_wakes_for_the_ring_alone() -> None:
    """On a page that is still, one step of the clock is one step of the ring."""
    pilot = opened("about")
    wait(out(pilot))

    assert 1 / pilot.director.view().pace == pytest.approx(1.2)


def test_without_the_switch_nothing_moves() -> None:
    """Whoever has no use for it pays nothing."""
    pilot = Pilot(Shelf(set=replace(ONE, switch=0))).do(Switch("space"), Tick(2.0))

    assert (pilot.director.showing.scan, pilot.director.view().moving) == (None, False)


def test_whoever_has_one_switch_can_turn_it_off() -> None:
    """A setting that cannot be left is a trap."""
    pilot = take(hands(), "switch:0")

    assert (pilot.director.settings.switch, pilot.director.showing.scan) == (0, None)


def test_setting_everything_back_leaves_the_switch() -> None:
    """Else one press more would never come."""
    pilot = take(opened("text"), "as new")

    assert pilot.director.settings == Settings(switch=12)


def test_a_key_is_learned_with_the_switch() -> None:
    """A helper's keyboard lies beside the one button."""
    pilot = take(hands(), "learn:help").tick(0.4).do(Switch("f7"))

    assert pilot.director.settings.keys[Action.HELP] == ("f7",)


def test_a_slip_is_not_learned_as_a_key() -> None:
    """The second half of a double press is nobody's new key."""
    pilot = take(hands(), "learn:help").tick(0.1).do(Switch("space"))

    assert pilot.director.view().listening


def test_a_chair_of_a_class_keeps_its_own_key() -> None:
    """Where six sit at one keyboard, the switch is one of them."""
    teacher = Teacher(table(), settings=ONE).opened(Means.KEYS)
    teacher.do(Switch("c"), Tick(0.1), Switch("d"))

    assert len(teacher.room.voters) == 2


def test_the_words_that_still_come_stand_at_once() -> None:
    """The first press completes the page; the second is the first that chooses."""
    pilot = take(Pilot(Shelf(set=replace(ONE, speed=Speed.SLOW, motion=True))), "begin:bowls").tick(0.5)
    at = ring(pilot).at
    press(pilot)

    assert (at, page(pilot).here.done, page(pilot).here.page.passage) == (STAND, True, "table")


def test_the_ring_is_thicker_than_the_keyboards() -> None:
    """From a wheelchair the screen is farther away."""
    one, other = Pilot(Shelf(set=ONE)), Pilot().key(Action.NEXT)

    assert max(outlines(one)) > 1.5 * max(outlines(other))


def outlines(pilot: Pilot) -> list[float]:
    """Give how thick the lines of the last ring are."""
    last = pilot.director.view().marks[-1]
    assert isinstance(last, Clip)
    return [each.width for each in last.marks if isinstance(each, Outline)]
