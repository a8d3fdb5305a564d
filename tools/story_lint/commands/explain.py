"""`story-lint explain RULE`: a rule's page."""

import argparse
from typing import Any

from story_lint.answer import Answer, CannotRunError
from story_lint.handbook import handbook, plain_page
from story_lint.rules.every import RULES
from story_lint.selection import SelectionError, find_rule


def add(commands: Any) -> None:  # noqa: ANN401 - argparse does not name the type
    """Add the command's arguments."""
    parser = commands.add_parser(
        "explain",
        help="say what a rule looks for, and how to mend it",
        description="Give a rule's page: what it looks for, why, an example that fails and one that passes, "
        "and how to mend it.",
    )
    parser.add_argument(
        "rule", nargs="?", metavar="RULE", help="a code or name; of a family, like `R`, or of none, a list"
    )
    parser.add_argument(
        "--markdown", action="store_true", help="the pages of all rules, as RULES.md has them"
    )
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> Answer:
    """Give a page, the list, or all pages.

    Raises:
        CannotRunError: no rule has that name.
    """
    if asked.markdown:
        return Answer(handbook(RULES))
    family = [rule for rule in RULES if asked.rule is None or rule.code.rstrip("0123456789") == asked.rule]
    if family:
        rows = (f"{rule.code}  {rule.severity.value:8} {rule.name}" for rule in family)
        return Answer("\n".join(rows) + "\n")
    try:
        return Answer(plain_page(find_rule(asked.rule, RULES)))
    except SelectionError as error:
        raise CannotRunError(str(error)) from error
