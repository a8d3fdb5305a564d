"""Saves on a page that its author has since moved into an aside, or out of one: told, and never at a loss."""

import pytest
from play.build import choice, ending, passage, story
from play.editing import come_back, edited

from game.play.edited import Outcome
from game.play.reading import Reading, start
from game.play.trail import Went
from game.story.model import Passage, Story
from game.story.way import Back, Call

ON = ending("bread", scene="end")


def table(*passages: Passage) -> Story:
    """A story with a hall before its kitchen, each a scene of its own."""
    return story(passage("hall", scene="door", exit="kitchen"), *passages, ON, content_hash="one")


def room(name: str, exit: object = "bread") -> Passage:  # noqa: A002 - a passage's own word
    """Give a page of the second scene with one way on."""
    return passage(name, scene="table", exit=exit)


PLAIN = table(room("kitchen", "soup"), room("soup"))
"""From the kitchen to the soup, and on."""

CALLED = table(room("kitchen", Call("soup", "bread")), room("soup", Back()))
"""The soup is an aside of the kitchen."""

BOTH = table(
    passage(
        "kitchen",
        choice("call", "soup", exit=Call("soup", "bread")),
        choice("go", "soup"),
        scene="table",
    ),
    passage("soup", choice("back", "bread", exit=Back()), choice("on", "bread"), scene="table"),
)
"""To the soup by a call, or without one."""

ELSEWHERE = table(
    room("kitchen"),
    passage("attic", scene="door", exit=Call("soup", "bread")),
    room("soup", Back()),
)
"""The soup is an aside of another room, where nobody comes."""

NOWHERE = table(room("kitchen"), room("soup"))
"""Nobody comes to the soup."""

DEEPER = table(
    room("kitchen", Call("stove", "bread")),
    room("stove", Call("soup", "kettle")),
    room("kettle", Back()),
    room("soup", Back()),
)
"""The soup is an aside of an aside."""


def at_soup(told: Story) -> Reading:
    """Read up to the soup."""
    reading = start(told, 1)
    while reading.state.passage != "soup":
        reading = reading.pick(Went())
    return reading


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PLAIN, CALLED),
        (CALLED, PLAIN),
        (CALLED, NOWHERE),
        (CALLED, ELSEWHERE),
        (PLAIN, DEEPER),
        (CALLED, DEEPER),
    ],
)
def test_a_page_that_moved_into_an_aside_or_out_of_one_moves_its_reader(before: Story, after: Story) -> None:
    """They were told that they are where they were; then `back` led to nobody."""
    loaded = come_back(at_soup(before), edited(after))

    assert (loaded.outcome, loaded.reading.page.passage, "the last page before it" in loaded.told) == (
        Outcome.MOVED,
        "kitchen",
        True,
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PLAIN, NOWHERE),
        (CALLED, BOTH),
        (PLAIN, BOTH),
        (CALLED, CALLED),
        (DEEPER, DEEPER),
    ],
)
def test_a_page_that_is_still_come_to_as_before_keeps_its_reader(before: Story, after: Story) -> None:
    """A typo must never cost an evening."""
    loaded = come_back(at_soup(before), edited(after))

    assert (loaded.outcome, loaded.reading.page.passage) == (Outcome.EXACT, "soup")


def test_a_way_back_that_moved_into_an_aside_moves_its_reader() -> None:
    """Where a call comes back to must be a page that can be stood on then."""
    there = table(
        room("kitchen", Call("soup", "nook")),
        room("nook", "kitchen_again"),
        room("kitchen_again"),
        room("soup", Back()),
    )
    moved = table(
        room("kitchen", Call("soup", "kitchen_again")),
        room("kitchen_again", Call("nook", "bread")),
        room("nook", Back()),
        room("soup", Back()),
    )
    loaded = come_back(at_soup(there), edited(moved))

    assert (loaded.outcome, loaded.reading.page.passage) == (Outcome.MOVED, "kitchen")


def test_where_no_page_of_the_scene_can_be_stood_on_the_last_checkpoint_is_come_to() -> None:
    """The whole scene became an aside."""
    inside = table(
        passage("porch", scene="door", exit=Call("kitchen", "bread")),
        room("kitchen", "soup"),
        room("soup", Back()),
    )
    loaded = come_back(at_soup(PLAIN), edited(inside, start="porch"))

    assert (loaded.outcome, loaded.reading.page.passage) == (Outcome.SCENE_GONE, "hall")


def test_going_back_passes_over_a_page_that_moved_into_an_aside() -> None:
    """The states of then stand, but not there."""
    bread = at_soup(PLAIN).pick(Went())
    there = come_back(bread, edited(CALLED)).reading

    assert (there.page.passage, there.back().page.passage, there.jump(2).page.passage) == (
        "bread",
        "kitchen",
        "kitchen",
    )


def test_what_was_passed_over_is_known_again_after_a_save() -> None:
    """Also when the reader has gone on since."""
    told = edited(CALLED)
    there = come_back(at_soup(PLAIN), told).reading
    on = there.pick(Went()).pick(Went())

    assert (come_back(there, told).reading, come_back(on, told).reading) == (there, on)


def test_a_reader_who_was_moved_goes_on_through_the_aside() -> None:
    """From the kitchen it is called, and comes back."""
    there = come_back(at_soup(PLAIN), edited(CALLED)).reading

    assert there.pick(Went()).pick(Went()).page.passage == "bread"
