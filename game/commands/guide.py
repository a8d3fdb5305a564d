"""`still-hear guide STORY`: the guide for whoever reads a story with a class."""

import argparse
import sys

from game.author.guide_page import guide_page
from game.author.opening import open_story
from game.author.printing import put
from game.shelf.folders import find_folders
from game.story.guide_reading import FILE, read_guide
from game.story.problem import Severity
from game.story.report import render_all, safe


def run(arguments: argparse.Namespace) -> int:
    """Write the guide; give the exit code: 1 where the story or its `class.yaml` is not whole."""
    opened = open_story(arguments.story, find_folders())
    if opened.story is None or opened.folder is None:
        sys.stderr.write("\n".join(opened.problems) + "\n")
        return 1
    data = opened.folder.texts.get(FILE)
    shown = f"{safe(arguments.story).rstrip('/')}/{FILE}"
    if data is None:
        sys.stderr.write(f"There is no {shown}. `still-hear new` makes one that you can copy.\n")
        return 1
    read = read_guide(shown, data, opened.story)
    if read.problems:
        sys.stderr.write(render_all(read.problems, {read.source.name: read.source}) + "\n")
    if any(problem.severity is Severity.ERROR for problem in read.problems):
        return 1
    return put(guide_page(read.guide, opened.story), arguments.output)
