"""The machine speaks by real commands: what they are told, how they end, what no story makes them do."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain, repeat
from math import inf
from pathlib import Path
from queue import SimpleQueue

import pytest
from pilot import Pilot
from shelves import Shelf
from voices import PATIENCE, ROOT, SPEAKING, heard, stand_in, wait_to_hear

from game.desktop.house import House
from game.desktop.speech import (
    ESPEAK,
    POWERSHELL,
    Commanded,
    Engine,
    Manner,
    State,
    commanded,
    spoken_tag,
    voices_of,
)
from game.desktop.voice import NO_VOICE, Voice
from game.stage.intent import Action, Intent, Key, Voiceless
from game.stage.request import Hush, SayAgain
from game.stage.voice.sayable import parted, sayable

HOSTILE = (
    "--help; $(touch /tmp/owned) `id` | \"quoted\" 'single' && reboot \\ %PATH% $HOME\n"
    "-w out.wav\x00\x07 [[inpt PHON]] <speak/> \u202egnp"
)


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that the system looks for commands in before all others."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setenv("HEARD_BY", str(folder / "heard"))
    return folder


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, f"{what} did not come about"
        time.sleep(0.01)


@contextmanager
def speaking(path: Path) -> Iterator[Commanded]:
    """Have an engine by a command."""
    engine = Commanded(str(path), ESPEAK)
    try:
        yield engine
    finally:
        engine.close()


def test_words_reach_the_command_by_its_input_whole_and_alone(bench: Path) -> None:
    """No word of a story is an argument, so none of them can be an option."""
    file = stand_in(bench, "espeak-ng")
    with speaking(bench / "espeak-ng") as engine:
        for words in parted(sayable(HOSTILE)):
            engine.say(words, Manner("de", 120, 60))
            until(lambda: engine.state() is State.RESTS, "the end of the words")

    assert heard(file) == ((("-v", "de", "-s", "210", "-a", "75", "--stdin"), f"{sayable(HOSTILE)}\n"),)


def test_where_words_must_be_an_argument_they_come_after_the_options(bench: Path) -> None:
    """Speech Dispatcher's command takes them no other way."""
    file = stand_in(bench, "spd-say")
    engine = next(each for each in commanded("linux") if each.name == "spd-say")
    engine.say("--help -C", Manner("", 200, 100))
    until(lambda: engine.state() is State.RESTS, "the end of the words")
    engine.close()

    assert heard(file)[0][0] == ("--wait", "--rate", "50", "--volume", "100", "--", "--help -C")


