"""Films a lesson for README: the real program in a real window, a real browser as a pupil's phone, in frames.

Wants an X display (`xvfb-run`), xdotool, ImageMagick's `import` and Chromium.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from pictures_sheet import compose

ROOT = Path(__file__).resolve().parents[1]
INTO = ROOT / "assets" / "pictures" / "class-strip.jpg"
STORY = "three-points-short"
PUPILS = "24"
PHONES = 8
"""Real phones beside the pretend pupils; the first of them is looked at."""

SETTINGS = {
    "speed": "instant",
    "timing": "normal",
    "help_name": "Ms Okafor, room 12",
    "help_number": "0800 11 11",
}

PHONE = {"width": 300, "height": 480}
PATIENCE = 40.0
OPENED = re.compile(r"The room is open at (\S+), code ([A-Z]{4})\.")


@dataclass
class Wall:
    """The program in its window, and what was seen of it."""

    process: "subprocess.Popen[str]"
    trace: Path
    frames: dict[str, bytes] = field(default_factory=dict)

    def boxes(self) -> dict[str, list[float]]:
        """Give what can be pressed now, and where it is."""
        told = self.trace.read_text().rpartition("\n")[0] if self.trace.exists() else ""
        lines = (json.loads(line) for line in reversed(told.splitlines()))
        return {name: box for name, *box in next((each["boxes"] for each in lines if "boxes" in each), ())}

    def parts(self) -> frozenset[str]:
        """Name what can be pressed now."""
        return frozenset(self.boxes())

    def wait(self, seen: Callable[[frozenset[str]], bool]) -> None:
        """Wait until something can be pressed."""
        until = time.monotonic() + PATIENCE
        while not seen(self.parts()):
            if time.monotonic() > until:
                raise SystemExit(f"it does not come; there are {sorted(self.parts())}")
            time.sleep(0.1)

    def key(self, *names: str, then: float = 1.0) -> None:
        """Press keys, and let the window settle."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)
        time.sleep(then)

    def see(self, name: str) -> None:
        """Keep what is to be seen."""
        taken = subprocess.run(["import", "-window", self.window(), "png:-"], check=True, capture_output=True)
        self.frames[name] = taken.stdout

    def window(self) -> str:
        """Give the number of its window."""
        found = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        return subprocess.run(found, check=True, capture_output=True, text=True).stdout.split()[-1]

    def way_in(self) -> str:
        """Give what the code on the wall holds, as the terminal tells it."""
        for line in self.process.stdout or ():
            found = OPENED.search(line)
            if found:
                return f"{found[1]}/#{found[2]}"
        raise SystemExit("the room did not open")


def main() -> int:
    """Film the lesson, and set its frames under each other."""
    path = shutil.which("chromium")
    missing = [each for each in ("xdotool", "import") if shutil.which(each) is None]
    if path is None or missing or not os.environ.get("DISPLAY"):
        print("This wants an X display, xdotool, ImageMagick and Chromium.")
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        frames = lesson(browser, Path(folder))
        compose(browser, frames, INTO)
        browser.close()
    return 0


