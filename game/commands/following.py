"""`still-hear play STORY --follow FILE`: walk a playthrough file and show where it leads."""

import sys
from pathlib import Path

from game.commands.bookcase import Bookcase
from game.commands.in_terminal import say
from game.commands.play import find_story
from game.commands.reading_in import read_in
from game.commands.speaking import words_in
from game.play.open import NotOpenError
from game.play.playthrough import walk
from game.play.playthrough_data import MisreadError, Playthrough, read
from game.play.reading import Reading
from game.play.transcript import export
from game.shelf.bounded import read_at_most
from game.shelf.folders import find_folders
from game.shelf.unfound import unfound
from game.stage.settings import Settings
from game.stage.tongues import house_tongue
from game.stage.wording import wording
from game.story import marked
from game.story.guard import MOST_BYTES
from game.story.model import Story
from game.story.node import plain
from game.story.report import render, safe


def follow(name: str | None, file: str, language: str = "") -> int:
    """Walk and tell the whole reading; give the exit code."""
    story = story_named(name or "", language)
    reading = walked(story, file) if story else None
    if reading is None:
        return 1
    say(export(reading, wording(words_in(house_tongue(Settings(language=reading.story.language), ())))))
    return 0


def story_named(name: str, language: str = "") -> Story | None:
    """Give the story of that name or folder; None, and why on the error stream."""
    folder = find_story(name)
    case = Bookcase(find_folders(), read_in, lambda: None, (folder,) if folder else (), tongue=language)
    case.begin(folder.name if folder else name).join()
    volume = case.wait_for(folder.name if folder else name)
    if volume is None:
        sys.stderr.write(f"{unfound(name, case.names())}\n")
        return None
    if volume.story is None:
        sys.stderr.write("\n".join(volume.problems) + "\n")
    return volume.story


def walked(story: Story, file: str) -> Reading | None:
    """Walk a playthrough file; None, and why on the error stream, where it cannot be walked."""
    playthrough = read_playthrough(Path(file))
    if isinstance(playthrough, str):
        sys.stderr.write("\n".join(map(safe, playthrough.split("\n"))) + "\n")
        return None
    try:
        return walk(story, playthrough)
    except (NotOpenError, MisreadError) as problem:
        sys.stderr.write(safe(f"{file}: {problem}") + "\n")
        return None


def read_playthrough(path: Path) -> Playthrough | str:
    """Read a playthrough file; a text says what is wrong with it, and where."""
    try:
        data = read_at_most(path, MOST_BYTES)
    except OSError as error:
        return f"{path} cannot be read: {error.strerror}."
    parsed = marked.read(str(path), data)
    if parsed.root is None or parsed.problems:
        sources = {parsed.source.name: parsed.source}
        return "\n".join(render(problem, sources) for problem in parsed.problems) or f"{path} is empty."
    try:
        return read(plain(parsed.root))
    except MisreadError as problem:
        return f"{path}: {problem}"
