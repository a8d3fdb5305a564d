"""`story-lint check`: look through stories, and tell what is amiss."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.shelf.bounded import read_at_most
from game.shelf.folders import bundled, find_folders
from game.story.report import safe
from game.story.unswept import unswept
from story_lint import baseline
from story_lint.answer import CLEAN, FOUND, Answer, CannotRunError
from story_lint.kept import recall, remember, snapshot
from story_lint.linted import Linted, only_changed
from story_lint.progress import Progress
from story_lint.reporters.formats import FORMATS, written
from story_lint.reporters.text import statistics, summary
from story_lint.settings import Settings
from story_lint.speaking import columns
from story_lint.voices import Voices
from story_lint.wanted import open_folders, open_settings
from story_lint.watching import watch

if TYPE_CHECKING:
    from story_lint.finding import Finding


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "check",
        help="look through stories (default: all in stories/)",
        description="Look through stories and tell every slip with its line and the next step. What can "
        "happen is explored once a story opens. Exit code: 0 well or only notes, 1 something is to be "
        "mended, 2 it could not look.",
    )
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a story's folder or file, or a folder of stories"
    )
    parser.add_argument("--output-format", choices=FORMATS, default="text", help="(default: text)")
    parser.add_argument(
        "--select", action="append", metavar="RULES", help="families, codes or names, with commas"
    )
    parser.add_argument("--ignore", action="append", metavar="RULES", help="leave these out")
    parser.add_argument("--statistics", action="store_true", help="count the findings of each rule")
    parser.add_argument("--baseline", metavar="FILE", help="tell only what this file does not know")
    parser.add_argument("--write-baseline", metavar="FILE", help="write all findings down as known")
    parser.add_argument("--no-cache", action="store_true", help="keep nothing, and use nothing that was kept")
    parser.add_argument("--watch", action="store_true", help="look again whenever a file changes")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Check once, or again and again."""
    return watch(lambda: check(asked), asked.paths) if asked.watch else check(asked)


def check(asked: argparse.Namespace) -> Answer:
    """Check the stories that were asked for.

    Raises:
        CannotRunError: a path, a setting or a name does not fit.
    """
    folders = open_folders(asked.paths)
    settings = open_settings(Path(asked.paths[0] if asked.paths else "."))
    voices = Voices(tuple(_words(asked.select)) or settings.select, (*settings.ignore, *_words(asked.ignore)))
    cache = None if asked.no_cache else _cache()
    with Progress() as progress:
        linted = [_lint(folder, voices, settings, progress, cache) for folder in folders]
    if asked.write_baseline:
        return _write_baseline(linted, asked.write_baseline)
    linted = _without_known(linted, asked.baseline or settings.baseline)
    grave = any(finding.is_grave for each in linted for finding in each.findings)
    words = statistics(linted) if asked.statistics else written(asked.output_format, linted, columns())
    return Answer(words, FOUND if grave else CLEAN)


def _words(given: Iterable[str] | None) -> list[str]:
    return [word.strip() for part in given or () for word in part.split(",") if word.strip()]


def _lint(folder: Path, voices: Voices, settings: Settings, progress: Progress, cache: Path | None) -> Linted:
    """Give what is known of a story, or look through it and keep that."""
    progress.tell(f"reading {folder.name}")
    asked = (repr(settings), repr(voices))
    now = snapshot(folder, bundled("assets"), asked) if cache is not None else None
    known = recall(cache, now) if cache is not None and now is not None else None
    if known is not None:
        return known
    # Here, so that a story that is known already waits neither for yaml nor for numpy.
    with unswept():
        from story_lint.looking import look  # noqa: PLC0415

    progress.tell(f"looking through {folder.name}")
    linted = look(folder, voices, settings)
    if cache is not None and now is not None and snapshot(folder, bundled("assets"), asked) == now:
        remember(cache, now, linted)
    return linted


def _cache() -> Path | None:
    """Give the folder in which findings are kept; None where the machine has no place for it."""
    try:
        return find_folders().cache / "lint"
    except (OSError, RuntimeError):
        return None


def _write_baseline(linted: Sequence[Linted], name: str) -> Answer:
    found: list[Finding] = [finding for each in linted for finding in each.findings]
    text = baseline.write((finding, each.sources) for each in linted for finding in each.findings)
    try:
        Path(name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise CannotRunError(f"{name}: it cannot be written: {error.strerror or error}") from error
    return Answer(f"{summary(linted)} {len(found):,} written to {safe(name)}.\n")


def _without_known(linted: Sequence[Linted], name: str) -> list[Linted]:
    if not name:
        return list(linted)
    try:
        known = baseline.read(read_at_most(Path(name), baseline.MOST_BYTES).decode("utf-8"))
    except OSError as error:
        raise CannotRunError(f"{name}: it cannot be read: {error.strerror or error}") from error
    except (baseline.BaselineError, UnicodeDecodeError) as error:
        raise CannotRunError(f"{name}: {error}") from error
    return [only_changed(each, baseline.unknown(each.findings, each.sources, known)) for each in linted]
