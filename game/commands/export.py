"""`still-hear export STORY --to proof|twee|mermaid|translation`: a story in another form."""

import argparse
import sys
from pathlib import Path

from game.author.mermaid import flowchart
from game.author.opening import Opened, open_story
from game.author.printing import put
from game.author.proof import proof
from game.author.translation_sheet import translation_sheet
from game.author.twee import left_behind, twee
from game.shelf.folders import find_folders
from game.story.model import Story
from game.story.report import safe
from game.story.translating import read_translation

FORMS = {"proof": proof, "twee": twee, "mermaid": flowchart}


def run(arguments: argparse.Namespace) -> int:
    """Write the story; give the exit code."""
    opened = open_story(arguments.story, find_folders())
    if opened.story is None:
        sys.stderr.write("\n".join(opened.problems) + "\n")
        return 1
    if arguments.to == "translation":
        return _to_translate(opened, opened.story, arguments.language, arguments.output)
    lost = left_behind(opened.story) if arguments.to == "twee" else ()
    if lost:
        sys.stderr.write(f"Twine has no {', no '.join(lost)}: that is left out.\n")
    return put(FORMS[arguments.to](opened.story), arguments.output)


def _to_translate(opened: Opened, story: Story, tag: str, output: str | None) -> int:
    """Write what is to be translated; never over what somebody has translated."""
    if output is not None and Path(output).exists():
        sys.stderr.write(f"{safe(output)} is there already: leave out `-o`, and copy what is printed.\n")
        return 2
    name = f"lang/{tag}.yaml"
    data = opened.folder.texts.get(name) if opened.folder is not None and tag else None
    done = read_translation(name, data, tag, story).translation if data is not None else None
    words = translation_sheet(story, done)
    if not words:
        sys.stderr.write(f"Every text of {story.title} has words in {name}.\n")
        return 0
    return put(words, output)
