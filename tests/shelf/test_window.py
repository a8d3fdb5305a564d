"""Two windows on one shelf."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from game.shelf.window import open_window

ROOT = Path(__file__).parents[2]
OTHER = """
import sys
from pathlib import Path
from game.shelf.window import open_window
window = open_window(Path(sys.argv[1]))
print(window.may_write(), flush=True)
sys.stdin.read()
"""


def start_other(folder: Path) -> "subprocess.Popen[bytes]":
    """Another program at the same shelf, as its owner."""
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout is not None
    assert other.stdout.readline() == b"True\n"
    return other


def stop(other: "subprocess.Popen[bytes]") -> None:
    """Kill the other program, however it stands."""
    other.kill()
    other.communicate()


def test_the_first_window_may_write(tmp_path: Path) -> None:
    """Nobody else is there."""
    window = open_window(tmp_path / "saves")
    may = window.may_write()
    window.close()

    assert (may, window.other) == (True, None)


def test_a_second_window_only_reads_and_knows_whose_the_first_is(tmp_path: Path) -> None:
    """Two programs writing one slot would lose an evening."""
    other = start_other(tmp_path)
    window = open_window(tmp_path)
    told = (window.may_write(), window.other)
    window.close()
    stop(other)

    assert told == (False, other.pid)


def test_a_second_window_can_take_over(tmp_path: Path) -> None:
    """From then on the first one only reads."""
    first = open_window(tmp_path)
    second = open_window(tmp_path)
    second.take_over()
    told = (first.may_write(), second.may_write())
    first.close()
    second.close()

    assert told == (False, True)


def test_a_killed_window_leaves_the_shelf_free(tmp_path: Path) -> None:
    """No file that is left behind may lock a reader out."""
    other = start_other(tmp_path)
    os.kill(other.pid, signal.SIGKILL)
    other.communicate()
    window = open_window(tmp_path)
    told = (window.may_write(), window.other)
    window.close()

    assert told == (True, None)


def test_a_closed_window_leaves_nothing_behind(tmp_path: Path) -> None:
    """The folder is as it was."""
    open_window(tmp_path).close()

    assert list(tmp_path.iterdir()) == []


def test_an_owner_file_that_says_nothing_owns_nothing(tmp_path: Path) -> None:
    """Damage must not lock a reader out."""
    (tmp_path / "owner.json").write_bytes(b'{"token": "../../x", "pid": "many"}')
    window = open_window(tmp_path)
    may = window.may_write()
    window.close()

    assert may


def test_a_window_cannot_take_over_a_disk_that_does_not_write(tmp_path: Path) -> None:
    """It is told, not raised."""
    window = open_window(tmp_path)
    window.close()
    (tmp_path / "owner.json").mkdir()

    assert not window.take_over()
