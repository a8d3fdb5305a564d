"""Sets the frames of a filmed lesson under each other, with a caption each, as one picture."""

import base64
from html import escape
from pathlib import Path

from playwright.sync_api import Browser

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"

WIDE = 900
"""Pixels that README shows the strip in; it is kept finer."""

FINE = 1.8

HIGH = 201
"""Pixels of a frame's height there."""

QUALITY = 70

ROWS: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("shelf", "One key on the shelf: C."),
        ("lobby", "A code to photograph, four letters, a dot for everybody who is in."),
        ("in", "No name, no account."),
    ),
    (
        ("still", "Three seconds of quiet: seen, not yet to be tapped."),
        ("vote", "A vote in private."),
        ("count", "The wall counts, and never says which way it leans."),
    ),
    (
        ("thought", "A thought, sent to one chair alone."),
        ("talk", "Closed unseen: first they talk."),
        ("tally", "After the second vote: what they chose, and how it has shifted."),
    ),
    (
        ("aftercare", "A slow way out, with somebody to speak to."),
        ("debrief", "Questions from this class’s own votes."),
        ("report", "On paper: totals, nobody."),
    ),
)
"""What is set beside each other, and what is said under it."""

PAGE = """<style>
@font-face{font-family:L;src:url(data:font/ttf;base64,%(face)s)}
*{box-sizing:border-box;margin:0}
body{width:%(wide)dpx;background:#f4ecdd;padding:14px 14px 6px;font:13px/1.3 L,serif;color:#2b211b}
.row{display:flex;justify-content:space-between;margin-bottom:9px}
figure{margin:0;width:min-content}
img{height:%(high)dpx;display:block;border-radius:3px;box-shadow:0 0 0 1px #0003,0 2px 5px #0002}
figcaption{padding:5px 1px 0;height:41px}b{color:#7a3517;font-weight:400;padding-right:5px}
</style>"""


def compose(browser: Browser, frames: dict[str, bytes], into: Path) -> None:
    """Set the frames in rows, with a caption under each, and keep them as one picture."""
    face = base64.b64encode((FONTS / "literata-regular.ttf").read_bytes()).decode()
    number = 0
    body = PAGE % {"face": face, "wide": WIDE, "high": HIGH}
    for row in ROWS:
        body += "<div class=row>"
        for name, told in row:
            number += 1
            source = f"data:image/png;base64,{base64.b64encode(frames[name]).decode()}"
            body += (
                f"<figure><img src='{source}'><figcaption><b>{number}</b>{escape(told)}</figcaption></figure>"
            )
        body += "</div>"
    page = browser.new_page(viewport={"width": WIDE, "height": 400}, device_scale_factor=FINE)
    page.set_content(body)
    page.wait_for_timeout(800)
    page.screenshot(path=into, type="jpeg", quality=QUALITY, full_page=True)
    print(into)
