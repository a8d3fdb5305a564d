"""`still-hear picture STORY PASSAGE -o FILE`: a page as the window would draw it, without a window."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from game.commands.bookcase import Bookcase
from game.commands.following import story_named, walked
from game.commands.reading_in import glance, read_in
from game.commands.speaking import speaking
from game.desktop.picture import begin_without_window, save
from game.play.history import leaves
from game.play.open import is_open
from game.play.reading import Reading
from game.play.road import road_to
from game.play.trail import Turned
from game.shelf.folders import bundled, find_folders
from game.shelf.unfound import no_passage
from game.stage.geometry import Size
from game.stage.ruler import Ruler
from game.stage.scene import Frame, Scene
from game.stage.scenes.ending import open_ending
from game.stage.scenes.reading import open_page
from game.stage.scenes.title import Title
from game.stage.settings import Settings, Speed, ThemeName
from game.stage.theme import theme
from game.story.model import Story

STILL = 9.0
"""Seconds after which nothing moves by itself."""

SHELF = "shelf"
"""In place of a story: the title, with all stories."""

LANDSCAPE = "landscape"
"""In place of a passage: what an ending draws of a whole reading."""


def run(arguments: argparse.Namespace) -> int:
    """Draw; give the exit code."""
    scene = _shelf(arguments.language) if arguments.story == SHELF else _page(arguments)
    if scene is None:
        return 1
    fonts = begin_without_window(bundled("assets") / "fonts")
    settings = Settings(
        speed=Speed.OFF,
        theme=ThemeName(arguments.theme),
        language=arguments.language,
        text_size=max(75, min(250, arguments.text_size)),
    )
    try:
        marks = scene.view(_frame(fonts, settings, arguments.size)).marks
        save(marks, arguments.size, fonts, Path(arguments.output), _log)
    except OSError as error:
        sys.stderr.write(f"{arguments.output} cannot be written: {error.strerror}.\n")
        return 2
    return 0


def _shelf(language: str) -> Scene:
    """Make the title with its shelf."""
    case = Bookcase(find_folders(), read_in, lambda: None, tongue=language, glance=glance)
    case.begin().join()
    picture = bundled("assets") / "places" / "title.webp"
    return Title(case.cards(), str(picture) if picture.is_file() else None)


def _page(arguments: argparse.Namespace) -> Scene | None:
    """Make a page of a story; None, and why on the error stream, where it cannot be made."""
    story = story_named(arguments.story, arguments.language)
    if story is None:
        return None
    if arguments.passage is None:
        sys.stderr.write(f"Name a passage of {story.title}: it begins with {story.start!r}.\n")
        return None
    reading = _reading(story, arguments)
    if reading is None:
        return None
    if arguments.passage != LANDSCAPE:
        return open_page(reading, seen=True)
    ending = open_ending(reading)
    if ending is None:
        sys.stderr.write("A landscape is drawn of a reading that has ended: this one has not.\n")
        return None
    return replace(ending, at=1, age=STILL)


def _reading(story: Story, arguments: argparse.Namespace) -> Reading | None:
    """Come to the passage on a real road; None, and why on the error stream, where there is none."""
    wanted: str = arguments.passage
    if wanted != LANDSCAPE and wanted not in story.passages:
        sys.stderr.write(f"{no_passage(wanted, story.title, story.passages)}\n")
        return None
    if arguments.follow:
        found = walked(story, arguments.follow)
        reading = found if found is None or wanted == LANDSCAPE else _on_the_way(found, wanted)
    elif wanted == LANDSCAPE:
        sys.stderr.write("A landscape is drawn of a whole reading: name one with --follow FILE.\n")
        return None
    else:
        reading = road_to(story, wanted)
    if reading is None:
        sys.stderr.write(f"No road to {wanted!r} was found; name one with --follow FILE.\n")
        return None
    return _turned(reading, arguments.dial)


def _on_the_way(reading: Reading, passage: str) -> Reading | None:
    """Stand on the last page of that passage which a reading came through."""
    stood = [leaf.last for leaf in leaves(reading) if leaf.page.passage == passage]
    return reading.jump(stood[-1]) if stood else None


def _turned(reading: Reading, level: int | None) -> Reading:
    """Turn the page's dial, if it has one and it can go there."""
    for dial in reading.page.dials if level is not None else ():
        pick = Turned(dial.meter, level or 0)
        if is_open(reading.page, pick):
            return reading.pick(pick)
    return reading


def _frame(ruler: Ruler, settings: Settings, size: tuple[int, int]) -> Frame:
    return Frame(Size(*size), settings, theme(settings.theme), ruler, speaking(())(settings))


def _log(words: str) -> None:
    sys.stderr.write(f"{words}\n")
