"""A disk that fails, fills up, or loses its power: what was acknowledged is there."""

import errno
import os
import signal
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from shelf.sealing import good, names, sealed
from soak import Many

from game.shelf import atomic
from game.shelf.saves import Failed, Kept, clear_temporaries, read_slot, write_slot

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT)
CALLS = ("open", "write", "fsync", "close", "replace")
KILLS = (500, 10_000)
"""At random moments, in each run and with `--soak`."""

FULL = (500, 10_000)
"""Saves on a disk that is full or nearly so."""

Failure = tuple[str, int, int]
"""Which call, which time it is made, and the error it answers with."""


def failing(call: str, fails: dict[int, int]) -> Callable[..., Any]:
    """The system's call, which fails at the nth times it is made."""
    real, left = getattr(os, call), iter(range(1000))

    def fail(*given: Any, **named: Any) -> Any:
        code = fails.get(next(left))
        if code is not None:
            raise OSError(code, os.strerror(code))
        return real(*given, **named)

    return fail


def after(folder: Path, monkeypatch: pytest.MonkeyPatch, *failures: Failure) -> str:
    """Write a second save while calls fail, and say what is amiss then; empty where all is well."""
    write_slot(folder, "auto", sealed("old"))
    with monkeypatch.context() as patch:
        for call in {call for call, _, _ in failures}:
            patch.setattr(
                os, call, failing(call, {nth: code for name, nth, code in failures if name == call})
            )
        answer = write_slot(folder, "auto", sealed("new"))
    value = read_slot(folder, "auto", good).value
    left = [name for name in names(folder) if name.startswith(atomic.TEMPORARY)]
    if left or value not in {b"old", b"new"} or (value == b"old" and not isinstance(answer, Failed)):
        return f"{failures}: {value!r}, {left}"
    return ""


@pytest.mark.parametrize("code", ERRORS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", [0, 1])
def test_any_call_that_fails_leaves_the_old_save_and_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, code: int
) -> None:
    """A full disk, a dead disk, a locked folder: the evening is not lost, and the reader knows."""
    assert after(tmp_path, monkeypatch, (call, number, code)) == ""


def test_any_two_calls_that_fail_leave_the_old_save_and_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: Many
) -> None:
    """A disk that fails once fails again, also while what failed is cleared away."""
    single = list(product(CALLS, (0, 1), ERRORS))
    pairs = [(one, other) for one in single for other in single if one[:2] < other[:2]]
    tried = many.chance(3).sample(pairs, many(60, len(pairs)))
    amiss = [after(tmp_path / str(number), monkeypatch, *pair) for number, pair in enumerate(tried)]

    assert [each for each in amiss if each] == []


def test_a_full_disk_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by a number."""
    monkeypatch.setattr(os, "write", failing("write", {0: errno.ENOSPC}))

    assert write_slot(tmp_path, "auto", b"x") == Failed(
        "Your reading could not be saved: the disk is full. The last save still stands."
    )


def test_a_disk_that_writes_in_pieces_still_writes_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write may take fewer bytes than it was given."""
    real = os.write
    monkeypatch.setattr(os, "write", lambda file, data: real(file, data[:3]))
    write_slot(tmp_path, "auto", sealed("a whole evening"))

    assert read_slot(tmp_path, "auto", good).value == b"a whole evening"


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems do not know how, and the save stands."""
    monkeypatch.setattr(os, "fsync", failing("fsync", {1: errno.EINVAL}))

    assert isinstance(write_slot(tmp_path, "auto", sealed("x")), Kept)


def test_a_save_that_cannot_be_read_stays(tmp_path: Path) -> None:
    """A disk that does not answer today may answer tomorrow."""
    (tmp_path / "save-auto.1.json").mkdir()
    found = read_slot(tmp_path, "auto", good)

    assert (found.value, names(tmp_path)) == (None, ["save-auto.1.json"])


# --- a disk that is full --------------------------------------------------------------------------


def small_disk(folder: Path, chance: Random) -> Callable[[int, memoryview], int]:
    """The system's write on a disk with little room: it takes what fits, and then nothing."""
    real = os.write
    room = sum(path.stat().st_size for path in folder.iterdir()) + chance.randrange(6_000)

    def write(file: int, data: memoryview) -> int:
        left = room - sum(path.stat().st_size for path in folder.iterdir())
        if left <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(file, data[: min(left, chance.randint(1, 4_096))])

    return write


