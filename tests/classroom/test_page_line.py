"""The phone's line to the teacher's computer: lost, found again, and always told truly."""

from classroom.browsing import Handset, until
from classroom.rooms import at, teach
from playwright.sync_api import Browser, expect

from game.classroom.host import Host
from game.play.ballot import Slip
from game.play.happening import Act

TO_VOTE = (Act.START, Act.NEXT, Act.OPEN)

ELSEWHERE = "window.WebSocket = class extends WebSocket { constructor(at) { super(at + 'nowhere'); } };"
"""A network that carries pages, but no open lines."""


def cut(host: Host) -> None:
    """Cut every phone's line, as a network does."""
    assert host._doorman is not None
    hub = host._doorman.hub
    host._loop.call_soon_threadsafe(lambda: [phone._line.cut() for phone in hub.phones.values()])


def lose(phone: Handset) -> None:
    """Take the network from a phone, and wait until its page has seen that."""
    phone.context.set_offline(True)
    cut(phone.host)
    phone.says("This phone has no network just now.")


def vote_without_a_line(phone: Handset) -> None:
    """Tap an option on a phone that has lost its network."""
    lose(phone)
    phone.option("Go up.").tap()
    phone.says("Not sent yet")


def test_a_line_that_is_cut_is_found_again_by_itself(phone: Handset) -> None:
    """Phones lose their line all the time; nobody should have to do anything."""
    phone.scan()
    cut(phone.host)
    until(lambda: phone.lines() > 1, phone)
    until(lambda: phone.host.room.voters[1].here, phone)
    phone.says("Connected.")

    assert phone.host.room.voters_ever == 1


def test_the_line_says_whose_fault_it_is_not(phone: Handset) -> None:
    """A pupil whose phone lost its line looks for what was done wrong."""
    phone.scan()
    lose(phone)
    phone.context.set_offline(False)
    phone.says("Connected.")

    expect(phone.page.locator("#line")).not_to_contain_text("no network")


def test_a_vote_without_a_line_is_sent_when_there_is_one(phone: Handset) -> None:
    """*Counted* is never said before it is true, and no vote is lost in between."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    vote_without_a_line(phone)
    phone.context.set_offline(False)
    phone.says("Counted.")
    ballot = phone.host.room.ballot

    assert ballot is not None
    assert dict(ballot.slips) == {1: Slip("up")}


def test_a_vote_that_came_too_late_is_told(phone: Handset) -> None:
    """Better to hear that it did not count than to believe that it did."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    vote_without_a_line(phone)
    teach(phone.host, Act.CLOSE)
    phone.context.set_offline(False)
    phone.says("That came too late to count.")

    assert phone.host.room.count is not None
    assert phone.host.room.count.votes == 0


def test_a_network_without_open_lines_is_offered_the_plain_page(chrome: Browser, stairs: Host) -> None:
    """Some networks let pages through and nothing else; the plain page votes there too."""
    with Handset(chrome, stairs) as phone:
        phone.context.add_init_script(ELSEWHERE)
        phone.page.goto(f"{at(stairs).url}/#WXYT")
        phone.wait("#to-plain")

        assert phone.page.locator("#to-plain a").get_attribute("href") == "/plain"


def test_a_browser_without_sockets_goes_to_the_plain_page(chrome: Browser, stairs: Host) -> None:
    """A pupil with an old phone is not asked to know why."""
    with Handset(chrome, stairs) as phone:
        phone.context.add_init_script("delete window.WebSocket;")
        phone.page.goto(f"{at(stairs).url}/#WXYT")
        phone.page.wait_for_url("**/plain")

        assert "/plain" in phone.page.url


def test_a_phone_that_slept_comes_back_the_moment_it_wakes(phone: Handset) -> None:
    """After a pocket the page is looked at at once, and shows where the class is."""
    phone.scan()
    lose(phone)
    teach(phone.host, Act.START)
    phone.context.set_offline(False)
    phone.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    phone.says("The bulb ticks.")
    phone.says("Connected.")


def test_a_room_that_is_closed_says_so_and_is_left_alone(phone: Handset) -> None:
    """Thirty phones that knock for ever at a closed door help nobody."""
    phone.page.clock.install()
    phone.scan()
    phone.host.close()
    phone.says("That was the story.")
    tries = len(phone.asked)
    phone.page.evaluate("window.dispatchEvent(new Event('online'))")
    phone.page.clock.run_for(60_000)

    assert phone.page.evaluate("sessionStorage.token") == ""
    assert len(phone.asked) == tries
