"""The real window with a voice: one key, and what stands there is said in order."""

from pathlib import Path

import pytest
from real.driving import need_display, running
from voices import along, heard, stand_in, wait_to_hear

from game.stage.intent import Action, Key
from game.stage.voice.names import named
from game.stage.voice.sayable import sayable
from game.stage.voice.utterance import Piece, Utterance, joined

pytestmark = [pytest.mark.window, pytest.mark.slow]


@pytest.fixture
def voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a stand-in where the system looks for a voice first; give where it writes down what it heard."""
    folder = tmp_path / "bin"
    file = stand_in(folder, "espeak-ng")
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    monkeypatch.setenv("HEARD_BY", str(file))
    return file


def test_one_key_makes_the_first_screen_speak(home: Path, voice: Path) -> None:
    """Somebody who cannot see has nothing but the keyboard to find it with."""
    need_display()
    with running(home) as program:
        program.wait(lambda parts: "begin:three-points-short" in parts, "the shelf")
        silent = heard(voice)
        program.key("v")
        since = wait_to_hear(voice, "Voice on.")
        since = wait_to_hear(voice, "Tab: the next thing. A: once more. Q: be quiet. V: voice off.", since)
        since = wait_to_hear(voice, "Still Hear", since)
        program.key("Tab")
        since = wait_to_hear(voice, "button, ", since)
        program.key("v")
        wait_to_hear(voice, "Voice off.", since)

    assert silent == ()


def test_a_page_and_its_choices_are_heard_in_order(home: Path, voice: Path) -> None:
    """What is read by eye from top to bottom, and nothing else between: the words, then each choice."""
    need_display()
    with running(
        home, "play", "three-points-short", settings={"speaks": True, "speech_rate": 200}
    ) as program:
        since = wait_to_hear(voice, "Begin, button")
        program.key("Return")
        program.wait(lambda parts: "offer:ask_smell" in parts, "the first page")
        whole = since = wait_to_hear(voice, "3 choices", since)
        for number in (1, 2, 3):
            program.key("Tab")
            since = wait_to_hear(voice, f"choice, {number} of 3", since)
        program.key("1")
        program.wait_for_save("three-points-short", 2)
        wait_to_hear(voice, " of 100", since)
    told = [given.rstrip("\n") for _, given in heard(voice)]
    listener, page, _ = next(along("three-points-short", "end_bus"))
    offers = [each for _ in range(3) for each in listener.after(Key(Action.NEXT))]
    # its picture was told on the page of notes before it
    expected = [each for each in map(in_english, (*page, *offers)) if not each.startswith("Picture.")]

    assert told[whole + 3 - len(expected) : whole + 3] == expected


def test_the_voice_ends_with_the_window(home: Path, voice: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody wants to be talked at by a program that is gone."""
    need_display()
    monkeypatch.setenv("SPEAKS_FOR", "600.25")
    with running(home, settings={"speaks": True}) as program:
        wait_to_hear(voice, "Still Hear")
        program.key("Escape")
        program.wait(lambda parts: "quit" in parts, "the way out")
        program.click("quit")
        code = program.process.wait(60)

    assert (code, at_work("600.25")) == (0, [])


def in_english(utterance: Utterance) -> str:
    """Give what an English voice is told."""
    (whole,) = joined(*(Piece(piece.words, "en") for piece in utterance.pieces))
    return named(sayable(whole.words), "en")


def at_work(word: str) -> list[str]:
    """Name the processes that were started with a word."""
    found = []
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            told = line.read_bytes()
        except OSError:
            continue
        if told.split(b"\0")[1:2] == [word.encode()]:
            found.append(told.decode(errors="replace"))
    return found
