"""Saves on the disk: what was acknowledged is there, whatever happens."""

import errno
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from game.shelf import atomic
from game.shelf.saves import (
    Failed,
    Kept,
    Spoiled,
    clear_temporaries,
    list_slots,
    read_slot,
    remove_slot,
    write_slot,
)

ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT)
CALLS = ("open", "write", "fsync", "close", "replace")
KILLS = 500
"""In one run, at random moments."""


def good(data: bytes) -> bytes | Spoiled:
    """A reader of saves that ends with their own length."""
    body, _, length = data.rpartition(b"#")
    return body if length == str(len(body)).encode() else Spoiled("it is not whole")


def sealed(words: str) -> bytes:
    """A save that `good` can read."""
    return f"{words}#{len(words)}".encode()


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_save_that_was_kept_is_found(tmp_path: Path) -> None:
    """The newest is the one."""
    write_slot(tmp_path, "auto", sealed("first"))
    write_slot(tmp_path, "auto", sealed("second"))

    assert read_slot(tmp_path, "auto", good).value == b"second"


def test_three_generations_are_kept(tmp_path: Path) -> None:
    """Two steps back, and no heap of files."""
    for number in range(5):
        write_slot(tmp_path, "auto", sealed(str(number)))

    assert names(tmp_path) == ["save-auto.3.json", "save-auto.4.json", "save-auto.5.json"]


def test_a_damaged_save_is_set_aside_and_told(tmp_path: Path) -> None:
    """The one before it is used, and nothing is deleted."""
    write_slot(tmp_path, "auto", sealed("old"))
    kept = write_slot(tmp_path, "auto", sealed("new"))
    assert isinstance(kept, Kept)
    kept.path.write_bytes(b"\0\0")
    found = read_slot(tmp_path, "auto", good)

    assert (found.value, found.told, names(tmp_path)) == (
        b"old",
        ("A save could not be used: it is not whole. It was set aside as save-auto.2.json.damaged-1.",),
        ["save-auto.1.json", "save-auto.2.json.damaged-1"],
    )


def test_a_second_damaged_save_does_not_replace_the_first(tmp_path: Path) -> None:
    """Both are kept aside under names of their own."""
    for _ in range(2):
        (tmp_path / "save-auto.2.json").write_bytes(b"\0")
        read_slot(tmp_path, "auto", good)

    assert names(tmp_path) == ["save-auto.2.json.damaged-1", "save-auto.2.json.damaged-2"]


def test_a_save_of_a_newer_program_stays_where_it_is(tmp_path: Path) -> None:
    """It is whole; only this program cannot use it."""
    write_slot(tmp_path, "auto", b"newer")
    found = read_slot(tmp_path, "auto", lambda _: Spoiled("a newer program wrote it", keep=True))

    assert (found.value, names(tmp_path)) == (None, ["save-auto.1.json"])


def test_an_empty_slot_holds_nothing(tmp_path: Path) -> None:
    """And nothing is told about it."""
    found = read_slot(tmp_path / "nowhere", "auto", good)

    assert (found.value, found.told) == (None, ())


def test_slots_are_listed_auto_first_then_the_newest(tmp_path: Path) -> None:
    """As a reader looks for them."""
    for number, slot in enumerate(("auto", "Evening", "同桌")):
        kept = write_slot(tmp_path, slot, sealed(slot))
        assert isinstance(kept, Kept)
        os.utime(kept.path, (number, number))

    assert [slot.name for slot in list_slots(tmp_path)] == ["auto", "同桌", "Evening"]


def test_a_slot_that_is_removed_is_only_set_aside(tmp_path: Path) -> None:
    """A slip of the hand costs nothing."""
    write_slot(tmp_path, "evening", sealed("x"))
    removed = remove_slot(tmp_path, "evening")

    assert (removed, list_slots(tmp_path), names(tmp_path)) == (True, (), ["save-evening.1.json.removed-1"])


def test_a_name_that_no_file_can_have_fails_with_a_sentence(tmp_path: Path) -> None:
    """The reader can choose another."""
    failed = write_slot(tmp_path, "x" * 61, b"")

    assert isinstance(failed, Failed)


def test_what_a_stopped_program_left_is_cleared_away(tmp_path: Path) -> None:
    """Files that never became whole are no use to anybody."""
    (tmp_path / f"{atomic.TEMPORARY}1").write_bytes(b"half")
    clear_temporaries(tmp_path)
    clear_temporaries(tmp_path / "nowhere")

    assert names(tmp_path) == []


# --- every call fails once ------------------------------------------------------------------------


def failing(call: str, number: int, code: int) -> Callable[..., Any]:
    """The system's call, which fails the nth time it is made."""
    real, left = getattr(os, call), iter(range(1000))

    def fail(*given: Any, **named: Any) -> Any:
        if next(left) == number:
            raise OSError(code, os.strerror(code))
        return real(*given, **named)

    return fail


@pytest.mark.parametrize("code", ERRORS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("number", [0, 1])
def test_any_call_that_fails_leaves_the_old_save_and_a_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, code: int
) -> None:
    """A full disk, a dead disk, a locked folder: the evening is not lost, and the reader knows."""
    write_slot(tmp_path, "auto", sealed("old"))
    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing(call, number, code))
        answer = write_slot(tmp_path, "auto", sealed("new"))
    value = read_slot(tmp_path, "auto", good).value
    left = [name for name in names(tmp_path) if name.startswith(atomic.TEMPORARY)]

    assert (left, value in {b"old", b"new"}, value == b"new" or isinstance(answer, Failed)) == (
        [],
        True,
        True,
    )


def test_a_full_disk_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by a number."""
    monkeypatch.setattr(os, "write", failing("write", 0, errno.ENOSPC))

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
    monkeypatch.setattr(os, "fsync", failing("fsync", 1, errno.EINVAL))

    assert isinstance(write_slot(tmp_path, "auto", sealed("x")), Kept)


def test_a_save_that_cannot_be_read_stays(tmp_path: Path) -> None:
    """A disk that does not answer today may answer tomorrow."""
    (tmp_path / "save-auto.1.json").mkdir()
    found = read_slot(tmp_path, "auto", good)

    assert (found.value, names(tmp_path)) == (None, ["save-auto.1.json"])


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
def test_an_acknowledged_save_survives_being_killed(tmp_path: Path) -> None:
    """Whatever moment the machine stops at, what it said was saved is there."""
    lost, last = [], 0
    for kill in range(KILLS):
        last = acknowledged(tmp_path, last + 1, (kill % 37) / 4000)
        value = read_slot(tmp_path, "auto", good).value
        found = int(value[:12]) if value else 0
        if found < last:
            lost.append((kill, last, found))
        last = max(last, found)
    clear_temporaries(tmp_path)

    assert lost == []