def test_a_disk_that_fills_up_loses_no_save_and_keeps_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: Many
) -> None:
    """Sometimes there is room, sometimes for half a save: the last one that was told as kept is there."""
    chance, kept, failed = many.chance(5), "", 0
    amiss = []
    for number in range(many(*FULL)):
        words = f"{number:08d}" * chance.randint(1, 900)
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", small_disk(tmp_path, chance))
            answer = write_slot(tmp_path, "auto", sealed(words))
        kept = words if isinstance(answer, Kept) else kept
        failed += isinstance(answer, Failed)
        value = read_slot(tmp_path, "auto", good).value or b""
        if value.decode() != kept or any(name.startswith(atomic.TEMPORARY) for name in names(tmp_path)):
            amiss.append(number)

    assert (amiss, 0 < failed < number) == ([], True)


# --- killed at random moments ---------------------------------------------------------------------


def acknowledged(folder: Path, start: int, seconds: float) -> int:
    """Start a writer, kill it, and give the last number that it said was saved."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:  # pragma: no cover - the child is killed
        os.close(reader)
        _write_for_ever(folder, start, writer)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = _all(reader)
    os.close(reader)
    return int(said[-12:]) if len(said) >= 12 else start - 1


def _write_for_ever(folder: Path, start: int, writer: int) -> None:  # pragma: no cover - killed
    try:
        while True:
            if isinstance(write_slot(folder, "auto", sealed(f"{start:012d}" * 400)), Kept):
                os.write(writer, f"{start:012d}".encode())
            start += 1
    finally:
        os._exit(1)


def _all(reader: int) -> bytes:
    said = b""
    while more := os.read(reader, 65536):
        said += more
    return said[: len(said) // 12 * 12]


@pytest.mark.slow
@pytest.mark.filterwarnings(
    "ignore:This process:DeprecationWarning"
)  # a runner has threads; the child needs none
def test_an_acknowledged_save_survives_being_killed(tmp_path: Path, many: Many) -> None:
    """Whatever moment the machine stops at, what it said was saved is there."""
    lost, last, chance = [], 0, many.chance(37)
    for kill in range(many(*KILLS)):
        last = acknowledged(tmp_path, last + 1, chance.random() / 100)
        value = read_slot(tmp_path, "auto", good).value
        found = int(value[:12]) if value else 0
        if found < last:
            lost.append((kill, last, found))
        last = max(last, found)
    clear_temporaries(tmp_path)

    assert lost == []


# --- killed before each call that it makes ---------------------------------------------------------

ON_A_DISK = ("open", "write", "fsync", "close", "replace", "unlink", "rename")


def replaced_in_two_steps(source: Path, target: Path) -> None:  # pragma: no cover
    """The bug that `os.replace` keeps away: for a moment there is neither the old file nor the new one."""
    os.unlink(target)  # noqa: PTH108 - the call itself is what is counted
    os.rename(source, target)  # noqa: PTH104 - likewise


def killed_before(nth: int, path: Path, replace: Callable[[Path, Path], None]) -> bool:
    """Write a file in a process that is killed before its nth call to the disk; False where it made fewer."""
    child = os.fork()
    if child == 0:  # pragma: no cover - the child is killed
        left = iter(range(nth))
        os.replace = replace
        for call in ON_A_DISK:
            setattr(os, call, _dying(getattr(os, call), left))
        atomic.write(path, b"new")
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def _dying(real: Callable[..., Any], left: Iterator[int]) -> Callable[..., Any]:  # pragma: no cover
    def call(*given: Any, **named: Any) -> Any:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)

    return call


def left_by_kills(path: Path, replace: Callable[[Path, Path], None] = os.replace) -> list[bytes | None]:
    """Give what stands there after a kill before each call in turn; None for nothing."""
    left: list[bytes | None] = []
    while True:
        atomic.write(path, b"old")
        if not killed_before(len(left), path, replace):
            return left
        left.append(path.read_bytes() if path.exists() else None)


def test_a_file_that_is_replaced_is_the_old_one_or_the_new_one_at_every_moment(tmp_path: Path) -> None:
    """Settings and progress have one generation: what is gone for a moment is gone for good."""
    assert set(left_by_kills(tmp_path / "settings.json")) == {b"old", b"new"}


def test_a_file_that_is_removed_before_the_new_one_is_renamed_is_found_out(tmp_path: Path) -> None:
    """The test above must be able to fail: three generations save a slot from this, and hid it there."""
    assert None in left_by_kills(tmp_path / "settings.json", replaced_in_two_steps)
