"""The report in a real browser: it asks nobody for anything, everybody can read it, and it prints."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from classroom.browsing import NARROW, PATIENCE
from classroom.reports import report
from play.test_cuts import walk
from playwright.sync_api import Browser, Page

from game.classroom.report import save_report

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"color-contrast-enhanced": {"enabled": True}},
}

CUTS = [("three-points-short", 1), ("the-hunting-ground", 0)]


@pytest.fixture(name="leaf", params=CUTS, ids=[name for name, _ in CUTS])
def open_leaf(request: pytest.FixtureRequest, chrome: Browser, tmp_path: Path) -> Iterator[Page]:
    """Open the report of a lesson from where it was saved."""
    path, _ = save_report(report(walk(*request.param, 3)[-1]), tmp_path)
    context = chrome.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda each: asked.append(each.url))
    page.on("console", lambda said: complaints.append(said.text))
    page.goto(path.as_uri())
    yield page
    context.close()
    beyond = [url for url in asked if url != path.as_uri() and not url.startswith("data:font/")]

    assert (beyond, complaints) == ([], [])


def test_everybody_can_read_it(leaf: Page) -> None:
    """axe-core finds nothing: contrast of 7:1, headings, landmarks, names of pictures."""
    leaf.evaluate(AXE_SCRIPT)
    result: dict[str, Any] = leaf.evaluate("rules => axe.run(rules)", RULES)

    assert [f"{each['id']}: {each['nodes'][0]['html']}" for each in result["violations"]] == []


def test_it_fits_a_phone(leaf: Page) -> None:
    """A teacher may read it on the way home."""
    leaf.set_viewport_size(NARROW)

    assert leaf.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_its_own_faces_are_used(leaf: Page) -> None:
    """It looks the same on every machine."""
    leaf.evaluate("document.fonts.ready")

    assert leaf.evaluate("[...document.fonts].filter(face => face.status === 'loaded').length") == 4


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_it_prints(leaf: Page, paper: str) -> None:
    """On a few sheets of either paper, the exit ticket on one of its own."""
    printed = leaf.pdf(format=paper, prefer_css_page_size=False)
    sheets = printed.count(b"/Type /Page\n") or printed.count(b"/Type /Page ")

    assert printed.startswith(b"%PDF")
    assert 3 <= sheets <= 9
