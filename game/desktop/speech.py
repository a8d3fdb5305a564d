"""How the machine speaks: the system's own commands, one process at a time; no shell, and no frame waits.

A story's words are strangers' words. They reach a command by its standard input, or after `--`, and `sayable`
has taken out what an engine would obey.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import IO, Protocol

from game.frozen import frozen

WORDS_A_MINUTE = 175
"""What the engines take for a usual pace."""

GRACE = 0.4
"""Seconds that a voice has to end when the window closes."""

TAG = re.compile(r"[a-z]{2,3}")


class State(Enum):
    """What an engine does."""

    SPEAKS = "speaks"
    RESTS = "rests"
    FAILED = "failed"


@frozen
class Manner:
    """How words are to be said."""

    tongue: str = ""
    """First part of their language's tag, as `de`; empty: as the engine is set."""
    rate: int = 100
    """Percent of the usual pace."""
    volume: int = 80
    """0 to 100."""


class Engine(Protocol):
    """Something that speaks."""

    name: str

    def say(self, words: str, manner: Manner) -> None:
        """Begin to say words; what was being said must have ended or been stopped."""
        ...

    def stop(self) -> None:
        """Fall silent at once."""
        ...

    def state(self) -> State:
        """Tell what it does now; costs next to nothing."""
        ...

    def close(self) -> None:
        """Fall silent and let everything go."""
        ...


@frozen
class Command:
    """A program that speaks, and how it is asked to."""

    name: str
    asked: Callable[[Manner], tuple[str, ...]]
    """Gives its arguments."""
    by_input: bool = True
    """Whether it takes the words on its standard input; else they come last, after `--`."""
    hush: tuple[str, ...] = ()
    """Its arguments that make it silent, where ending it does not."""
    before: Callable[[Manner], str] = lambda _: ""
    """Gives orders of our own that go before the words."""


