"""Starts the game on a display of its own (Xvfb) and reads the moments that it writes."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep, time

ROOT = Path(__file__).resolve().parents[2]
NUMBER = 91


@contextmanager
def display(size: str = "1280x720") -> Iterator[dict[str, str]]:
    """Open a display; give the environment for programs on it."""
    name = f":{NUMBER}"
    server = subprocess.Popen(
        ["Xvfb", name, "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    sleep(1.0)
    try:
        with tempfile.TemporaryDirectory() as home:
            # a warm start has its bytecode, as on any machine where nothing forbids to write it
            bytecode = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{home}/bytecode"}
            own = {"DISPLAY": name, "STILL_HEAR_HOME": home, "SDL_AUDIODRIVER": "dummy"}
            yield os.environ | own | bytecode
    finally:
        server.terminate()
        server.wait()


@dataclass
class Game:
    """A game that runs."""

    process: subprocess.Popen[bytes]
    begun: float
    file: Path
    environment: dict[str, str]
    seen: list[dict[str, object]] = field(default_factory=list)

    def moments(self) -> list[dict[str, object]]:
        """Give every moment that was written so far."""
        if self.file.exists():
            lines = self.file.read_text(encoding="utf-8").splitlines()
            self.seen = [json.loads(line) for line in lines if line.endswith("}")]
        return self.seen

    def wait(self, what: str, part: str = "", since: float = 0.0, seconds: float = 20.0) -> float:
        """Wait for a moment after `since` (with a part whose id begins so) and give its time."""
        until = monotonic() + seconds
        while monotonic() < until:
            for moment in self.moments():
                parts = moment.get("parts", [])
                named = not part or (isinstance(parts, list) and any(p.startswith(part) for p in parts))
                at = float(str(moment["at"]))
                if moment["what"] == what and named and at > since:
                    return at
            sleep(0.02)
        raise TimeoutError(f"no {what!r} {part!r} within {seconds} s")

    def press(self, key: str) -> float:
        """Press a key; give the time just before."""
        at = time()
        subprocess.run(["xdotool", "key", key], env=self.environment, check=True)
        return at


@contextmanager
def playing(environment: dict[str, str], *words: str) -> Iterator[Game]:
    """Start the game; end it at the end."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "trace"
        inside = environment | {"STILL_HEAR_TRACE": str(file)}
        begun = time()
        process = subprocess.Popen(
            [sys.executable, "-m", "game", *words], cwd=ROOT, env=inside, stderr=subprocess.DEVNULL
        )
        try:
            yield Game(process, begun, file, inside)
        finally:
            process.terminate()
            process.wait(timeout=20)
