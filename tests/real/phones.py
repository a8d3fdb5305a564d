"""Real phones around a real window: Chromium pages that come in, read, and vote with a thumb or by keys."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from classroom.browsing import NARROW, PATIENCE, PORTRAIT, SMALLEST, chromium
from classroom.poison import CANARY, LOOK, STRANGERS
from playwright.sync_api import Browser, Error, Page

OLD = "an old browser"

KINDS: tuple[tuple[str, dict[str, int]], ...] = (
    *((f"portrait {n}", PORTRAIT) for n in range(1, 5)),
    (OLD, PORTRAIT),
    ("narrow", NARROW),
    ("at 200 %", SMALLEST),
    ("by keys alone", PORTRAIT),
)
"""Eight phones: what each is, and its window."""

TABS = 60
"""Presses of Tab after which what is looked for is not there."""


@dataclass
class Phone:
    """One pupil's phone."""

    kind: str
    page: Page
    complaints: list[str] = field(default_factory=list)

    @property
    def by_keys(self) -> bool:
        """Whether nobody touches its screen."""
        return self.kind == "by keys alone"

    def scan(self, link: str) -> None:
        """Read the code from the wall."""
        self.page.goto(link)
        self.page.locator("body[data-beat]").wait_for(state="attached")

    def vote(self, number: int) -> None:
        """Choose the option of that number, from 0, round about."""
        self.worried()
        options = self.page.locator("#options .opt:visible:has(input:enabled)")
        options.first.wait_for(state="visible")
        if self.by_keys:
            self._press_into_options(number)
        else:
            options.nth(number % options.count()).tap()
        self.page.get_by_text("Counted.").first.wait_for(state="visible")

    def worried(self) -> None:
        """Note what words of the story have done to the page, if they have done anything."""
        self.complaints += self.page.evaluate(LOOK, STRANGERS)

    def _press_into_options(self, number: int) -> None:
        """Come to the options by Tab, choose with the space bar, and go on with an arrow."""
        for _ in range(TABS):
            kind = self.page.evaluate("document.activeElement.type || ''")
            if kind == "radio":
                self.page.keyboard.press("Space")
                for _ in range(number % 2):
                    self.page.keyboard.press("ArrowDown")
                return
            self.page.keyboard.press("Tab")
        raise AssertionError("Tab leads to no option")


@dataclass
class Old(Phone):
    """A phone whose browser runs no scripts: it has the plain page, and forms."""

    def scan(self, link: str) -> None:
        """Type the address, and the letters from the wall."""
        room, _, code = link.partition("/#")
        self.page.goto(f"{room}/plain")
        self.page.get_by_role("textbox").fill(code)
        self.page.get_by_role("button", name="Join").tap()
        self.page.wait_for_url("**/plain?token=*")

    def vote(self, number: int) -> None:
        """Choose, and send the form; the page looks again by itself only now and then."""
        self._look_again()
        options = self.page.locator("input[name=pick]:enabled")
        options.nth(number % options.count()).check()
        self.page.get_by_role("button", name="Vote", exact=True).tap()
        self.page.get_by_text("Counted.").first.wait_for(state="visible")

    def worried(self) -> None:
        """Nothing runs here at all."""

    def _look_again(self) -> None:
        """Load the page anew; where it is just doing that by itself, the two are in each other's way."""
        for last in (False, False, True):
            try:
                self.page.reload()
            except Error:
                if last:
                    raise
                self.page.wait_for_load_state()
            else:
                return


@contextmanager
def phones(link: str, kinds: Sequence[tuple[str, dict[str, int]]] = KINDS) -> Iterator[list[Phone]]:
    """Give phones that have come in; a page that complained has failed."""
    with chromium() as browser:
        given = [_phone(browser, kind, view) for kind, view in kinds]
        for each in given:
            each.scan(link)
        yield given
        for each in given:
            each.worried()
        told = {each.kind: each.complaints for each in given if each.complaints}
        for each in given:
            each.page.context.close()

    assert told == {}


def _phone(browser: Browser, kind: str, view: dict[str, int]) -> Phone:
    old = kind == OLD
    context = browser.new_context(viewport=view, has_touch=True, java_script_enabled=not old)
    context.set_default_timeout(PATIENCE)
    context.add_init_script(CANARY)
    phone = (Old if old else Phone)(kind, context.new_page())
    phone.page.on("pageerror", lambda error: phone.complaints.append(str(error)))
    phone.page.on("dialog", lambda dialog: phone.complaints.append(dialog.message))
    phone.page.on("request", lambda asked: phone.complaints.extend(_beyond(asked.url)))
    return phone


def _beyond(url: str) -> list[str]:
    """Give an address that no page of the room has a reason to ask."""
    path = urlsplit(url).path
    return [] if path in {"/", "/page.css", "/page.js", "/plain", "/plain.css"} else [url]