@contextmanager
def running(home: Path, *words: str, text_size: int = 180) -> Iterator[Wall]:
    """Run the program with a home of its own; type is large, for each frame is small in README."""
    (home / "settings").mkdir(parents=True, exist_ok=True)
    (home / "settings" / "settings.json").write_text(json.dumps({**SETTINGS, "text_size": text_size}))
    trace = home / f"trace-{len(words)}.jsonl"
    told = {"STILL_HEAR_HOME": str(home), "STILL_HEAR_TRACE": str(trace), "SDL_AUDIODRIVER": "dummy"}
    kept = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
    command = [sys.executable, "-m", "game", *words]
    with subprocess.Popen(
        command, cwd=ROOT, env={**kept, **told}, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Wall(process, trace)
        finally:
            process.terminate()


def lesson(browser: Browser, home: Path) -> dict[str, bytes]:
    """Lead a class through a lesson, by the teacher's keys; give what was seen, by name."""
    with running(home, text_size=100) as shelf:
        shelf.wait(lambda parts: f"begin:{STORY}" in parts)
        time.sleep(2)
        shelf.see("shelf")
    with running(home, "class", STORY, "--rehearse", PUPILS, "--seed", "7") as wall:
        wall.wait(lambda parts: "open" in parts)
        wall.key("Return")
        phones = come_in(browser, wall.way_in())
        phone = phones[0]
        time.sleep(9)
        wall.see("lobby")
        phone.locator("#you").evaluate("each => each.scrollIntoView({block: 'center'})")
        wall.frames["in"] = phone.screenshot()
        first_vote(wall, phones)
        thought(wall, phones)
        afterwards(wall, home, browser)
    return {"shelf": shelf.frames["shelf"], **wall.frames}


def come_in(browser: Browser, address: str) -> list[Page]:
    """Let the phones in, each as a browser of its own."""
    phones = []
    for _ in range(PHONES):
        phone = browser.new_context(viewport=PHONE, device_scale_factor=2, has_touch=True).new_page()
        phone.goto(address)
        phone.locator("body[data-beat]").wait_for(state="attached")
        phones.append(phone)
    return phones


def first_vote(wall: Wall, phones: list[Page]) -> None:
    """A stillness, a vote in private, a talk, and a second vote."""
    phone = phones[0]
    step(wall, lambda: phone.locator("body[data-beat=still]").count() == 1)
    time.sleep(1.4)
    wall.see("still")
    wall.wait(lambda parts: "reveal" in parts)
    time.sleep(3)
    for number, each in enumerate(phones):
        choose(each, (number + 1) % 3)
    wall.frames["vote"] = phone.screenshot()
    wall.see("count")
    wall.key("t", then=2)
    wall.see("talk")
    wall.key("Return", then=4.5)
    wall.wait(lambda parts: "reveal" in parts)
    time.sleep(4)
    for number, each in enumerate(phones):
        choose(each, number % 2)
    wall.key("v", then=2.5)
    wall.see("tally")


def thought(wall: Wall, phones: list[Page]) -> None:
    """Go on until a chair alone is sent what somebody thinks."""
    step(wall, lambda: thinking(phones) is not None)
    phone = thinking(phones) or phones[0]
    phone.locator("#thoughts").scroll_into_view_if_needed()
    time.sleep(1)
    wall.frames["thought"] = phone.screenshot()


def thinking(phones: list[Page]) -> Page | None:
    """Give a phone that shows a thought."""
    return next((phone for phone in phones if phone.locator("#thoughts:visible").count()), None)


def afterwards(wall: Wall, home: Path, browser: Browser) -> None:
    """End, with aftercare; then the talk, and the report as it prints."""
    wall.key("e", then=2.5)
    wall.see("aftercare")
    wall.key("Return", then=2)
    wall.see("debrief")
    wall.key("Tab", "Tab", then=0.3)
    click(wall, "report")
    until = time.monotonic() + PATIENCE
    while not (found := sorted((home / "exports").glob("*.html"))) and time.monotonic() < until:
        time.sleep(0.2)
    page = browser.new_page(viewport={"width": 470, "height": 664})
    page.goto(found[0].as_uri())
    page.emulate_media(media="print")
    page.add_style_tag(content="body{padding:26px !important}")
    page.wait_for_timeout(500)
    wall.frames["report"] = page.screenshot()


def step(wall: Wall, there: Callable[[], bool]) -> None:
    """Go on, step by step, until something is there."""
    for _ in range(60):
        if there():
            return
        parts = wall.parts()
        if "reveal" in parts:
            time.sleep(4)
            wall.key("v", then=2)
        else:
            wall.key("1" if any(each.startswith("pick:") for each in parts) else "Return", then=0.8)
    raise SystemExit("it does not come in this lesson")


def choose(phone: Page, number: int) -> None:
    """Tap one of the options."""
    phone.locator("#options .opt:visible:has(input:enabled)").nth(number).tap()
    phone.get_by_text("Counted.").first.wait_for(state="visible")
    phone.wait_for_timeout(600)


def click(wall: Wall, part: str) -> None:
    """Press the main button on a part."""
    x, y, wide, high = wall.boxes()[part]
    middle = (str(int(x + wide / 2)), str(int(y + high / 2)))
    subprocess.run(["xdotool", "mousemove", "--window", wall.window(), *middle, "click", "1"], check=True)


if __name__ == "__main__":
    sys.exit(main())
