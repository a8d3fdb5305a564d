"""A class that stops and goes on, seen from a phone: a killed host, a silent line, a locked room."""

from classroom.browsing import PATIENCE, Handset, until
from classroom.hosting import Hosting
from classroom.rooms import CODE, at, teach
from playwright.sync_api import Browser

from game.classroom.host import Host
from game.play.happening import Act

TO_VOTE = (Act.START, Act.NEXT, Act.OPEN)


def test_a_killed_host_comes_back_and_a_phone_does_nothing(chrome: Browser, hosting: Hosting) -> None:
    """A power cut costs a class a breath: the same badge, and nothing to be done."""
    door = hosting.start()
    page = chrome.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{door.url}/#{CODE}")
    page.get_by_text("You are in.").wait_for()
    badge = page.locator("#you strong").inner_text()
    hosting.teach(*TO_VOTE)
    page.get_by_text("Put your hand up.").click()
    page.locator("#yours").get_by_text("Counted.").wait_for()
    hosting.kill()
    page.get_by_text("it is nothing you did").wait_for()
    hosting.start()
    page.get_by_text("Connected.").wait_for()
    so = hosting.teach()
    known = page.locator("#badge").inner_text().strip()
    page.context.close()

    assert (so["voters"], so["here"], known) == (1, 1, badge)


def test_a_line_that_went_silent_is_dropped_for_a_new_one(phone: Handset) -> None:
    """A phone's browser may believe for minutes in a line that is long dead; twelve seconds are enough."""
    phone.page.clock.install()
    phone.scan()
    lines = phone.lines()
    phone.page.clock.fast_forward(13_000)
    until(lambda: phone.lines() > lines, phone)
    phone.says("Connected.")

    assert (lines, phone.lines()) == (1, 2)


def test_a_locked_room_says_so_and_can_be_tried_again(chrome: Browser, stairs: Host) -> None:
    """Whoever comes late to a locked room is not left with a dead page."""
    teach(stairs, Act.LOCK)
    with Handset(chrome, stairs) as phone:
        phone.page.goto(f"{at(stairs).url}/#{CODE}")
        phone.says("Nobody new can join just now.")
        teach(stairs, Act.LOCK)
        phone.page.get_by_role("button", name="Try again").tap()
        phone.says("You are in.")

        assert stairs.room.voters_ever == 1
