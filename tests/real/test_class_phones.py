"""The real thing with real phones: a window on the wall, eight Chromium pages, and two dozen pretend pupils.

With `--soak` it is the whole chapter; else one lesson of it. Where STILL_HEAR_STRIP names a folder, pictures
of wall and phones are kept there.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from classroom.poison import HOSTILE, written_hostile
from real.driving import ROOT, Program, need_display, running
from real.lessons import Lesson
from real.phones import Phone, phones

pytestmark = [pytest.mark.window, pytest.mark.slow]

OPENED = re.compile(r"The room is open at (\S+), code ([A-Z]{4})\.")


def way_in(program: Program) -> str:
    """Give what the code on the wall holds, as the terminal tells it."""
    assert program.process.stdout is not None
    for line in program.process.stdout:
        found = OPENED.search(line)
        if found:
            return f"{found[1]}/#{found[2]}"
    raise AssertionError(program.said())


class Strip:
    """Keeps pictures of the wall and of one phone at each new kind of stretch, if somebody wants them."""

    def __init__(self, program: Program, wanted: str | None) -> None:
        self._program = program
        self._folder = Path(wanted) if wanted else None
        self._kept: list[str] = []
        self.phones: list[Phone] = []

    def keep(self, what: str) -> None:
        """Keep what is to be seen now; no kind of stretch more than three times."""
        if self._folder is None or self._kept.count(what) >= 3:
            return
        self._kept.append(what)
        name = self._folder / f"{len(self._kept):02}-{what}"
        if shutil.which("import"):
            window = self._program.window()
            subprocess.run(["import", "-window", window, f"{name}-wall.png"], check=True)
        for phone in self.phones[::6]:
            phone.page.screenshot(path=f"{name}-{phone.kind.replace(' ', '-')}.png")


def test_a_class_with_real_phones_goes_from_an_empty_wall_to_the_report(home: Path, *, soak: bool) -> None:
    """What a teacher does in forty-five minutes, by the keys of one keyboard; no word of the story runs."""
    need_display()
    wanted = os.environ.get("STILL_HEAR_STRIP")
    chapter = ROOT / "stories" / "three-points-short"
    # Nobody wants hostile words in a picture; in every other run each line carries some.
    story = chapter if wanted else written_hostile(chapter, home / "hostile" / chapter.name)
    with running(home, "class", str(story), "--rehearse", "24", "--seed", "7") as program:
        program.wait(lambda parts: "open" in parts, "what is settled before")
        if soak:
            program.click("lesson:2")
        program.key("Return") if not soak else program.click("open")
        link = way_in(program)
        strip = Strip(program, wanted)
        with phones(link) as pupils:
            strip.phones = pupils
            rounds = 0
            read: list[str] = []

            def vote() -> None:
                nonlocal rounds, read
                rounds += 1
                for place, phone in enumerate(pupils):
                    phone.vote(place + rounds)
                    read += [phone.kind] if phone.page.get_by_text(HOSTILE).count() else []

            lesson = Lesson(program, vote, strip.keep)
            lesson.to_the_talk()
            report = lesson.report()
            for phone in pupils:
                phone.page.get_by_text("You may pass, at every question.").wait_for(state="visible")
        text = report.read_text(encoding="utf-8")

    assert rounds >= 2
    assert wanted or set(read) == {phone.kind for phone in pupils}
    assert "measure anyone" in text
