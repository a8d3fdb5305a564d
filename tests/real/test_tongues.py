"""The real window in another language: clicked, kept, and there again."""

import json
from pathlib import Path

import pytest
from real.driving import ROOT, need_display, running

pytestmark = [pytest.mark.window, pytest.mark.slow]

SAMPLE = ROOT / "tests" / "stories" / "tongues"


def test_a_story_is_read_in_the_language_that_was_clicked(home: Path) -> None:
    """And in the same one the next evening."""
    need_display()
    saves = home / "saves" / "tongues"
    with running(home, "play", str(SAMPLE)) as program:
        program.wait(lambda parts: "tongue:de" in parts, "the languages")
        program.click("tongue:de")
        program.wait(lambda _: kept(home) == {"tongues": "de"}, "the setting")
        program.wait(lambda parts: "begin" in parts, "the way in")
    (home / "trace.jsonl").unlink()
    with running(home, "play", str(SAMPLE), settings={"tongues": kept(home)}) as program:
        program.wait(lambda parts: "begin" in parts, "the notes")
        program.key("Return")
        program.wait(lambda parts: "offer:ring" in parts, "the first page")
        program.key("1")
        program.wait_for_save("tongues", 2)
        newest = max(saves.glob("*.json"), key=lambda path: path.stat().st_mtime_ns)

    assert "Du kommst spät." in newest.read_text(encoding="utf-8")


def kept(home: Path) -> object:
    """Give the languages that were chosen for single stories."""
    try:
        return json.loads((home / "settings" / "settings.json").read_text()).get("tongues", {})
    except ValueError:
        return {}