def test_the_dispatcher_is_told_to_be_silent(bench: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It speaks on when its command is ended."""
    monkeypatch.setenv("SPEAKS_FOR", "60")
    file = stand_in(bench, "spd-say")
    engine = next(each for each in commanded("linux") if each.name == "spd-say")
    engine.say("A long story", Manner())
    wait_to_hear(file, "")
    engine.stop()
    until(lambda: len(heard(file)) > 1, "the word to be silent")
    engine.close()

    assert heard(file)[1][0] == ("--cancel",)


def test_a_voice_that_is_cut_off_has_ended(bench: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One process at a time, and none after the window has closed."""
    monkeypatch.setenv("SPEAKS_FOR", "60")
    file = stand_in(bench, "espeak-ng")
    engine = Commanded(str(bench / "espeak-ng"), ESPEAK)
    engine.say("A long story", Manner())
    wait_to_hear(file, "A long story")
    process = engine._process
    assert process is not None
    before = engine.state()
    engine.close()

    assert (before, process.poll() is not None, engine.state()) == (State.SPEAKS, True, State.RESTS)


def test_a_command_that_cannot_speak_has_failed(bench: Path) -> None:
    """By its code, or by a word: espeak-ng without a sound device ends as if it had spoken."""
    (bench / "fails").write_text("#!/bin/sh\ncat >/dev/null\nexit 3\n")
    (bench / "complains").write_text("#!/bin/sh\ncat >/dev/null\necho 'error: No such file' >&2\n")
    (bench / "broken").write_text("no program")
    found = []
    for name in ("fails", "complains", "broken"):
        (bench / name).chmod(0o755)
        with speaking(bench / name) as engine:
            engine.say("Hello", Manner())
            until(lambda engine=engine: engine.state() is not State.SPEAKS, "an end")
            found.append(engine.state())

    assert found == [State.FAILED] * 3


def test_linux_has_two_commands_and_each_is_found_where_it_is(bench: Path) -> None:
    """The one that falls silent by itself comes first."""
    stand_in(bench, "spd-say")
    stand_in(bench, "espeak-ng")

    assert [each.name for each in commanded("linux")] == ["espeak-ng", "spd-say"]


def test_macos_speaks_a_language_by_the_voice_that_has_it(bench: Path) -> None:
    """A German page by Anna, not by Samantha."""
    stand_in(bench, "say")
    listed = (
        "Anna                de_DE    # Hallo!\nBad News            en_US    # Hello!\nAlex   en_US # Hi\n"
    )

    assert (voices_of(listed), [each.name for each in commanded("darwin")]) == (
        {"de": "Anna", "en": "Bad News"},
        ["say"],
    )


def test_windows_is_told_numbers_and_a_language_and_nothing_else() -> None:
    """A story's words come by the input; nothing of them stands in the script."""
    told = POWERSHELL.asked(Manner(spoken_tag("de-AT'; Remove-Item *"), 300, 50))

    assert ("$v.Rate = 10; $v.Volume = 50; $t = 'de'" in told[-1], POWERSHELL.by_input) == (True, True)


@pytest.mark.parametrize(
    ("tag", "given"), [("de-AT", "de"), ("EN", "en"), ("'; x", ""), ("", ""), ("-h", "")]
)
def test_a_language_that_is_none_is_not_asked_for(tag: str, given: str) -> None:
    """A tag is an author's word too."""
    assert spoken_tag(tag) == given


class Room:
    """A voice in a house of its own, before a pilot's screen."""

    def __init__(self, engines: "Iterator[Engine] | None" = None) -> None:
        """Switch it on; with engines of a test's own it loses its patience soon."""
        self.pilot = Pilot(Shelf(set=SPEAKING))
        self.mail: SimpleQueue[Intent] = SimpleQueue()
        self.log: list[str] = []
        found, patience = (commanded("linux"), PATIENCE) if engines is None else (engines, 0.0)
        self.voice = Voice(house(self.mail, self.log), found, greets=False, patience=patience)

    def goes_on(self) -> bool:
        """Look at the screen once, as a frame does."""
        return self.voice.follow(self.pilot.director.showing)

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let frames go by until something is so."""
        until(lambda: bool(self.goes_on() or True) and holds(), what)


def house(mail: "SimpleQueue[Intent]", log: list[str]) -> House:
    """Give a house in which nothing is but a voice."""
    nothing: dict[str, object] = dict.fromkeys(("begin", "deeds", "story"))
    return House(fonts=Path(), sounds=Path(), log=log.append, mail=mail, **nothing)  # type: ignore[arg-type]


def test_a_focus_cuts_the_screen_short(bench: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tab is heard at once, however much was still to be said."""
    monkeypatch.setenv("SPEAKS_FOR", "60")
    file = stand_in(bench, "espeak-ng")
    room = Room()
    room.goes_on()
    wait_to_hear(file, "Still Hear")
    room.pilot.key(Action.NEXT)
    room.until(lambda: len(heard(file)) > 1, "the focus")
    room.voice.close()

    assert [words for _, words in heard(file)] == ["Still Hear\n", "The story, button, Lake\n"]


def test_a_key_makes_it_quiet_and_another_says_it_again(bench: Path) -> None:
    """Both are asked for by hand."""
    file = stand_in(bench, "espeak-ng")
    room = Room()
    room.pilot.key(Action.NEXT)
    room.until(lambda: bool(heard(file)), "its first words")
    room.voice.asked(Hush())
    room.until(lambda: room.voice._said is None, "quiet")
    since = len(heard(file))
    room.voice.asked(SayAgain())
    room.until(lambda: len(heard(file)) > since, "the words once more")
    room.voice.close()

    assert heard(file)[since][1] == "The story, button, Lake\n"


def test_it_is_known_how_long_it_has_been_quiet(bench: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ring of the one switch waits until what it stands on has been said."""
    monkeypatch.setenv("SPEAKS_FOR", "60")
    file = stand_in(bench, "espeak-ng")
    room = Room()
    never = room.voice.quiet
    room.goes_on()
    wait_to_hear(file, "Still Hear")
    first = room.voice._spoke
    room.goes_on()
    spoke = room.voice._spoke
    room.voice.asked(Hush())
    room.goes_on()
    room.goes_on()
    hushed, quiet = room.voice._spoke, room.voice.quiet
    room.voice.close()

    assert never == inf
    assert first < spoke == hushed
    assert 0 < quiet < inf


def test_switched_off_it_says_so_and_goes(bench: Path) -> None:
    """Silence alone could as well be a fault."""
    file = stand_in(bench, "espeak-ng")
    room = Room()
    room.goes_on()
    room.pilot.key(Action.VOICE)
    until(lambda: not room.goes_on(), "its end")

    assert heard(file)[-1][1] == "Voice off.\n"


def test_the_next_engine_says_what_the_first_could_not(bench: Path) -> None:
    """Nothing that was to be said is lost."""
    (bench / "espeak-ng").write_text("#!/bin/sh\ncat >/dev/null\nexit 1\n")
    (bench / "espeak-ng").chmod(0o755)
    file = stand_in(bench, "spd-say")
    room = Room()
    room.until(lambda: bool(heard(file)), "the other engine")
    room.voice.close()

    assert (heard(file)[0][0][-1], room.log) == ("Still Hear", ["no speech by espeak-ng"])


def test_an_engine_that_hangs_is_left_for_the_next(bench: Path) -> None:
    """Speech Dispatcher without a sound device never comes back; nobody must sit in silence for it."""
    hangs, speaks = bench / "hangs", bench / "espeak-ng"
    hangs.write_text("#!/bin/sh\nexec sleep 600\n")
    hangs.chmod(0o755)
    file = stand_in(bench, "espeak-ng")
    room = Room(Commanded(str(each), ESPEAK) for each in chain((hangs,), repeat(speaks)))
    room.until(lambda: bool(heard(file)), "the other engine")
    room.voice.close()

    assert heard(file)[0][1] == "Still Hear\n"


def test_where_nothing_can_speak_it_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In plain words, and the program goes on."""
    monkeypatch.setenv("PATH", str(tmp_path))
    room = Room()
    for _ in range(3):
        room.goes_on()
        room.pilot.key(Action.NEXT)
    told = [room.mail.get() for _ in range(room.mail.qsize())]

    assert told == [Voiceless(NO_VOICE)]


def test_why_there_is_no_voice_stands_in_the_settings() -> None:
    """A switch that does nothing must say why."""
    pilot = Pilot(Shelf(set=SPEAKING)).do(Voiceless(NO_VOICE)).press("Settings").press("leaf:sound")

    assert (NO_VOICE in pilot.said(), "There is no voice on this machine" in pilot.words()) == (True, True)


def test_a_reader_by_eye_pays_nothing() -> None:
    """Off, it is not even read from the disk."""
    code = (
        "import sys, game.desktop.window\n"
        "print([each for each in sys.modules if '.voice' in each or '.speech' in each])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

    assert told.stdout.strip() == "[]"


def test_the_voices_keys_can_be_asked_for_anywhere() -> None:
    """They ask the machine, and change nothing on the screen."""
    pilot = Pilot(Shelf(set=SPEAKING))
    before = pilot.director.view()
    pilot.do(Key(Action.SAY_AGAIN), Key(Action.QUIET))

    assert (pilot.asked, pilot.director.view().parts) == ([SayAgain(), Hush()], before.parts)


def test_setting_everything_back_leaves_the_voice_on() -> None:
    """Who reads by it alone would be left in silence."""
    pilot = Pilot(Shelf(set=replace(SPEAKING, text_size=200, speech_rate=150)))
    pilot.press("Settings").press("Set everything back")

    assert pilot.director.settings == replace(SPEAKING, speech_rate=150)
