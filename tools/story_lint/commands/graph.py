"""`story-lint graph STORY`: a story's map, with conditions and movements on its ways."""

import argparse
from typing import Any

from story_lint.answer import Answer
from story_lint.chart import chart
from story_lint.draw import as_dot, as_mermaid
from story_lint.opening import open_subject
from story_lint.progress import Progress
from story_lint.svg import as_svg


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "graph",
        help="draw a story's map; what no reading reaches is marked",
        description="Draw a story's map: `story-lint graph my-story > map.svg` makes a picture for "
        "any browser.",
    )
    parser.add_argument("story", metavar="STORY", help="its name in `stories/`, or its folder")
    parser.add_argument(
        "--format",
        choices=("svg", "mermaid", "dot"),
        default="svg",
        help="a picture, or a text for Mermaid or Graphviz (default: svg)",
    )
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Draw the map."""
    subject = open_subject(asked.story)
    with Progress() as progress:
        progress.tell("drawing")
        drawn = chart(subject)
    match asked.format:
        case "mermaid":
            return Answer(as_mermaid(drawn))
        case "dot":
            return Answer(as_dot(drawn))
        case _:
            return Answer(as_svg(drawn))
