"""`story-lint fix`: make the edits that are safe, and say which."""

import argparse
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from game.story.loader import load
from game.story.report import safe
from story_lint.answer import CLEAN, FAILED, Answer, CannotRunError
from story_lint.finding import Edit
from story_lint.linter import Case, lint
from story_lint.opening import open_case
from story_lint.rules.every import RULES
from story_lint.shape import same_words
from story_lint.speaking import complain
from story_lint.wanted import open_folders, open_settings


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "fix",
        help="make the edits that are safe: give choices their ids",
        description="Write the id of each choice that has none into the file; no word of the story changes.",
    )
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a story's folder, or a folder of stories (default: stories/)",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Mend what can be mended without asking."""
    lines, unread = [], 0
    for folder in open_folders(asked.paths):
        case = open_case(folder)
        shown = safe(case.folder)
        if case.loaded.story is None:
            complain(f"{shown}: this story cannot be read; `story-lint check {shown}` says why")
            unread += 1
        else:
            lines.append(f"{shown}: {_count(_mend(folder, case, dry_run=asked.dry_run))}\n")
    return Answer("".join(lines), FAILED if unread else CLEAN)


def _mend(folder: Path, case: Case, *, dry_run: bool) -> Sequence[Edit]:
    """Make the edits of one story, unless it is only asked which; only the rules that mend look."""
    linted = lint(case, RULES, [rule for rule in RULES if rule.mends], open_settings(folder))
    edits = [finding.edit for finding in linted.findings if finding.edit is not None]
    changed = mended(case, edits)
    if changed and not dry_run:
        prefix = f"{case.folder.rstrip('/')}/" if case.folder else ""
        for name, text in changed.items():
            _write(folder / name.removeprefix(prefix), text)
    return edits


def mended(case: Case, edits: Sequence[Edit]) -> Mapping[str, str]:
    """Give the files with their edits made.

    Raises:
        CannotRunError: the story would not be the same story; then nothing is changed.
    """
    changed = {}
    for name in dict.fromkeys(edit.span.file for edit in edits):
        changed[name] = _edited(
            case.loaded.sources[name].text, [edit for edit in edits if edit.span.file == name]
        )
    if changed and not _is_same(case, changed):
        raise CannotRunError(f"{case.folder}: these edits would change the story, so none was made")
    return changed


def _edited(text: str, edits: Sequence[Edit]) -> str:
    lines = text.split("\n")
    for edit in sorted(edits, key=lambda each: each.span, reverse=True):
        line = lines[edit.span.line - 1]
        lines[edit.span.line - 1] = (
            line[: edit.span.column - 1] + edit.words + line[edit.span.end_column - 1 :]
        )
    return "\n".join(lines)


def _is_same(case: Case, changed: Mapping[str, str]) -> bool:
    """Whether the mended files load to the same passages, but for the names that were written."""
    prefix = f"{case.folder.rstrip('/')}/" if case.folder else ""
    texts = {name: source.text for name, source in case.loaded.sources.items()} | dict(changed)
    files = {name.removeprefix(prefix): text.encode() for name, text in texts.items()}
    before, after = case.loaded.story, load(files, "mended").story
    if before is None or after is None:
        return False
    return _plain(before.passages) == _plain(after.passages)


def _plain(passages: object) -> str:
    return same_words(passages).replace("named=False", "named=True")


def _write(path: Path, text: str) -> None:
    """Put a file in the place of another in one step."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".story-lint-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError as error:
        raise CannotRunError(f"{path}: it cannot be written: {error.strerror or error}") from error


def _count(edits: Sequence[Edit]) -> str:
    return "nothing to mend" if not edits else f"{len(edits)} mended"
