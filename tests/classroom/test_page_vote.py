"""The phone's page in a real browser: from the code to a vote, and the vote kept."""

from classroom.browsing import Handset, until
from classroom.rooms import at, teach
from playwright.sync_api import Browser, expect

from game.classroom.host import Host
from game.play.ballot import Slip
from game.play.happening import Act, Passed

TO_VOTE = (Act.START, Act.NEXT, Act.OPEN)

MANY_KEYS = 12
"""More presses of Tab than there are places to go: a watchdog."""


def slips(host: Host) -> dict[int, Slip]:
    """Give what is in the ballot."""
    ballot = host.room.ballot
    return dict(ballot.slips) if ballot else {}


def voted(phone: Handset, words: str) -> None:
    """Tap an option, and wait until the phone says that it counts."""
    phone.option(words).tap()
    phone.says("Counted.")


def test_a_scanned_code_leads_straight_in(phone: Handset) -> None:
    """Whoever scans types nothing, and learns by which badge to know the own phone again."""
    phone.scan()

    assert "You are in." in phone.words()
    assert "blue kite" in phone.words()


def test_letters_that_are_wrong_are_told_and_typed_again(phone: Handset) -> None:
    """A slip of the thumb must not shut anybody out."""
    phone.page.goto(at(phone.host).url)
    code = phone.page.get_by_label("The four letters on the big screen")
    code.fill("NNNN")
    phone.page.get_by_role("button", name="Join").tap()
    phone.says("Look again.")
    code.fill("wx yt")
    code.press("Enter")
    phone.says("You are in.")

    assert phone.page.url == f"{at(phone.host).url}/"


def test_two_taps_lead_from_the_code_to_a_vote(phone: Handset) -> None:
    """The first tap is the camera's, the second is the vote: five minutes have to do for thirty phones."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    phone.option("Go up.").tap()
    phone.says("Counted.")

    assert slips(phone.host) == {1: Slip("up")}


def test_a_vote_can_be_changed_and_taken_back(phone: Handset) -> None:
    """Nobody is held to the first tap."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    voted(phone, "Go up.")
    phone.option("Say nothing.").tap()
    until(lambda: slips(phone.host) == {1: Slip("quiet")}, phone)
    phone.page.get_by_role("button", name="Take my vote back").tap()
    phone.says("Taken back.")

    assert slips(phone.host) == {}


def test_loading_again_keeps_the_vote_and_the_badge(phone: Handset) -> None:
    """The most common loss of all: a thumb that pulls the page down."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    voted(phone, "Go up.")
    phone.page.reload()
    phone.says("Counted.")

    expect(phone.option("Go up.").locator("input")).to_be_checked()
    assert phone.host.room.voters_ever == 1


def test_the_options_wait_through_the_stillness(phone: Handset) -> None:
    """Three seconds in which nobody can be first."""
    phone.scan()
    teach(phone.host, Act.START, Act.NEXT)
    phone.says("Three seconds of quiet.")

    expect(phone.option("Go up.").locator("input")).to_be_disabled()


def test_a_vote_is_made_by_the_keyboard_alone(phone: Handset) -> None:
    """Some phones have a keyboard, a switch or a screen reader in place of a thumb."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    keys = phone.page.keyboard
    for _ in range(MANY_KEYS):
        if phone.focus() != "up":
            keys.press("Tab")
    keys.press("ArrowDown")
    until(lambda: slips(phone.host) == {1: Slip("soon")}, phone)
    keys.press("Space")
    phone.says("Counted.")
    keys.press("Tab")
    taken = phone.focus()
    keys.press("Enter")
    until(lambda: slips(phone.host) == {}, phone)

    assert taken == "take-back"


def test_the_focus_stays_in_the_options_while_snapshots_come(phone: Handset) -> None:
    """A page that is built anew throws a screen reader to its top at each vote."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    phone.option("Go up.").locator("input").focus()
    phone.page.keyboard.press("Space")
    phone.says("Counted.")
    # Everybody has voted: the last seconds run, and a snapshot comes with them.
    phone.host.happen(Passed(0.1))
    phone.wait("#time")

    assert phone.focus() == "up"


def test_where_what_had_the_focus_is_gone_the_heading_has_it(phone: Handset) -> None:
    """Whoever reads by ear or by keys must land on what came in its place, not at the top of the window."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    phone.option("Go up.").locator("input").focus()
    teach(phone.host, Act.BLANK)
    phone.says("The teacher has stopped here")

    assert phone.focus() == "quiet-head"


def test_a_tally_and_a_snapshot_leave_the_focus_where_it_is(phone: Handset) -> None:
    """What changes for all changes under nobody's hand."""
    phone.scan()
    teach(phone.host, Act.START)
    phone.wait("#story")
    phone.page.locator("#pause").focus()
    teach(phone.host, Act.NEXT, Act.OPEN)
    phone.says("What happens now?")

    assert phone.focus() == "pause"


def test_a_second_phone_of_the_same_pupil_is_told_and_does_not_fight(chrome: Browser, stairs: Host) -> None:
    """A tab that was doubled must not steal the line back for ever."""
    with Handset(chrome, stairs) as phone:
        phone.scan()
        token = phone.page.evaluate("sessionStorage.token")
        other = phone.another()
        other.goto(f"{at(stairs).url}/plain")
        other.evaluate("token => sessionStorage.setItem('token', token)", token)
        other.goto(at(stairs).url)
        other.get_by_text("You are in.").wait_for()
        phone.says("somewhere else")
        phone.page.locator("#retry").tap()
        phone.says("Connected.")

        assert stairs.room.voters_ever == 1


def test_the_last_of_many_quick_taps_is_what_counts(phone: Handset) -> None:
    """Somebody drums on the options: what was tapped last is stored, and is shown as chosen."""
    teach(phone.host, *TO_VOTE)
    phone.scan()
    phone.page.evaluate(
        """() => {
            const options = [...document.querySelectorAll("#options input:not(:disabled)")];
            for (let i = 0; i < 62; i++) options[i % 2].click();
        }"""
    )
    phone.says("Counted.")

    assert slips(phone.host) == {1: Slip("soon")}
    expect(phone.option("Soon, Gran.").locator("input")).to_be_checked()
