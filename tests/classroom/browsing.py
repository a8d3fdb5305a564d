"""A pupil's phone for real: Chromium, on a page of a room that is open on loopback."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import pytest
from classroom.rooms import CODE, at
from playwright.sync_api import Browser, Page, expect, sync_playwright

from game.classroom.host import Host

PATIENCE = 60_000
"""Milliseconds to wait for a sight: a watchdog, not a measure."""

PORTRAIT = {"width": 390, "height": 844}

SMALLEST = {"width": 160, "height": 320}
"""A phone of 320 by 640 at 200 %."""

NARROW = {"width": 320, "height": 640}

SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser that this machine has."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium is installed here, so nobody can look at the phone's page")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=SWITCHES, timeout=PATIENCE)
        yield browser
        browser.close()


@dataclass
class Handset:
    """One phone; what its page complained of, and what it asked for, are remembered."""

    browser: Browser
    host: Host
    view: dict[str, int] = field(default_factory=lambda: PORTRAIT)
    options: dict[str, Any] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        """Take it in the hand."""
        self.context = self.browser.new_context(viewport=self.view, has_touch=True, **self.options)
        self.context.set_default_timeout(PATIENCE)
        self.page = self.another()
        return self

    def __exit__(self, kind: type[BaseException] | None, _: object, __: TracebackType | None) -> None:
        """Put it away; a page that complained has failed."""
        self.context.close()
        if kind is None:
            assert self.complaints == []

    def another(self) -> Page:
        """Open another tab."""
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda told: self.complaints.extend(_refused(told.text)))
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("websocket", lambda socket: self.asked.append(socket.url))
        return page

    def scan(self, code: str = CODE) -> Self:
        """Read the QR code: one tap on what the camera offers."""
        self.page.goto(f"{at(self.host).url}/#{code}")
        self.wait("#ways")
        return self

    def wait(self, what: str) -> None:
        """Wait until something is in sight."""
        self.page.locator(what).first.wait_for(state="visible")

    def catch_up(self) -> None:
        """Wait until the page is where the class is."""
        room = self.host.room
        here = f"body[data-beat='{room.beat.value}'][data-page='{room.page}']"
        self.page.locator(here).wait_for(state="attached")

    def words(self) -> str:
        """Give everything that is to be read now."""
        return self.page.locator("body").inner_text()

    def says(self, words: str) -> None:
        """Wait until these words are to be read."""
        self.page.get_by_text(words).first.wait_for(state="visible")

    def option(self, words: str) -> Any:
        """Find what is to be tapped for an option."""
        return self.page.locator("#options .opt", has_text=words)

    def focus(self) -> str:
        """Give the id or the words of what has the focus."""
        return str(self.page.evaluate("document.activeElement.id || document.activeElement.value || ''"))

    def lines(self) -> int:
        """Count the lines to the room that were opened so far."""
        return sum(url.startswith("ws:") for url in self.asked)

    def is_wider_than_its_window(self) -> bool:
        """Tell whether one would have to scroll sideways."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > innerWidth"))


def _refused(told: str) -> list[str]:
    """Give what the page was kept from by its own policy: it must not even try."""
    return [told] if "Content Security Policy" in told else []


def until(done: Callable[[], object], handset: Handset) -> None:
    """Wait until something is true of the room, while the browser goes on."""
    for _ in range(PATIENCE // 20):
        if done():
            return
        handset.page.wait_for_timeout(20)
    assert done()
