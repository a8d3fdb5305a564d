"""What is to be played, and from where: as the command line says it.

What reads stories is imported when it is asked for: the window's first picture stands before.
"""
# ruff: noqa: PLC0415

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.frozen import frozen

if TYPE_CHECKING:
    from game.play.reading import Reading
    from game.story.model import Story


@frozen
class ClassWanted:
    """What the command line asks of a class; all of it can be changed before the room is opened."""

    cut: str = ""
    """A cut's name, or a part of it."""
    means: str = ""
    """`phones`, `keys` or `hands`."""
    port: int = 0
    rehearse: int = 0
    """How many pretend pupils come."""


@frozen
class Wanted:
    """What the command line asks to be played."""

    story: str | None = None
    """Its name on the shelf; None: the shelf itself."""
    folder: Path | None = None
    """Where it stands, if it is not on the shelf."""
    seed: int | None = None
    begun: "Reading | None" = None
    """A reading to go on with at once; nothing of it is kept."""
    language: str = ""
    """Tag of the language in which stories are wanted; empty: as it is set."""
    lesson: ClassWanted | None = None
    """It is played with a class."""
    live: bool = False
    """Its files are looked at, and what is written shows at once."""


def begun_at(wanted: Wanted, passage: str) -> "Reading | None":
    """Read a story and come to a passage of it; None, and why on the error stream, where that fails."""
    from game.commands.bookcase import Bookcase
    from game.commands.reading_in import read_in
    from game.shelf.folders import find_folders
    from game.shelf.unfound import no_passage, unfound
    from game.story.near import quote

    extra = (wanted.folder,) if wanted.folder else ()
    case = Bookcase(find_folders(), read_in, lambda: None, extra, tongue=wanted.language)
    case.look()
    volume = case.wait_for(wanted.story or "")
    if volume is None:
        told = unfound(wanted.story or "", case.names())
    elif volume.story is None:
        told = "\n".join(volume.problems)
    elif passage not in volume.story.passages:
        told = no_passage(passage, volume.story.title, volume.story.passages)
    else:
        found = road(volume.story, passage, wanted.seed or 0)
        if found is not None:
            return found
        told = f"No road leads to {quote(passage)} in {volume.story.title}."
    sys.stderr.write(f"{told}\n")
    return None


def road(story: "Story", passage: str, seed: int = 0) -> "Reading | None":
    """Find a reading that stands on a passage, by reading on or else by exploring; None where none does."""
    from game.play.explore.exploration import explore
    from game.play.explore.verdict import Witnessed
    from game.play.playthrough import walk
    from game.play.road import road_to

    found = road_to(story, passage, seed)
    if found is not None:
        return found
    exploration = explore(story)
    verdict = exploration.passage(passage)
    if not isinstance(verdict, Witnessed):
        return None
    walked = walk(story, exploration.playthrough(verdict))
    stood = [place for place, turn in enumerate(walked.turns) if turn.state.passage == passage]
    return replace(walked, turns=walked.turns[: stood[0] + 1], at=stood[0]) if stood else None


def play_as_text(reading: "Reading", language: str = "") -> int:
    """Go on with a reading in the terminal, keeping nothing of it; give the exit code."""
    from game.commands.in_terminal import ask, tell, width
    from game.commands.speaking import words_in
    from game.shelf.tongue import spoken
    from game.stage.tongue import closest
    from game.stage.tongues import HOUSE
    from game.terminal.machine import Machine
    from game.terminal.table import play

    words = words_in(closest(HOUSE, (language, *spoken())) or HOUSE[0])
    play(reading, Machine(ask, tell, width(), keep=lambda _: "", ended=lambda _: None, words=words))
    return 0


# --- while it is being written ------------------------------------------------------------------------
