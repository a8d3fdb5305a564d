"""Slips of `class.yaml` are told by the linter as `still-hear guide` tells them: one looks there first."""

import pytest
from lint_cases import linted

from story_lint.page import HEAD, TAIL
from story_lint.rules.every import RULES

STORY = f"""{HEAD}passages:
  kitchen:
    page: The soup is cold.
    choices:
      - {{id: salt, say: Salt?, to: bread}}
      - {{id: leave, silence: true, to: bread}}
{TAIL}"""

SLIPS = [
    ("questions: Who was heard?", "wrong-kind", 'like `- {at: kitchen, ask: "Who was heard?"}`'),
    ("question: []", "unknown-key", "did you mean `questions`?"),
    ("minutes: 20", "wrong-kind", "like `minutes: {story: 20, talk: 20}`"),
    (
        "worst_line: {passage: kitchen, words: Warm.}",
        "unknown-in-class",
        "quote the line as it is in the story",
    ),
    ("questions: [{at: kitchen.sallt, ask: Who?}]", "unknown-in-class", "did you mean `salt`?"),
    ("questions: [{at: kitchn, ask: Who?}]", "unknown-in-class", "did you mean `kitchen`?"),
    ("questions: [{at: kitchen}]", "missing-key", ""),
]


def told(guide: str) -> list[tuple[str, str]]:
    """Name the findings in a story's guide, with their hints."""
    found = linted({"story.yaml": STORY.encode(), "class.yaml": guide.encode()}, RULES).findings
    return [(each.name, each.problem.hint) for each in found if each.span.file == "class.yaml"]


@pytest.mark.parametrize(("guide", "rule", "hint"), SLIPS)
def test_a_slip_in_the_guide_of_a_class_is_told_once(guide: str, rule: str, hint: str) -> None:
    """What is passed over in silence is missing when the class sits there."""
    assert told(guide) == [(rule, hint)]


def test_a_question_at_a_choice_is_well() -> None:
    """`kitchen.salt` is no passage, and need not be one."""
    assert told("questions: [{at: kitchen.salt, ask: Who was heard?}]") == []
