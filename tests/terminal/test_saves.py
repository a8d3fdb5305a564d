"""Saves in the terminal: what became of one is told before anything goes on."""

from pathlib import Path

import pytest

from game.app import run

SAMPLE = Path(__file__).parents[1] / "stories" / "tongues"


def test_a_damaged_save_is_told_before_the_story_begins_anew(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reading that is gone without a word would look like a program that forgets."""
    saves = home / "saves" / "tongues"
    saves.mkdir(parents=True)
    (saves / "save-auto.1.json").write_text("torn")
    lines = iter(["", "q"])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    code = run(["play", str(SAMPLE), "--terminal"])
    told = " ".join(capsys.readouterr().out.split())

    assert (code, "A save could not be used: the save has no header." in told) == (0, True)


def test_where_one_goes_on_is_said_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever comes back hears what came before, and no trouble where there is none."""
    lines = iter(["", "1", "q", "", "q"])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    for _ in range(2):
        run(["play", str(SAMPLE), "--terminal"])
    told = " ".join(capsys.readouterr().out.split())

    assert ("Before: " in told, "could not be used" in told) == (True, False)
