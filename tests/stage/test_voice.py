"""What is said aloud: each screen, each page once with every cause, and whatever has the focus."""

from collections import Counter
from dataclasses import replace

import pytest
from pilot import Pilot
from shelves import Shelf
from voices import ROOT, SPEAKING, Listener, along, at_page, words

from game.commands.reading_in import read_in
from game.play.reading import start
from game.stage.intent import Action, Heard, Key, Tick, Typed
from game.stage.scene import Role
from game.stage.voice.naming import is_read, labels
from game.stage.voice.queue import Queue
from game.stage.voice.utterance import Speech, Urgency

TEXTS = frozenset({Role.TEXT, Role.HEADING})


def sat_down(*ways: str) -> Listener:
    """Listen at the title, and go by some words."""
    listener = Listener(Pilot(Shelf(set=SPEAKING)))
    for each in ways:
        listener.pilot.press(each)
        listener.listen()
    return listener


def test_the_first_screen_says_its_name_and_where_the_focus_is() -> None:
    """Who cannot see it must know at once where they are, and what Enter does."""
    told = words(Listener(Pilot(Shelf(set=SPEAKING))).last.utterances)

    assert (told[0], "Go on, button, Lake" in told) == ("Still Hear", True)


def test_a_new_focus_says_name_kind_and_whose() -> None:
    """Several cards have a *Begin*."""
    listener = sat_down()
    told = listener.after(Key(Action.NEXT))

    assert [(each.words, each.urgency) for each in told] == [("The story, button, Lake", Urgency.FOCUS)]


def test_what_stands_over_a_button_is_said_with_it() -> None:
    """A card's words are on no stop of the focus; without this nobody would hear what a story is about."""
    listener = sat_down()
    listener.pilot.reach("begin:bowls")

    assert words(listener.listen()) == (
        "Begin, button, Bowls",
        "Four bowls and an errand.",
        "4 minutes  ·  3 endings",
    )


def test_choices_are_counted_and_then_told_one_by_one() -> None:
    """All of them read out at once are soon forgotten."""
    listener, opened, _ = next(along("three-points-short", "end_bus"))
    nexts = [words(listener.after(Key(Action.NEXT)))[0] for _ in range(3)]

    assert (words(opened)[-1], [each.partition("choice, ")[2] for each in nexts]) == (
        "3 choices",
        ["1 of 3", "2 of 3", "3 of 3"],
    )


def test_a_locked_choice_says_why_it_is_locked() -> None:
    """Nothing is told by a struck line alone."""
    road = (each for each, _, _ in along("the-dry-well", "end_handed"))
    listener, part = next(
        (each, part) for each in road for part in each.pilot.parts() if part.role is Role.LOCKED
    )
    listener.pilot.reach(part.id)
    told = words(listener.listen())[0]

    assert (part.value in told, part.value.startswith("struck out: "), told.startswith(part.name)) == (
        True,
        True,
        True,
    )


ROADS = (
    ("three-points-short", "end_bus"),
    ("the-dry-well", "end_handed"),
    ("the-hunting-ground", "end_cab"),
)


@pytest.mark.parametrize(("chapter", "road"), ROADS)
def test_every_page_of_a_chapter_says_each_paragraph_and_each_cause_once(chapter: str, road: str) -> None:
    """A line that is not said was not written for everybody; one said twice is a nuisance."""
    wrong: list[str] = []
    causes = 0
    for listener, told, before in along(chapter, road):
        now = listener.ear.before
        assert now is not None
        old = before.parts if before is not None and before.leaf == now.leaf else ()
        lines = Counter(each.name for each in now.parts if each.role in TEXTS and each.live)
        lines -= Counter(each.name for each in old if each.role in TEXTS and each.live)
        said = Counter(each.words for each in told if each.key.startswith("read:"))
        wrong += [each for each in lines if said[each] != lines[each]]
        known = {each.id: each.news for each in old}
        news = [one for each in now.parts if each.news != known.get(each.id, ()) for one in each.news]
        heard = [each.words for each in told if each.urgency is Urgency.NEWS]
        wrong += [one.cause for one in news if sum(one.cause in each for each in heard) != 1]
        wrong += [] if len(heard) == len(news) else heard
        causes += len(news)

    assert (wrong, causes > 0) == ([], True)


SCREENS = {
    "title": (),
    "settings: text": ("Settings",),
    "settings: pace": ("Settings", "leaf:pace"),
    "settings: sound": ("Settings", "leaf:sound"),
    "settings: keys": ("Settings", "leaf:keys"),
    "settings: language": ("Settings", "leaf:language"),
    "help": ("Help",),
    "help: keys": ("Help", "leaf:keys"),
    "about": ("About",),
    "about: comfort": ("About", "leaf:access"),
    "story": ("look:lake",),
    "saves": ("look:lake", "saves"),
    "a class": ("look:lake", "class"),
    "problems": ("See why",),
    "page": ("begin:bowls",),
    "history": ("begin:bowls", "history"),
    "calm": ("begin:bowls", "leave"),
}


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_on_every_screen_says_something(screen: str) -> None:
    """A stop without words is a hole in the floor."""
    listener = sat_down(*SCREENS[screen])
    silent = []
    for _ in [each for each in listener.pilot.parts() if each.focusable]:
        before = listener.pilot.director.showing.focus
        told = listener.after(Key(Action.NEXT))
        part = listener.pilot.director.showing.focused_part
        assert part is not None
        if part.id != before and not (told and part.name and part.name in told[0].words):
            silent.append(part.id)

    assert silent == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_says_all_that_stands_on_it_when_asked(screen: str) -> None:
    """Asked for the whole screen, it leaves out nothing that is there to be read or used."""
    listener = sat_down(*SCREENS[screen])
    listener.again()
    told = " ".join(words(listener.again() if listener.ear.asked else listener.last.utterances))
    heads = labels(listener.pilot.parts())
    parts = [each for each in listener.pilot.parts() if is_read(each) or each.focusable]
    missing = [each.id for each in parts if each.name not in told and each.id not in heads]

    assert missing == []


