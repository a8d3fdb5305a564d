"""How far somebody came in each story: endings seen, pages seen, time read. Two files merge by union."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from game.frozen import frozen
from game.shelf.aside import set_aside
from game.shelf.atomic import write
from game.shelf.bounded import MOST_NOTED, read_at_most
from game.shelf.saves import Failed, Kept
from game.shelf.trouble import Say, explain

FILE = "progress.json"


@frozen
class Progress:
    """How far one story was read, in all its readings."""

    endings: frozenset[str] = frozenset()
    """Passages of the endings reached."""
    passages: frozenset[str] = frozenset()
    """Passages ever entered."""
    seconds: int = 0
    """Spent reading."""

    def merge(self, other: "Progress") -> "Progress":
        """Put two together, so that nothing seen in either is lost."""
        return Progress(
            self.endings | other.endings, self.passages | other.passages, max(self.seconds, other.seconds)
        )


@frozen
class Shelf:
    """How far every story was read, by its id; and what to tell the reader about the file."""

    stories: Mapping[str, Progress]
    told: str = ""

    def of(self, story: str) -> Progress:
        """Give how far a story was read; nothing where it never was."""
        return self.stories.get(story, Progress())


def read_progress(folder: Path, say: Say = str) -> Shelf:
    """Read how far every story was read; a file that does not tell it is set aside and told."""
    path = folder / FILE
    try:
        stored = json.loads(read_at_most(path, MOST_NOTED))
        return Shelf({story: _parse(each) for story, each in stored.items()})
    except FileNotFoundError:
        return Shelf({})
    except OSError as problem:
        return Shelf(
            {}, say("What you have read could not be looked up: {why}.").format(why=explain(problem, say))
        )
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        away = set_aside(path)
        if away is None:
            return Shelf({}, say("What you have read could not be understood."))
        told = say("What you have read could not be understood; the old file is {name}.")
        return Shelf({}, told.format(name=away.name))


def add_progress(folder: Path, story: str, seen: Progress, say: Say = str) -> Kept | Failed:
    """Add what was seen in a story to what is on the disk; the seconds come on top.

    Args:
        folder: of all saves.
        story: its id.
        seen: what is new.
        say: gives what is told in the reader's language.
    """
    path = folder / FILE
    shelf = read_progress(folder)
    before = shelf.of(story)
    merged = replace(before.merge(seen), seconds=before.seconds + seen.seconds)
    try:
        write(path, _tell({**shelf.stories, story: merged}))
    except OSError as problem:
        return Failed(say("What you have read could not be kept: {why}.").format(why=explain(problem, say)))
    return Kept(path)


def _tell(stories: Mapping[str, Progress]) -> bytes:
    told = {
        story: {
            "endings": sorted(progress.endings),
            "passages": sorted(progress.passages),
            "seconds": progress.seconds,
        }
        for story, progress in stories.items()
    }
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8", "replace")


def _parse(told: Mapping[str, object]) -> Progress:
    endings, passages, seconds = (told[part] for part in ("endings", "passages", "seconds"))
    if not isinstance(endings, list) or not isinstance(passages, list) or type(seconds) is not int:
        raise TypeError("progress has two lists and a number")
    return Progress(frozenset(map(str, endings)), frozenset(map(str, passages)), max(0, seconds))
