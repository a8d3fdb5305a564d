"""A host in a process of its own, to be killed, pressed and measured; started as a script it is one."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from classroom.rooms import MANY, held, lobby, opened, story, teach

from game.classroom.keeping import Keeper, find, restored
from game.classroom.limits import Limits
from game.classroom.network import LOOPBACK, Address
from game.play.happening import Act

ROOT = Path(__file__).parents[2]

PAGE = 4096
"""Bytes of a page of memory, as Linux counts it."""


class Hosting:
    """A host in a process of its own; no time runs out in its room."""

    def __init__(self, folder: Path, name: str = "votes", *, many: bool = False) -> None:
        """Think it up; nothing runs yet.

        Args:
            folder: where it keeps its file, and what it complains of.
            name: of a story.
            many: let a crowd in from one address.
        """
        self.kept = folder / "class" / "room.json"
        self.complaints = folder / "complaints.txt"
        self._given = [str(self.kept), name, "many" if many else "few"]
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> Address:
        """Start it, or start it again; give where it is open."""
        with self.complaints.open("a") as complaints:
            self._process = subprocess.Popen(
                [sys.executable, __file__, *self._given],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
                env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
            )
        return Address(LOOPBACK, int(self._line()))

    def teach(self, *acts: Act) -> dict[str, Any]:
        """Have the teacher do things; give what is so then."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([act.value for act in acts]) + "\n")
        self._process.stdin.flush()
        so: dict[str, Any] = json.loads(self._line())
        return so

    def memory(self) -> int:
        """Give the bytes that it holds in memory."""
        assert self._process is not None
        return int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1]) * PAGE

    def kill(self) -> None:
        """Kill it as a power cut would."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.communicate()
            self._process = None

    def _line(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        return self._process.stdout.readline()


def main(path: Path, name: str, limits: Limits) -> None:
    """Be the host: say the port, then do what each line asks and say what is so."""
    kept, keeper = find(path, time.time()), Keeper(path)
    if kept is None:
        host = opened(held(lobby(name), keeper=keeper, limits=limits))
    else:
        room = restored(kept, story(name))
        assert room is not None
        host = opened(held(room, key=bytes.fromhex(kept.key), keeper=keeper, limits=limits), kept.port)
    assert host.door.address is not None
    sys.stdout.write(f"{host.door.address.port}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        room = teach(host, *(Act(act) for act in json.loads(line)))
        slips = room.ballot.slips if room.ballot else {}
        so = {
            "beat": room.beat.value,
            "round": room.ballot.round if room.ballot else 0,
            "slips": {str(voter): slip.option for voter, slip in slips.items()},
            "voters": len(room.voters),
            "here": sum(known.here for known in room.voters.values()),
        }
        sys.stdout.write(json.dumps(so) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], MANY if sys.argv[3] == "many" else Limits())
