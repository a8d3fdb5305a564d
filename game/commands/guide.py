"""`still-hear guide STORY`: the guide for whoever reads a story with a class."""

import argparse
import sys

from game.author.guide_page import guide_page
from game.author.opening import Opened, open_story
from game.author.printing import put
from game.commands.speaking import words_in
from game.shelf.folders import find_folders
from game.stage.tongue import closest
from game.stage.tongues import HOUSE
from game.story.guide import Guide
from game.story.guide_reading import FILE, read_guide
from game.story.guide_tongue import guide_in
from game.story.lang import file_of
from game.story.model import Story
from game.story.problem import Severity
from game.story.report import render_all, safe
from game.story.translating import read_translation
from game.story.translation import overlay

WHICH = (
    "Which story? `still-hear guide three-points-short -o guide.html` writes its guide for a lesson.\n"
    "The guide for authors is stories/README.md, in the program's folder.\n"
)


def run(arguments: argparse.Namespace) -> int:
    """Write the guide; give the exit code: 1 where the story or its `class.yaml` is not whole."""
    if arguments.story is None:
        sys.stderr.write(WHICH)
        return 2
    opened = open_story(arguments.story, find_folders())
    if opened.story is None or opened.folder is None:
        sys.stderr.write("\n".join(opened.problems) + "\n")
        return 1
    data = opened.folder.texts.get(FILE)
    where = safe(arguments.story).rstrip("/")
    if data is None:
        sys.stderr.write(f"There is no {where}/{FILE}. `still-hear new` makes one that you can copy.\n")
        return 1
    read = read_guide(f"{where}/{FILE}", data, opened.story)
    if read.problems:
        sys.stderr.write(render_all(read.problems, {read.source.name: read.source}) + "\n")
    if any(problem.severity is Severity.ERROR for problem in read.problems):
        return 1
    guide, story = _in_tongue(read.guide, opened, arguments.language, where)
    say = words_in(closest(HOUSE, (story.language,)) or HOUSE[0])
    return put(guide_page(guide, story, say), arguments.output)


def _in_tongue(guide: Guide, opened: Opened, language: str, where: str) -> tuple[Guide, Story]:
    """Give guide and story in a language that the story has; what its translation lacks is told."""
    story, folder = opened.story, opened.folder
    assert story is not None  # noqa: S101 - `run` has made sure of both
    assert folder is not None  # noqa: S101
    tag = closest(story.languages, (language,))
    if tag is None or tag == story.language:
        if language and tag is None:
            sys.stderr.write(f"{where} is not translated into {language}: {', '.join(story.languages)}.\n")
        return guide, story
    name = f"{where}/{file_of(tag)}"
    read = read_translation(name, folder.texts[file_of(tag)], tag, story)
    if read.problems:
        sys.stderr.write(render_all(read.problems, {name: read.source}) + "\n")
    if read.translation is None:
        return guide, story
    told = guide_in(guide, read.translation.lesson)
    for each in told.unlike:
        sys.stderr.write(f"{name}: `class: {each}:` has not as many as {FILE}, so that stays as it is.\n")
    return told.guide, overlay(story, read.translation)
