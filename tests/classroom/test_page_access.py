"""The phone's page for everybody: axe-core, the accessibility tree, zoom, targets, motion, direction."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from classroom.browsing import NARROW, SMALLEST, Handset
from classroom.looking import violations
from classroom.rooms import CODE, held, opened, story
from classroom.scenes import STATES, Scene, room_for
from playwright.sync_api import Browser

from game.classroom.host import Host
from game.play.beats import open_room
from game.play.happening import Act, Taught
from game.play.room import Lesson

LEAST_TARGET = 48
"""Pixels of whatever can be tapped, both ways. Source: the design of the class."""

SMALL_TARGETS = """least => [...document.querySelectorAll("button, .opt, .check, input:not([type]), a.first")]
    .filter(n => n.getClientRects().length)
    .map(n => [n.id || n.textContent, n.getBoundingClientRect()])
    .filter(([, box]) => box.width < least - 0.1 || box.height < least - 0.1)
    .map(([name, box]) => `${name} ${box.width}x${box.height}`)"""


@pytest.fixture(scope="module")
def looked(chrome: Browser) -> Iterator[Callable[[Scene], Handset]]:
    """Show a state of the page on a phone; rooms and phones are put away at the end."""
    opened_here: list[tuple[Host, Handset]] = []

    def look(scene: Scene) -> Handset:
        for host, handset in opened_here:
            handset.__exit__(None, None, None)
            host.close()
        host = opened(held(room_for(scene)))
        handset = Handset(chrome, host).__enter__()
        opened_here[:] = [(host, handset)]
        scene.reach(handset)
        return handset

    yield look
    for host, handset in opened_here:
        handset.__exit__(None, None, None)
        host.close()


@pytest.mark.parametrize("scene", STATES, ids=lambda scene: scene.name)
def test_no_state_of_the_page_breaks_a_rule(looked: Callable[[Scene], Handset], scene: Scene) -> None:
    """Every pupil must be able to read, vote and step out: axe-core, 7:1, 48 pixels, nothing sideways."""
    phone = looked(scene)
    broken = violations(phone.page)
    small = phone.page.evaluate(SMALL_TARGETS, LEAST_TARGET)
    wide = [phone.is_wider_than_its_window()]
    for view in (NARROW, SMALLEST):
        phone.page.set_viewport_size(view)
        wide.append(phone.is_wider_than_its_window())
    phone.page.evaluate("document.documentElement.style.fontSize = '225%'")
    phone.page.set_viewport_size(NARROW)
    wide.append(phone.is_wider_than_its_window())

    assert (broken, small, wide) == ([], [], [False] * 4)


def test_a_vote_is_read_aloud_as_what_it_is(phone: Handset) -> None:
    """A screen reader is given a group of radio buttons, a heading each, and names for all of it."""
    phone.host.happen(*(Taught(act) for act in (Act.START, Act.NEXT, Act.OPEN)))
    phone.scan()
    tree = phone.page.locator("body").aria_snapshot()

    assert '- heading "The Stairwell" [level=1]' in tree
    assert '- heading "Lou\'s step" [level=2]' in tree
    assert '- radiogroup "What happens now?":' in tree
    assert '- radio "Go up."' in tree
    assert '- radio "— Say nothing."' in tree
    assert 'It was her mother\u2019s." [disabled]' in tree
    assert '- button "Step out"' in tree
    assert '- button "Ask for a pause"' in tree


def test_what_opens_counts_and_closes_is_said_once_and_politely(phone: Handset) -> None:
    """Whoever can't see the page is told of the vote, without being interrupted."""
    phone.scan()
    phone.page.evaluate(
        """() => {
            window.said = [];
            const n = document.getElementById("aloud");
            const hear = () => n.textContent && said.push(n.textContent);
            new MutationObserver(hear).observe(n, {childList: true});
        }"""
    )
    phone.host.happen(*(Taught(act) for act in (Act.START, Act.NEXT, Act.OPEN)))
    phone.says("Choose one.")
    phone.option("Go up.").tap()
    phone.says("Counted.")
    phone.host.happen(Taught(Act.CLOSE))
    phone.says("What you chose together")
    said = phone.page.evaluate("said")

    assert [words.split(".")[0] for words in said][-3:] == [
        "The vote is open",
        "Counted",
        "The vote is closed",
    ]
    assert phone.page.locator("#aloud").get_attribute("role") == "status"


def test_whoever_wants_no_motion_gets_none(chrome: Browser, stairs: Host) -> None:
    """Some get dizzy: nothing fades, slides or grows for them."""
    with Handset(chrome, stairs, options={"reduced_motion": "reduce"}) as phone:
        phone.scan()
        moving = phone.page.evaluate(
            """() => [...document.querySelectorAll("*")].map(n => getComputedStyle(n))
            .filter(s => s.animationName !== "none" || parseFloat(s.transitionDuration) > 0).length"""
        )

        assert moving == 0


def test_a_story_from_right_to_left_runs_that_way(chrome: Browser) -> None:
    """The page has the story's language and direction."""
    host = opened(held(open_room(replace(story("handset"), language="ar"), Lesson(), 7, CODE)))
    with Handset(chrome, host) as phone:
        phone.scan()
        html = phone.page.locator("html")
        told = html.get_attribute("lang"), html.get_attribute("dir")
        side = phone.page.locator("#title").evaluate("n => getComputedStyle(n).direction")
    host.close()

    assert (told, side) == (("ar", "rtl"), "rtl")
