"""Makes the pictures of a class for README: phones and the teacher's view of a real room, in a real browser.

The words are set in the serif face that this machine has; a phone has its own.
"""

import base64
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from game.classroom.host import Host
from game.classroom.network import LOOPBACK, Address
from game.commands.reading_in import read_in
from game.play.ballot import Slip
from game.play.beats import open_room
from game.play.happening import Act, Joined, Taught, Voted
from game.play.room import Beat, Help, Lesson, Room

ROOT = Path(__file__).resolve().parents[1]
INTO = ROOT / "assets" / "pictures"
STORY = "three-points-short"
CODE = "KHRY"
PUPILS = 21
PHONE = {"width": 390, "height": 780}
LAPTOP = {"width": 1200, "height": 800}
BETWEEN = 24
"""Pixels between two phones of a strip."""

QUALITY = 82


@dataclass(frozen=True)
class Sight:
    """What is to be seen: where the story stands, how far the class is, and what this pupil does."""

    start: str = ""
    until: Beat = Beat.LOBBY
    does: Callable[[Page], None] = lambda _: None
    voted: tuple[str, ...] = ()
    """Whom the others vote for, over and over, before it is shown."""


def chooses(words: str) -> Callable[[Page], None]:
    """Give a pupil who taps an option."""
    return lambda page: page.get_by_text(words).first.tap()


PHONES = (
    Sight(),
    Sight("news", Beat.VOTE),
    Sight("mb_mother", Beat.VOTE, chooses("Say nothing")),
    Sight("road_gate", Beat.VOTE, voted=("keep_nose", "keep_nose", "let_go")),
    Sight("mb_mother", Beat.VOTE, lambda page: page.locator("#out").tap()),
)


def main() -> int:
    """Make the strip of phones, and the teacher's view."""
    path = shutil.which("chromium")
    if path is None:
        print("There is no Chromium here to look with.")
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        strip(browser, [phone(browser, sight) for sight in PHONES], "class-phones")
        teacher(browser)
        browser.close()
    return 0


def room_at(sight: Sight) -> Room:
    """Make a class that stands where it is to be seen."""
    story = read_in(ROOT / "stories" / STORY).story
    if story is None:
        raise SystemExit(f"{STORY} has problems: story-lint check tells which")
    votes = (sight.start,) if sight.start else ()
    return open_room(
        story, Lesson(start=sight.start, votes=votes), 7, CODE, Help("Ms Okafor, room 12", "0800 11 11")
    )


@contextmanager
def opened(sight: Sight) -> Iterator[Host]:
    """Open its door on loopback."""
    host = Host(room_at(sight))
    host.start()
    host.open(Address(LOOPBACK, 0)).result(timeout=10)
    yield host
    host.close()


def reach(host: Host, sight: Sight) -> None:
    """Bring the class there; the others come, and vote."""
    host.happen(*(Joined(number) for number in range(2, PUPILS + 1)))
    if sight.until is not Beat.LOBBY:
        host.happen(Taught(Act.START))
    for _ in range(9):
        if host.room.beat is not sight.until:
            host.happen(Taught(Act.NEXT))
    ballot = host.room.ballot
    if sight.voted and ballot is not None:
        picks = zip(range(2, PUPILS + 1), cycle(sight.voted))
        host.happen(
            *(Voted(number, ballot.round, Slip(pick, others=ballot.options[0].id)) for number, pick in picks)
        )
        host.happen(Taught(Act.CLOSE))


def phone(browser: Browser, sight: Sight) -> bytes:
    """Look at one phone."""
    with opened(sight) as host:
        page = browser.new_context(
            viewport=PHONE,
            device_scale_factor=1.5,
            has_touch=True,
            color_scheme="light",
        ).new_page()
        page.goto(f"{host.door.url}/#{CODE}")
        page.locator("#ways").wait_for()
        reach(host, sight)
        page.locator(f"body[data-beat={host.room.beat.value}]").wait_for()
        sight.does(page)
        page.wait_for_timeout(1500)
        return page.screenshot()


def teacher(browser: Browser) -> None:
    """Look at the teacher's view."""
    sight = Sight("news", Beat.VOTE)
    with opened(sight) as host:
        page = browser.new_context(viewport=LAPTOP).new_page()
        reach(host, sight)
        ballot = host.room.ballot
        if ballot is not None:
            slip = Slip(ballot.options[0].id)
            host.happen(*(Voted(number, ballot.round, slip) for number in range(2, 16)))
        page.goto(host.door.teacher)
        page.locator("#desk").wait_for()
        page.wait_for_timeout(500)
        page.screenshot(path=INTO / "class-teacher.jpg", type="jpeg", quality=QUALITY)
        print(INTO / "class-teacher.jpg")


def strip(browser: Browser, pictures: list[bytes], name: str) -> None:
    """Set pictures side by side and keep them as one."""
    page = browser.new_page(
        viewport={"width": (PHONE["width"] + BETWEEN) * len(pictures), "height": PHONE["height"]}
    )
    sources = "".join(
        f"<img src='data:image/png;base64,{base64.b64encode(each).decode()}'>" for each in pictures
    )
    page.set_content(
        f"<style>body{{margin:0;background:#1e1917;display:flex;gap:{BETWEEN}px;padding:0 {BETWEEN // 2}px}}"
        f"img{{width:{PHONE['width']}px;border-radius:14px}}</style>{sources}"
    )
    page.wait_for_timeout(300)
    page.screenshot(path=INTO / f"{name}.jpg", type="jpeg", quality=QUALITY)
    print(INTO / f"{name}.jpg")
    page.close()


if __name__ == "__main__":
    sys.exit(main())
