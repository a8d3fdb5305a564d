"""`story-lint report STORY`: what can happen in a story, on one page."""

import argparse
from pathlib import Path
from typing import Any

from game.story.report import safe
from story_lint.answer import Answer, CannotRunError
from story_lint.chart import chart
from story_lint.opening import open_subject
from story_lint.progress import Progress
from story_lint.sheet import as_text
from story_lint.sheet_page import as_html
from story_lint.svg import as_svg, beginning


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "report",
        help="tell what can happen: endings, meters, words, roads",
        description="Tell how many roads come to each ending, how long a reading is, and where each "
        "meter can stand.",
    )
    parser.add_argument("story", metavar="STORY", help="its name in `stories/`, or its folder")
    parser.add_argument("--html", metavar="FILE", help="write one page with the map")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Tell on the terminal, or write the page.

    Raises:
        CannotRunError: the page cannot be written.
    """
    from story_lint.figures import figures  # noqa: PLC0415 - brings numpy; only where asked

    subject = open_subject(asked.story)
    with Progress() as progress:
        progress.tell("exploring")
        found = figures(subject)
        page = ""
        if asked.html:
            drawn = chart(subject)
            page = as_html(subject.story, found, as_svg(drawn), beginning(drawn))
    if not asked.html:
        return Answer(as_text(subject.story, found))
    try:
        Path(asked.html).write_text(page, encoding="utf-8")
    except OSError as error:
        raise CannotRunError(f"{asked.html}: it cannot be written: {error.strerror or error}") from error
    return Answer(f"Written to {safe(asked.html)}.\n")
