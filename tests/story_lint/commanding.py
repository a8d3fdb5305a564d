"""The real `story-lint`, started as its author starts it: in a pipe, or at a terminal of some width."""

import fcntl
import os
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import IO

from story_lint.page import HEAD, TAIL

WATCHDOG = 60.0
"""Seconds until a test gives up; every one of them takes a tenth of it on a slow machine."""

STORY_LINT = [sys.executable, "-m", "story_lint"]


def surroundings(**more: str) -> dict[str, str]:
    """Give an environment in which the house is found from any folder."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "COLUMNS": "", **more}


def command(
    *words: object, before: tuple[str, ...] = (), watchdog: float = WATCHDOG
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end, at most `watchdog` seconds."""
    return subprocess.run(
        [*before, *STORY_LINT, *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=surroundings(),
        timeout=watchdog,
        check=False,
    )


def without_rights() -> tuple[str, ...]:
    """What is put before a command so that rights hold, even for root."""
    gone = "-dac_override,-dac_read_search"
    return ("setpriv", f"--bounding-set={gone}", f"--inh-caps={gone}") if os.geteuid() == 0 else ()


def at_terminal(*words: object, columns: int, stop_at: str = "") -> tuple[int, str]:
    """Run a command at a terminal so wide: its code, and all that came to the terminal.

    Args:
        words: after `story-lint`.
        columns: of the terminal.
        stop_at: what must have been said when Ctrl-C is pressed; never where it is empty.
    """
    ours, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    with subprocess.Popen(
        [*STORY_LINT, *map(str, words)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=surroundings(TERM="xterm"),
        start_new_session=True,
        preexec_fn=_sits_at_the_terminal,  # noqa: PLW1509 - Ctrl-C is for it, and heard
    ) as process:
        os.close(theirs)
        said = bytearray()
        for more in _until_closed(ours):
            said += more
            if stop_at and stop_at.encode() in said:
                os.write(ours, b"\x03")
                stop_at = ""
        code = process.wait(WATCHDOG)
    os.close(ours)
    return code, said.decode().replace("\r\n", "\n")


def _sits_at_the_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    _hears_ctrl_c()


def _hears_ctrl_c() -> None:
    """Undo what a runner in the background may have been told: its children would not hear Ctrl-C either."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _until_closed(terminal: int) -> Iterator[bytes]:
    try:
        while more := os.read(terminal, 65_536):
            yield more
    except OSError:
        return  # Linux answers so when nobody writes any more


class Running:
    """A command that runs: what it said up to now, and how it ends."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self.out, self.err = bytearray(), bytearray()
        self._readers = [
            Thread(target=self._take, args=(stream, said), daemon=True)
            for stream, said in ((process.stdout, self.out), (process.stderr, self.err))
        ]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _take(stream: IO[bytes] | None, said: bytearray) -> None:
        assert stream is not None
        while more := os.read(stream.fileno(), 65_536):
            said += more

    def waits_for(self, seen: Callable[[str], bool]) -> str:
        """Wait until something was said; give all of it."""
        last = time.monotonic() + WATCHDOG
        while not seen(self.said):
            assert time.monotonic() < last, self.said
            assert self._process.poll() is None, self.said
            time.sleep(0.02)
        return self.said

    @property
    def said(self) -> str:
        """The answer and what stood beside it."""
        # a letter may have come by half
        return (self.out + self.err).decode(errors="replace")

    def stop(self) -> int:
        """Press Ctrl-C; give the code."""
        self._process.send_signal(signal.SIGINT)
        return self.end()

    def end(self) -> int:
        """Wait for the end; give the code."""
        code = self._process.wait(WATCHDOG)
        for reader in self._readers:
            reader.join(WATCHDOG)
        return code


@contextmanager
def running(*words: object) -> Iterator[Running]:
    """Start a command that runs until it is stopped."""
    with subprocess.Popen(
        [*STORY_LINT, *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(),
        preexec_fn=_hears_ctrl_c,  # noqa: PLW1509 - no lock is taken in it
    ) as process:
        try:
            yield Running(process)
        finally:
            process.kill()


def put(folder: Path, text: str) -> Path:
    """Put a story of one file into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "story.yaml").write_text(text, encoding="utf-8")
    return folder


def put_long(folder: Path, passages: int) -> Path:
    """Put a sound story of so many passages into a folder, a thousand a file."""
    put(folder, f"{HEAD}passages:\n  kitchen: {{page: Soup., to: p0}}\n{TAIL}")
    (folder / "passages").mkdir()
    for first in range(0, passages, 1_000):
        rows = "".join(
            f"  p{each}:\n    page: Soup.\n    to: {'bread' if each + 1 == passages else f'p{each + 1}'}\n"
            for each in range(first, min(first + 1_000, passages))
        )
        (folder / "passages" / f"{first}.yaml").write_text(f"passages:\n{rows}", encoding="utf-8")
    return folder
