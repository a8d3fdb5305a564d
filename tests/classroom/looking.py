"""What axe-core says of a page, with the contrast that we promise."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TALL = 2600
"""Pixels: more than any page here is high."""

CONTRAST = ["color-contrast-enhanced"]

RULES: dict[str, Any] = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}},
    "resultTypes": ["violations", "incomplete"],
}
"""What axe-core looks for: all of WCAG 2.2 AA, and the 7:1 of its AAA."""


def violations(page: Page) -> list[str]:
    """Let axe-core look, in both colour schemes; give what it found, and the contrasts it was not sure of."""
    size = page.viewport_size or {"width": 0, "height": 0}
    # The bar at the foot covers whatever is scrolled under it just then: that is no small target.
    page.set_viewport_size({"width": size["width"], "height": TALL})
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.evaluate(AXE_SCRIPT)
    found = told(page.evaluate("rules => axe.run(rules)", RULES))
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    found += told(page.evaluate("rules => axe.run(rules)", {"runOnly": CONTRAST}))
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    return found


def told(result: dict[str, Any]) -> list[str]:
    """Put what axe-core found into lines."""
    unsure = [rule for rule in result["incomplete"] if rule["id"] in CONTRAST]
    return [
        f"{rule['id']}: {node['target']} {node['html']} {node['failureSummary']}"
        for rule in (*result["violations"], *unsure)
        for node in rule["nodes"]
        # A minus sign is no text to axe-core; its colour is that of the words on other buttons.
        if "only non-text characters" not in node["failureSummary"]
    ]
