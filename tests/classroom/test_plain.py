"""The plain page: a browser without scripts joins, reads, votes, steps out."""

import re
from collections.abc import Callable, Iterator

import httpx
import pytest
from classroom.raw import PATIENCE
from classroom.rooms import CODE, at, teach, to_vote

from game.classroom import hub
from game.classroom.host import Host
from game.play.happening import Act

Browser = httpx.Client


@pytest.fixture
def browser(host: Host) -> Iterator[Browser]:
    """Give a browser that follows where it is led, and sends the origin of its page."""
    with httpx.Client(
        base_url=at(host).url, follow_redirects=True, headers={"Origin": at(host).url}, timeout=PATIENCE
    ) as client:
        yield client


def join(browser: Browser, code: str = CODE) -> httpx.Response:
    """Send the form of the way in."""
    return browser.post("/plain", data={"do": "join", "code": code})


def token_in(page: httpx.Response) -> str:
    """Read the token out of the page's hidden field."""
    found = re.search(r'name="token" value="([^"]+)"', page.text)
    assert found is not None
    return found[1]


def send(browser: Browser, token: str, **fields: str) -> httpx.Response:
    """Send a form."""
    return browser.post("/plain", data={"token": token, **fields})


def voting(host: Host, browser: Browser) -> str:
    """Join, have somebody join who does not vote, and open the vote; give the token of the first."""
    token = token_in(join(browser))
    join(browser)
    to_vote(host)
    return token


def test_without_scripts_one_joins_by_the_code(host: Host, browser: Browser) -> None:
    """An old phone is a voter like any other."""
    page = join(browser)

    assert ("You are in." in page.text, host.room.voters[1].here) == (True, True)


def test_a_wrong_code_is_told_on_the_plain_page(host: Host, browser: Browser) -> None:
    """Who mistypes stays at the door and learns why."""
    page = join(browser, "NNNN")

    assert ("These are not the letters" in page.text, host.room.voters_ever) == (True, 0)


def test_a_vote_by_form_is_counted_and_shown(host: Host, browser: Browser) -> None:
    """The plain page must say as truly as the other what is stored."""
    token = voting(host, browser)
    page = send(browser, token, do="vote", round="1", pick="hand")

    assert ("Counted." in page.text, host.room.votes_in) == (True, 1)


def test_a_vote_for_a_passed_round_is_not_counted(host: Host, browser: Browser) -> None:
    """A page that stood open too long must not vote in the next question."""
    token = voting(host, browser)
    page = send(browser, token, do="vote", round="7", pick="hand")

    assert ("That came too late to count." in page.text, host.room.votes_in) == (True, 0)


def test_a_vote_by_form_is_taken_back(host: Host, browser: Browser) -> None:
    """Nobody is held to a tap."""
    token = voting(host, browser)
    send(browser, token, do="vote", round="1", pick="hand")
    send(browser, token, do="take back", round="1")

    assert host.room.votes_in == 0


def test_stepping_out_and_in_works_by_form(host: Host, browser: Browser) -> None:
    """The way out is on every page, the plain one too."""
    token = token_in(join(browser))
    out = send(browser, token, do="out")
    was_out = host.room.voters[1].out
    send(browser, token, do="in")

    assert ("You have stepped out." in out.text, was_out, host.room.voters[1].out) == (True, True, False)


def test_a_pause_can_be_asked_for_by_form(host: Host, browser: Browser) -> None:
    """Whoever needs a moment needs no new phone for it."""
    send(browser, token_in(join(browser)), do="pause")

    assert host.room.pauses == 1


@pytest.mark.parametrize("token", ["", "1.AAAAAAAAAAAAAAAAAAAAAA", "2", "x"])
def test_a_form_without_a_token_of_this_room_does_nothing(host: Host, browser: Browser, token: str) -> None:
    """A number alone is no voter."""
    join(browser)
    send(browser, token, do="pause")

    assert host.room.pauses == 0


def test_looking_changes_nothing(host: Host, browser: Browser) -> None:
    """A link that is fetched by whatever looks ahead must not vote."""
    token = token_in(join(browser))
    to_vote(host)
    browser.get("/plain", params={"token": token, "do": "vote", "round": "1", "pick": "hand"})

    assert host.room.votes_in == 0


def test_whoever_has_not_looked_for_long_is_away(
    host: Host, browser: Browser, monkeypatch: pytest.MonkeyPatch, until: Callable[[Callable[[], bool]], None]
) -> None:
    """A vote must not wait for a plain page that was closed."""
    join(browser)
    monkeypatch.setattr(hub, "UNSEEN", 0.2)
    until(lambda: not host.room.voters[1].here)
    monkeypatch.undo()

    assert not host.room.voters[1].here


@pytest.mark.parametrize("words", ['"><script>alert(1)</script>', "{{ 7 * 7 }}", "</form>"])
def test_what_is_sent_comes_back_as_text_or_not_at_all(browser: Browser, words: str) -> None:
    """Nothing a pupil types may become part of anybody's page."""
    looked = browser.get("/plain", params={"token": words, "said": words}).text
    sent = browser.post("/plain", data={"do": "join", "code": words, "token": words}).text

    assert (sent.count(words), "49" in looked + sent) == (browser.get("/plain").text.count(words), False)


@pytest.mark.parametrize(
    "body", ["&".join(f"f{n}=1" for n in range(50)), "%ff%fe=%00", "=&=&;", "do=vote&round=\u0663"]
)
def test_what_is_no_form_of_ours_is_shown_the_way_in(browser: Browser, body: str) -> None:
    """A form with too much in it, or with nothing that can be read, must not bring the page down."""
    page = browser.post(
        "/plain", content=body.encode(), headers={"Content-Type": "application/x-www-form-urlencoded"}
    )

    assert (page.status_code, 'name="code"' in page.text) == (200, True)


def test_a_story_is_read_whole_on_the_plain_page(host: Host, browser: Browser) -> None:
    """All the projector's words are there too."""
    token = token_in(join(browser))
    teach(host, Act.START)
    page = browser.get("/plain", params={"token": token})

    assert "Question 1 is on the board." in page.text
