"""`still-hear export STORY --to proof|twee|mermaid`: a story in another form."""

import argparse
import sys

from game.author.mermaid import flowchart
from game.author.opening import open_story
from game.author.printing import put
from game.author.proof import proof
from game.author.twee import left_behind, twee
from game.shelf.folders import find_folders

FORMS = {"proof": proof, "twee": twee, "mermaid": flowchart}


def run(arguments: argparse.Namespace) -> int:
    """Write the story; give the exit code."""
    opened = open_story(arguments.story, find_folders())
    if opened.story is None:
        sys.stderr.write("\n".join(opened.problems) + "\n")
        return 1
    lost = left_behind(opened.story) if arguments.to == "twee" else ()
    if lost:
        sys.stderr.write(f"Twine has no {', no '.join(lost)}: that is left out.\n")
    return put(FORMS[arguments.to](opened.story), arguments.output)
