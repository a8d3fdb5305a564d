"""Saves: three generations a slot; the newest valid one is loaded, a damaged one is set aside and told."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

from game.frozen import frozen
from game.shelf.aside import REMOVED, set_aside
from game.shelf.atomic import is_temporary, write
from game.shelf.bounded import MOST_SAVED, read_at_most
from game.shelf.slots import AUTO, file_name, generations, saved_files
from game.shelf.trouble import Say, explain

GENERATIONS = 3
"""How many saves of one slot are kept."""

T = TypeVar("T")


@frozen
class Kept:
    """A save that is on the disk."""

    path: Path


@frozen
class Failed:
    """A save that could not be written; the one before it stands."""

    why: str


@frozen
class Spoiled:
    """What a reader of saves answers to bytes that it cannot use.

    `keep`: the file is whole, only not for this program; it stays where it is.
    """

    why: str
    keep: bool = False


@frozen
class Found(Generic[T]):
    """What a slot holds: None where nothing in it can be used; and what to tell the reader."""

    value: T | None
    told: tuple[str, ...] = ()


@frozen
class Slot:
    """A slot that holds something."""

    name: str
    changed: float
    """When, in seconds since 1970."""


Read: TypeAlias = Callable[[bytes], T | Spoiled]


def write_slot(folder: Path, slot: str, data: bytes, say: Say = str) -> Kept | Failed:
    """Write a new generation of a slot, and let the oldest beyond three go.

    Args:
        folder: of one story's saves.
        slot: its name as the reader knows it.
        data: a whole save.
        say: gives what is told in the reader's language.
    """
    try:
        older = generations(folder, slot)
        path = folder / file_name(slot, older[0][0] + 1 if older else 1)
        write(path, data)
    except OSError as problem:
        told = say("Your reading could not be saved: {why}. The last save still stands.")
        return Failed(told.format(why=explain(problem, say)))
    except ValueError as problem:
        return Failed(say("Your reading could not be saved: {why}.").format(why=problem))
    _let_go([file for _, file in older[GENERATIONS - 1 :]])
    return Kept(path)


def read_slot(folder: Path, slot: str, read: Read[T], say: Say = str) -> Found[T]:
    """Read the newest generation of a slot that can be used.

    Args:
        folder: of one story's saves.
        slot: its name.
        read: makes a value of bytes, or says why it cannot.
        say: gives what is told in the reader's language.
    """
    told: list[str] = []
    try:
        files = generations(folder, slot)
    except OSError as problem:
        told_why = say("The saves cannot be read: {why}.").format(why=explain(problem, say))
        return Found(None, (told_why,))
    for _, path in files:
        value = _read_file(path, read, say)
        if not isinstance(value, Spoiled):
            return Found(value, tuple(told))
        told.append(_tell(path, value, say))
    return Found(None, tuple(told))


def list_slots(folder: Path) -> tuple[Slot, ...]:
    """List the slots of a story that hold something: `auto` first, then the newest."""
    newest: dict[str, float] = {}
    for slot, _, path in saved_files(folder):
        with suppress(OSError):
            newest[slot] = max(newest.get(slot, 0.0), path.stat().st_mtime)
    slots = (Slot(slot, changed) for slot, changed in newest.items())
    return tuple(sorted(slots, key=lambda slot: (slot.name != AUTO, -slot.changed, slot.name)))


def remove_slot(folder: Path, slot: str) -> bool:
    """Take a slot from the list; its files are set aside. False where the system does not let us."""
    moved = [set_aside(path, REMOVED) for _, path in generations(folder, slot)]
    return None not in moved


def clear_temporaries(folder: Path) -> None:
    """Remove what a program left behind that was stopped while it wrote; only the owner may do so."""
    with suppress(OSError):
        _let_go([path for path in folder.iterdir() if is_temporary(path)])


def _read_file(path: Path, read: Read[T], say: Say) -> T | Spoiled:
    try:
        return read(read_at_most(path, MOST_SAVED))
    except OSError as problem:
        return Spoiled(explain(problem, say), keep=True)


def _tell(path: Path, spoiled: Spoiled, say: Say) -> str:
    away = None if spoiled.keep else set_aside(path)
    if away is None:
        return say("A save could not be used: {why}. It was left where it is.").format(why=spoiled.why)
    told = say("A save could not be used: {why}. It was set aside as {name}.")
    return told.format(why=spoiled.why, name=away.name)


def _let_go(files: list[Path]) -> None:
    for path in files:
        with suppress(OSError):
            path.unlink()
