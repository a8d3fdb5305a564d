"""`story-lint witness STORY --ending ID`: the shortest road to something, as a playthrough file."""

import argparse
from typing import Any

from game.story.near import did_you_mean
from game.story.written import write
from story_lint.answer import FOUND, Answer, CannotRunError
from story_lint.opening import open_subject
from story_lint.progress import Progress


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "witness",
        help="write the shortest road to an ending as a playthrough",
        description="Write the shortest road as a playthrough; `> street.yaml` keeps it, and "
        "`still-hear play --follow` walks it.",
    )
    parser.add_argument("story", metavar="STORY", help="its name in `stories/`, or its folder")
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--ending", metavar="ID", help="the passage that is the ending")
    wanted.add_argument("--passage", metavar="ID", help="any passage on the way")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Give the playthrough; the code is 1 where there is none.

    Raises:
        CannotRunError: no passage has that name, or it is no ending.
    """
    subject = open_subject(asked.story)
    name = asked.ending or asked.passage
    endings = [each for each, passage in subject.story.passages.items() if passage.ending]
    known = endings if asked.ending else list(subject.story.passages)
    if name not in known:
        kind = "ending" if asked.ending else "passage"
        hint = did_you_mean(name, known) or f"there are {', '.join(known[:20])}"
        raise CannotRunError(f"you wrote `{name}`, but no {kind} has that name; {hint}")
    with Progress() as progress:
        progress.tell(f"looking for a road to {name}")
        picks = subject.happenings.road_to(name, ending=bool(asked.ending))
        if picks is None:
            known_words = (
                subject.happenings.ending(name) if asked.ending else subject.happenings.passage(name)
            )
            return Answer(f"No road leads to `{name}` ({known_words.words}).\n", FOUND)
    see = {"ending": name} if asked.ending else {"passage": name}
    return Answer(write({**picks, "see": [see]}))
