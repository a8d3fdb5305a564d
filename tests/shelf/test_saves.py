"""Saves on the disk: what was acknowledged is there, whatever happens."""

import os
from pathlib import Path

from shelf.sealing import good, names, sealed

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
