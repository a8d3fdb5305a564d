"""What was found before: a story whose files stand as they stood is not looked through again.

It is kept as JSON, and what cannot be read counts as not there. Nothing of the loader, of the rules or of the
exploration is imported here: where all is known already, none of them is needed.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import field
from hashlib import sha256
from pathlib import Path
from typing import Any

from game import version
from game.frozen import frozen
from game.shelf.atomic import write
from game.story.guard import open_text
from game.story.problem import Problem, Severity
from game.story.source import Source, Span
from story_lint.finding import Edit, Finding
from story_lint.linted import Linted
from story_lint.wanted import shown

FORM = 2
"""Of this way of writing findings down; another is not read."""

SUFFIX = ".lint"
"""How the names of kept findings end."""

TEXTS = frozenset({".yaml", ".json"})
"""Files of which every byte counts; pictures and sounds count by name, size and time."""

MOST_TEXT = 1_000_000
"""Bytes of one text; a story with a larger one cannot be played, and is told so anew each time."""


@frozen
class Snapshot:
    """All that findings hang on, at one moment."""

    folder: Path
    key: str
    """SHA-256, hexadecimal: of the story's files, of the linter itself, and of what was asked."""
    begin: str
    """What the names of all files begin with that keep findings of this folder when the same is asked."""
    texts: Mapping[str, bytes] = field(repr=False)
    """By path in the folder."""

    @property
    def name(self) -> str:
        """The folder's name as messages show it."""
        return shown(self.folder)

    def file(self, cache: Path) -> Path:
        """Name the file that keeps the findings."""
        return cache / f"{self.begin}{self.key[:32]}{SUFFIX}"


def snapshot(folder: Path, shared: Path, asked: Iterable[str]) -> Snapshot | None:
    """Take down what the findings of a story hang on; None where that cannot be read, or is too much.

    Args:
        folder: of the story.
        shared: folder of the pictures and sounds that come with the program.
        asked: the settings and all else on which it hangs what is told.
    """
    texts: dict[str, bytes] = {}
    about = repr((str(folder.resolve()), shown(folder), *asked))
    total = sha256(repr((FORM, version.VERSION, sys.version_info[:3], about)).encode(errors="replace"))
    try:
        for line in (*_program(), *_listed(shared), *_listed(folder, other_than=TEXTS)):
            total.update(line.encode("utf-8", "surrogateescape"))
        for name, entry in _files(folder, ""):
            if _ending(name) in TEXTS:
                if entry.stat().st_size > MOST_TEXT:
                    return None
                texts[name] = Path(entry.path).read_bytes()
                total.update(f"{name}\0{len(texts[name])}\0".encode("utf-8", "surrogateescape"))
                total.update(texts[name])
    except OSError:
        return None
    begin = sha256(about.encode(errors="replace")).hexdigest()[:16]
    return Snapshot(folder, total.hexdigest(), f"{begin}-", texts)


def recall(cache: Path, now: Snapshot) -> Linted | None:
    """Give what was found in a story that stood just so; None where nothing is kept, or it is damaged."""
    try:
        told, _, data = now.file(cache).read_bytes().partition(b"\n")
        if told.decode() != sha256(data).hexdigest():
            return None
        form, allowed, proof, rows = json.loads(data)
        if form != FORM:
            return None
        findings = tuple(_read(row) for row in rows)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    names = dict.fromkeys(finding.span.file for finding in findings)
    return Linted(now.name, findings, {name: _source(name, now) for name in names}, allowed, proof)


def remember(cache: Path, now: Snapshot, linted: Linted) -> None:
    """Keep what was found; silently not, where the disk does not let us."""
    rows = [_row(finding) for finding in linted.findings]
    data = json.dumps([FORM, linted.allowed, linted.proof, rows], separators=(",", ":")).encode()
    path = now.file(cache)
    with suppress(OSError):
        write(path, sha256(data).hexdigest().encode() + b"\n" + data)
        for old in cache.glob(f"{now.begin}*{SUFFIX}"):
            if old != path:
                old.unlink()


def _program() -> Iterator[str]:
    """Tell which program this is, by its own files."""
    for part in (version.__file__, __file__):
        yield from (line for line in _listed(Path(part).parent) if ".py\0" in line)


def _listed(folder: Path, other_than: frozenset[str] = frozenset()) -> Iterator[str]:
    """Tell the files of a folder by name, size and time."""
    for name, entry in _files(folder, ""):
        if _ending(name) not in other_than:
            told = entry.stat()
            yield f"{name}\0{told.st_size}\0{told.st_mtime_ns}\n"


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - a name, not a file


def _files(folder: Path, below: str) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Give every file below a folder, sorted; caches of Python's own are left out."""
    for entry in sorted(os.scandir(folder / below), key=lambda each: each.name):
        name = f"{below}{entry.name}"
        if not entry.is_dir(follow_symlinks=False):
            yield name, entry
        elif entry.name not in {"__pycache__", "_bundle"}:
            yield from _files(folder, f"{name}/")


def _row(finding: Finding) -> list[object]:
    problem, edit = finding.problem, finding.edit
    told = [problem.code, problem.message, _place(problem.span), problem.hint, problem.severity.value]
    return [finding.code, told, [_place(edit.span), edit.words] if edit is not None else None]


def _place(span: Span) -> list[object]:
    return [span.file, span.line, span.column, span.end_line, span.end_column]


def _read(row: Any) -> Finding:  # noqa: ANN401 - JSON; what does not fit is caught
    code, (name, message, span, hint, severity), edit = row
    problem = Problem(name, message, Span(*span), hint, Severity(severity))
    return Finding(str(code), problem, Edit(Span(*edit[0]), edit[1]) if edit is not None else None)


def _source(name: str, now: Snapshot) -> Source:
    prefix = f"{now.name.rstrip('/')}/" if now.name else ""
    data = now.texts.get(name.removeprefix(prefix))
    return open_text(name, data)[0] if data is not None else Source(name, "")