class Commanded:
    """Speaks by a command."""

    def __init__(self, path: str, command: Command) -> None:
        """Speak by the command at a path."""
        self.name = command.name
        self._path, self._command = path, command
        self._process: subprocess.Popen[bytes] | None = None
        self._ending: list[subprocess.Popen[bytes]] = []
        self._told: IO[bytes] | None = None
        self._failed = False

    def say(self, words: str, manner: Manner) -> None:
        """Start the command with words; where it does not start, it has failed."""
        command = self._command
        self._failed = False
        given = () if command.by_input else ("--", words)
        if self._told is None:
            self._told = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the engine is
        self._told.seek(0)
        self._told.truncate()
        self._process = self._started((*command.asked(manner), *given), self._told)
        if self._process is not None and self._process.stdin is not None:
            # the pipe holds more than `parted` leaves in one stretch: this does not wait
            with suppress(OSError):
                if command.by_input:
                    self._process.stdin.write(f"{command.before(manner)}{words}\n".encode())
                self._process.stdin.close()

    def stop(self) -> None:
        """End the process; it is buried when it has died."""
        if self._process is not None:
            self._process.terminate()
            self._ending.append(self._process)
            self._process = None
            if self._command.hush and (hush := self._started(self._command.hush)) is not None:
                self._ending.append(hush)
        self._bury()

    def state(self) -> State:
        """Look whether the process has ended, and how."""
        if self._ending:
            self._bury()
        if self._process is not None:
            code = self._process.poll()
            if code is None:
                return State.SPEAKS
            self._process = None
            self._failed = code != 0 or self._complained()
        return State.FAILED if self._failed else State.RESTS

    def close(self) -> None:
        """End the process, and wait a moment for it."""
        self.stop()
        for each in self._ending:
            try:
                each.wait(GRACE)
            except subprocess.TimeoutExpired:
                each.kill()
                each.wait()
        self._ending.clear()
        if self._told is not None:
            self._told.close()
            self._told = None

    def _started(
        self, words: tuple[str, ...], told: IO[bytes] | None = None
    ) -> "subprocess.Popen[bytes] | None":
        try:
            return subprocess.Popen(  # noqa: S603 - a known program, a list of arguments, no shell
                [self._path, *words],
                stdin=subprocess.PIPE if told is not None else subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=told or subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._failed = True
            return None

    def _complained(self) -> bool:
        """Tell whether it said that it could not: espeak-ng without a sound device ends as if it had."""
        if self._told is None:
            return False
        self._told.seek(0)
        lines = self._told.read(1 << 16).decode(errors="replace").lower().splitlines()
        return any(line.startswith("error") for line in lines)

    def _bury(self) -> None:
        self._ending = [each for each in self._ending if each.poll() is None]


def _espeak(manner: Manner) -> tuple[str, ...]:
    voice = ("-v", manner.tongue) if manner.tongue else ()
    pace, loud = WORDS_A_MINUTE * manner.rate // 100, round(manner.volume * 1.25)
    return (*voice, "-s", str(pace), "-a", str(loud), "--stdin")


def _dispatched(manner: Manner) -> tuple[str, ...]:
    voice = ("--language", manner.tongue) if manner.tongue else ()
    rate = (manner.rate - 100) // 2 if manner.rate > 100 else (manner.rate - 100) * 2  # noqa: PLR2004 - percent
    return ("--wait", *voice, "--rate", str(rate), "--volume", str(2 * manner.volume - 100))


def _said(manner: Manner) -> tuple[str, ...]:
    return ("-r", str(WORDS_A_MINUTE * manner.rate // 100), "-f", "-")


SCRIPT = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "$v = New-Object System.Speech.Synthesis.SpeechSynthesizer; $v.Rate = {rate}; $v.Volume = {volume}; "
    "$t = '{tongue}'; if ($t) {{ $f = $v.GetInstalledVoices() | Where-Object {{ $_.Enabled -and "
    "$_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $t }} | Select-Object -First 1; "
    "if ($f) {{ $v.SelectVoice($f.VoiceInfo.Name) }} }}; $v.Speak([Console]::In.ReadToEnd())"
)
"""What PowerShell is told: only two numbers and two or three letters of ours are put into it."""


def _scripted(manner: Manner) -> tuple[str, ...]:
    rate = max(-10, min(10, (manner.rate - 100) // 20 if manner.rate > 100 else (manner.rate - 100) // 5))  # noqa: PLR2004 - percent
    script = SCRIPT.format(rate=rate, volume=manner.volume, tongue=manner.tongue)
    return ("-NoProfile", "-NonInteractive", "-Command", script)


def _of_mac(voices: dict[str, str]) -> Command:
    """Ask macOS's own voice, by the name of one that speaks the language."""

    def asked(manner: Manner) -> tuple[str, ...]:
        voice = voices.get(manner.tongue)
        return (*(("-v", voice) if voice else ()), *_said(manner))

    return Command("say", asked, before=lambda manner: f"[[volm {manner.volume / 100:.2f}]] ")


ESPEAK = Command("espeak-ng", _espeak)
DISPATCHER = Command("spd-say", _dispatched, by_input=False, hush=("--cancel",))
"""It ends at once when its own process does, and goes on speaking: it must be told."""
POWERSHELL = Command("powershell", _scripted)


def voices_of(listed: str) -> dict[str, str]:
    """Give the first voice of each language from what `say -v ?` lists: `Anna   de_DE   # Hallo!`."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        told = re.match(r"(.+?)\s+([a-z]{2,3})[_-]\S+\s+#", line)
        if told:
            found.setdefault(told[2], told[1])
    return found


def engines() -> Iterator[Engine]:
    """Find what can speak on this machine, the best first; each is made only when it is asked for."""
    from game.desktop.speech_prism import prism  # noqa: PLC0415 - the other way round it is imported from there

    best = prism()
    if best is not None:
        yield best
    yield from commanded(sys.platform)


def commanded(platform: str) -> Iterator[Engine]:
    """Find the system's own commands that speak."""
    if platform == "win32":
        # by its full name: a search would look into the folder at hand first
        path = Path(os.environ.get("SYSTEMROOT", "C:\\Windows"), "System32", "WindowsPowerShell", "v1.0")
        yield from _there(POWERSHELL, str(path / "powershell.exe"))
    elif platform == "darwin":
        path_of_say = shutil.which("say")
        yield from _there(_of_mac(voices_of(_listed(path_of_say))), path_of_say)
    else:
        # espeak-ng first: it falls silent when it is ended, and cuts off nobody else's voice
        for command in (ESPEAK, DISPATCHER):
            yield from _there(command, shutil.which(command.name))


def _listed(say: str | None) -> str:
    """Ask macOS's command which voices there are; nothing where it does not answer soon."""
    if say is None:
        return ""
    asked = [say, "-v", "?"]
    try:
        told = subprocess.run(asked, capture_output=True, timeout=2, check=False)  # noqa: S603 - as above
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode(errors="replace")


def _there(command: Command, path: str | None) -> Iterator[Engine]:
    if path and Path(path).is_file():
        yield Commanded(path, command)


def spoken_tag(tongue: str) -> str:
    """Give the part of a tag that every engine knows, as `de` of `de-AT`; empty where it is no tag."""
    first = tongue.partition("-")[0].lower()
    return first if TAG.fullmatch(first) else ""
