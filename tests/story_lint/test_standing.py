"""What can never be is told with where its names stand instead: the number that an author needs to move."""

import pytest
from lint_cases import linted

from story_lint.page import HEAD, TAIL
from story_lint.rules.every import RULES

STORY = f"""{HEAD}variables:
  spoons: {{start: 3, max: 9}}
  asked: false
  mood: {{one_of: [calm, cold, loud], start: calm}}
passages:
  start:
    page: Soup.
    choices:
      - {{id: more, do: Fetch., set: {{spoons: spoons + 2, mood: cold}}, to: kitchen}}
      - {{id: wait, silence: true, shift: {{concern: [12, You stayed.]}}, to: kitchen}}
      - {{id: ask, say: Salt?, shift: {{concern: [4, You asked.], affective: [1, Hm.]}}, to: kitchen}}
      - {{id: talk, say: More?, shift: {{concern: [9, You asked.], affective: [1, Hm.]}}, to: kitchen}}
  kitchen:
    page: |
      Soup again.

      ⟨LINE⟩
    choices:
      - ⟨CHOICE⟩
      - {{id: eat, do: Eat., ⟨WAY⟩}}
{TAIL}"""

PLAIN = {"LINE": "It is cold.", "CHOICE": "{id: go, do: Go., to: bread}", "WAY": "to: bread"}

TOLD = [
    (
        "impossible-line",
        {"LINE": "(concern >= 60) He smiles."},
        "this line is never seen on `kitchen`: `concern` is 30 to 42 here",
    ),
    (
        "impossible-line",
        {"LINE": "(asked) He smiles."},
        "this line is never seen on `kitchen`: `asked` is false here",
    ),
    (
        "impossible-line",
        {"LINE": "(mood == loud and spoons == 3) He smiles."},
        "this line is never seen on `kitchen`: `mood` is calm or cold and `spoons` is 3 or 5 here",
    ),
    (
        "impossible-threshold",
        {"LINE": "(spoons >= 3 and mood == cold) He smiles."},
        "this comparison always holds on `kitchen`: `spoons` is 3 or 5 here",
    ),
    (
        "impossible-choice",
        {"CHOICE": "{id: go, do: Go., locked: {unless: spoons == 4, reason: No.}, to: bread}"},
        "the choice `go` of `kitchen` is never open: `spoons` is 3 or 5 here",
    ),
    (
        "impossible-branch",
        {"WAY": "set: {spoons: spoons + 1}, to: [{if: spoons == 5, to: start}, {else: bread}]"},
        "the way to `start` is never taken: `spoons` is 4 or 6 here",
    ),
    (
        "impossible-branch",
        {"WAY": "set: {spoons: spoons + 1}, to: [{if: spoons >= 4, to: bread}, {else: start}]"},
        "the way to `start` is never taken: `spoons` is 4 or 6 here",
    ),
    (
        "impossible-branch",
        {"WAY": "to: [{if: spoons < 4, to: bread}, {if: spoons >= 5 or asked, to: bread}, {else: start}]"},
        "the way to `start` is never taken: `spoons` is 3 or 5 and `asked` is false here",
    ),
    (
        "impossible-name",
        {"CHOICE": "{id: go, do: Go., relabel: {do: Run., when: affective > 40}, to: bread}"},
        "the choice `go` of `kitchen` never bears its other name: `affective` is 30 or 31 here",
    ),
]


@pytest.mark.parametrize(("rule", "slip", "message"), TOLD)
def test_what_can_never_be_is_told_with_what_is_there_instead(
    rule: str, slip: dict[str, str], message: str
) -> None:
    """That a condition never holds is half of it: where to move it hangs on what the meter can be."""
    text = STORY
    for name, words in (PLAIN | slip).items():
        text = text.replace(f"⟨{name}⟩", words)
    found = linted({"story.yaml": text.encode()}, RULES).findings
    told = [each.problem.message.partition(" (proved")[0] for each in found if each.name == rule]

    assert told == [message]
