"""The phone's page and enemies: words that would run, other origins, weight, and whose words it speaks."""

import re
from collections.abc import Callable
from itertools import cycle

import pytest
from classroom.browsing import Handset
from classroom.poison import CANARY, LOOK, STRANGERS, payloads, poisoned
from classroom.rooms import CODE, at, held, opened, story
from classroom.scenes import OTHERS
from playwright.sync_api import Browser
from soak import Many

from game.classroom import pages
from game.classroom.host import Host
from game.commands.speaking import words_in
from game.play.ballot import Slip
from game.play.beats import open_room
from game.play.happening import Act, Joined, Taught, Voted
from game.play.room import Beat, Help, Lesson
from game.stage.tongues import HOUSE

WHOLE = 40 * 1024
"""Bytes of the phone's page in all, its words too. Source: the design of the class."""

MODES = ("seats", "dial", "struck", "observer", "predict")


def walk(host: Host, phone: Handset, mode: str, look: Callable[[], None]) -> None:
    """Lead a class from the lobby to the debrief; look at every stop."""
    look()
    for taught in (Taught(Act.START), Taught(Act.MODE, mode), Taught(Act.NEXT), Taught(Act.OPEN)):
        host.happen(taught)
        phone.catch_up()
        look()
    ballot = host.room.ballot
    if ballot is not None:
        picks = [option.id for option in ballot.options if not option.locked]
        host.happen(*(Voted(voter, ballot.round, Slip(pick)) for voter, pick in zip(OTHERS, cycle(picks))))
    for act in (Act.CLOSE, Act.NEXT, Act.NEXT, Act.OPEN, Act.CLOSE, Act.NEXT, Act.NEXT, Act.END, Act.NEXT):
        host.happen(Taught(act))
        phone.catch_up()
        look()


def hostile(host: Host, phone: Handset, mode: str) -> list[str]:
    """Play a story through; give what its words were able to do."""
    found: list[str] = []
    phone.context.add_init_script(CANARY)
    phone.page.on("dialog", lambda dialog: found.append(f"dialog {dialog.message}"))
    phone.scan()
    plain = phone.another()
    plain.goto(f"{at(host).url}/plain")
    plain.get_by_role("textbox").fill(CODE)
    plain.get_by_role("textbox").press("Enter")
    plain.wait_for_url("**/plain?token=*")
    # Kept still: a page that loads itself anew is in the way of one that is looked at.
    plain.goto(f"{plain.url}&still=1")
    teacher = phone.another()
    teacher.goto(host.door.teacher)

    def look() -> None:
        seen = [phone.page]
        if host.room.beat in {Beat.VOTE, Beat.REVEAL, Beat.AFTERCARE}:
            plain.reload()
            seen += [plain, teacher]
        for page in seen:
            found.extend(page.evaluate(LOOK, STRANGERS))

    walk(host, phone, mode, look)
    found.extend(url for url in phone.asked if not re.match(rf"(http|ws)://{at(host).name}/", url))
    return found


@pytest.mark.slow
def test_no_word_of_a_story_runs_in_a_page(chrome: Browser, many: Many) -> None:
    """A story may come from anybody; on thirty pupils' phones its words are words."""
    words = payloads(many.chance(5))
    modes = cycle(MODES)
    wanted, found = many(200, 2_000), list[str]()

    def two() -> str:
        nonlocal wanted
        wanted -= 2
        return f"{next(words)} {next(words)}"

    while wanted > 0:
        room = open_room(poisoned(story("handset"), two), Lesson(), 7, CODE, Help(two(), two()))
        host = opened(held(room))
        host.happen(*(Joined(voter) for voter in OTHERS))
        with Handset(chrome, host) as phone:
            found += hostile(host, phone, next(modes))
        host.close()

    assert found == []


@pytest.mark.parametrize("tag", HOUSE)
def test_the_whole_page_weighs_at_most_forty_kilobytes(tag: str) -> None:
    """It comes over a school's air to thirty phones at once, with its words in whatever language."""
    page = pages.phone_page(words_in(tag), tag, "ltr").encode()
    weight = len(page) + sum(len(pages.file_at(path)) for path in ("/page.css", "/page.js"))

    assert weight <= WHOLE


def test_a_page_asks_for_nothing_elsewhere(phone: Handset) -> None:
    """No font, no counter, no picture from anybody else: a class is offline and nameless."""
    here = at(phone.host).url
    phone.scan()
    walk(phone.host, phone, "majority", lambda: None)

    assert set(phone.asked) == {
        f"{here}/",
        f"{here}/page.css",
        f"{here}/page.js",
        f"{here.replace('http', 'ws')}/ws",
    }


def test_the_page_speaks_the_words_it_was_given(chrome: Browser) -> None:
    """In another language no English is left over: each word is the story's, or the catalogue's."""
    tale = poisoned(story("handset"), lambda: "\u00a7")
    room = open_room(tale, Lesson(), 7, CODE, Help("\u00a7", "\u00a7"))
    host = opened(held(room, tell=lambda words: f"\u00a7{words}"))
    found: set[str] = set()
    with Handset(chrome, host) as phone:
        phone.page.goto(at(host).url)
        phone.wait("#join")
        found |= unmarked(phone)
        phone.scan()
        phone.page.locator("#pause").tap()
        host.happen(*(Joined(voter) for voter in OTHERS))
        for act in (
            Act.START,
            Act.NEXT,
            Act.OPEN,
            Act.BLANK,
            Act.BLANK,
            Act.CLOSE,
            Act.NEXT,
            Act.END,
            Act.NEXT,
        ):
            found |= unmarked(phone)
            ballot = host.room.ballot
            if ballot is not None and act is Act.CLOSE:
                host.happen(*(Voted(voter, ballot.round, Slip("up")) for voter in OTHERS))
            host.happen(Taught(act))
            phone.catch_up()
        phone.page.locator("#out").tap()
        found |= unmarked(phone)
    host.close()

    assert found == set()


def unmarked(phone: Handset) -> set[str]:
    """Give the texts of the page that lack the mark of the catalogue, and are more than a sign."""
    texts = phone.page.evaluate(
        """() => {
            const found = [...document.querySelectorAll("[aria-label]")].map(n => n.ariaLabel);
            const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (all.nextNode()) found.push(all.currentNode.data);
            return found;
        }"""
    )
    return {text.strip() for text in texts if "\u00a7" not in text and re.search(r"[^\W\d_]{2}", text)}