def test_a_page_under_the_settings_is_not_read_out_again() -> None:
    """Who looked something up wants to go on, not to begin anew."""
    listener = sat_down("begin:bowls")
    listener.after(Tick(0.1), Key(Action.SETTINGS))
    told = words(listener.after(Key(Action.BACK)))

    assert told == ("Bowls. The guest", "“I'll eat.” choice")


def test_another_page_silences_the_one_before() -> None:
    """A hand that turned the page has heard enough of it."""
    listener = sat_down("begin:bowls")
    listener.after(Tick(0.1))
    listener.pilot.digit(1)
    listener.listen()

    assert listener.last.hush


def test_the_ring_of_one_switch_lets_a_new_page_be_said() -> None:
    """It waits until the page has been heard, and says where it stands after it; from then on at once."""
    listener = Listener(Pilot(Shelf(set=replace(SPEAKING, switch=12))))
    queue = Queue().heard(listener.last)
    for _ in range(50):
        queue = queue.heard(Speech(listener.after(Tick(0.1, quiet=0.0))))
    told = words(queue.all)
    moved = [each for _ in range(50) for each in listener.after(Tick(0.1, quiet=60.0))]

    assert (told[0], queue.all[-1].key) == ("Still Hear", "focus:scan")
    assert moved[0].urgency is Urgency.FOCUS


def test_a_setting_that_was_changed_says_how_it_stands() -> None:
    """Its name was just said."""
    listener = sat_down("Settings", "leaf:sound")
    listener.pilot.reach("voice")
    listener.listen()

    assert words(listener.after(Key(Action.RIGHT))) == ("85 %",)


def test_a_picture_that_was_there_before_is_not_told_again() -> None:
    """A story's own page often shows the place in which it begins."""
    listener = sat_down("look:bowls")
    first = words(listener.last.utterances)
    listener.pilot.press("Begin")
    second = words(listener.listen())
    pictures = [each for each in (*first, *second) if each.startswith("Picture")]

    assert len(pictures) == len(set(pictures)) > 0


def test_messages_are_said_once() -> None:
    """Also when the screen changes while they still stand."""
    listener = sat_down()
    first = words(listener.after(Heard("It could not be saved.", bad=True)))
    listener.pilot.press("Help")

    assert (first, "It could not be saved." in words(listener.listen())) == (
        ("It could not be saved.",),
        False,
    )


def test_a_clock_that_ticks_says_nothing_each_second() -> None:
    """Sixty numbers a minute would drown everything else."""
    listener = sat_down()
    before = listener.ear.before
    assert before is not None
    clock = replace(before.parts[0], id="clock", role=Role.STATUS, name="12 seconds", live=True)
    later = replace(clock, name="11 seconds")
    ear = replace(listener.ear, before=replace(before, parts=(*before.parts, clock)))
    _, speech = ear.sees(replace(before, parts=(*before.parts, later)), listener.say)

    assert speech.utterances == ()


def test_a_word_is_said_as_it_is_written() -> None:
    """Letter by letter, and at its end the word: so a slip is heard at once."""
    listener = sat_down("begin:bowls", "history")
    listener.pilot.reach("search")
    listener.listen()
    told = [words(listener.after(Typed(each)))[:1] for each in ("a", "b", " ", "\b")]

    assert told == [("a",), ("b",), ("ab",), ("  deleted",)]


def test_a_german_page_is_said_by_a_german_voice() -> None:
    """And what the house says on it by the voice of the interface's own language."""
    story = read_in(ROOT / "tests" / "stories" / "tongues", ("de",)).story
    assert story is not None
    listener = at_page(start(story, 1))
    line = next(each for each in listener.last.utterances if ":line:0:" in each.key)
    listener.after(Tick(0.1))
    offer = listener.after(Key(Action.NEXT))[0]

    assert ([each.tongue for each in line.pieces], [each.tongue for each in offer.pieces]) == (
        ["de"],
        ["de", ""],
    )


def test_a_page_stands_whole_and_untimed_while_it_is_said() -> None:
    """An offer must not be gone before it was said, nor a silence be over."""
    listener, _, _ = next(along("three-points-short", "end_bus"))
    before = [each.id for each in listener.pilot.parts()]
    listener.pilot.do(*[Tick(0.25)] * 200)

    assert [each.id for each in listener.pilot.parts()] == before
