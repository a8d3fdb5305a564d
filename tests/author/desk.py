"""The author's tools as a hand at the command line uses them, each in a folder of its own."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from game.app import run
from game.shelf.folders import HOME_VARIABLE


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gave back."""

    code: int
    said: str
    complained: str


@dataclass(frozen=True, slots=True)
class Desk:
    """Runs commands in an empty folder."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def run(self, *words: str) -> Answer:
        """Run a command."""
        self.capture.readouterr()
        code = run(words)
        told = self.capture.readouterr()
        return Answer(code, told.out, told.err)

    def write(self, name: str, words: str | bytes) -> Path:
        """Put a file there."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(words.encode() if isinstance(words, str) else words)
        return path

    def read(self, name: str) -> str:
        """Read what a command wrote."""
        return (self.folder / name).read_text(encoding="utf-8")


@pytest.fixture(name="desk")
def an_empty_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    """Give a desk on which nothing lies, away from this machine's own folders."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys)
