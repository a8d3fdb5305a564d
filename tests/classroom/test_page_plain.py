"""The plain page in a real browser without scripts: it joins, votes, taps and steps out."""

import pytest
from classroom.browsing import NARROW, Handset, until
from classroom.looking import violations
from classroom.rooms import CODE, held, opened
from classroom.scenes import STATES, Scene, acts, room_for, vote_in
from playwright.sync_api import Browser, expect

from game.classroom.host import Host
from game.classroom.tokens import token_of
from game.play.ballot import Slip
from game.play.happening import Act, Taught

SHOWN = ("observer", "vote predict", "vote dial", "reveal", "debrief")


def typed_in(phone: Handset) -> None:
    """Come in by the form of the plain page."""
    phone.page.get_by_label("The four letters").fill(CODE)
    phone.page.get_by_role("button", name="Join").click()
    phone.wait("#ways")


def seated(phone: Handset) -> None:
    """Be in already, on a page that does not ask again by itself: it would do so under a slow test's hand."""
    voter = phone.host.newcomer()
    assert voter is not None
    phone.page.goto(f"{phone.host.door.url}/plain?token={token_of(voter, phone.host.key)}&still=1")
    phone.wait("#ways")


def test_a_browser_without_scripts_votes(chrome: Browser, stairs: Host) -> None:
    """An old phone takes part like any other."""
    stairs.happen(*vote_in("majority"))
    with Handset(chrome, stairs, options={"java_script_enabled": False}) as phone:
        phone.page.goto(stairs.door.url)
        phone.page.get_by_role("link", name="The plain page").click()
        typed_in(phone)
        phone.page.get_by_text("Go up.").click()
        phone.page.get_by_role("button", name="Vote").click()
        phone.says("Counted.")
        ballot = stairs.room.ballot
        assert ballot is not None

        assert dict(ballot.slips) == {1: Slip("up")}
        expect(phone.page.get_by_role("radio", name="Go up.")).to_be_checked()


def test_a_browser_without_scripts_taps_lines_and_turns_its_dial(chrome: Browser, stairs: Host) -> None:
    """Each way of taking part has its form."""
    stairs.happen(Taught(Act.START), Taught(Act.MODE, "observer"))
    with Handset(chrome, stairs, options={"java_script_enabled": False}) as phone:
        seated(phone)
        phone.page.get_by_role("button", name="The bulb ticks.").click()
        until(lambda: stairs.room.taps.get(1) == frozenset({0}), phone)
        stairs.happen(Taught(Act.MODE, "dial"))
        phone.page.get_by_role("button", name="Look again").click()
        phone.page.get_by_role("button", name="80", exact=True).click()
        until(lambda: stairs.room.voters[1].level == 80, phone)
        phone.says("… you … a plate.")

        assert "Come up, there is" not in phone.words()


@pytest.mark.parametrize(
    "scene", [scene for scene in STATES if scene.name in SHOWN], ids=lambda scene: scene.name
)
def test_no_state_of_the_plain_page_breaks_a_rule(chrome: Browser, scene: Scene) -> None:
    """What is plain is no less for everybody, whoever keeps it from changing by itself too."""
    host = opened(held(room_for(scene)))
    with Handset(chrome, host) as phone:
        seated(phone)
        broken = violations(phone.page)
        phone.page.set_viewport_size(NARROW)
        wide = phone.is_wider_than_its_window()
    host.close()

    assert (broken, wide) == ([], False)


def test_stepping_out_without_scripts_shows_the_quiet_page(chrome: Browser, stairs: Host) -> None:
    """The way out leads to the same lake."""
    stairs.happen(*acts(Act.START))
    with Handset(chrome, stairs, options={"java_script_enabled": False}) as phone:
        seated(phone)
        phone.page.get_by_role("button", name="Step out").click()
        phone.says("You have stepped out.")

        expect(phone.page.get_by_role("img", name="A lake at evening")).to_be_visible()
        assert "The bulb ticks." not in phone.words()


def test_a_plain_page_can_be_kept_from_changing_by_itself(chrome: Browser, stairs: Host) -> None:
    """Whoever reads by ear, or slowly, is not thrown to the top every few seconds."""
    stairs.happen(*vote_in("majority"))
    with Handset(chrome, stairs, options={"java_script_enabled": False}) as phone:
        phone.page.goto(f"{stairs.door.url}/plain")
        typed_in(phone)
        asks_again = phone.page.locator("meta[http-equiv=refresh]")
        expect(asks_again).to_have_count(1)
        phone.page.get_by_role("link", name="Keep this page from changing by itself").click()
        phone.page.get_by_text("Go up.").click()
        phone.page.get_by_role("button", name="Vote").click()
        phone.says("Counted.")
        expect(asks_again).to_have_count(0)
        phone.page.get_by_role("link", name="Let this page look again by itself").click()

        expect(asks_again).to_have_count(1)


def test_the_plain_page_says_that_the_story_is_over(chrome: Browser, stairs: Host) -> None:
    """Nobody is left with the form of the way in, as if they had been thrown out; it comes by itself."""
    with Handset(chrome, stairs, options={"java_script_enabled": False}) as phone:
        phone.page.goto(f"{stairs.door.url}/plain")
        typed_in(phone)
        stairs.happen(*acts(Act.OVER))
        phone.says("That was the story.")
        until(lambda: stairs.door.address is None, phone)

        assert "Ms Okafor" in phone.words()
