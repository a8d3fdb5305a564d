"""One switch: whatever can be pressed, whoever has one key can press."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pilot import Pilot
from play.classes import table
from readings import frame, reading, shown
from rulers import FixedRuler
from schooling import Teacher
from shelves import Shelf
from switching import out, press, pressable, ring, stopping, take, wait, walk

from game.play.ballot import Means
from game.stage.director import begin
from game.stage.geometry import Size
from game.stage.intent import Action, Switch, Tick
from game.stage.mark import Clip, Outline
from game.stage.programme import Programme
from game.stage.route import ToHere
from game.stage.scan_stops import STAND, stops
from game.stage.scene import Role, View
from game.stage.scenes.ending import EndingPage
from game.stage.scenes.reading import ReadingPage
from game.stage.scenes.title import Title
from game.stage.settings import Settings, Speed, Timing
from game.stage.words import tell

ONE = Settings(switch=12, speed=Speed.OFF, motion=False)
"""Settings of somebody with one switch."""

ROADS: dict[str, tuple[str, ...]] = {
    "title": (),
    "text": ("settings",),
    "pace": ("settings", "leaf:pace"),
    "sound": ("settings", "leaf:sound"),
    "hands": ("settings", "leaf:keys"),
    "language": ("settings", "leaf:language"),
    "help": ("help",),
    "help on keys": ("help", "leaf:keys"),
    "about": ("about",),
    "licences": ("about", "leaf:licences"),
    "story": ("look:lake",),
    "saves": ("look:lake", "saves"),
    "class": ("look:lake", "class"),
    "problems": ("why:torn",),
    "reading": ("go on:lake",),
    "history": ("go on:lake", "history"),
    "saves of a reading": ("go on:lake", "saves"),
    "calm": ("go on:lake", "leave"),
}
"""What is taken from the title to come to a screen."""


def opened(screen: str, size: tuple[int, int] = (1280, 720)) -> Pilot:
    """Come to a screen by the switch alone."""
    pilot = Pilot(Shelf(set=ONE), Size(*size))
    for each in ROADS[screen]:
        take(pilot, each)
        wait(pilot)
    return pilot


SMALL, WIDE = (360, 640), (1280, 720)


@pytest.mark.parametrize(
    ("screen", "size"),
    [*((screen, WIDE) for screen in ROADS), ("title", SMALL), ("reading", SMALL), ("history", SMALL)],
    ids=str,
)
def test_the_ring_comes_to_everything_that_can_be_pressed(screen: str, size: tuple[int, int]) -> None:
    """What the ring leaves out does not exist for whoever has one switch."""
    pilot = opened(screen, size)
    wanted = {each.id for each in pressable(pilot)}

    assert wanted - walk(out(pilot)) == set()


READ = frame(switch=12, speed=Speed.OFF, motion=False, timing=Timing.OFF)


def views() -> Iterator[tuple[str, View]]:
    """Give what a reading, its ending and a class show, page by page."""
    for name in ("table", "hush", "guess", "written", "bread"):
        yield name, shown(READ, name).view(READ)
    over = reading("bread")
    for at in range(4):
        yield f"spread {at}", EndingPage(over, over.page.close or pytest.fail("it ends"), at).view(READ)
    teacher = Teacher(table()).opened(Means.HANDS)
    for step in range(14):
        yield f"step {step} of a class", teacher.director.view()
        teacher.enter().do(Tick(0.5))


def test_the_ring_goes_over_every_part_of_a_page() -> None:
    """Whatever an author writes and a teacher opens: no offer, no dial, no word of the foot is left out."""
    left = {
        (screen, each.id)
        for screen, view in views()
        for each in view.parts
        if each.enabled and (each.actions or each.role is Role.FIELD)
        if each.id not in stopping(stops(view, tell))
    }

    assert left == set()


def hands() -> Pilot:
    """Open what is set for hands."""
    return Pilot(Shelf(set=ONE)).press("Settings").press("leaf:keys").tick(0.5)


def at_page(name: str, **more: object) -> Pilot:
    """Stand on a page of the story that has every kind of page, with one switch."""
    pilot = Pilot()
    settings = replace(ONE, **more)
    first = ToHere(reading(name))
    opener = Programme(Shelf(set=settings))
    pilot.director = begin(opener, settings, FixedRuler(), Size(1280, 720), first=first)
    return pilot.tick(0.1).tick(0.1)


def page(pilot: Pilot) -> ReadingPage:
    """Give the reading page that is shown."""
    scene = pilot.director.showing.scene
    assert isinstance(scene, ReadingPage)
    return scene


def test_a_story_is_read_to_its_end_with_one_switch() -> None:
    """Begin, choose, go on, look at the ending, back to the shelf: one key."""
    pilot = Pilot(Shelf(set=ONE))
    for each in (
        "begin:bowls",
        "offer:eat",
        "offer:thank",
        "offer:leave",
        "on",
        "on",
        "on",
        "shelf",
    ):
        take(pilot, each)
        wait(pilot)

    assert isinstance(pilot.director.showing.scene, Title)


def test_a_choice_is_taken_back_with_one_switch() -> None:
    """Going back costs nothing, for anybody."""
    pilot = Pilot(Shelf(set=ONE))
    for each in ("begin:bowls", "offer:eat", "undo"):
        take(pilot, each)
        wait(pilot)

    assert "offer:eat" in {part.id for part in pilot.parts()}


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
